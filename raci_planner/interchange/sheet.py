"""A plain grid of texts: what every reader gives and every recogniser takes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table-like thing of a foreign file. Rows may differ in length; a missing cell is an empty one."""

    name: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> str:
        """A cell's text without blanks at its ends; empty past the end of its row."""
        cells = self.rows[row]
        return cells[column].strip() if column < len(cells) else ""
