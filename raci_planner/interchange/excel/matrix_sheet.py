"""The matrix sheet: drop-downs, colours that follow edits, and a column that counts who is accountable."""

from collections.abc import Callable
from typing import cast

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.interchange.excel import colours
from raci_planner.interchange.excel.heights import fit_height
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.report import PlanReport, ReportActivity, ReportSection

HEADER_ROW = 4
"""Title, subtitle and the band of sides stand above the heads."""
_FIRST_ROLE = 2
_NAME_WIDTH, _ROLE_WIDTH, _TEXT_WIDTH = 44, 13, 30
"""Column widths in characters."""
_ROWS_BETWEEN_CALLS = 100


def write_matrix_sheet(book: Workbook, report: PlanReport, progress: Callable[[int], object]) -> None:
    """Add the matrix.

    Args:
        book: a write-only workbook.
        report: what to write.
        progress: called now and then with the number of activities written; whatever it raises stops the export.
    """
    sheet = cast("Worksheet", book.create_sheet("Matrix"))
    _lay_out(sheet, report)
    pen = Pen(sheet)
    _write_head(sheet, pen, report)
    written = 0
    row = HEADER_ROW
    for section in report.sections:
        if section.name is not None:
            row += 1
            fit_height(sheet, row, [(section.name, _NAME_WIDTH)])
            sheet.append(_section_cells(pen, section, len(report.roles)))
        for activity in section.activities:
            row += 1
            texts = (activity.name, "\n".join(activity.findings), activity.note)
            fit_height(sheet, row, zip(texts, (_NAME_WIDTH, _TEXT_WIDTH, _TEXT_WIDTH), strict=True))
            sheet.append(_activity_cells(pen, report, activity, row))
            written += 1
            if written % _ROWS_BETWEEN_CALLS == 0:
                progress(written)
    _add_checks(sheet, report, max(row, HEADER_ROW + 1))


def _lay_out(sheet: Worksheet, report: PlanReport) -> None:
    last = _FIRST_ROLE + len(report.roles) - 1
    sheet.freeze_panes = f"B{HEADER_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = _NAME_WIDTH
    for column in range(_FIRST_ROLE, last + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _ROLE_WIDTH
    for offset, width in enumerate((9, _TEXT_WIDTH, _TEXT_WIDTH), start=1):
        sheet.column_dimensions[get_column_letter(last + offset)].width = width
    fit_height(sheet, HEADER_ROW, [("two\nlines", _ROLE_WIDTH), *((role.name, _ROLE_WIDTH) for role in report.roles)])
    set_up_printing(sheet, report.name, title_rows=f"{HEADER_ROW - 1}:{HEADER_ROW}", title_columns="A:A")


def _write_head(sheet: Worksheet, pen: Pen, report: PlanReport) -> None:
    sheet.append([pen.cell(Look.TITLE, report.name)])
    counts = f"{report.activity_count} activities · {len(report.roles)} roles · as of {report.on:%d %B %Y}"
    sheet.append([pen.cell(Look.SUBTITLE, f"{report.purpose} · {counts}" if report.purpose else counts)])
    sides = [role.side_name for role in report.roles]
    bands = [
        "",
        *(name if place == 0 or name != sides[place - 1] else "" for place, name in enumerate(sides)),
    ]
    sheet.append([pen.cell(Look.BAND, name.upper()) for name in bands])
    accountable = report.scheme.text(report.scheme.accountable) or "A"
    sheet.append(
        [
            pen.cell(Look.HEAD, "Activity"),
            *(pen.cell(Look.ROLE_HEAD, role.name) for role in report.roles),
            pen.cell(Look.ROLE_HEAD, f"Count of {accountable}"),
            pen.cell(Look.HEAD, "To talk about"),
            pen.cell(Look.HEAD, "Note"),
        ]
    )


def _section_cells(pen: Pen, section: ReportSection, roles: int) -> list[object]:
    return [pen.cell(Look.SECTION, section.name or ""), *[pen.cell(Look.SECTION)] * (roles + 3)]


def _activity_cells(pen: Pen, report: PlanReport, activity: ReportActivity, row: int) -> list[object]:
    sides = [role.side for role in report.roles]
    last = len(sides) - 1
    letters = [
        pen.cell(
            Look.LETTERS_AT_BOUNDARY if place == last or sides[place] != sides[place + 1] else Look.LETTERS,
            report.scheme.text(Letters(one)),
        )
        for place, one in enumerate(activity.letters)
    ]
    cells = f"B{row}:{get_column_letter(_FIRST_ROLE + last)}{row}"
    return [
        pen.cell(Look.NAME, activity.name),
        *letters,
        pen.formula(Look.NUMBER, f"={_count(report.scheme, cells)}") if letters else pen.cell(Look.NUMBER),
        pen.cell(Look.TEXT, "\n".join(activity.findings)),
        pen.cell(Look.TEXT, activity.note),
    ]


def _count(scheme: LetterScheme, cells: str) -> str:
    """A formula's text that counts the cells holding the scheme's letter for Accountable, alone or beside others."""
    code = scheme.text(scheme.accountable) or "A"
    return f'SUMPRODUCT(--ISNUMBER(SEARCH("/{code}/","/"&SUBSTITUTE({cells}," ","")&"/")))'


def _add_checks(sheet: Worksheet, report: PlanReport, last_row: int) -> None:
    if not report.roles:
        return
    first = f"B{HEADER_ROW + 1}"
    last_role = get_column_letter(_FIRST_ROLE + len(report.roles) - 1)
    block = f"{first}:{last_role}{last_row}"
    for letter in report.scheme.in_set(report.scheme.everything):
        colour = colours.LETTERS[letter.kind]
        holds = f'ISNUMBER(SEARCH("/{letter.code}/","/"&SUBSTITUTE({first}," ","")&"/"))'
        sheet.conditional_formatting.add(block, _colour_where(holds, ink=colour.ink, fill=colour.fill))
    check = get_column_letter(_FIRST_ROLE + len(report.roles))
    is_off = f"AND(ISNUMBER({check}{HEADER_ROW + 1}),{check}{HEADER_ROW + 1}<>1)"
    sheet.conditional_formatting.add(
        f"{check}{HEADER_ROW + 1}:{check}{last_row}", _colour_where(is_off, ink="FFFFFF", fill=colours.ATTENTION)
    )
    sheet.data_validations.append(_drop_down(report.scheme, block))
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{get_column_letter(_FIRST_ROLE + len(report.roles) + 2)}{last_row}"


def _colour_where(formula: str, *, ink: str, fill: str) -> Rule:
    """A rule that colours cells for which a formula holds, and lets no later rule colour them again."""
    look = DifferentialStyle(font=Font(bold=True, color=ink), fill=PatternFill(bgColor=fill))
    return Rule(type="expression", dxf=look, formula=[formula], stopIfTrue=True)


def _drop_down(scheme: LetterScheme, block: str) -> DataValidation:
    """The letters and A/R to choose from; other sets, which people do write, are questioned but not refused."""
    codes = [letter.code for letter in scheme.letters]
    pair = scheme.text(Letters(scheme.accountable | scheme.responsible))
    validation = DataValidation(
        type="list",
        formula1=f'"{",".join([*codes, pair])}"',
        allow_blank=True,
        errorStyle="warning",
        showErrorMessage=True,
        errorTitle="Not a usual letter",
        error=f"Usual are {', '.join(codes)} and {pair}. Keep what you typed?",
    )
    validation.add(block)
    return validation
