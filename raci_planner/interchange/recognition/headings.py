"""What the heading of a column says of the column."""

import re
from collections import Counter
from collections.abc import Sequence

from raci_planner.domain.schemes import LetterKind
from raci_planner.interchange.recognition.kinds import kind_of_letter, kinds_of_phrase
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look, cell_text
from raci_planner.interchange.recognition.vocabulary import (
    ACTIVITY_HEADS,
    NOTE_HEADS,
    OTHER_HEADS,
    SECTION_HEADS,
    heads,
    is_only,
)

_BRACKETED_LETTER = re.compile(r"[(（\[]\s*([A-Z])\s*[)）\]]\s*$|^([A-Z])\s*[-–—:=(]")  # noqa: RUF001
_NUMBERING = re.compile(r"[\d.\s]+|#?\s*[A-Za-z]{0,4}[-_ ]?\d[\d.]*[a-z]?")
_NO_ROLE_HEADS = OTHER_HEADS | NOTE_HEADS | ACTIVITY_HEADS
_MOST_ROWS_ABOVE = 2


def heading(looks: Looks, row: int, column: int) -> str:
    """The heading of a column as a name. In a heading of several lines, a cell left empty is part of the one above."""
    text = plain_name(looks.sheet.cell(row, column))
    for above in range(row - 1, max(-1, row - 1 - _MOST_ROWS_ABOVE), -1):
        if text:
            break
        if len(looks.texts(above)) < 2:
            break
        text = plain_name(looks.sheet.cell(above, column))
    return text


def letter_of_heading(text: str) -> str | None:
    """The letter or the word for one that a heading of names consists of or ends with; None for other headings."""
    bracketed = _BRACKETED_LETTER.search(text)
    if bracketed:
        letter = bracketed[1] or bracketed[2]
        return letter if kind_of_letter(letter) else None
    parts = cell_text(text)
    if parts.look in (Look.SURE, Look.LIKELY) and parts.tokens and not parts.unknown:
        return parts.tokens[0]
    kinds, _ = kinds_of_phrase(text)
    return text.casefold() if kinds and len(text) <= 40 else None


def kind_of_heading(text: str) -> LetterKind | None:
    """The kind of letter that a heading of names means."""
    bracketed = _BRACKETED_LETTER.search(text)
    if bracketed:
        return kind_of_letter(bracketed[1] or bracketed[2])
    if len(text) == 1:
        return kind_of_letter(text.upper())
    kinds, _ = kinds_of_phrase(text)
    return kinds[-1] if kinds else None


def is_note_heading(text: str) -> bool:
    """Whether a heading announces remarks."""
    return is_only(text, NOTE_HEADS)


def says_note(text: str) -> bool:
    """Whether a heading says something of remarks."""
    return heads(text, NOTE_HEADS)


def is_other_heading(text: str) -> bool:
    """Whether a heading announces something that is no role: activities, dates, links, remarks."""
    return is_only(text, _NO_ROLE_HEADS)


def is_activity_heading(text: str) -> bool:
    """Whether a heading announces activities."""
    return heads(text, ACTIVITY_HEADS)


def is_section_heading(text: str) -> bool:
    """Whether a heading announces what activities are grouped by."""
    return heads(text, SECTION_HEADS)


def is_numbering(looks: Looks, rows: Sequence[int], column: int) -> bool:
    """Whether a column only numbers or tags its rows."""
    texts = [text for row in rows if (text := looks.sheet.cell(row, column))]
    return bool(texts) and all(_NUMBERING.fullmatch(text) for text in texts)


def is_grouping(looks: Looks, rows: Sequence[int], column: int) -> bool:
    """Whether a column says one thing for several rows: empty after the first, or repeated."""
    texts = [looks.sheet.cell(row, column) for row in rows if looks.is_filled(row)]
    filled = [text for text in texts if text]
    return bool(filled) and (len(filled) < len(texts) or max(Counter(filled).values()) > 1)
