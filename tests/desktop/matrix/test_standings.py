"""What was said of cells and activities: drawn, told, and asked for in the filter bar."""

from collections.abc import Callable
from datetime import date

import pytest
from matrix_on_screen import Matrix
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from raci_planner.desktop.agreement.marks import standing_pixmap
from raci_planner.desktop.theme import DARK, LIGHT, Theme
from raci_planner.domain.commands import SetStandings
from raci_planner.domain.commands.standings import Spot
from raci_planner.domain.records import StandingState
from raci_planner.session.session import PlanSession

TODAY = date(2026, 11, 24)
GRID = "Write=A R . / Review=. A C / Publish=I . A"


@pytest.fixture
def grid(open_matrix: Callable[[str], Matrix]) -> Matrix:
    return open_matrix(GRID)


def _say(session: PlanSession, state: StandingState, *spots: Spot) -> None:
    session.run(SetStandings(spots=spots, state=state, by="Ana", on=TODAY, owner="Ben"))


def _spot(session: PlanSession, name: str, column: int | None = None) -> Spot:
    activity = next(one.id for one in session.plan.activities.values() if one.name == name)
    return activity, None if column is None else session.plan.roles_in_order()[column].id


def _picture(grid: Matrix, column: int, box: QRect | None = None) -> QImage:
    index = grid.panel.view.model().index(0, column)
    return grid.panel.view.viewport().grab(box or grid.panel.view.visualRect(index)).toImage()


def test_a_disputed_cell_looks_and_reads_otherwise_than_before(grid: Matrix) -> None:
    grid.select("C3")
    before = _picture(grid, 1)
    _say(grid.session, StandingState.DISPUTED, _spot(grid.session, "Write", 0))
    assert _picture(grid, 1) != before
    index = grid.panel.view.model().index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Accountable, Disputed"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("Disputed with Ben (Ana, 24 Nov 2026)")
    assert "Disputed with Ben" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_said_of_a_row_stands_behind_its_name(grid: Matrix) -> None:
    grid.select("C3")
    before = _picture(grid, 0)
    _say(grid.session, StandingState.PARKED, _spot(grid.session, "Write"))
    assert _picture(grid, 0) != before
    index = grid.panel.view.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Write, Parked"
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Write"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_state_has_a_mark_that_reads_without_colour(qtbot: QtBot, theme: Theme) -> None:  # noqa: ARG001 - Qt
    shapes = [
        standing_pixmap(state, theme, 24, 1.0).toImage().convertToFormat(QImage.Format.Format_Alpha8)
        for state in StandingState
    ]
    assert all(one != other for place, one in enumerate(shapes) for other in shapes[place + 1 :])


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        ("Agreed", ["Write", "+"]),
        ("Disputed", ["Review", "+"]),
        ("Parked", ["+"]),
        ("Open", ["Review", "Publish", "+"]),
        ("Any state", ["Write", "Review", "Publish", "+"]),
    ],
)
def test_the_filter_bar_shows_what_is_in_a_state(grid: Matrix, choice: str, shown: list[str]) -> None:
    _say(grid.session, StandingState.AGREED, _spot(grid.session, "Write"))
    _say(grid.session, StandingState.DISPUTED, _spot(grid.session, "Review", 2))
    box = grid.panel.filter_bar.standing
    box.setCurrentIndex(box.findText(choice))
    assert grid.shown == shown


def test_clearing_the_filter_asks_for_no_state_any_more(grid: Matrix) -> None:
    box = grid.panel.filter_bar.standing
    box.setCurrentIndex(box.findText("Parked"))
    grid.panel.filter_bar.clear()
    assert grid.shown == ["Write", "Review", "Publish", "+"]
