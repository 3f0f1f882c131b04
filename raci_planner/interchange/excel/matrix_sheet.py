"""The matrix sheet: drop-downs, colours that follow edits, and a column that counts who is accountable."""

from typing import cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.excel.checks import add_checks, count_of_accountable
from raci_planner.interchange.excel.ids_sheet import IDS_HEAD
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.excel.sheet_names import free_name
from raci_planner.interchange.own_heads import ACTIVITY_HEAD, COUNT_HEAD, NOTE_HEAD, TALK_HEAD
from raci_planner.interchange.report import PlanReport, Progress, ReportActivity, ReportSection
from raci_planner.language import say, say_as

HEAD_ROW = 4
"""Title, subtitle and the band of sides stand above the heads; rows and columns count from 1."""
FIRST_ROLE = 2
_NAME_WIDTH, _TEXT_WIDTH, _COUNT_WIDTH = 44, 30, 9
_ROLE_WIDTH, _TURNED_WIDTH = 13, 5.5
"""Column widths in characters."""
_MOST_UPRIGHT = 12
"""Up to so many roles have their names written across; more stand upright, so that all fit on a page."""
_ROWS_BETWEEN_CALLS = 20


def write_matrix_sheet(book: Workbook, report: PlanReport, progress: Progress) -> None:
    """Add the matrix."""
    sheet = cast("Worksheet", book.create_sheet(free_name(say("Matrix"), book.sheetnames)))
    pen = Pen(sheet)
    _lay_out(sheet, report)
    _write_head(pen, report)
    written = 0
    for section in report.sections:
        if section.name is not None:
            _write_section(pen, section, len(report.roles))
        for activity in section.activities:
            _write_activity(pen, report, activity)
            written += 1
            if written % _ROWS_BETWEEN_CALLS == 0:
                progress(written)
    pen.finish()
    last_row, last_role = max(pen.row, HEAD_ROW + 1), FIRST_ROLE + len(report.roles) - 1
    sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(last_role + 4)}{last_row}"
    if report.roles:
        add_checks(sheet, report, (HEAD_ROW + 1, FIRST_ROLE, last_row, last_role))


def _is_turned(report: PlanReport) -> bool:
    return len(report.roles) > _MOST_UPRIGHT


def _lay_out(sheet: Worksheet, report: PlanReport) -> None:
    last = FIRST_ROLE + len(report.roles) - 1
    role_width = _TURNED_WIDTH if _is_turned(report) else _ROLE_WIDTH
    widths = [_NAME_WIDTH, *[role_width] * len(report.roles), _COUNT_WIDTH, _TEXT_WIDTH, _TEXT_WIDTH]
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.column_dimensions[get_column_letter(last + 4)].hidden = True
    sheet.freeze_panes = f"B{HEAD_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    set_up_printing(sheet, report.name, HEAD_ROW - 1, HEAD_ROW)
    sheet.print_title_cols = "A:A"


def _write_head(pen: Pen, report: PlanReport) -> None:
    pen.next_row(height=26)
    pen.text(1, Look.TITLE, report.title)
    pen.next_row()
    pen.text(1, Look.SUBTITLE, f"{report.purpose} · {report.counts()}" if report.purpose else report.counts())
    pen.next_row()
    bands = [text for name, width in report.bands() for text in (name.upper(), *[""] * (width - 1))]
    pen.line(Look.BAND, ["", *bands, "", "", ""])
    names = [role.name for role in report.roles]
    if _is_turned(report):
        pen.next_row(height=_turned_height(names))
    else:
        pen.next_row([("two\nlines", _ROLE_WIDTH), *((name, _ROLE_WIDTH) for name in names)])
    role_look = Look.TURNED_HEAD if _is_turned(report) else Look.ROLE_HEAD
    pen.text(1, Look.HEAD, say_as("column", ACTIVITY_HEAD))
    for column, name in enumerate(names, start=FIRST_ROLE):
        pen.text(column, role_look, name)
    last = FIRST_ROLE + len(names) - 1
    owner = report.scheme.text(report.scheme.accountable) or "A"
    pen.text(last + 1, Look.ROLE_HEAD, say_as("column", COUNT_HEAD, letter=owner))
    after = (say_as("column", TALK_HEAD), say_as("column", NOTE_HEAD), IDS_HEAD)
    for column, head in enumerate(after, start=last + 2):
        pen.text(column, Look.HEAD, head)


def _turned_height(names: list[str]) -> float:
    """The height of a head row for names that stand upright, about 6.4 points a character."""
    longest = max(map(len, names))
    return min(max(60.0, longest * 6.4 + 12), 170.0)


def _write_section(pen: Pen, section: ReportSection, roles: int) -> None:
    pen.next_row()
    pen.line(Look.SECTION, [section.name or "", *[""] * (roles + 3)])
    pen.text(FIRST_ROLE + roles + 3, Look.TEXT, f"s{section.id}")


def _write_activity(pen: Pen, report: PlanReport, activity: ReportActivity) -> None:
    findings = "\n".join(activity.findings)
    pen.next_row(((activity.name, _NAME_WIDTH), (findings, _TEXT_WIDTH), (activity.note, _TEXT_WIDTH)))
    pen.text(1, Look.NAME, activity.name)
    for place, letters in enumerate(activity.letters):
        look = Look.LETTERS_AT_BOUNDARY if report.ends_band(place) else Look.LETTERS
        pen.text(FIRST_ROLE + place, look, report.scheme.text(Letters(letters)))
    after = FIRST_ROLE + len(activity.letters)
    if activity.letters:
        cells = f"B{pen.row}:{get_column_letter(after - 1)}{pen.row}"
        pen.formula(after, f"={count_of_accountable(report.scheme, cells)}")
    pen.text(after + 1, Look.NAME, findings)
    pen.text(after + 2, Look.NAME, activity.note)
    pen.text(after + 3, Look.TEXT, f"a{activity.id}")
