"""Reads one worksheet of an Excel workbook, cell by cell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from raci_planner.interchange.reading.grid_builder import GridBuilder
from raci_planner.interchange.reading.limits import LONGEST_CELL
from raci_planner.interchange.reading.workbook_values import number_text, unescaped, whole
from raci_planner.interchange.reading.xml_part import Attributes, PartReader
from raci_planner.interchange.sheet import Merge
from raci_planner.language import later, say

_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")
_BEYOND = 1 << 20
_ERROR = later("is what a formula gives that cannot be computed; the cell stays empty")


@dataclass(frozen=True, slots=True)
class WorkbookValues:
    """What the cells of all worksheets of a workbook refer to."""

    texts: Sequence[str]
    are_dates: Sequence[bool]
    is_1904: bool


class WorksheetReader(PartReader):
    """Takes the elements of a worksheet into a grid. Formulas are read as the values saved with them."""

    def __init__(self, grid: GridBuilder, values: WorkbookValues) -> None:
        self._grid = grid
        self._values = values
        self._columns: dict[str, int] = {}
        self._row = -1
        self._column = -1
        self._kind: str | None = None
        self._style: str | None = None
        self._pieces: list[str] = []
        self._length = 0
        self._is_text = False
        self._is_reading = False
        self._is_formula = False

    def start(self, name: str, attributes: Attributes) -> None:
        """See PartReader."""
        if name == "c":
            self._start_cell(attributes)
        elif name == "v" or (name == "t" and not self._is_reading):
            self._is_text = True
        elif name == "row":
            number = whole(attributes.get("r"))
            self._row = number - 1 if number > 0 else self._row + 1
            self._column = -1
            if attributes.get("hidden") in ("1", "true"):
                self._grid.hide_row(self._row)
        elif name == "f":
            self._is_formula = True
        elif name == "rPh":
            self._is_reading = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        """See PartReader."""
        if name == "c":
            self._end_cell()
        elif name in ("v", "t"):
            self._is_text = False
        elif name == "rPh":
            self._is_reading = False

    def text(self, data: str) -> None:
        """See PartReader."""
        if self._is_text and self._length <= LONGEST_CELL:
            self._pieces.append(data)
            self._length += len(data)

    def _start_cell(self, attributes: Attributes) -> None:
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            letters = place.rstrip("0123456789")
            column = self._columns.get(letters)
            self._column = self._new_column(letters) if column is None else column
        self._kind = attributes.get("t")
        self._style = attributes.get("s")
        self._pieces = []
        self._length = 0
        self._is_formula = False

    def _new_column(self, letters: str) -> int:
        number = 0
        for sign in letters.upper()[:4]:
            number = number * 26 + ord(sign) - 64
        if not (letters.isascii() and letters.isalpha()) or number > 16_384:
            number = _BEYOND
        self._columns[letters] = number - 1
        return number - 1

    def _end_cell(self) -> None:
        raw = self._pieces[0] if len(self._pieces) == 1 else "".join(self._pieces)
        text = self._text_of(raw)
        if text:
            self._grid.put(self._row, self._column, text)
        elif self._is_formula and not raw and self._kind != "str":
            outcome = say("has no saved value; open the file in its own program and save it")
            self._grid.doubt(self._row, self._column, say("a formula"), outcome)

    def _text_of(self, raw: str) -> str:
        kind = self._kind
        if kind == "s":
            place = whole(raw.strip())
            texts = self._values.texts
            if 0 <= place < len(texts):
                return texts[place]
            self._grid.doubt(self._row, self._column, raw[:20], say("points to a text that the file does not hold"))
            return ""
        if kind in ("str", "inlineStr", "d"):
            return unescaped(raw)
        if kind == "b":
            return "TRUE" if raw.strip() in ("1", "true") else "FALSE"
        if kind == "e":
            if raw not in ("#N/A", ""):
                self._grid.doubt(self._row, self._column, raw[:20], say(_ERROR))
            return ""
        return self._number(raw.strip()) if raw else ""

    def _number(self, raw: str) -> str:
        style = whole(self._style)
        dates = self._values.are_dates
        return number_text(raw, is_date=0 <= style < len(dates) and dates[style], is_1904=self._values.is_1904)

    def _merge(self, ref: str) -> None:
        match = _RANGE.fullmatch(ref)
        if match is None:
            return
        left, top, right, bottom = match.groups()
        column, row = self._columns.get(left), int(top) - 1
        first = self._new_column(left) if column is None else column
        last = self._new_column(right)
        height, width = int(bottom) - row, last - first + 1
        if row >= 0 and height > 0 and width > 0:
            self._grid.merge(Merge(row=row, column=first, height=height, width=width))
