"""A role's duty sheet as a page of a workbook."""

from xlsxwriter.workbook import Workbook

from raci_planner.interchange.duties import DutySheet
from raci_planner.interchange.excel.pen import Look, Looks, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.excel.sheet_names import free_name

_WIDTHS = (50, 28, 44, 40)


def write_duty_page(book: Workbook, looks: Looks, content: DutySheet) -> None:
    """Add a sheet named after the role: what it is accountable for, what it does, what it is asked and told."""
    sheet = book.add_worksheet(free_name(content.role.name, {one.name for one in book.worksheets()}))
    sheet.hide_gridlines(2)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    set_up_printing(sheet, f"{content.report.name} · {content.role.name}", 0, 1)
    pen = Pen(sheet, looks)
    pen.next_row([])
    sheet.set_row(pen.row, 26)
    pen.text(0, Look.TITLE, content.role.name)
    pen.next_row([])
    who = f"{', '.join(content.role.people)} · " if content.role.people else ""
    pen.text(0, Look.SUBTITLE, f"{who}{content.report.name} · {content.report.counts()}")
    for group in content.groups:
        pen.next_row([])
        pen.next_row([])
        pen.line(Look.HEAD, (f"{group.phrase} ({len(group.duties)})", "Section", "Together with", "Note"))
        for duty in group.duties:
            line = (duty.activity, duty.section, duty.others, duty.note)
            pen.next_row(zip(line, _WIDTHS, strict=True))
            pen.line(Look.TEXT, line)
    if content.findings:
        pen.next_row([])
        pen.next_row([])
        pen.line(Look.HEAD, ("Still to be settled", "Activity", "Question to ask", "What we see"))
        for finding in content.findings:
            line = (finding.title, finding.activity, finding.question, finding.sentence)
            pen.next_row(zip(line, _WIDTHS, strict=True))
            pen.line(Look.TEXT, line)
