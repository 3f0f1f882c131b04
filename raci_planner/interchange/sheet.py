"""A plain grid of texts: what every reader gives and every recogniser takes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that was not taken as it stands in the file: where, what stands there, and what became of it.

    `row` and `column` count from 0 in the sheet, where the doubt is about one cell, row or column.
    """

    place: str
    text: str
    outcome: str
    row: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return f"{self.place}: “{self.text}” {self.outcome}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Cells that a spreadsheet shows as one; the text stands in the first. Counted from 0."""

    row: int
    column: int
    height: int
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """By what a workbook of this program is known when it comes back.

    Attributes:
        plan: the uid of the plan it was exported from.
        roles: the id and the name of each role, as exported.
        exported: the ids of the activities and sections that were exported, such as "a17" and "s4".
        rows: for each row of the sheet the id of its activity or section, such as "a17" or "s4", or nothing.
    """

    plan: str
    roles: tuple[tuple[int, str], ...]
    exported: frozenset[str]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table-like thing of a foreign file. Rows may differ in length; a missing cell is an empty one.

    `heading` is the title a text has above the table, `around` the lines beside it, where legends stand.
    `identity` is there for the matrix of a workbook that this program wrote.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    heading: str = ""
    around: tuple[str, ...] = ()
    merges: tuple[Merge, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    is_hidden: bool = False
    identity: Identity | None = None

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> str:
        """A cell's text without blanks at its ends; empty past the end of its row."""
        cells = self.rows[row]
        return cells[column].strip() if column < len(cells) else ""
