"""The matrix over as many slides as it takes, within reason."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched
from math import ceil

from pptx.slide import Slide
from pptx.util import Emu, Inches

from raci_planner.domain.schemes import Letters
from raci_planner.interchange import colours
from raci_planner.interchange.powerpoint.table import (
    BAND,
    HEAD,
    NAME,
    ROLE_HEAD,
    Cell,
    CellLook,
    TableMaker,
    letters_cell,
)
from raci_planner.interchange.powerpoint.text import Words, add_title, add_words, box, shortened
from raci_planner.interchange.report import PlanReport, Progress, ReportActivity, ReportRole
from raci_planner.language import digits, later, say, say_as

_ROLES = 10
"""What can be read from the back of a room."""
_ROOM, _WIDTH, _WIDEST_ROLE, _ROOM_FOR_ROLES = 4.9, 12.13, 1.15, 8.6
"""Inches: the height of a slide's rows, the width of its table, of one role and of all roles."""
_ROW_HEIGHT, _LINE_HEIGHT = 0.32, 0.2
_LETTERS_IN_AN_INCH = 12
_MOST_SLIDES = 40
_LONGEST_NAME, _LONGEST_ROLE = 90, 30
_MARKS = {"Conflict": "⛔", "To check": "⚠", "Note": "ⓘ"}
"""Signs that stand before an activity's name; the foot of each slide says what they mean."""
_SECTION = CellLook(is_bold=True, fill=colours.HEADER)

type _Row = str | ReportActivity
"""A section's heading, or an activity."""


@dataclass(frozen=True, slots=True)
class _Spread:
    """The matrix as stretches of rows and panels of roles, one slide for each pair; `remark` says what is missing."""

    stretches: tuple[tuple[_Row, ...], ...]
    panels: tuple[tuple[int, ...], ...]
    remark: str

    @property
    def slides(self) -> int:
        return len(self.stretches) * len(self.panels)


def add_matrix_slides(
    new_slide: Callable[[], Slide], tables: TableMaker, report: PlanReport, progress: Progress
) -> None:
    """Add the matrix; of one that would take too many slides only the rows with something to talk about."""
    if not report.roles or not report.activity_count:
        return
    spread = _spread(report)
    number, written = 0, 0
    for stretch in spread.stretches:
        for panel in spread.panels:
            number += 1
            slide = new_slide()
            heading = say("Who does what")
            words = say("{heading}, {number} of {count}", heading=heading, number=number, count=spread.slides)
            add_title(slide, words if spread.slides > 1 else heading)
            _add_table(slide, tables, report, stretch, panel)
            _add_foot(slide, report, spread.remark)
        written += sum(not isinstance(row, str) for row in stretch)
        progress(written)


def _spread(report: PlanReport) -> _Spread:
    """All rows; or, where nobody would look at so many slides, those with findings, or else the first."""
    panels = tuple(batched(range(len(report.roles)), ceil(len(report.roles) / ceil(len(report.roles) / _ROLES))))
    name_width = _WIDTH - _role_width(len(panels[0])) * len(panels[0])
    stretches = tuple(_stretches(_rows(report, only_open=False), name_width))
    most = max(1, _MOST_SLIDES // len(panels))
    if len(stretches) <= most:
        return _Spread(stretches, panels, "")
    of_interest = tuple(_stretches(_rows(report, only_open=True), name_width))
    kept = (of_interest or stretches)[:most]
    shown = sum(not isinstance(row, str) for stretch in kept for row in stretch)
    words = (
        later("{shown} of {count} activities, those to talk about. All are in the Excel workbook.")
        if of_interest
        else later("{shown} of {count} activities, the first. All are in the Excel workbook.")
    )
    remark = say(words, shown=digits(shown), count=digits(report.activity_count))
    return _Spread(kept, panels, remark)


def _rows(report: PlanReport, *, only_open: bool) -> Iterator[_Row]:
    for section in report.sections:
        shown = [activity for activity in section.activities if activity.worst or not only_open]
        if shown and section.name is not None:
            yield section.name
        yield from shown


def _stretches(rows: Iterator[_Row], name_width: float) -> Iterator[tuple[_Row, ...]]:
    """The rows slide by slide; a heading does not stay behind at the foot of one."""
    stretch: list[_Row] = []
    left = _ROOM
    for row in rows:
        height = _height(row, name_width)
        if height > left:
            carried = [stretch.pop()] if isinstance(stretch[-1], str) else []
            yield tuple(stretch)
            stretch, left = carried, _ROOM - sum(_height(one, name_width) for one in carried)
        stretch.append(row)
        left -= height
    if stretch:
        yield tuple(stretch)


def _height(row: _Row, name_width: float) -> float:
    name = row if isinstance(row, str) else row.name
    lines = ceil(min(len(name), _LONGEST_NAME) / (name_width * _LETTERS_IN_AN_INCH))
    return max(_ROW_HEIGHT, 0.1 + lines * _LINE_HEIGHT)


def _role_width(roles: int) -> float:
    return min(_WIDEST_ROLE, _ROOM_FOR_ROLES / roles)


def _add_table(
    slide: Slide, tables: TableMaker, report: PlanReport, stretch: Sequence[_Row], panel: Sequence[int]
) -> None:
    role_width = Inches(_role_width(len(panel)))
    widths = [Emu(Inches(_WIDTH) - role_width * len(panel)), *[role_width] * len(panel)]
    sides = [report.roles[place].side_name for place in panel]
    bands = [name.upper() if not place or name != sides[place - 1] else "" for place, name in enumerate(sides)]
    rows: list[list[Cell]] = [
        [("", BAND), *((band, BAND) for band in bands)],
        [(say_as("column", "Activity"), HEAD), *((_head(report.roles[place]), ROLE_HEAD) for place in panel)],
    ]
    for row in stretch:
        if isinstance(row, str):
            rows.append([(shortened(row, _LONGEST_NAME), _SECTION), *[("", _SECTION)] * len(panel)])
        else:
            mark = f"{_MARKS[row.worst]} " if row.worst else ""
            name = (f"{mark}{shortened(row.name, _LONGEST_NAME)}", NAME)
            rows.append([name, *(letters_cell(report, Letters(row.letters[place])) for place in panel)])
    tables.add(slide, say("Matrix"), rows, widths, Inches(1.1))


def _head(role: ReportRole) -> str:
    has_room = len(role.name) <= _LONGEST_ROLE or not role.short_name
    return shortened(role.name if has_room else role.short_name, _LONGEST_ROLE)


def _add_foot(slide: Slide, report: PlanReport, remark: str) -> None:
    legend = " · ".join(f"{letter.code} {letter.label}" for letter in report.scheme.letters)
    marks = " · ".join(f"{mark} {say(kind)}" for kind, mark in _MARKS.items()) if report.tells_findings else ""
    words = [Words(f"{legend}    {marks}", 11, ink=colours.MUTED)]
    if remark:
        words.append(Words(remark, 11, is_bold=True))
    add_words(slide, words, box(0.5, 6.85, 12.33, 0.55))
