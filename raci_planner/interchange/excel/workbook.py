"""Puts the sheets of a plan's workbook together and writes them as one file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, time
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, cast
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook
from openpyxl.utils.exceptions import WorkbookAlreadySaved

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.duties import DutySheet
from raci_planner.interchange.excel.duty_page import write_duty_page
from raci_planner.interchange.excel.ids_sheet import write_ids_sheet
from raci_planner.interchange.excel.list_sheets import write_list_sheet
from raci_planner.interchange.excel.matrix_sheet import write_matrix_sheet
from raci_planner.interchange.lists import LISTS
from raci_planner.interchange.report import PlanReport, Progress, silently
from raci_planner.interchange.safe_text import workbook_text
from raci_planner.interchange.target_file import target_file

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_CHUNK = 1 << 20


def write_workbook(path: Path, report: PlanReport, progress: Progress = silently) -> None:
    """Write a plan as an Excel workbook; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """

    def write_sheets(book: Workbook) -> None:
        write_matrix_sheet(book, report, progress)
        for make in LISTS.values():
            write_list_sheet(book, report, make(report, progress), progress)
        write_ids_sheet(book, report)

    _write(path, report, "Responsibility matrix", write_sheets, progress)


def write_duty_workbook(path: Path, sheets: tuple[DutySheet, ...], progress: Progress = silently) -> None:
    """Write duty sheets as a workbook, a page per role.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """

    def write_sheets(book: Workbook) -> None:
        for sheet in sheets:
            write_duty_page(book, sheet)

    _write(path, sheets[0].report, "Duties by role", write_sheets, progress)


def _write(
    path: Path, report: PlanReport, subject: str, write_sheets: Callable[[Workbook], None], progress: Progress
) -> None:
    with target_file(path) as temporary, _write_only_workbook() as book:
        write_sheets(book)
        properties = book.properties
        properties.title = workbook_text(report.name)
        properties.subject = subject
        properties.description = workbook_text(report.purpose)
        properties.creator = "RACI Planner"
        properties.created = properties.modified = datetime.combine(report.on, time(12))
        with _Watched(temporary, report, progress) as file:
            book.save(file)
        _verify(temporary, path.name, lambda: progress(report.activity_count))


@contextmanager
def _write_only_workbook() -> Iterator[Workbook]:
    """A workbook whose half-written sheets are closed if the export stops: they hold temporary files."""
    book = Workbook(write_only=True)
    try:
        yield book
    except BaseException:
        for sheet in book.worksheets:
            with suppress(WorkbookAlreadySaved):
                cast("WriteOnlyWorksheet", sheet).close()
        raise


def _verify(written: Path, name: str, go_on: Callable[[], object]) -> None:
    """Read a workbook back as far as it tells whether all of it has arrived."""
    try:
        with ZipFile(written) as parts:
            for part in parts.namelist():
                with parts.open(part) as content:
                    while content.read(_CHUNK):
                        go_on()
    except BadZipFile as fault:
        raise ForeignFormatError(f"{name} did not arrive whole on the disk. Choose another folder.") from fault


class _Watched(FileIO):
    """A file that asks on every write whether to go on: packing a large workbook takes seconds."""

    def __init__(self, path: Path, report: PlanReport, progress: Progress) -> None:
        super().__init__(path, "w+")
        self._rows = report.activity_count
        self._progress = progress

    def write(self, data: bytes | bytearray | memoryview, /) -> int:  # type: ignore[override] # any buffer
        """See FileIO."""
        self._progress(self._rows)
        return super().write(data)
