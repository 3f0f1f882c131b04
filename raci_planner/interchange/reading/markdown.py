"""Reads the tables of Markdown and wiki pages, by hand: a line is cut at its pipes and nowhere else.

Tables are found with and without pipes at their ends, in code fences, quotes and bullets, with separator lines too
narrow or too wide, and when a page shows a whole table as one line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from raci_planner.interchange.reading.limits import MOST_COLUMNS, Budget
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.language import say

_SEPARATOR = re.compile(r":?-{2,}:?|:-+:?|-+:")
_DASH = re.compile(r":?-+:?")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$|^\s*(?:\*\*|__)([^*_|]+)(?:\*\*|__):?\s*$")
_PREFIX = re.compile(r"^[\s>]*(?:[-*+•]|\d+\.)?[\s>]*(?=\|)")
_QUOTE = re.compile(r"^(?:\s*>)+\s?")
_FENCE = re.compile(r"^\s*(?:>\s*)*(?:```|~~~)")
_MOST_LINES_AROUND = 400

type _Cells = tuple[str, ...]


@dataclass(slots=True)
class _Block:
    """Lines with pipes that stand together."""

    heading: str
    first_line: int
    lines: list[_Cells] = field(default_factory=list)
    pipes: list[bool] = field(default_factory=list)

    def add(self, line: str, cells: _Cells) -> None:
        """Take a line with its cells."""
        self.lines.append(cells)
        self.pipes.append(_QUOTE.sub("", line).lstrip().startswith("|"))

    def rows(self) -> list[_Cells]:
        """The cells of all lines. Where lines start without a pipe, one that starts with it has an empty first cell."""
        if all(self.pipes):
            return self.lines
        width = max(map(len, self.lines))
        return [
            ("", *cells) if has_pipe and len(cells) < width else cells
            for cells, has_pipe in zip(self.lines, self.pipes, strict=True)
        ]


def read_markdown(text: str, name: str, budget: Budget) -> tuple[Sheet, ...]:
    """The tables of a page, each with the heading above it; none if no line looks like part of a table."""
    blocks: list[_Block] = []
    around: list[str] = []
    heading = ""
    is_open = False
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        cells = _cells_of(line)
        if cells is None and is_open and _is_inside(lines, number - 1):
            cells = (line.strip(),)
        if cells is not None:
            if not is_open:
                blocks.append(_Block(heading, number))
                is_open = True
            blocks[-1].add(line, cells)
            continue
        is_open = False
        if (match := _HEADING.match(line)) and not _FENCE.match(line):
            heading = match[1] or match[2]
        elif line.strip() and len(around) < _MOST_LINES_AROUND:
            around.append(line.strip()[:500])
    sheets = [sheet for block in blocks if (sheet := _sheet(block, name, around, budget)) is not None]
    return tuple(sheets)


def _is_inside(lines: Sequence[str], place: int) -> bool:
    """Whether a line without pipes is a row of a table, of one cell: further rows of the same table follow at once."""
    line = lines[place]
    if not line.strip() or line.lstrip().startswith("#") or _FENCE.match(line) or place + 1 >= len(lines):
        return False
    following = _cells_of(lines[place + 1])
    after = _cells_of(lines[place + 2]) if place + 2 < len(lines) else None
    return following is not None and not (after is not None and _is_separator(after, 1))


def _cells_of(line: str) -> _Cells | None:
    """The cells of a line with pipes; None for a line without."""
    if "|" not in line:
        return None
    bare = _PREFIX.sub("", _QUOTE.sub("", line)).strip()
    if bare.startswith("||") and bare.endswith("||"):
        bare = bare[1:-1].replace("||", "|")
    cells = _cut(bare)
    if bare.startswith("|"):
        cells = cells[1:]
    if bare.endswith("|") and not bare.endswith("\\|") and cells:
        cells = cells[:-1]
    return tuple(cell.strip() for cell in cells) or None


def _cut(line: str) -> list[str]:
    """A line cut at every pipe that no backslash stands before."""
    if "\\" not in line:
        return line.split("|")
    cells = [""]
    is_escaped = False
    for sign in line:
        if sign == "|" and not is_escaped:
            cells.append("")
        elif sign == "|":
            cells[-1] = f"{cells[-1][:-1]}|"
        else:
            cells[-1] += sign
        is_escaped = sign == "\\" and not is_escaped
    return cells


def _sheet(block: _Block, name: str, around: Sequence[str], budget: Budget) -> Sheet | None:
    lines = block.rows()
    separators = {place for place, cells in enumerate(lines) if _is_separator(cells, place)}
    if not separators and len(lines) == 1:
        unfolded = _unfolded(lines[0])
        if unfolded is None:
            return None
        return _charged(Sheet(name, unfolded, block.heading, tuple(around)), budget)
    if not separators and not any(len(cells) > 2 for cells in lines):
        return None
    rows = [cells for place, cells in enumerate(lines) if place not in separators]
    if not rows:
        return None
    doubts = tuple(
        Doubt(
            say("Line {line}", line=block.first_line),
            rows[0][0] if rows[0] else "",
            say("is wider than a table may be"),
        )
        for _ in range(max(map(len, rows)) > MOST_COLUMNS)
    )
    rows = [cells[:MOST_COLUMNS] for cells in rows]
    return _charged(Sheet(name, tuple(rows), block.heading, tuple(around), doubts=doubts), budget)


def _charged(sheet: Sheet, budget: Budget) -> Sheet:
    for row in sheet.rows:
        for cell in row:
            if cell:
                budget.charge(cell)
    return sheet


def _is_separator(cells: _Cells, place: int) -> bool:
    """Whether a line only divides the heading from the rest; one dash a cell does so on the second line only."""
    pattern = _DASH if place == 1 else _SEPARATOR
    return bool(cells) and all(pattern.fullmatch(cell) for cell in cells)


def _unfolded(cells: _Cells) -> tuple[_Cells, ...] | None:
    """The rows of a table that stands on one line; between two of them is an empty cell."""
    marks = [place for place, cell in enumerate(cells) if _SEPARATOR.fullmatch(cell)]
    if len(marks) < 2 or marks[-1] - marks[0] != len(marks) - 1 or marks[0] == 0:
        return None
    head = cells[: marks[0]]
    if not head[-1]:
        head = head[:-1]
    width = len(head)
    rest = cells[marks[-1] + 1 :]
    if rest and not rest[0]:
        rest = rest[1:]
    rows = [rest[start : start + width] for start in range(0, len(rest), width + 1)]
    return (head, *rows)
