"""Slides with a table each: the decisions, and the roles with their people and workload."""

from collections.abc import Callable, Sequence
from itertools import batched
from math import ceil

from pptx.slide import Slide
from pptx.util import Inches

from raci_planner.interchange.powerpoint.table import HEAD, NAME, NUMBER, ROLE_HEAD, Cell, TableMaker
from raci_planner.interchange.powerpoint.text import add_title, shortened
from raci_planner.interchange.report import PlanReport, ReportRole
from raci_planner.interchange.said import ReportDecision
from raci_planner.language import day, digits, say, say_as

_ROLES_ON_SLIDE, _DECISIONS_ON_SLIDE = 14, 9
_MOST_DECISIONS = 90
"""The latest; the workbook has them all."""


def add_decision_slides(new_slide: Callable[[], Slide], tables: TableMaker, report: PlanReport) -> None:
    """Add what was decided, disputed and parked, the latest first."""
    widths = [Inches(width) for width in (1.8, 1.2, 3.2, 3.9, 2.03)]
    decisions = report.minutes()[:_MOST_DECISIONS]
    slides = ceil(len(decisions) / _DECISIONS_ON_SLIDE)
    for number, group in enumerate(batched(decisions, _DECISIONS_ON_SLIDE), start=1):
        slide = new_slide()
        heading = say("Decisions")
        words = say("{heading}, {number} of {count}", heading=heading, number=number, count=slides)
        add_title(slide, words if slides > 1 else heading)
        heads = (
            say_as("column", "Day"),
            say_as("column", "What"),
            say_as("column", "About"),
            say_as("column", "In words"),
            say_as("column", "By, and who sees to it"),
        )
        rows = [[(head, HEAD) for head in heads], *(_decision_row(one) for one in group)]
        tables.add(slide, heading, rows, widths, Inches(1.2))


def add_role_slides(new_slide: Callable[[], Slide], tables: TableMaker, report: PlanReport) -> None:
    """Add the roles with their sides, people and how often each has each letter."""
    codes = [letter.code for letter in report.scheme.letters]
    widths = [*(Inches(width) for width in (3.4, 1.4, 4.3)), *[Inches(3.03 / len(codes))] * len(codes)]
    heads: list[Cell] = [
        (head, HEAD) for head in (say_as("column", "Role"), say_as("column", "Side"), say_as("column", "People"))
    ]
    heads += [(code, ROLE_HEAD) for code in codes]
    for roles in batched(report.roles, _ROLES_ON_SLIDE):
        slide = new_slide()
        add_title(slide, say("Roles, people and workload"))
        tables.add(slide, say("Roles"), [heads, *map(_role_row, roles)], widths, Inches(1.2))


def _decision_row(one: ReportDecision) -> Sequence[Cell]:
    people = "; ".join(filter(None, (one.by, one.next_step())))
    texts = (day(one.on), one.what, shortened(one.about(), 70), shortened(one.text, 110), shortened(people, 50))
    return [(text, NAME) for text in texts]


def _role_row(role: ReportRole) -> Sequence[Cell]:
    texts = (shortened(role.name, 60), role.side_name, shortened(role.who(), 70))
    return [*((text, NAME) for text in texts), *((digits(count), NUMBER) for count in role.counts.values())]
