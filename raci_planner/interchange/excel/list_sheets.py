"""The sheets that are lists, all written alike: heads in sight, filters, and a page set-up of their own."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from raci_planner.interchange.excel.book_file import BookFacts, GoOn, write_book
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.excel.sheet_names import free_name
from raci_planner.interchange.lists import PlanList

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LINES_BETWEEN_CALLS = 200


def write_list_workbook(path: Path, title: str, lists: Iterable[PlanList], on: date) -> None:
    """Write lists as a workbook, a sheet for each; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """

    def write_sheets(book: Workbook) -> None:
        for content in lists:
            write_list_sheet(book, title, content)

    write_book(path, BookFacts(title=title, subject="", on=on), write_sheets)


def write_list_sheet(book: Workbook, name: str, content: PlanList, go_on: GoOn = lambda: None) -> None:
    """Add a list as a sheet of its own; printed pages name the whole by `name`."""
    sheet = cast("Worksheet", book.create_sheet(free_name(content.title, book.sheetnames)))
    sheet.freeze_panes = "A2"
    sheet.sheet_view.showGridLines = False
    for column, width in enumerate(content.widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    set_up_printing(sheet, name, 1, 1)
    pen = Pen(sheet)
    pen.next_row()
    pen.line(Look.HEAD, content.heads)
    for line in content.lines:
        pen.next_row(zip(map(str, line), content.widths, strict=True))
        for column, value in enumerate(line, start=1):
            pen.value(column, value)
        if pen.row % _LINES_BETWEEN_CALLS == 0:
            go_on()
    pen.finish()
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(content.heads))}{max(pen.row, 2)}"
