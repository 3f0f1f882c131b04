"""What stands in the columns below a heading, and which of them are roles, letters, names, sections, notes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from raci_planner.domain.comparing.names import words_of
from raci_planner.domain.schemes import MOST_LETTERS
from raci_planner.interchange.recognition.headings import (
    heading,
    is_activity_heading,
    is_grouping,
    is_note_heading,
    is_numbering,
    is_other_heading,
    is_section_heading,
    kind_of_heading,
    letter_of_heading,
    says_note,
)
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.legend import legend_rows
from raci_planner.interchange.recognition.looks import Looks, is_letters
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look
from raci_planner.interchange.recognition.vocabulary import ACTIVITY_HEADS, is_only, role_likeness

_ROLE_SHARE = 0.6
"""Of the filled cells of a role column at least so many are letters."""
_ROLE_SHARE_IF_NAMED = 0.3
"""… and of a column whose heading names a role."""
_FEWEST_LETTERS = 3
"""In a heading of columns with names; a row of a grid has as many only by chance."""
_FOLLOWING = 3
"""Rows below a heading that tell what it heads."""
_CODE = re.compile(r"[A-Z]{1,2}")


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in a column below a heading: how many cells are filled, and with what."""

    place: int
    head: str
    filled: int
    letters: int
    sure: int
    nobody: int
    texts: int

    @property
    def is_role(self) -> bool:
        """Whether letters stand here."""
        share = _ROLE_SHARE_IF_NAMED if role_likeness(self.head) == 1.0 else _ROLE_SHARE
        return (
            self.letters > 0 and self.letters + self.nobody >= share * self.filled and not is_other_heading(self.head)
        )

    @property
    def is_empty_role(self) -> bool:
        """Whether this may be a role that nobody has given letters yet."""
        is_free = self.texts == 0 and self.letters == 0
        return bool(self.head) and is_free and not is_other_heading(self.head) and not says_note(self.head)

    @property
    def is_letter(self) -> bool:
        """Whether this may be a letter with the names of roles below it."""
        return 2 * self.texts >= self.filled - self.nobody


def columns_below(looks: Looks, header: int, rows: Iterable[int]) -> list[Column]:
    """The columns of some rows, with their headings."""
    body = [looks.row(row) for row in rows]
    columns = []
    for place, marks in enumerate(zip(*body, strict=True)):
        found = bytes(marks)
        sure, likely = found.count(Look.SURE), found.count(Look.LIKELY)
        columns.append(
            Column(
                place=place,
                head=heading(looks, header, place),
                filled=len(found) - found.count(Look.BLANK),
                letters=sure + likely,
                sure=sure,
                nobody=found.count(Look.NOBODY) + found.count(Look.OPEN),
                texts=found.count(Look.TEXT),
            )
        )
    return columns


def repeats(looks: Looks, header: int, row: int) -> bool:
    """Whether a row is the headings once more; the first one may say something else, such as a section."""
    heads = looks.sheet.rows[header]
    return len(heads) > 1 and all(
        looks.sheet.cell(row, place) == heads[place].strip() for place in range(1, len(heads))
    )


def heads_names(looks: Looks, row: int) -> bool:
    """Whether a row heads columns of names: different letters beside a heading, and texts instead of letters below."""
    marks = looks.row(row)
    if not _FEWEST_LETTERS <= marks.count(Look.SURE) + marks.count(Look.LIKELY) <= MOST_LETTERS:
        return False
    places = [place for place, look in enumerate(marks) if is_letters(look)]
    heads = [plain_name(looks.sheet.cell(row, place)) for place in range(looks.width)]
    if len({kind_of_heading(heads[place]) for place in places}) < len(places):
        return False
    if 2 * len(places) < len(looks.texts(row)) or not any(is_only(head, ACTIVITY_HEADS) for head in heads):
        return False
    following = range(row + 1, min(row + 1 + _FOLLOWING, len(looks.sheet.rows)))
    below = {looks.row(one)[place] for one in following for place in places}
    return Look.TEXT in below and not any(map(is_letters, below))


def telling_rows(looks: Looks, header: int, rows: range) -> list[int]:
    """The rows that may be activities: neither headings once more, nor explaining letters, nor counting."""
    others = {*legend_rows(looks, rows), *(row for row in looks.repeated if heads_names(looks, row))}
    return [row for row in rows if row not in others and not repeats(looks, header, row) and not _is_total(looks, row)]


def _is_total(looks: Looks, row: int) -> bool:
    marks = looks.row(row)
    if any(map(is_letters, marks)) or marks.count(Look.TEXT) < 2:
        return False
    texts = [text for cell in looks.sheet.rows[row] if (text := cell.strip())]
    return sum(text.isdigit() for text in texts) == len(texts) - 1 and not texts[0].isdigit()


def lay_out(
    looks: Looks, columns: Sequence[Column], places: Sequence[int], kind: LayoutKind, rows: range
) -> Layout | None:
    """A layout with these columns of roles or letters, and what the other columns are; None if none holds names.

    Args:
        looks: the sheet.
        columns: what stands below the headings.
        places: the columns of roles or letters.
        kind: which of the two they are.
        rows: all rows of the matrix below its headings.
    """
    others = [one for one in columns if one.place not in places and (one.texts or one.letters or one.nobody)]
    texts = [one for one in others if one.texts or one.letters]
    body = _body(looks, rows)
    names = _names(looks, body, texts, places)
    if names is None:
        return None
    before = [one for one in texts if one.place < names.place]
    section = next((one.place for one in before if _is_section(looks, body, one)), None)
    rest = [one for one in others if one.place not in (names.place, section)]
    left = tuple(one.place for one in rest if _is_counter(looks, body, one.place))
    return Layout(
        kind=kind,
        header=rows.start - 1,
        end=rows.stop,
        names=names.place,
        section=section,
        columns=tuple(places),
        notes=tuple(one.place for one in rest if one.place not in left and (one.head or one.texts)),
        left=left,
    )


def is_explaining(looks: Looks, layout: Layout) -> bool:
    """Whether the rows explain letters: codes where names of activities should be."""
    rows = telling_rows(looks, layout.header, layout.rows)
    names = [text.strip("* ") for row in rows if (text := looks.sheet.cell(row, layout.names))]
    return bool(names) and all(_CODE.fullmatch(name) for name in names) and not {"R", "A", "C", "I"}.isdisjoint(names)


def mean_likeness(names: Iterable[str]) -> float:
    """How much some names look like those of roles, on the average."""
    values = [role_likeness(name) for name in names if name]
    return sum(values) / len(values) if values else 0.0


def _body(looks: Looks, rows: range) -> list[int]:
    """The rows that tell what their columns are: those in which more stands than a lone text."""
    telling = telling_rows(looks, rows.start - 1, rows)
    return [row for row in telling if len(marks := looks.row(row)) - marks.count(Look.BLANK) > 1]


def _names(looks: Looks, rows: Sequence[int], texts: Sequence[Column], places: Sequence[int]) -> Column | None:
    """The column with the names of the rows: before the roles, or failing that, behind them."""
    numbering = {one.place for one in texts if is_numbering(looks, rows, one.place)}
    before = [one for one in texts if one.place < places[0]]
    named = [one for one in before if one.place not in numbering] or before[-1:]
    if not named:
        named = [one for one in texts if one.place not in numbering and not is_note_heading(one.head)][:1]
    return max(named, key=lambda one: (_likely_names(looks, rows, one), -one.place), default=None)


def _likely_names(looks: Looks, rows: Sequence[int], column: Column) -> float:
    """How likely a column names the activities: filled, each name once, headed as such, and not by an owner."""
    texts = [text for row in rows if (text := looks.sheet.cell(row, column.place))]
    if not texts:
        return -1.0
    filled = sum(looks.is_filled(row) for row in rows)
    score = len(texts) / max(1, filled) + len(set(texts)) / len(texts)
    score += 1.0 * is_activity_heading(column.head)
    score -= 0.6 * (letter_of_heading(column.head) is not None or words_of(column.head)[:1] in (("roles",), ("role",)))
    return score - 0.5 * is_note_heading(column.head)


def _is_section(looks: Looks, rows: Sequence[int], column: Column) -> bool:
    if is_numbering(looks, rows, column.place) or is_note_heading(column.head):
        return False
    return is_section_heading(column.head) or is_grouping(looks, rows, column.place)


def _is_counter(looks: Looks, rows: Sequence[int], column: int) -> bool:
    """Whether a column only counts: 1, 2, 3 …, or what a formula counted."""
    texts = [text for row in rows if (text := looks.sheet.cell(row, column))]
    return all(text.strip(".)#").isdigit() for text in texts)
