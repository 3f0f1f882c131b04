"""Keeps what is chosen in the matrix while lines and columns come, go and move."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.rows import Row
from raci_planner.desktop.matrix.selection import MatrixSelection
from raci_planner.desktop.matrix.walking import Spot, Walk
from raci_planner.domain.ids import RoleId


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A choice told by what it stands on, with the places as a second best."""

    spot: Spot
    row: Row | None
    role: RoleId | None
    rows: tuple[Row, ...]
    columns: tuple[int, ...]


@contextmanager
def kept(chosen: MatrixSelection, model: MatrixModel) -> Iterator[None]:
    """Choose afterwards what was chosen before; if that is gone, what stands in its place."""
    before = _remember(chosen, model)
    yield
    _recall(before, chosen, model)


def _remember(chosen: MatrixSelection, model: MatrixModel) -> _Chosen:
    spot = chosen.spot
    role = model.roles[spot.column - 1].id if spot.column > 0 else None
    row = model.rows[spot.place] if spot.place < len(model.rows) else None
    rows = () if chosen.is_one_cell else tuple(model.rows[place] for place in chosen.places())
    return _Chosen(spot, row, role, rows, tuple(chosen.columns()))


def _recall(before: _Chosen, chosen: MatrixSelection, model: MatrixModel) -> None:
    place = model.place_of(before.row) if before.row is not None else None
    column = model.column_of(before.role) if before.role is not None else ACTIVITY_COLUMN
    spot = Spot(
        min(before.spot.place, len(model.rows) - 1) if place is None else place,
        min(before.spot.column, model.columnCount() - 1) if column is None else column,
    )
    chosen.move_to(_nearest_stop(spot, Walk(model)))
    if place is not None and before.rows:
        chosen.choose_rows(before.rows, before.columns)
        chosen.activate(spot)


def _nearest_stop(spot: Spot, walk: Walk) -> Spot:
    ways = (spot, walk.step(spot, 1, 0), walk.step(spot, -1, 0))
    return next((one for one in ways if walk.is_stop(one)), Spot(spot.place, ACTIVITY_COLUMN))
