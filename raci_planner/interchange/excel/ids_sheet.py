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
    """Add what was exported, as texts in three columns: kind, id, and the names of plan and roles.

    Sections and activities are listed too: what is missing in the matrix was taken out, unless it is newer than this.
    """
    sheet = cast("Worksheet", book.create_sheet(IDS_SHEET))
    sheet.sheet_state = "veryHidden"
    pen = Pen(sheet)
    for line in (
        ("raci-planner", "1", ""),
        ("plan", report.uid, report.name),
        *(("role", str(role.id), role.name) for role in report.roles),
        *(("section", str(section.id), "") for section in report.sections if section.id is not None),
        *(("activity", str(activity.id), "") for _, activity in report.activities()),
    ):
        pen.next_row()
        pen.line(Look.NAME, line)
    pen.finish()
