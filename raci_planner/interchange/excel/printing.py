"""Print set-up that every sheet shares: landscape, one page wide, heads on every page."""

from xlsxwriter.worksheet import Worksheet

from raci_planner.interchange.safe_text import workbook_text

_A4 = 9
_LONGEST_NAME = 100
"""Characters; Excel allows 255 in the whole footer."""


def set_up_printing(sheet: Worksheet, plan_name: str, first_head: int, last_head: int) -> None:
    """Have a sheet print as one expects of a careful person; the rows of the heads count from 0."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(first_head, last_head)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.8)
    name = workbook_text(" ".join(plan_name.split())[:_LONGEST_NAME]).replace("&", "&&")
    sheet.set_footer(f"&L{name}&RPage &P of &N", {"margin": 0.35})
