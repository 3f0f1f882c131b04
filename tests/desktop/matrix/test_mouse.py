"""The mouse in the matrix; each thing it does has its key or menu too."""

from collections.abc import Callable

from matrix_on_screen import Matrix, grid, spot
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from raci_planner.desktop.matrix.name_editor import NameEditor

type Opener = Callable[[str], Matrix]

_LEFT = Qt.MouseButton.LeftButton
_RIGHT = Qt.MouseButton.RightButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def middle(matrix: Matrix, reference: str) -> QPoint:
    """The middle of a cell, in pixels of the viewport."""
    return matrix.panel.view.framing.box(spot(reference)).center()


def gutter(matrix: Matrix, line: int, *, below: bool = False) -> QPoint:
    """A point in the gutter of a line, in its upper or lower half."""
    box = matrix.panel.view.framing.box(spot(f"A{line}"))
    return QPoint(box.left() + 6, box.bottom() - 3 if below else box.top() + 3)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press at one point, move, let go at another."""
    QTest.mousePress(widget, _LEFT, _PLAIN, start)
    QTest.mouseMove(widget, (start + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, _LEFT, _PLAIN, end)


def click(matrix: Matrix, point: QPoint, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
    QTest.mouseClick(matrix.panel.view.viewport(), _LEFT, modifier, point)


def test_a_click_chooses_a_cell(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    click(matrix, middle(matrix, "C2"))
    assert (matrix.active, matrix.selection) == ("C2", "C2")


def test_dragging_chooses_a_block_and_the_active_cell_stays(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    drag(matrix.panel.view.viewport(), middle(matrix, "B1"), middle(matrix, "C2"))
    assert (matrix.active, matrix.selection) == ("B1", "B1:C2")


def test_dragging_from_a_name_into_the_letters_chooses_both(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    drag(matrix.panel.view.viewport(), middle(matrix, "A1"), middle(matrix, "B2"))
    assert matrix.selection == "A1:B2"


def test_shift_and_a_click_extend_the_choice(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    click(matrix, middle(matrix, "B1"))
    click(matrix, middle(matrix, "C2"), Qt.KeyboardModifier.ShiftModifier)
    assert matrix.selection == "B1:C2"


def test_ctrl_and_a_click_add_a_cell_to_the_choice(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    click(matrix, middle(matrix, "B1"))
    click(matrix, middle(matrix, "C2"), Qt.KeyboardModifier.ControlModifier)
    matrix.press("I")
    assert matrix.grid == grid("I . / . I")


def test_a_click_on_a_headings_arrow_folds_it_and_another_unfolds_it(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / A / #T / R")
    click(matrix, gutter(matrix, 1))
    assert matrix.shown == ["S:", "T:", "b", "+"]
    click(matrix, gutter(matrix, 1))
    assert matrix.shown == ["S:", "a", "T:", "b", "+"]


def test_a_row_is_dragged_by_its_gutter(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A / y=R / z=C")
    drag(matrix.panel.view.viewport(), gutter(matrix, 1), gutter(matrix, 3, below=True))
    assert matrix.grid == grid("y=R / z=C / x=A")


def test_a_row_is_dragged_into_another_section(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / x=A / #T / y=R")
    drag(matrix.panel.view.viewport(), gutter(matrix, 2), gutter(matrix, 4))
    assert matrix.grid == grid("#S / #T / x=A / y=R")


def test_several_chosen_rows_are_dragged_together(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A / y=R / z=C")
    matrix.select("A1:A2")
    matrix.press("Shift+Space")
    drag(matrix.panel.view.viewport(), gutter(matrix, 1), gutter(matrix, 3, below=True))
    assert matrix.grid == grid("z=C / x=A / y=R")


def test_a_section_is_dragged_with_its_rows(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / x=A / #T / y=R")
    drag(matrix.panel.view.viewport(), gutter(matrix, 3), gutter(matrix, 1))
    assert matrix.grid == grid("#T / y=R / #S / x=A")


def test_a_double_click_on_a_name_edits_it(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    QTest.mouseDClick(matrix.panel.view.viewport(), _LEFT, _PLAIN, middle(matrix, "A1"))
    assert isinstance(matrix.target, NameEditor)
    assert matrix.target.text() == "Plan"


def test_a_double_click_on_a_cell_offers_the_letters(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    click(matrix, middle(matrix, "C1"))
    QTest.mouseDClick(matrix.panel.view.viewport(), _LEFT, _PLAIN, middle(matrix, "C1"))
    menu = matrix.panel.view.findChild(QMenu, "letterList")
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["R   Responsible"]
    next(action for action in menu.actions() if "and" in action.text()).trigger()
    menu.close()
    assert matrix.grid == grid("A AR")


def test_a_right_click_keeps_a_choice_that_it_falls_into(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    matrix.select("B1:C2")
    QTest.mouseClick(matrix.panel.view.viewport(), _RIGHT, _PLAIN, middle(matrix, "C2"))
    assert matrix.selection == "B1:C2"
    QTest.mouseClick(matrix.panel.view.viewport(), _RIGHT, _PLAIN, middle(matrix, "A1"))
    assert matrix.selection == "A1"


def test_a_click_on_a_head_chooses_the_column(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    head = matrix.panel.view.head.viewport()
    QTest.mouseClick(head, _LEFT, _PLAIN, QPoint(middle(matrix, "C1").x(), head.height() - 8))
    assert matrix.selection == "C1:C2"


def test_a_head_is_dragged_to_another_place(open_matrix: Opener) -> None:
    matrix = open_matrix("A R C")
    head = matrix.panel.view.head.viewport()
    y = head.height() - 8
    start, end = QPoint(middle(matrix, "B1").x(), y), QPoint(matrix.panel.view.framing.box(spot("D1")).right() - 4, y)
    drag(head, start, end)
    assert matrix.grid == grid("R C A")


def test_a_double_click_on_a_head_renames_the_role(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    matrix.questions.answers = ["Product Manager"]
    head = matrix.panel.view.head.viewport()
    QTest.mouseDClick(head, _LEFT, _PLAIN, QPoint(middle(matrix, "B1").x(), head.height() - 8))
    assert [role.name for role in matrix.session.plan.roles_in_order()] == ["Product Manager", "Q"]


def test_the_activity_column_is_made_wider_by_its_edge(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    head = matrix.panel.view.head
    edge = QPoint(head.names_box().right(), head.viewport().height() // 2)
    drag(head.viewport(), edge, edge + QPoint(-60, 0))
    assert abs(head.names_box().right() - (edge.x() - 60)) <= 2


def test_names_stay_under_the_mouse_however_far_the_roles_are_scrolled(open_matrix: Opener) -> None:
    matrix = open_matrix("A " * 9 + "R")
    view = matrix.panel.view
    matrix.panel.resize(500, 400)
    matrix.press("End")
    assert view.horizontalScrollBar().value() > 0
    click(matrix, middle(matrix, "A1"))
    assert matrix.active == "A1"


def test_a_role_comes_out_from_under_the_names_when_it_becomes_active(open_matrix: Opener) -> None:
    matrix = open_matrix("A " * 9 + "R")
    view = matrix.panel.view
    matrix.panel.resize(500, 400)
    matrix.press("End")
    for _ in range(8):
        matrix.press("Left")
    assert view.framing.box(spot(matrix.active)).left() > view.framing.names_box().right()


def test_the_wheel_zooms_with_ctrl(open_matrix: Opener, qtbot: QtBot) -> None:
    matrix = open_matrix("A R")
    with qtbot.waitSignal(matrix.panel.looks_changed):
        matrix.panel.looks.zoom_in()
    assert matrix.panel.looks.zoom > 1
