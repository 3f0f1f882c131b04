"""The first slide: what the plan is for, how much there is to talk about, and what to talk about first."""

from pptx.slide import Slide

from raci_planner.interchange import colours
from raci_planner.interchange.powerpoint.text import Words, add_tile, add_title, add_words, box, shortened
from raci_planner.interchange.report import PlanReport
from raci_planner.language import day, digits, headed, say

_TILE_STEP = 2.5


def fill_summary(slide: Slide, report: PlanReport) -> None:
    """Fill a slide with the summary of a plan."""
    add_title(slide, report.title, size=34)
    review = f" · {say('next review {day}', day=day(report.review_due))}" if report.review_due else ""
    lines = [Words(shortened(report.purpose, 130), 18)] if report.purpose else []
    add_words(slide, [*lines, Words(f"{report.counts()}{review}", 14, ink=colours.MUTED)], box(0.5, 1.0, 12.3, 0.9))
    if report.tells_findings:
        _add_tiles(slide, report)
        _add_conversations(slide, report)


def _add_tiles(slide: Slide, report: PlanReport) -> None:
    tiles = [
        (len(report.findings_of(kind)), say(kind), (ink, ground))
        for kind, (ink, ground) in colours.KINDS_OF_FINDING.items()
    ]
    tiles.append((len(report.accepted), say("Accepted"), (colours.FINE, colours.STRIPE)))
    for place, (count, word, look) in enumerate(tiles):
        add_tile(slide, digits(count), word, box(0.6 + place * _TILE_STEP, 2.15, 2.3, 1.1), look)


def _add_conversations(slide: Slide, report: PlanReport) -> None:
    if not report.conversations:
        add_words(slide, [Words(say("Nothing to talk about."), 18)], box(0.5, 3.5, 12.3, 0.6))
        return
    words = [Words(say("Talk about first"), 18, is_bold=True)]
    for number, one in enumerate(report.conversations, start=1):
        words += [
            Words(f"{number}. {headed(shortened(one.title, 60), shortened(one.sentence, 160))}", 14),
            Words(shortened(one.question, 150), 14, is_bold=True, ink=colours.FINE),
        ]
    add_words(slide, words, box(0.5, 3.5, 12.3, 3.7))
