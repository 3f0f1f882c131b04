"""Where the parts of a matrix lie in a sheet: every guess of the recogniser in one record, for people to change."""

from dataclasses import dataclass
from enum import StrEnum


class LayoutKind(StrEnum):
    """How a matrix is laid out."""

    GRID = "grid"
    """Rows are activities, columns are roles, letters stand where they meet."""
    LETTER_COLUMNS = "letter columns"
    """Rows are activities, columns are letters, the names of roles stand where they meet."""
    ROLES_IN_ROWS = "roles in rows"
    """Rows are roles, columns are activities."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the parts of one matrix lie. Rows and columns count from 0.

    Attributes:
        kind: how it is laid out.
        start: the first row that may tell something about it, such as a title.
        header: the row with the headings.
        end: the first row behind the matrix.
        names: the column with the names of the rows.
        section: the column that groups rows, if there is one.
        columns: the columns of roles, of letters, or of activities, by `kind`.
        notes: the columns whose texts go into the notes of the activities.
        left: columns that are not taken, such as a mere numbering.
        is_shifted: whether the headings stand one cell too far left.
    """

    kind: LayoutKind
    start: int = 0
    header: int
    end: int
    names: int
    section: int | None = None
    columns: tuple[int, ...]
    notes: tuple[int, ...] = ()
    left: tuple[int, ...] = ()
    is_shifted: bool = False

    @property
    def rows(self) -> range:
        """The rows below the header."""
        return range(self.header + 1, self.end)

    def heading_column(self, column: int) -> int:
        """The column in which the heading of a column stands."""
        return column - 1 if self.is_shifted else column
