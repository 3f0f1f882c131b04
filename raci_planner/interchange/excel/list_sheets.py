"""The sheets that are lists, all written alike: heads in sight, filters, and a page set-up of their own."""

from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.lists import PlanList
from raci_planner.interchange.report import PlanReport, Progress

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LINES_BETWEEN_CALLS = 200


def write_list_sheet(book: Workbook, report: PlanReport, content: PlanList, progress: Progress) -> None:
    """Add a list as a sheet of its own."""
    sheet = cast("Worksheet", book.create_sheet(content.title))
    sheet.freeze_panes = "A2"
    sheet.sheet_view.showGridLines = False
    for column, width in enumerate(content.widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    set_up_printing(sheet, report.name, 1, 1)
    pen = Pen(sheet)
    pen.next_row()
    pen.line(Look.HEAD, content.heads)
    for line in content.lines:
        pen.next_row(zip(map(str, line), content.widths, strict=True))
        for column, value in enumerate(line, start=1):
            pen.value(column, value)
        if pen.row % _LINES_BETWEEN_CALLS == 0:
            progress(report.activity_count)
    pen.finish()
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(content.heads))}{max(pen.row, 2)}"
