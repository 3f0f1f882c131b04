"""A role's duty sheet as a page of a workbook."""

from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from raci_planner.interchange.duties import DutySheet
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.excel.sheet_names import free_name

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
    pen.next_row(height=26)
    pen.text(1, Look.TITLE, content.role.name)
    pen.next_row()
    who = f"{', '.join(content.role.people)} · " if content.role.people else ""
    pen.text(1, Look.SUBTITLE, f"{who}{content.report.name} · {content.report.counts()}")
    for group in content.groups:
        pen.next_row()
        pen.next_row()
        pen.line(Look.HEAD, (f"{group.phrase} ({len(group.duties)})", "Section", "Together with", "Note"))
        for duty in group.duties:
            line = (duty.activity, duty.section, duty.others, duty.note)
            pen.next_row(zip(line, _WIDTHS, strict=True))
            pen.line(Look.TEXT, line)
    if content.findings:
        pen.next_row()
        pen.next_row()
        pen.line(Look.HEAD, ("Still to be settled", "Activity", "Question to ask", "What we see"))
        for finding in content.findings:
            line = (finding.title, finding.activity, finding.question, finding.sentence)
            pen.next_row(zip(line, _WIDTHS, strict=True))
            pen.line(Look.TEXT, line)
    pen.finish()
