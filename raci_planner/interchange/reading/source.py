"""Reads whatever file somebody brings: a workbook, a spreadsheet, or any kind of text with a table in it."""

from collections.abc import Callable
from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading.decoding import decode
from raci_planner.interchange.reading.limits import LARGEST_FILE, Budget, unwatched
from raci_planner.interchange.reading.spreadsheet import read_spreadsheet
from raci_planner.interchange.reading.text import TextKind, read_text
from raci_planner.interchange.reading.workbook import read_workbook
from raci_planner.interchange.sheet import Sheet
from raci_planner.language import later, reason_of, say

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm"})
_SPREADSHEETS = frozenset({".ods", ".ots"})
_TEXTS = {
    ".csv": TextKind.CSV,
    ".tsv": TextKind.CSV,
    ".tab": TextKind.CSV,
    ".txt": None,
    ".md": None,
    ".markdown": None,
    ".html": TextKind.HTML,
    ".htm": TextKind.HTML,
}
_OLD = {
    ".xls": later("{name} is an old Excel file. Save it as .xlsx."),
    ".xlsb": later("{name} is a binary workbook. Save it as .xlsx."),
    ".doc": later("{name} is an old Word file. Copy the table and paste it."),
    ".docx": later("{name} is a Word file. Copy the table and paste it."),
    ".pdf": later("{name} is a PDF. Copy the table and paste it, or open it in a spreadsheet program."),
    ".numbers": later("{name} is a Numbers file. Export it as .xlsx."),
}
READABLE = (*sorted(_WORKBOOKS), *sorted(_SPREADSHEETS), *_TEXTS)
"""The endings of the files that can be read."""


def read_sheets(path: Path, encoding: str | None = None, watch: Callable[[], object] = unwatched) -> tuple[Sheet, ...]:
    """The tables of a file: one for each sheet of a workbook, one for each table of a text.

    Args:
        path: the file; its ending says what it is.
        encoding: of a text that is not Unicode, such as "cp1252"; nothing is guessed.
        watch: called now and then; whatever it raises stops the reading.

    Raises:
        UnknownEncodingError: if a text is not Unicode and no encoding is given.
        ForeignFormatError: if the file cannot be read, with the reason and the next step.
    """
    ending = path.suffix.casefold()
    budget = Budget(path.name, watch)
    if ending in _OLD:
        raise ForeignFormatError(say(_OLD[ending], name=path.name))
    if ending in _WORKBOOKS:
        return read_workbook(path, budget)
    if ending in _SPREADSHEETS:
        return read_spreadsheet(path, budget)
    if ending not in _TEXTS:
        raise ForeignFormatError(
            say(
                "{name}: a table comes in as a workbook (.xlsx, .xlsm, .ods) or a text (.csv, .tsv, .md, .html, .txt).",
                name=path.name,
            )
        )
    return read_text(decode(_content(path, budget), path.name, encoding), path.stem, budget, _TEXTS[ending])


def read_pasted(text: str, name: str, kind: TextKind | None = None) -> tuple[Sheet, ...]:
    """The tables of a text that comes from no file.

    Raises:
        ForeignFormatError: if it is larger than any plan or broken off, with the place.
    """
    return read_text(text, name, Budget(name), kind)


def _content(path: Path, budget: Budget) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ForeignFormatError(
            say("{name} cannot be read: {reason}.", name=path.name, reason=reason_of(error))
        ) from error
    if len(content) > LARGEST_FILE:
        raise budget.refusal(say("more than {size} MB", size=LARGEST_FILE >> 20))
    return content
