"""What is chosen in the matrix, as a spreadsheet has it: an active cell, and blocks that reach out from it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.rows import Row
from raci_planner.desktop.matrix.walking import Spot, Walk
from raci_planner.domain.commands.letters import Place
from raci_planner.domain.ids import ActivityId

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ALSO = QItemSelectionModel.SelectionFlag.Select
_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of the grid: the places of its lines and its columns, in order."""

    places: tuple[int, ...]
    columns: tuple[int, ...]


class MatrixSelection:
    """The chosen cells. The active cell stays where it is while Shift moves the far corner."""

    def __init__(self, model: MatrixModel, chosen: QItemSelectionModel) -> None:
        self._model = model
        self._chosen = chosen
        self._walk = Walk(model)
        self._corner: Spot | None = None

    @property
    def spot(self) -> Spot:
        """The active cell; the first one while nothing was chosen."""
        current = self._chosen.currentIndex()
        return Spot(current.row(), current.column()) if current.isValid() else Spot(0, ACTIVITY_COLUMN)

    @property
    def row(self) -> Row:
        """What the line of the active cell shows."""
        return self._model.rows[self.spot.place]

    @property
    def activity(self) -> ActivityId | None:
        """The activity of the active cell."""
        current = self._chosen.currentIndex()
        row = self._model.rows[current.row()] if current.isValid() else None
        return row if isinstance(row, int) else None

    @property
    def cell(self) -> Place | None:
        """The active cell, if it is one of a role."""
        current = self._chosen.currentIndex()
        return self._model.cell_at(current.row(), current.column()) if current.isValid() else None

    @property
    def corner(self) -> Spot:
        """The far corner of the block that Shift extends."""
        return self._corner if self._corner is not None else self.spot

    @property
    def is_one_cell(self) -> bool:
        """Whether nothing but the active cell is chosen."""
        return sum(one.height() * one.width() for one in self._ranges()) <= 1

    @property
    def has_whole_lines(self) -> bool:
        """Whether lines are chosen from end to end."""
        last = self._model.columnCount() - 1
        ranges = self._ranges()
        return bool(ranges) and last > 0 and all(one.left() == 0 and one.right() == last for one in ranges)

    def move_to(self, spot: Spot) -> None:
        """Choose one cell only."""
        self._corner = None
        index = self._model.index(*spot)
        self._chosen.setCurrentIndex(index, _ONLY)

    def activate(self, spot: Spot) -> None:
        """Make another chosen cell the active one."""
        self._chosen.setCurrentIndex(self._model.index(*spot), _NOTHING)

    def extend_to(self, corner: Spot) -> None:
        """Choose the block between the active cell and this corner."""
        self._corner = corner
        self._choose(self.spot, corner, _ONLY)

    def add(self, spot: Spot) -> None:
        """Choose one more cell and make it the active one."""
        self._corner = None
        self._chosen.setCurrentIndex(self._model.index(*spot), _ALSO)

    def add_block(self, corner: Spot) -> None:
        """Choose one more block, between the active cell and this corner."""
        self._corner = corner
        self._choose(self.spot, corner, _ALSO)

    def choose_lines(self, first: int, last: int) -> None:
        """Choose lines from end to end; the active cell stays if it is among them."""
        spot = self.spot
        if not min(first, last) <= spot.place <= max(first, last):
            spot = Spot(first, ACTIVITY_COLUMN)
            self._chosen.setCurrentIndex(self._model.index(*spot), _NOTHING)
        self._choose(Spot(first, 0), Spot(last, self._model.columnCount() - 1), _ONLY)

    def choose_columns(self, first: int, last: int) -> None:
        """Choose columns from top to bottom, without the line that adds."""
        spot = self.spot
        if not min(first, last) <= spot.column <= max(first, last):
            spot = self._walk.step(Spot(-1, first), 1, 0)
            if self._walk.is_stop(spot):
                self._chosen.setCurrentIndex(self._model.index(*spot), _NOTHING)
        bottom = max(0, len(self._model.rows) - 2)
        self._corner = Spot(bottom, last)
        self._choose(Spot(0, first), Spot(bottom, last), _ONLY)

    def choose_all(self) -> None:
        """Choose every cell, without the line that adds."""
        bottom = max(0, len(self._model.rows) - 2)
        self._choose(Spot(0, 0), Spot(bottom, self._model.columnCount() - 1), _ONLY)

    def choose_rows(self, rows: Iterable[Row], columns: Sequence[int]) -> None:
        """Choose these things again, wherever they stand now; the first becomes active."""
        places = sorted(place for row in rows if (place := self._model.place_of(row)) is not None)
        if not places or not columns:
            return
        last = self._model.columnCount() - 1
        self._corner = Spot(places[-1], min(columns[-1], last))
        chosen = QItemSelection()
        left, right = min(columns[0], last), min(columns[-1], last)
        for top, bottom in _runs(places):
            chosen.select(self._model.index(top, left), self._model.index(bottom, right))
        self._chosen.setCurrentIndex(self._model.index(places[0], min(columns[0], last)), _NOTHING)
        self._chosen.select(chosen, _ONLY)

    def has(self, spot: Spot) -> bool:
        """Whether a cell is among the chosen ones."""
        return self._chosen.isSelected(self._model.index(*spot))

    def places(self) -> list[int]:
        """The chosen lines from top to bottom."""
        return sorted({place for one in self._ranges() for place in range(one.top(), one.bottom() + 1)})

    def columns(self) -> list[int]:
        """The chosen columns from left to right."""
        return sorted({column for one in self._ranges() for column in range(one.left(), one.right() + 1)})

    def activities(self) -> list[ActivityId]:
        """The activities with a chosen cell, from top to bottom."""
        rows = self._model.rows
        return [row for place in self.places() if isinstance(row := rows[place], int)]

    def cells(self) -> list[Place]:
        """The chosen role cells, line by line. What is hidden is never among them."""
        spots = dict.fromkeys(
            (place, column)
            for one in self._ranges()
            for place in range(one.top(), one.bottom() + 1)
            for column in range(max(1, one.left()), one.right() + 1)
        )
        return [cell for place, column in spots if (cell := self._model.cell_at(place, column)) is not None]

    def block(self) -> Block | None:
        """The chosen cells as one rectangle; None if they are not one."""
        places, columns = self.places(), self.columns()
        size = sum(one.height() * one.width() for one in self._ranges())
        return Block(tuple(places), tuple(columns)) if size == len(places) * len(columns) else None

    def boxes(self) -> list[tuple[int, int, int, int]]:
        """The chosen blocks as top, left, bottom, right."""
        return [(one.top(), one.left(), one.bottom(), one.right()) for one in self._ranges()]

    def cycle(self, step: int, *, by_column: bool) -> None:
        """Make the next cell within the chosen ones active, from the last to the first again."""
        places, columns = self.places(), self.columns()
        count = len(places) * len(columns)
        depth = len(places) if by_column else len(columns)
        here = places.index(self.spot.place), columns.index(self.spot.column)
        at = here[1] * depth + here[0] if by_column else here[0] * depth + here[1]
        for _ in range(count):
            at = (at + step) % count
            outer, inner = divmod(at, depth)
            spot = Spot(places[inner], columns[outer]) if by_column else Spot(places[outer], columns[inner])
            if self._walk.is_stop(spot) and self.has(spot):
                self.activate(spot)
                return

    def _choose(self, one: Spot, other: Spot, how: QItemSelectionModel.SelectionFlag) -> None:
        top, bottom = sorted((one.place, other.place))
        left, right = sorted((one.column, other.column))
        block = QItemSelection(self._model.index(top, left), self._model.index(bottom, right))
        self._chosen.select(block, how)

    def _ranges(self) -> list[QItemSelectionRange]:
        ranges = self._chosen.selection().toList()
        if ranges:
            return ranges
        current = self._chosen.currentIndex()
        return [QItemSelectionRange(current)] if current.isValid() else []


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ordered places as stretches without a gap."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
