"""Tables drawn at random and written down in the many ways in which people write them: what stands where, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from raci_planner.interchange.sheet import Merge

type Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRow:
    """An activity; `letters` are the codes of each role, `odd` says how some of its cells are written oddly."""

    name: str
    letters: tuple[frozenset[str], ...]
    note: str = ""
    odd: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnTable:
    """Roles, and activities under their headings."""

    roles: tuple[str, ...]
    sections: tuple[tuple[str | None, tuple[DrawnRow, ...]], ...]

    @property
    def rows(self) -> Iterator[tuple[str | None, DrawnRow]]:
        """Every activity with its heading."""
        for section, rows in self.sections:
            for row in rows:
                yield section, row


class Shape(Enum):
    """How the axes lie."""

    GRID = "roles in columns"
    LETTERS = "a column for each letter"
    TURNED = "roles in rows"


class Headings(Enum):
    """How sections are written."""

    NONE = "not at all"
    SHORT = "one bold cell, the row ending there"
    BOLD = "bold, all other cells empty"
    PLAIN = "as an activity nobody has"
    RULED = "with dashes in every cell"
    MERGED = "one cell over the whole row"
    COLUMN = "in a column of their own, repeated"
    ONCE = "in a column of their own, on the first row only"
    SPANNED = "in a column of their own, merged over their rows"


class Legend(Enum):
    """Where the letters are explained."""

    NONE = "nowhere"
    LINE_ABOVE = "in a line above"
    LINE_BELOW = "in a line below"
    TABLE_ABOVE = "in rows above"
    TABLE_BELOW = "in rows below"


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """A way of writing tables down.

    Attributes:
        shape: how the axes lie.
        words: what stands for each letter, in the order of the system.
        corner: the heading of the activities.
        joiner: what stands between two letters of a cell.
        mark: what stands around letters, such as two stars.
        nobody: what stands where nobody has anything.
        headings: how sections are written.
        section_head: the heading of their column.
        numbering: the heading of a column that numbers the rows, or nothing.
        note_head: the heading of a column of remarks, or nothing.
        title: lines above the table.
        legend: where letters are explained.
        groups: whether a row above the headings groups roles.
        total: whether a row below counts something.
        is_repeated: whether the headings come again before each section.
    """

    shape: Shape
    words: dict[str, str]
    corner: str
    joiner: str
    mark: str
    nobody: str
    headings: Headings
    section_head: str
    numbering: str
    note_head: str
    title: tuple[str, ...]
    legend: Legend
    groups: bool
    total: bool
    is_repeated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A table as written: the lines around it, its rows, and the cells of these that are merged."""

    above: tuple[Cells, ...]
    table: tuple[Cells, ...]
    below: tuple[Cells, ...]
    merges: tuple[Merge, ...] = ()


def page_of(table: DrawnTable, writing: Writing) -> Page:
    """A table written down."""
    page = _Writer(table, writing).page()
    if writing.shape is Shape.TURNED:
        width = max(map(len, page.table))
        full = [(*row, *[""] * (width - len(row))) for row in page.table]
        return Page(above=page.above, table=tuple(zip(*full, strict=True)), below=page.below)
    return page


class _Writer:
    def __init__(self, table: DrawnTable, writing: Writing) -> None:
        self._table = table
        self._writing = writing
        self._rows: list[Cells] = []
        self._merges: list[Merge] = []
        self._has_column = writing.headings in (Headings.COLUMN, Headings.ONCE, Headings.SPANNED)
        heads = list(table.roles) if writing.shape is not Shape.LETTERS else list(writing.words.values())
        self._start = [*[writing.numbering] * bool(writing.numbering), *[writing.section_head] * self._has_column]
        self._head = (*self._start, writing.corner, *heads, *[writing.note_head] * bool(writing.note_head))

    def page(self) -> Page:
        writing = self._writing
        if writing.groups:
            self._groups()
        self._rows.append(self._head)
        number = 0
        for place, (section, rows) in enumerate(self._table.sections):
            if place and writing.is_repeated:
                self._rows.append(self._head)
            self._heading(section, len(rows))
            for at, row in enumerate(rows):
                number += 1
                self._rows.append(self._row(row, number, section if self._says(at) else ""))
        if writing.total:
            self._rows.append((*[""] * len(self._start), "Total", *["3"] * (len(self._head) - len(self._start) - 1)))
        legend = list(self._legend())
        is_above = writing.legend in (Legend.LINE_ABOVE, Legend.TABLE_ABOVE)
        above = [*((line,) for line in writing.title), *(legend if is_above else [])]
        below = [] if is_above else legend
        return Page(above=tuple(above), table=tuple(self._rows), below=tuple(below), merges=tuple(self._merges))

    def _groups(self) -> None:
        before, count = len(self._start) + 1, len(self._table.roles)
        half = count - count // 2
        names = ["Core group", *[""] * (half - 1), *["Others around it", *[""] * (count - half - 1)][: count - half]]
        self._rows.append((*[""] * before, *names, *[""] * bool(self._writing.note_head)))
        for column, width in ((before, half), (before + half, count - half)):
            if width > 1:
                self._merges.append(Merge(row=0, column=column, height=1, width=width))

    def _says(self, at: int) -> bool:
        return self._has_column and (at == 0 or self._writing.headings is Headings.COLUMN)

    def _heading(self, section: str | None, count: int) -> None:
        style, row, width = self._writing.headings, len(self._rows), len(self._head)
        if section is None or style is Headings.NONE:
            return
        if style is Headings.SPANNED and count > 1:
            self._merges.append(Merge(row=row, column=len(self._start) - 1, height=count, width=1))
        before = [""] * len(self._start)
        if style is Headings.SHORT:
            self._rows.append((*before, f"**{section}**"))
        elif style is Headings.BOLD:
            self._rows.append((*before, f"**{section}**", *[""] * (width - len(before) - 1)))
        elif style is Headings.PLAIN:
            self._rows.append((*before, section, *[""] * (width - len(before) - 1)))
        elif style is Headings.RULED:
            self._rows.append((*before, section, *["-----"] * (width - len(before) - 1)))
        elif style is Headings.MERGED:
            self._rows.append((section, *[""] * (width - 1)))
            self._merges.append(Merge(row=row, column=0, height=1, width=width))

    def _row(self, row: DrawnRow, number: int, section: str | None) -> Cells:
        writing = self._writing
        start = [*[f"{number}"] * bool(writing.numbering), *[section or ""] * self._has_column]
        cells = self._names(row) if writing.shape is Shape.LETTERS else list(self._letters(row))
        return (*start, row.name, *cells, *[row.note] * bool(writing.note_head))

    def _letters(self, row: DrawnRow) -> Iterator[str]:
        mark = self._writing.mark
        odd = row.odd or ("",) * len(row.letters)
        for codes, oddity in zip(row.letters, odd, strict=True):
            words = [f"{mark}{word}{mark}" for code, word in self._writing.words.items() if code in codes]
            text = self._writing.joiner.join(words) or self._writing.nobody
            yield oddly(text, oddity) if oddity else text

    def _names(self, row: DrawnRow) -> list[str]:
        having = {
            code: [role for role, codes in zip(self._table.roles, row.letters, strict=True) if code in codes]
            for code in self._writing.words
        }
        return [", ".join(names) or self._writing.nobody for names in having.values()]

    def _legend(self) -> Iterator[Cells]:
        explained = {code: _MEANINGS.get(code, code) for code in self._writing.words}
        if self._writing.legend in (Legend.LINE_ABOVE, Legend.LINE_BELOW):
            yield (", ".join(f"{code} = {word}" for code, word in explained.items()),)
        elif self._writing.legend is not Legend.NONE:
            yield from explained.items()


_MEANINGS = {
    "R": "Responsible",
    "A": "Accountable",
    "S": "Supports the work",
    "C": "Consulted",
    "I": "Informed",
    "D": "Driver",
    "V": "Verifier",
    "O": "Out of the loop",
}
_LOOK_ALIKES = str.maketrans("ACIRSO", "АСІRЅО")  # noqa: RUF001 - Cyrillic letters that look like Latin ones
OPEN = "open"
QUALIFIED = "qualified"
LOOK_ALIKE = "look-alike"


def oddly(text: str, oddity: str) -> str:
    """The text of a cell with what people do to it."""
    if oddity == OPEN:
        return "TBC"
    return f"{text} (P0/P1)" if oddity == QUALIFIED else text.translate(_LOOK_ALIKES)


def told_letters(row: DrawnRow) -> Sequence[frozenset[str]]:
    """The letters of a row that can be read: what is still open stays empty."""
    odd = row.odd or ("",) * len(row.letters)
    return [frozenset() if one == OPEN else codes for codes, one in zip(row.letters, odd, strict=True)]
