"""Reads Excel workbooks (.xlsx, .xlsm): the values in their cells, never their formulas or macros.

The package is read by the standard library alone, as a stream and within limits. openpyxl builds objects for all of a
workbook's styles, names and merged ranges before it gives the first cell, which small files can make take minutes.
"""

import posixpath
from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading.grid_builder import GridBuilder
from raci_planner.interchange.reading.identity import with_identity
from raci_planner.interchange.reading.limits import MOST_SHEETS, Budget
from raci_planner.interchange.reading.package import Package
from raci_planner.interchange.reading.workbook_sheet import WorkbookValues, WorksheetReader
from raci_planner.interchange.reading.workbook_values import DateStyles, SharedTexts
from raci_planner.interchange.reading.xml_part import Attributes, PartReader, local, read_part
from raci_planner.interchange.sheet import Sheet
from raci_planner.language import say

_LARGEST_BOOK = 2 << 20
_LARGEST_STYLES = 8 << 20
_LARGEST_TEXTS = 40 << 20
_LARGEST_SHEET = 100 << 20
_BOOK = "xl/workbook.xml"


def read_workbook(path: Path, budget: Budget) -> tuple[Sheet, ...]:
    """The sheets of a workbook, the hidden ones marked as such.

    Raises:
        ForeignFormatError: if the file is no workbook, damaged, protected or larger than any plan.
    """
    with Package(path, budget) as package:
        book_part = _book_part(package)
        book = _Book(budget)
        read_part(package, book_part, _LARGEST_BOOK, book)
        targets = _relations(package, book_part)
        values = _values(package, targets, budget, is_1904=book.is_1904)
        sheets = []
        for name, relation, is_hidden in book.sheets:
            kind, part = targets.get(relation, ("", ""))
            if kind != "worksheet":
                continue
            grid = GridBuilder(name, budget, is_hidden=is_hidden)
            read_part(package, part, _LARGEST_SHEET, WorksheetReader(grid, values))
            sheets.append(grid.sheet())
    return with_identity(sheets)


def _book_part(package: Package) -> str:
    if "_rels/.rels" in package:
        for kind, part in _relations(package, "").values():
            if kind == "officeDocument" and part in package:
                if part.endswith(".bin"):
                    raise ForeignFormatError(say("This is a binary workbook (.xlsb). Save it as .xlsx and try again."))
                return part
    return _BOOK


def _values(package: Package, targets: dict[str, tuple[str, str]], budget: Budget, *, is_1904: bool) -> WorkbookValues:
    parts = {kind: part for kind, part in targets.values() if part in package}
    texts = SharedTexts(budget)
    if "sharedStrings" in parts:
        read_part(package, parts["sharedStrings"], _LARGEST_TEXTS, texts)
    styles = DateStyles(budget)
    if "styles" in parts:
        read_part(package, parts["styles"], _LARGEST_STYLES, styles)
    return WorkbookValues(texts.texts, styles.are_dates, is_1904)


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """The kinds and names of the parts that a part refers to, by the id of the reference."""
    folder, name = posixpath.split(part)
    reader = _Relations(folder)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations in package:
        read_part(package, relations, _LARGEST_BOOK, reader)
    return reader.targets


class _Book(PartReader):
    """Reads the names of the sheets, and by what their parts are found."""

    def __init__(self, budget: Budget) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.is_1904 = False
        self._budget = budget

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            if len(self.sheets) >= MOST_SHEETS:
                raise self._budget.refusal(say("more than {count} sheets", count=MOST_SHEETS))
            is_hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), local(attributes, "id") or "", is_hidden))
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904") in ("1", "true")

    def end(self, name: str) -> None:
        pass

    def text(self, data: str) -> None:
        pass


class _Relations(PartReader):
    """Reads references to parts of the package; references to other files are passed over."""

    def __init__(self, folder: str) -> None:
        self.targets: dict[str, tuple[str, str]] = {}
        self._folder = folder

    def start(self, name: str, attributes: Attributes) -> None:
        if name != "Relationship" or attributes.get("TargetMode") == "External":
            return
        target = attributes.get("Target", "")
        part = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(self._folder, target))
        kind = attributes.get("Type", "").rpartition("/")[2]
        self.targets[attributes.get("Id", "")] = (kind, part)

    def end(self, name: str) -> None:
        pass

    def text(self, data: str) -> None:
        pass
