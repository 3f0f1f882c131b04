"""Row heights: write-only sheets and LibreOffice's import do not grow rows with wrapped text by themselves."""

from collections.abc import Iterable
from math import ceil

from openpyxl.worksheet.worksheet import Worksheet

_LINE = 15.0
_PADDING = 5.0
_TALLEST = 400.0
"""Points; Excel shows at most 409."""


def fit_height(sheet: Worksheet, row: int, cells: Iterable[tuple[str, float]]) -> None:
    """Make a row high enough for its texts, given each with the width of its column in characters."""
    lines = max((_lines(text, width) for text, width in cells), default=1)
    sheet.row_dimensions[row].height = min(lines * _LINE + _PADDING, _TALLEST)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes; words that move to the next line cost about two characters a line."""
    return sum(max(1, ceil(len(line) / (width - 2))) for line in text.split("\n"))
