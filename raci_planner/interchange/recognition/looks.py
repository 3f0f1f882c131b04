"""The look of every cell of a sheet, each text judged once."""

from collections import Counter
from functools import cached_property

from raci_planner.interchange.recognition.tokens import CellText, Look, cell_text
from raci_planner.interchange.sheet import Sheet

_MOST_KNOWN = 100_000
"""Texts that are remembered; a sheet of prose has no use for more."""


class Looks:
    """What the cells of one sheet look like.

    A matrix has a handful of texts in its cells and up to a million cells: every text is taken apart once.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.width = sheet.width
        self._texts: dict[str, CellText] = {"": cell_text("")}
        self._rows: dict[int, bytes] = {}

    def text(self, row: int, column: int) -> CellText:
        """A cell's text taken apart."""
        cells = self.sheet.rows[row]
        return self.of(cells[column]) if column < len(cells) else self._texts[""]

    def row(self, row: int) -> bytes:
        """The looks of a whole row, one byte a column, as wide as the sheet."""
        looks = self._rows.get(row)
        if looks is None:
            looks = bytes([self.of(text).look for text in self.sheet.rows[row]])
            looks = self._rows[row] = looks + bytes(self.width - len(looks))
        return looks

    @cached_property
    def repeated(self) -> frozenset[int]:
        """The rows of several cells that stand more than once in the sheet, cell for cell."""
        rows = self.sheet.rows
        counts = Counter(cells for cells in rows if len(cells) > 2)
        return frozenset(row for row, cells in enumerate(rows) if counts[cells] > 1)

    def of(self, text: str) -> CellText:
        """A text taken apart."""
        parts = self._texts.get(text)
        if parts is None:
            parts = cell_text(text)
            if len(self._texts) < _MOST_KNOWN:
                self._texts[text] = parts
        return parts

    def is_filled(self, row: int) -> bool:
        """Whether anything stands in a row."""
        return any(self.row(row))

    def texts(self, row: int) -> list[int]:
        """The columns of a row in which something stands that says anything: not blank, not NaN, not a dash."""
        return [column for column, look in enumerate(self.row(row)) if look > Look.NOBODY]


def is_letters(look: int) -> bool:
    """Whether a look is that of letters or of words for them."""
    return look in (Look.SURE, Look.LIKELY)
