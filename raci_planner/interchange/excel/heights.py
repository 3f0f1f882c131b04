"""Row heights: LibreOffice does not grow rows with wrapped text by itself when it opens a workbook."""

from collections.abc import Iterable
from math import ceil

_LINE = 15.0
_PADDING = 5.0
_TALLEST = 400.0
"""Points; Excel shows at most 409."""


def fitting_height(cells: Iterable[tuple[str, float]]) -> float:
    """The height of a row for its texts, each with the width of its column in characters.

    Units: points.
    """
    lines = max((_lines(text, width) for text, width in cells), default=1)
    return min(lines * _LINE + _PADDING, _TALLEST)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes; words that move to the next line cost about one character a line."""
    if "\n" not in text:
        return max(1, ceil(len(text) / (width - 1)))
    return sum(max(1, ceil(len(line) / (width - 1))) for line in text.split("\n"))
