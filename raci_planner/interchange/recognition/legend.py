"""Legends beside a matrix: which letter stands for which word."""

import re
from collections.abc import Iterable, Iterator

from raci_planner.interchange.recognition.kinds import kinds_of_phrase
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look

_ENTRY = re.compile(r"(?:^|[\s,;|(•·])([A-Z]{1,2}|[^\w\s,;|(.]\ufe0f?)\s*[=:–—-]\s*([^,;|=\n(]{2,60})")  # noqa: RUF001
_CODE = re.compile(r"[A-Z]{1,2}|[^\w\s]\ufe0f?")
_LONGEST_WORD = 60
_MOST_TEXTS = 3
"""Of a row that explains a letter: the letter, its word, and what that means."""


def read_legend(lines: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """The words that lines of cells give letters: "R = Responsible", or R and Responsible in cells side by side."""
    legend: dict[str, str] = {}
    for cells in lines:
        texts = [plain_name(cell) for cell in cells if cell.strip()]
        if len(texts) >= 2 and _CODE.fullmatch(texts[0]) and len(texts[1]) <= _LONGEST_WORD and len(texts[1]) > 2:
            legend.setdefault(texts[0], texts[1])
            continue
        for text in texts:
            for letter, word in _ENTRY.findall(text):
                legend.setdefault(letter, word.strip(" .*"))
    return legend


def is_legend(text: str) -> bool:
    """Whether a line explains letters."""
    entries = _ENTRY.findall(plain_name(text))
    return len(entries) >= 2 or (bool(entries) and text.lstrip(" *").startswith(entries[0][0]))


def legend_rows(looks: Looks, rows: Iterable[int]) -> Iterator[int]:
    """The rows that explain letters: a code, and beside it what it stands for.

    A word that nobody knows explains a letter only where a known one does so in the row above or below.
    """
    run: list[int] = []
    is_known = False
    for row in rows:
        entry = _entry(looks, row)
        if entry is None:
            yield from run if is_known else ()
            run, is_known = [], False
        else:
            code, word = entry
            run.append(row)
            is_known = is_known or (len(code.rstrip("\ufe0f")) == 1 and bool(kinds_of_phrase(word)[0]))
    yield from run if is_known else ()


def _entry(looks: Looks, row: int) -> tuple[str, str] | None:
    marks = looks.row(row)
    if len(marks) - marks.count(Look.BLANK) - marks.count(Look.NOBODY) > _MOST_TEXTS:
        return None
    texts = looks.texts(row)
    if not 2 <= len(texts) <= _MOST_TEXTS:
        return None
    code, word = (plain_name(looks.sheet.cell(row, column)) for column in texts[:2])
    return (code, word) if _CODE.fullmatch(code) and (len(word) > 2 or word == code) else None
