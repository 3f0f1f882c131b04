"""Reads tables that lost their borders: one cell a line, cells between blanks, or a mere stream of words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from raci_planner.interchange.reading.limits import MOST_ROWS
from raci_planner.interchange.reading.word_stream import cut_into_names, unstream
from raci_planner.interchange.recognition.tokens import Look, cell_text
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.language import later, say

_SPACED_SLASH = re.compile(r"(?<=\b[A-Za-z])\s*([/+&])\s*(?=[A-Za-z]\b)")
_LETTERS = (Look.SURE, Look.NOBODY)
_LOST = later("had no borders between its cells: look at every name")
_MOST_LINES = MOST_ROWS * 40

type _Rows = list[tuple[str, ...]]


def read_plain_text(text: str, name: str) -> Sheet | None:
    """The table in a text without borders; None if none can be told."""
    lines = text.splitlines()[:_MOST_LINES]
    rows = _of_cell_lines(lines) or _of_spaced_lines(lines)
    if rows is None:
        rows = unstream(text)
    if rows is None:
        return None
    return Sheet(name, tuple(rows), doubts=(Doubt(say("The text"), name, say(_LOST)),))


def _is_letters(text: str) -> bool:
    return cell_text(text).look in _LETTERS


def _of_cell_lines(lines: Sequence[str]) -> _Rows | None:
    """A table with one cell on each line; lines with nothing but a hard blank are empty cells."""
    cells = [line.strip() for line in lines if line.strip(" \t\r")]
    marks = [not cell or _is_letters(cell) for cell in cells]
    runs = list(_runs(marks))
    lengths = Counter(length for _, length in runs if length > 1)
    if not lengths:
        return None
    width, count = lengths.most_common(1)[0]
    if count < 2 or 2 * count < len(runs):
        return None
    first = next(start for start, length in runs if length == width) - 1
    if first < width:
        return None
    corner = max(0, first - width - 1)
    head = cells[corner:first]
    if len(head) == width:
        head = ["", *head]
    rows: _Rows = [*((title,) for title in cells[:corner]), tuple(head)]
    place = first
    while place < len(cells):
        end = place + 1
        while end < len(cells) and end - place <= width and marks[end]:
            end += 1
        rows.append(tuple(cells[place:end]))
        place = end
    return rows


def _runs(marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where letters follow each other, and how many."""
    start = None
    for place, mark in enumerate((*marks, False)):
        if mark and start is None:
            start = place
        elif not mark and start is not None:
            yield start, place - start
            start = None


def _of_spaced_lines(lines: Sequence[str]) -> _Rows | None:
    """A table with a row on each line and its cells between blanks."""
    words = [_SPACED_SLASH.sub(r"\1", line).split() for line in lines]
    trailing = [_trailing_letters(line) for line in words]
    lengths = Counter(length for line, length in zip(words, trailing, strict=True) if 1 < length < len(line))
    if not lengths:
        return None
    width, count = lengths.most_common(1)[0]
    first = next(place for place, length in enumerate(trailing) if length >= width)
    above = next((place for place in range(first - 1, -1, -1) if words[place]), None)
    if count < 2 or above is None:
        return None
    head = _head(words[above], width)
    if head is None:
        return None
    rows: _Rows = [*((" ".join(line),) for line in words[:above] if line), tuple(head)]
    for line, length in zip(words[first:], trailing[first:], strict=True):
        if length >= width:
            rows.append((" ".join(line[:-width]), *line[-width:]))
        else:
            rows.append((" ".join(line),) if line else ())
    return rows


def _trailing_letters(words: Sequence[str]) -> int:
    count = 0
    for word in reversed(words):
        if not _is_letters(word):
            break
        count += 1
    return count


def _head(words: Sequence[str], width: int) -> list[str] | None:
    if len(words) == width:
        return ["", *words]
    if len(words) == width + 1:
        return list(words)
    return cut_into_names(words, width) if len(words) > width else None
