"""The matrix as Qt and screen readers see it."""

from collections.abc import Callable

import pytest
from matrix_on_screen import Matrix
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from raci_planner.desktop.matrix.arrangement import Grouping, RowFilter
from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.domain.commands import (
    AddActivities,
    AddRole,
    DeleteActivities,
    DeleteRole,
    MoveRole,
    SetNote,
)
from raci_planner.domain.sides import PRODUCT

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole

type Opener = Callable[[str], Matrix]


def test_the_model_keeps_qts_rules_while_lines_and_columns_come_and_go(
    open_matrix: Opener, qtmodeltester: ModelTester
) -> None:
    matrix = open_matrix("#S / A . / . R / #T / C .")
    session = matrix.session
    qtmodeltester.check(matrix.panel.view.model())  # type: ignore[no-untyped-call]
    first, *_, last = session.plan.activities_in_order()
    role = session.plan.roles_in_order()[0].id
    for command in (
        AddActivities(("New", "Newer"), None, 0),
        AddRole("Product Manager", PRODUCT),
        MoveRole(role, 2),
        DeleteActivities((first.id, last.id)),
        DeleteRole(role),
    ):
        session.run(command)
    while session.undo():
        pass
    matrix.panel.arranging.set_filter(RowFilter(text="a"))
    matrix.panel.arranging.set_grouping(Grouping.ACCOUNTABLE)
    matrix.panel.arranging.clear()


def test_cells_are_said_in_words(open_matrix: Opener) -> None:
    model = open_matrix("AR .").panel.view.model()
    assert model.index(0, 1).data(_SPOKEN) == "Accountable and Responsible"
    assert model.index(0, 2).data(_SPOKEN) == "not involved"


def test_rows_and_columns_have_names_for_those_who_listen(open_matrix: Opener) -> None:
    model = open_matrix("#Build / Write code=A .").panel.view.model()
    names = [model.headerData(place, Qt.Orientation.Vertical, _SPOKEN) for place in range(3)]
    assert names == ["Section Build", "Write code", "Add activity"]
    assert model.headerData(1, Qt.Orientation.Horizontal, _SPOKEN) == "P"


def test_a_finding_is_told_where_it_stands(open_matrix: Opener) -> None:
    model = open_matrix("A A").panel.view.model()
    assert "Accountable" in model.index(0, 1).data(_DESCRIBED)
    assert "Accountable" in model.index(0, 0).data(_DESCRIBED)


def test_a_note_is_told_with_its_activity(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    activity = matrix.session.plan.activities_in_order()[0].id
    matrix.session.run(SetNote(activity, "Asked the board"))
    assert "Asked the board" in matrix.panel.view.model().index(0, 0).data(_DESCRIBED)


def test_a_name_that_looks_like_markup_is_shown_as_it_is(open_matrix: Opener) -> None:
    model = open_matrix("<img_src=x>=A").panel.view.model()
    assert "&lt;img_src=x&gt;" in model.index(0, 0).data(_TOOLTIP)


@pytest.fixture
def accessible_tree() -> None:
    QAccessible.setActive(True)


@pytest.mark.usefixtures("accessible_tree")
def test_the_accessible_tree_is_a_table_whose_cells_speak(open_matrix: Opener) -> None:
    view = open_matrix("Write code=A .").panel.view
    table = QAccessible.queryAccessibleInterface(view)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Responsibility matrix"
    cells = [table.child(number) for number in range(table.childCount())]
    words = [(cell.role(), cell.text(QAccessible.Text.Name)) for cell in cells if cell is not None]
    assert (QAccessible.Role.Cell, "Accountable") in words
    assert (QAccessible.Role.Cell, "not involved") in words
    assert (QAccessible.Role.RowHeader, "Write code") in words
    assert (QAccessible.Role.ColumnHeader, "P") in words


def test_painting_asks_the_model_for_nothing(open_matrix: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = open_matrix("#S / AR . C / . R I")
    asked: list[int] = []
    original = MatrixModel.data

    def noted(model: MatrixModel, index: QModelIndex, role: int) -> object:
        asked.append(role)
        return original(model, index, role)

    monkeypatch.setattr(MatrixModel, "data", noted)
    matrix.panel.grab()
    matrix.press("Down", "Right", "A")
    QApplication.sendPostedEvents()
    matrix.panel.grab()
    assert asked == []
