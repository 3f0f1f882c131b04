"""Print set-up that every sheet shares: landscape, one page wide, heads on every page."""

from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.interchange.safe_text import workbook_text
from raci_planner.language import say

_A4 = "9"
_LONGEST_NAME = 100
"""Characters; Excel allows 255 in the whole footer."""


def set_up_printing(sheet: Worksheet, plan_name: str, first_head: int, last_head: int) -> None:
    """Have a sheet print as one expects of a careful person; the rows of the heads count from 1."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{first_head}:{last_head}"
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom, margins.footer = 0.5, 0.8, 0.35
    name = workbook_text(" ".join(plan_name.split())[:_LONGEST_NAME]).replace("&", "&&")
    sheet.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(text=name),
        right=_HeaderFooterPart(text=say("Page {page} of {pages}", page="&P", pages="&N")),
    )
