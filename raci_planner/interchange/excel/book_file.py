"""A workbook as a file: whole or not at all, and stopped without traces."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, cast
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook
from openpyxl.utils.exceptions import WorkbookAlreadySaved

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.safe_text import workbook_text
from raci_planner.interchange.target_file import target_file
from raci_planner.language import say

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_CHUNK = 1 << 20

type GoOn = Callable[[], object]
"""Called now and then; whatever it raises stops the writing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookFacts:
    """What a workbook says of itself in its properties."""

    title: str
    subject: str
    on: date
    description: str = ""


def write_book(
    path: Path, facts: BookFacts, write_sheets: Callable[[Workbook], object], go_on: GoOn = lambda: None
) -> None:
    """Write a workbook; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    with target_file(path) as temporary, _write_only_workbook() as book:
        write_sheets(book)
        properties = book.properties
        properties.title = workbook_text(facts.title)
        properties.subject = facts.subject
        properties.description = workbook_text(facts.description)
        properties.creator = "RACI Planner"
        properties.created = properties.modified = datetime.combine(facts.on, time(12))
        with _Watched(temporary, go_on) as file:
            book.save(file)
        _verify(temporary, path.name, go_on)


@contextmanager
def _write_only_workbook() -> Iterator[Workbook]:
    """A workbook whose half-written sheets are closed if the export stops: they hold temporary files."""
    book = Workbook(write_only=True)
    try:
        yield book
    except BaseException:
        for sheet in book.worksheets:
            with suppress(WorkbookAlreadySaved, OSError):  # the disk may be what stopped it
                cast("WriteOnlyWorksheet", sheet).close()
        raise


def _verify(written: Path, name: str, go_on: GoOn) -> None:
    """Read a workbook back as far as it tells whether all of it has arrived."""
    try:
        with ZipFile(written) as parts:
            for part in parts.namelist():
                with parts.open(part) as content:
                    while content.read(_CHUNK):
                        go_on()
    except BadZipFile as fault:
        raise ForeignFormatError(
            say("{file} did not arrive whole on the disk. Choose another folder.", file=name)
        ) from fault


class _Watched(FileIO):
    """A file that asks on every write whether to go on: packing a large workbook takes seconds."""

    def __init__(self, path: Path, go_on: GoOn) -> None:
        super().__init__(path, "w+")
        self._go_on = go_on

    def write(self, data: bytes | bytearray | memoryview, /) -> int:  # type: ignore[override] # any buffer
        """See FileIO."""
        self._go_on()
        return super().write(data)
