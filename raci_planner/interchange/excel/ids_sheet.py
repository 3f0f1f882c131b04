"""The hidden sheet by which a workbook that comes back is known: which plan it was, which column which role.

Rows carry their ids in the hidden last column of the matrix, which moves along when somebody sorts.
"""

from typing import TYPE_CHECKING, cast

from openpyxl.workbook import Workbook

from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.report import PlanReport

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

IDS_SHEET = "_raci"
IDS_HEAD = "Id"


def write_ids_sheet(book: Workbook, report: PlanReport) -> None:
    """Add the ids of plan and roles, as texts in three columns: kind, id, name as exported."""
    sheet = cast("Worksheet", book.create_sheet(IDS_SHEET))
    sheet.sheet_state = "veryHidden"
    pen = Pen(sheet)
    for line in (
        ("raci-planner", "1", ""),
        ("plan", report.uid, report.name),
        *(("role", str(role.id), role.name) for role in report.roles),
    ):
        pen.next_row()
        pen.line(Look.NAME, line)
    pen.finish()
