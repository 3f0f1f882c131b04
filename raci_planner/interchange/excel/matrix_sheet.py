"""The matrix sheet: drop-downs, colours that follow edits, and a column that counts who is accountable."""

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.excel.checks import add_checks, count_of_accountable
from raci_planner.interchange.excel.ids_sheet import IDS_HEAD
from raci_planner.interchange.excel.pen import Look, Looks, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.report import PlanReport, Progress, ReportActivity, ReportSection

HEAD_ROW = 3
"""Title, subtitle and the band of sides stand above the heads; rows count from 0."""
FIRST_ROLE = 1
_NAME_WIDTH, _TEXT_WIDTH, _COUNT_WIDTH = 44, 30, 9
_ROLE_WIDTH, _TURNED_WIDTH = 13, 5.5
"""Column widths in characters."""
_MOST_UPRIGHT = 12
"""Up to so many roles have their names written across; more stand upright, so that all fit on a page."""
_ROWS_BETWEEN_CALLS = 20


def write_matrix_sheet(book: Workbook, looks: Looks, report: PlanReport, progress: Progress) -> None:
    """Add the matrix."""
    sheet = book.add_worksheet("Matrix")
    pen = Pen(sheet, looks)
    _lay_out(pen, report)
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
    last_row = max(pen.row, HEAD_ROW + 1)
    sheet.autofilter(HEAD_ROW, 0, last_row, FIRST_ROLE + len(report.roles) + 3)
    if report.roles:
        add_checks(book, sheet, report, (HEAD_ROW + 1, FIRST_ROLE, last_row, FIRST_ROLE + len(report.roles) - 1))


def _is_turned(report: PlanReport) -> bool:
    return len(report.roles) > _MOST_UPRIGHT


def _lay_out(pen: Pen, report: PlanReport) -> None:
    sheet, last = pen.sheet, FIRST_ROLE + len(report.roles) - 1
    sheet.freeze_panes(HEAD_ROW + 1, 1)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, _NAME_WIDTH)
    if report.roles:
        sheet.set_column(FIRST_ROLE, last, _TURNED_WIDTH if _is_turned(report) else _ROLE_WIDTH)
    sheet.set_column(last + 1, last + 1, _COUNT_WIDTH)
    sheet.set_column(last + 2, last + 3, _TEXT_WIDTH)
    sheet.set_column(last + 4, last + 4, None, None, {"hidden": True})
    set_up_printing(sheet, report.name, HEAD_ROW - 1, HEAD_ROW)
    sheet.repeat_columns(0, 0)


def _write_head(pen: Pen, report: PlanReport) -> None:
    pen.next_row([])
    pen.sheet.set_row(pen.row, 26)
    pen.text(0, Look.TITLE, report.name)
    pen.next_row([])
    pen.text(0, Look.SUBTITLE, f"{report.purpose} · {report.counts()}" if report.purpose else report.counts())
    pen.next_row([])
    bands = [text for name, width in report.bands() for text in (name.upper(), *[""] * (width - 1))]
    pen.line(Look.BAND, ["", *bands, "", "", ""])
    names = [role.name for role in report.roles]
    if _is_turned(report):
        pen.next_row([])
        pen.sheet.set_row(pen.row, _turned_height(names))
    else:
        pen.next_row([("two\nlines", _ROLE_WIDTH), *((name, _ROLE_WIDTH) for name in names)])
    role_look = Look.TURNED_HEAD if _is_turned(report) else Look.ROLE_HEAD
    pen.text(0, Look.HEAD, "Activity")
    for column, name in enumerate(names, start=FIRST_ROLE):
        pen.text(column, role_look, name)
    last = FIRST_ROLE + len(names) - 1
    pen.text(last + 1, Look.ROLE_HEAD, f"Count of {report.scheme.text(report.scheme.accountable) or 'A'}")
    for column, head in enumerate(("To talk about", "Note", IDS_HEAD), start=last + 2):
        pen.text(column, Look.HEAD, head)


def _turned_height(names: list[str]) -> float:
    """The height of a head row for names that stand upright, about 5.5 points a character."""
    longest = max(map(len, names))
    return min(max(60.0, longest * 5.6 + 10), 160.0)


def _write_section(pen: Pen, section: ReportSection, roles: int) -> None:
    pen.next_row([(section.name or "", _NAME_WIDTH)])
    pen.line(Look.SECTION, [section.name or "", *[""] * (roles + 3)])
    pen.text(FIRST_ROLE + roles + 3, Look.TEXT, f"s{section.id}")


def _write_activity(pen: Pen, report: PlanReport, activity: ReportActivity) -> None:
    findings = "\n".join(activity.findings)
    pen.next_row(((activity.name, _NAME_WIDTH), (findings, _TEXT_WIDTH), (activity.note, _TEXT_WIDTH)))
    pen.text(0, Look.NAME, activity.name)
    for place, letters in enumerate(activity.letters):
        look = Look.LETTERS_AT_BOUNDARY if report.ends_band(place) else Look.LETTERS
        pen.text(FIRST_ROLE + place, look, report.scheme.text(Letters(letters)))
    after = FIRST_ROLE + len(activity.letters)
    if activity.letters:
        cells = f"B{pen.row + 1}:{xl_col_to_name(after - 1)}{pen.row + 1}"
        held = sum(bool(letters & report.scheme.accountable) for letters in activity.letters)
        pen.formula(after, f"={count_of_accountable(report.scheme, cells)}", held)
    pen.text(after + 1, Look.TEXT, findings)
    pen.text(after + 2, Look.TEXT, activity.note)
    pen.text(after + 3, Look.TEXT, f"a{activity.id}")
