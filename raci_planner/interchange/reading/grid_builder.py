"""Builds the grid of one sheet cell by cell, within the limits, with a word on everything left out."""

from raci_planner.interchange.reading.limits import (
    LONGEST_CELL,
    MOST_BLANK_ROWS,
    MOST_COLUMNS,
    MOST_MERGES,
    MOST_ROWS,
    Budget,
)
from raci_planner.interchange.sheet import Doubt, Merge, Sheet
from raci_planner.language import counted, digits, say

_MOST_DOUBTS = 50


class GridBuilder:
    """Takes the cells of a sheet in the order of its rows."""

    def __init__(self, name: str, budget: Budget, *, is_hidden: bool = False) -> None:
        self.name = name
        self.is_over = False
        self._budget = budget
        self._is_hidden = is_hidden
        self._rows: list[list[str]] = []
        self._merges: list[Merge] = []
        self._doubts: list[Doubt] = []
        self._beyond: list[str] = []
        self._known: dict[str, str] = {}
        self._hidden_rows: list[int] = []

    def put(self, row: int, column: int, text: str) -> None:
        """Take a filled cell; rows and columns count from 0.

        Raises:
            ForeignFormatError: if the sheet has more rows than any plan.
        """
        if column >= MOST_COLUMNS or row - len(self._rows) > MOST_BLANK_ROWS or row < 0:
            self._put_beyond(row, column, text)
            return
        if row >= MOST_ROWS:
            raise self._budget.refusal(
                say("more than {count} rows on the sheet “{name}”", count=digits(MOST_ROWS), name=self.name)
            )
        self._budget.charge(text)
        if len(text) > LONGEST_CELL:
            text = text[:LONGEST_CELL]
            self.doubt(row, column, text[:40], say("… was cut to {count} characters", count=digits(LONGEST_CELL)))
        rows = self._rows
        while len(rows) <= row:
            rows.append([])
        cells = rows[row]
        if len(cells) < column:
            cells.extend([""] * (column - len(cells)))
        text = self._known.setdefault(text, text) if len(text) < 60 else text
        if len(cells) == column:
            cells.append(text)
        else:
            cells[column] = text

    def merge(self, merge: Merge) -> None:
        """Note merged cells; only those that lie within the grid matter."""
        if len(self._merges) < MOST_MERGES and merge.row < MOST_ROWS and merge.column < MOST_COLUMNS:
            self._merges.append(merge)

    def doubt(self, row: int, column: int, text: str, outcome: str) -> None:
        """Note a cell that was not taken as it stands."""
        if len(self._doubts) < _MOST_DOUBTS:
            self._doubts.append(
                Doubt(say("Row {row}, column {column}", row=row + 1, column=column + 1), text, outcome, row, column)
            )

    def hide_row(self, row: int) -> None:
        """Note a row that its program does not show."""
        if len(self._hidden_rows) < MOST_ROWS:
            self._hidden_rows.append(row)

    def sheet(self) -> Sheet:
        """The sheet, with what was left out."""
        doubts = list(self._doubts)
        if self._beyond:
            outcome = counted(
                "stands far from the table and was not read",
                "and other cells, {count} in all, stand far from the table and were not read",
                len(self._beyond),
            )
            doubts.append(Doubt(say("Far away"), self._beyond[0][:80], outcome))
        hidden = [row for row in self._hidden_rows if row < len(self._rows) and any(self._rows[row])]
        if hidden:
            first = next(text for text in self._rows[hidden[0]] if text)
            rows = (
                say("Row {row}", row=hidden[0] + 1)
                if len(hidden) == 1
                else say("{count} rows, the first being row {row}", count=len(hidden), row=hidden[0] + 1)
            )
            doubts.append(Doubt(rows, first[:80], say("hidden in the file, but taken"), row=hidden[0]))
        height, width = len(self._rows), max(map(len, self._rows), default=0)
        merges = tuple(
            Merge(
                row=one.row,
                column=one.column,
                height=min(one.height, height - one.row),
                width=min(one.width, width - one.column),
            )
            for one in self._merges
            if one.row < height and one.column < width
        )
        rows_of_texts = tuple(map(tuple, self._rows))
        return Sheet(self.name, rows_of_texts, merges=merges, doubts=tuple(doubts), is_hidden=self._is_hidden)

    def _put_beyond(self, row: int, column: int, text: str) -> None:
        del row, column
        if len(self._beyond) < MOST_ROWS:
            self._beyond.append(text[:200])
