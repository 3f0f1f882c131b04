"""Reads OpenDocument spreadsheets (.ods), as LibreOffice writes them."""

from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading.grid_builder import GridBuilder
from raci_planner.interchange.reading.identity import with_identity
from raci_planner.interchange.reading.limits import LONGEST_CELL, MOST_ROWS, MOST_SHEETS, Budget
from raci_planner.interchange.reading.package import Package
from raci_planner.interchange.reading.workbook_values import whole
from raci_planner.interchange.reading.xml_part import Attributes, PartReader, local, read_part
from raci_planner.interchange.sheet import Merge, Sheet
from raci_planner.language import say

_LARGEST_CONTENT = 100 << 20
_LARGEST_MANIFEST = 2 << 20
_MOST_REPEATED = 1 << 20
_HIDDEN = frozenset({"collapse", "filter"})


def read_spreadsheet(path: Path, budget: Budget) -> tuple[Sheet, ...]:
    """The sheets of a spreadsheet, the hidden ones marked as such.

    Raises:
        ForeignFormatError: if the file is no spreadsheet, damaged, protected or larger than any plan.
    """
    with Package(path, budget) as package:
        if "META-INF/manifest.xml" in package:
            manifest = _Manifest()
            read_part(package, "META-INF/manifest.xml", _LARGEST_MANIFEST, manifest)
            if manifest.is_encrypted:
                raise ForeignFormatError(
                    say("{name} is protected by a password. Save it without one first.", name=path.name)
                )
        content = _Content(budget)
        read_part(package, "content.xml", _LARGEST_CONTENT, content)
    return with_identity(content.sheets)


class _Manifest(PartReader):
    def __init__(self) -> None:
        self.is_encrypted = False

    def start(self, name: str, attributes: Attributes) -> None:
        del attributes
        self.is_encrypted = self.is_encrypted or name == "encryption-data"

    def end(self, name: str) -> None:
        pass

    def text(self, data: str) -> None:
        pass


class _Content(PartReader):
    """Takes the tables of a document. What is repeated is counted, and only what is filled is kept."""

    def __init__(self, budget: Budget) -> None:
        self.sheets: list[Sheet] = []
        self._budget = budget
        self._grid: GridBuilder | None = None
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._row = self._column = 0
        self._row_repeat = self._column_repeat = 1
        self._cells: list[tuple[int, int, str]] = []
        self._span = (1, 1)
        self._paragraphs: list[list[str]] = []
        self._length = 0
        self._is_in_cell = False
        self._silent = 0
        self._nested = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self._start_table(attributes)
        elif name == "style":
            self._style = local(attributes, "name") or ""
        elif name == "table-properties" and local(attributes, "display") == "false":
            self._hidden_styles.add(self._style)
        elif self._grid is None or self._nested > 1:
            return
        elif name == "table-row":
            self._row_repeat = self._repeated(attributes, "number-rows-repeated")
            self._column = 0
            self._cells = []
            if local(attributes, "visibility") in _HIDDEN and self._row_repeat < MOST_ROWS:
                self._grid.hide_row(self._row)
        elif name in ("table-cell", "covered-table-cell"):
            self._start_cell(attributes)
        else:
            self._start_text(name, attributes)

    def end(self, name: str) -> None:
        if name == "table":
            self._nested -= 1
            if self._nested == 0 and self._grid is not None:
                self.sheets.append(self._grid.sheet())
                self._grid = None
        elif self._grid is None or self._nested > 1:
            return
        elif name == "table-row":
            self._end_row(self._grid)
        elif name in ("table-cell", "covered-table-cell"):
            self._end_cell(self._grid)
        elif name in ("annotation", "shapes"):
            self._silent -= 1

    def text(self, data: str) -> None:
        if self._is_in_cell and not self._silent and self._paragraphs and self._length <= LONGEST_CELL:
            self._paragraphs[-1].append(data)
            self._length += len(data)

    def _start_table(self, attributes: Attributes) -> None:
        self._nested += 1
        if self._nested > 1:
            return
        if len(self.sheets) >= MOST_SHEETS:
            raise self._budget.refusal(say("more than {count} sheets", count=MOST_SHEETS))
        is_hidden = local(attributes, "style-name") in self._hidden_styles
        self._grid = GridBuilder(local(attributes, "name") or "", self._budget, is_hidden=is_hidden)
        self._row = 0

    def _start_cell(self, attributes: Attributes) -> None:
        self._column_repeat = self._repeated(attributes, "number-columns-repeated")
        self._span = (
            self._repeated(attributes, "number-rows-spanned"),
            self._repeated(attributes, "number-columns-spanned"),
        )
        self._paragraphs = []
        self._length = 0
        self._is_in_cell = True

    def _start_text(self, name: str, attributes: Attributes) -> None:
        if name in ("annotation", "shapes"):
            self._silent += 1
        elif not self._is_in_cell or self._silent:
            return
        elif name == "p":
            self._paragraphs.append([])
        elif name == "s":
            self.text(" " * min(self._repeated(attributes, "c"), 100))
        elif name in ("tab", "line-break"):
            self.text("\t" if name == "tab" else "\n")

    def _end_cell(self, grid: GridBuilder) -> None:
        text = "\n".join("".join(paragraph) for paragraph in self._paragraphs)
        self._is_in_cell = False
        if text.strip():
            for column in range(self._column, self._column + min(self._column_repeat, MOST_ROWS)):
                self._cells.append((self._row, column, text))
                self._budget.charge("")
        height, width = self._span
        if height > 1 or width > 1:
            grid.merge(Merge(row=self._row, column=self._column, height=height, width=width))
        self._column += self._column_repeat

    def _end_row(self, grid: GridBuilder) -> None:
        for down in range(self._row_repeat if self._cells else 0):
            for row, column, text in self._cells:
                grid.put(row + down, column, text)
        self._row += self._row_repeat

    def _repeated(self, attributes: Attributes, name: str) -> int:
        number = whole(local(attributes, name))
        return min(max(1, number), _MOST_REPEATED)
