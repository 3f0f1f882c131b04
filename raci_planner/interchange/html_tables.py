"""Reads the tables of HTML pages: pasted ones, saved wiki pages, tables inside Markdown."""

import re
from html.parser import HTMLParser

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.language import say

type Rows = tuple[tuple[str, ...], ...]

_WIDEST_SPAN = 300
MOST_CELLS = 2_000_000
"""Cells of a table, spans included; a plan of 10,000 activities and 100 roles has half as many."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BREAKING = frozenset({"br", "p", "div", "li", "tr"})
_SILENT = frozenset({"style", "script", "head", "title"})


def html_tables(text: str) -> tuple[Rows, ...]:
    """The outermost tables of a page; merged cells keep their text in the first one.

    Raises:
        ForeignFormatError: if a table is larger than any plan.
    """
    reader = _TableReader()
    reader.feed(text)
    reader.close()
    return tuple(reader.tables)


class _TableReader(HTMLParser):
    """Collects the outermost tables of a page; a table inside a cell is read as that cell's text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._tables: list[list[list[str]]] = []
        self._depth = 0
        self._silent = 0
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._covered: dict[int, int] = {}
        self._cells = 0

    @property
    def tables(self) -> list[Rows]:
        """The tables as they stood on the page, each as wide as its widest row."""
        return [tuple(tuple(row) for row in table) for table in self._tables]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See HTMLParser."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._tables.append([])
                self._covered = {}
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._tables[-1].append([])
        elif self._depth == 1 and tag in {"td", "th"}:
            self._start_cell(dict(attrs))
        elif tag in _BREAKING and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """See HTMLParser."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "table":
            if self._depth == 1:
                self._end_cell()
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1 and tag in {"td", "th", "tr"}:
            self._end_cell()
        elif tag in _BREAKING and self._cell is not None:
            self._cell.append("\n")

    def handle_data(self, data: str) -> None:
        """See HTMLParser."""
        if self._cell is not None and not self._silent:
            self._cell.append(_BLANKS.sub(" ", data))

    def _start_cell(self, attributes: dict[str, str | None]) -> None:
        self._end_cell()
        if not self._tables[-1]:
            self._tables[-1].append([])
        self._cell = []
        self._span = (_span(attributes.get("rowspan")), _span(attributes.get("colspan")))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self._cell).replace("\xa0", " ").split("\n"))
        self._cell = None
        row = self._tables[-1][-1]
        self._fill_covered(row)
        height, width = self._span
        for _ in range(width):
            self._covered[len(row)] = height - 1
            self._add(row, "")
        row[-width] = "\n".join(filter(None, lines))

    def _fill_covered(self, row: list[str]) -> None:
        """Step over the places that a cell of a row above reaches down to."""
        while self._covered.get(len(row), 0) > 0:
            self._covered[len(row)] -= 1
            self._add(row, "")

    def _add(self, row: list[str], text: str) -> None:
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise ForeignFormatError(say("This page holds a table that is larger than any plan."))
        row.append(text)


def _span(text: str | None) -> int:
    digits = (text or "").strip()
    return min(max(int(digits), 1), _WIDEST_SPAN) if digits.isascii() and digits.isdigit() and len(digits) < 9 else 1
