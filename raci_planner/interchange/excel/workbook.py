"""Puts the sheets of a plan's workbook together and writes them as one file."""

from functools import partial
from pathlib import Path

from openpyxl import Workbook

from raci_planner.interchange.duties import DutySheet, told
from raci_planner.interchange.excel.book_file import BookFacts, write_book
from raci_planner.interchange.excel.duty_page import write_duty_page
from raci_planner.interchange.excel.ids_sheet import write_ids_sheet
from raci_planner.interchange.excel.list_sheets import write_list_sheet
from raci_planner.interchange.excel.matrix_sheet import write_matrix_sheet
from raci_planner.interchange.lists import lists_of
from raci_planner.interchange.report import PlanReport, Progress, silently
from raci_planner.language import say


def write_workbook(path: Path, report: PlanReport, progress: Progress = silently) -> None:
    """Write a plan as an Excel workbook; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    go_on = partial(progress, report.activity_count)

    def write_sheets(book: Workbook) -> None:
        write_matrix_sheet(book, report, progress)
        for make in lists_of(report).values():
            write_list_sheet(book, report.name, make(report, progress), go_on)
        write_ids_sheet(book, report)

    write_book(path, _facts(report, say("Responsibility matrix")), write_sheets, go_on)


def write_duty_workbook(path: Path, sheets: tuple[DutySheet, ...], progress: Progress = silently) -> None:
    """Write duty sheets as a workbook, a page per role.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    report = sheets[0].report

    def write_sheets(book: Workbook) -> None:
        for sheet in told(sheets, progress):
            write_duty_page(book, sheet)

    write_book(path, _facts(report, say("Duties by role")), write_sheets, partial(progress, report.activity_count))


def _facts(report: PlanReport, subject: str) -> BookFacts:
    return BookFacts(title=report.name, subject=subject, on=report.on, description=report.purpose)
