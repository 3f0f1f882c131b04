"""Puts the sheets of a plan's workbook together and writes them as one file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from openpyxl import Workbook

from raci_planner.interchange.excel.list_sheets import (
    write_duties_sheet,
    write_findings_sheet,
    write_legend_sheet,
    write_roles_sheet,
)
from raci_planner.interchange.excel.matrix_sheet import write_matrix_sheet
from raci_planner.interchange.report import PlanReport
from raci_planner.interchange.safe_text import workbook_text
from raci_planner.interchange.target_file import target_file

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet


def _silently(written: int) -> None:
    """Tell nobody how far the export is."""


def write_workbook(path: Path, report: PlanReport, progress: Callable[[int], object] = _silently) -> None:
    """Write a plan as an Excel workbook; `path` keeps what it held until the new file is whole.

    Args:
        path: the file to write or replace.
        report: what to write.
        progress: called now and then with the number of activities written; whatever it raises stops the export.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    with target_file(path) as temporary, _write_only_workbook() as book:
        write_matrix_sheet(book, report, progress)
        write_findings_sheet(book, report)
        write_duties_sheet(book, report)
        write_roles_sheet(book, report)
        write_legend_sheet(book, report)
        properties = book.properties
        properties.title = workbook_text(report.name)
        properties.subject = "Responsibility matrix"
        properties.description = workbook_text(report.purpose)
        properties.creator = "RACI Planner"
        properties.created = properties.modified = datetime.combine(report.on, time(12))
        book.save(temporary)


@contextmanager
def _write_only_workbook() -> Iterator[Workbook]:
    """A workbook whose half-written sheets are closed if the export stops: they hold temporary files."""
    book = Workbook(write_only=True)
    try:
        yield book
    except BaseException:
        for sheet in book.worksheets:
            cast("WriteOnlyWorksheet", sheet).close()
        raise
