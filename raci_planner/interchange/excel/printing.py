"""Print set-up that every sheet shares: landscape, one page wide, heads on every page."""

from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.interchange.safe_text import workbook_text

_A4 = "9"


def set_up_printing(sheet: Worksheet, plan_name: str, *, title_rows: str, title_columns: str | None = None) -> None:
    """Have a sheet print as one expects of a careful person."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = title_rows
    if title_columns:
        sheet.print_title_cols = title_columns
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.8, 0.35
    sheet.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(text=workbook_text(plan_name[:100]).replace("&", "&&")),
        right=_HeaderFooterPart(text="Page &P of &N"),
    )
