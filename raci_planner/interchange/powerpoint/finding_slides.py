"""The findings, a few to a slide, the most pressing first."""

from collections.abc import Callable, Iterator, Sequence
from itertools import batched
from math import ceil

from pptx.slide import Slide

from raci_planner.interchange import colours
from raci_planner.interchange.powerpoint.text import Words, add_title, add_words, box, shortened
from raci_planner.interchange.report import PlanReport, ReportFinding
from raci_planner.language import counted, headed, say

_ON_SLIDE = 3
_MOST = 60
"""Nobody looks at more; the workbook has them all."""


def add_finding_slides(new_slide: Callable[[], Slide], report: PlanReport) -> None:
    """Add the open findings, then those that the team lives with."""
    _add(new_slide, say("What to talk about"), report.findings)
    _add(new_slide, say("Accepted as they are"), report.accepted)


def _add(new_slide: Callable[[], Slide], heading: str, findings: Sequence[ReportFinding]) -> None:
    shown = findings[:_MOST]
    slides = ceil(len(shown) / _ON_SLIDE)
    for number, group in enumerate(batched(shown, _ON_SLIDE), start=1):
        slide = new_slide()
        add_title(
            slide,
            say("{heading}, {number} of {count}", heading=heading, number=number, count=slides)
            if slides > 1
            else heading,
        )
        for place, finding in enumerate(group):
            add_words(slide, list(_words(finding)), box(0.5, 1.2 + place * 1.95, 12.3, 1.85))
        if number == slides and len(findings) > len(shown):
            more = counted(
                "{count} more is in the Excel workbook.",
                "{count} more are in the Excel workbook.",
                len(findings) - len(shown),
            )
            add_words(slide, [Words(more, 12, ink=colours.MUTED)], box(0.5, 7.0, 12.3, 0.4))


def _words(finding: ReportFinding) -> Iterator[Words]:
    ink = colours.KINDS_OF_FINDING[finding.severity][0]
    is_told = finding.title.startswith(finding.kind)
    title = finding.title if is_told else headed(finding.kind, finding.title)
    yield Words(shortened(title, 100), 18, is_bold=True, ink=ink)
    yield Words(shortened(finding.sentence, 240), 15)
    yield Words(shortened(finding.question, 200), 15, is_bold=True)
    if finding.acceptance:
        yield Words(shortened(finding.acceptance, 200), 12, ink=colours.FINE)
    else:
        yield Words(shortened(headed(say("Rests on"), "; ".join(finding.sources)), 200), 11, ink=colours.MUTED)
