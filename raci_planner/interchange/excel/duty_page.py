"""A role's duty sheet as a page of a workbook."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from raci_planner.interchange.duties import DutySheet
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.excel.sheet_names import free_name
from raci_planner.interchange.said import ReportDecision
from raci_planner.language import say, say_as

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (50, 28, 44, 40)


def write_duty_page(book: Workbook, content: DutySheet) -> None:
    """Add a sheet named after the role: what it is accountable for, what it does, what it is asked and told."""
    sheet = cast("Worksheet", book.create_sheet(free_name(content.role.name, book.sheetnames)))
    sheet.sheet_view.showGridLines = False
    for column, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    set_up_printing(sheet, f"{content.report.name} · {content.role.name}", 1, 2)
    pen = Pen(sheet)
    _write_head(pen, content)
    for group in content.groups:
        heads = (
            f"{group.phrase} ({len(group.duties)})",
            say_as("column", "Section"),
            say_as("column", "Together with"),
            say_as("column", "Note"),
        )
        _write_block(pen, heads, ((one.activity, one.section, one.others, one.note) for one in group.duties))
    if content.decisions:
        heads = (
            say("Decided and still open"),
            say_as("column", "What"),
            say_as("column", "In words"),
            say_as("column", "By, and who sees to it"),
        )
        _write_block(pen, heads, map(_decision_line, content.decisions))
    if content.findings:
        heads = (
            say("Still to be settled"),
            say_as("column", "Activity"),
            say_as("column", "Question to ask"),
            say_as("column", "What we see"),
        )
        _write_block(pen, heads, ((one.title, one.activity, one.question, one.sentence) for one in content.findings))
    pen.finish()


def _write_head(pen: Pen, content: DutySheet) -> None:
    pen.next_row(height=26)
    pen.text(1, Look.TITLE, content.role.name)
    who = content.role.who()
    about = " · ".join(filter(None, (who, content.report.title, content.report.counts())))
    for line in filter(None, (content.role.purpose, about, *map(str, content.role.sign_offs))):
        pen.next_row()
        pen.text(1, Look.SUBTITLE, line)


def _write_block(pen: Pen, heads: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Write heads and lines below them, after an empty row."""
    pen.next_row()
    pen.next_row()
    pen.line(Look.HEAD, heads)
    for line in lines:
        pen.next_row(zip(line, _WIDTHS, strict=True))
        pen.line(Look.TEXT, line)


def _decision_line(one: ReportDecision) -> Sequence[str]:
    return one.about(), one.what, one.text, "\n".join(filter(None, (one.signature(), one.next_step())))
