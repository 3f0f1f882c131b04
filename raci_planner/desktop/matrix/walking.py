"""Where the keys lead: single steps, the edges of filled blocks, pages and ends, as in a spreadsheet."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.rows import EntryRow


class Spot(NamedTuple):
    """A place in the grid: a line and a column."""

    place: int
    column: int


class Walk:
    """Steps over the lines and columns that are shown. Role columns stop at activities only."""

    def __init__(self, model: MatrixModel) -> None:
        self._model = model

    def is_stop(self, spot: Spot) -> bool:
        """Whether the cursor can stand here."""
        inside = 0 <= spot.place < len(self._model.rows) and 0 <= spot.column < self._model.columnCount()
        return inside and (spot.column == ACTIVITY_COLUMN or isinstance(self._model.rows[spot.place], int))

    def step(self, spot: Spot, down: int, right: int) -> Spot:
        """The next stop in a direction; the spot itself at the edge."""
        return next((one for one in self._towards(spot, down, right)), spot)

    def pages(self, spot: Spot, lines: int) -> Spot:
        """The stop so many lines further, or the last one on the way there."""
        step = 1 if lines > 0 else -1
        reached = spot
        for one in self._towards(spot, step, 0):
            if abs(one.place - spot.place) > abs(lines):
                break
            reached = one
        return reached

    def edge(self, spot: Spot, down: int, right: int) -> Spot:
        """Where Ctrl and an arrow lead: the end of this block, or the start of the next, or the grid's edge."""
        way = list(self._towards(spot, down, right))
        if not way:
            return spot
        if self._is_filled(spot) and self._is_filled(way[0]):
            return next((one for one, after in pairwise(way) if not self._is_filled(after)), way[-1])
        return next((one for one in way if self._is_filled(one)), way[-1])

    def line_start(self, spot: Spot) -> Spot:
        """The first cell of a line."""
        return Spot(spot.place, ACTIVITY_COLUMN)

    def line_end(self, spot: Spot) -> Spot:
        """The last cell of a line."""
        end = Spot(spot.place, self._model.columnCount() - 1)
        return end if self.is_stop(end) else spot

    def first(self) -> Spot:
        """The first cell of the grid."""
        return Spot(0, ACTIVITY_COLUMN)

    def last(self) -> Spot:
        """The last cell that belongs to an activity; the adding line if there is none."""
        places = (place for place in reversed(range(len(self._model.rows))) if isinstance(self._model.rows[place], int))
        place = next(places, None)
        if place is None:
            return Spot(len(self._model.rows) - 1, ACTIVITY_COLUMN)
        return Spot(place, self._model.columnCount() - 1)

    def after(self, spot: Spot, step: int) -> Spot:
        """Where Tab leads: the next cell, from the end of a line to the start of the next one."""
        beside = self.step(spot, 0, step)
        if beside != spot:
            return beside
        line = self.step(Spot(spot.place, ACTIVITY_COLUMN), step, 0)
        if line.place == spot.place:
            return spot
        return self.line_start(line) if step > 0 else self.line_end(line)

    def _towards(self, spot: Spot, down: int, right: int) -> Iterator[Spot]:
        place, column = spot.place + down, spot.column + right
        while 0 <= place < len(self._model.rows) and 0 <= column < self._model.columnCount():
            one = Spot(place, column)
            if self.is_stop(one):
                yield one
            place, column = place + down, column + right

    def _is_filled(self, spot: Spot) -> bool:
        if spot.column == ACTIVITY_COLUMN:
            return not isinstance(self._model.rows[spot.place], EntryRow)
        cell = self._model.cell_at(*spot)
        return cell is not None and bool(self._model.session.plan.letters(*cell))
