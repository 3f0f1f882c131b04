"""The hidden sheet by which a workbook that comes back is known: which plan it was, which column which role.

Rows carry their ids in the hidden last column of the matrix, which moves along when somebody sorts.
"""

from xlsxwriter.workbook import Workbook

from raci_planner.interchange.report import PlanReport
from raci_planner.interchange.safe_text import workbook_text

IDS_SHEET = "_raci"
IDS_HEAD = "Id"


def write_ids_sheet(book: Workbook, report: PlanReport) -> None:
    """Add the ids of plan and roles, as texts in three columns: kind, id, name as exported."""
    sheet = book.add_worksheet(IDS_SHEET)
    sheet.very_hidden()
    lines = [
        ("raci-planner", "1", ""),
        ("plan", report.uid, report.name),
        *(("role", str(role.id), role.name) for role in report.roles),
    ]
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            sheet.write_string(row, column, _unmarked(workbook_text(text)))


def _unmarked(text: str) -> str:
    """The text without what XlsxWriter would take for its own markup; names are only compared here."""
    return f" {text}" if text.startswith("<r>") else text
