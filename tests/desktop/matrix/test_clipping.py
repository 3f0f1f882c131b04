"""What goes to other programs and what comes from them."""

from collections.abc import Callable

from matrix_on_screen import Matrix, grid
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from raci_planner.domain.commands import Table, TableRole
from raci_planner.domain.sides import OTHER
from raci_planner.interchange.clipboard import from_html

type Opener = Callable[[str], Matrix]


def put(text: str = "", html: str = "") -> None:
    """Copy something in another program."""
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_a_block_is_copied_as_text_and_as_a_table(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=AR C / Build=. I")
    matrix.select("A1:C2")
    matrix.press("Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Plan\tA/R\tC\r\nBuild\t\tI\r\n"
    assert from_html(data.html()) == (("Plan", "A/R", "C"), ("Build", "", "I"))


def test_headings_within_a_block_are_left_out(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / A / #T / R")
    matrix.select("B2:B4")
    matrix.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "A\r\nR\r\n"


def test_the_whole_table_is_copied_with_its_heads(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / Plan=A .")
    matrix.panel.clipping.copy_table()
    assert QGuiApplication.clipboard().text() == "Activity\tP\tQ\r\nS\t\t\r\nPlan\tA\t\r\n"


def test_a_block_from_a_spreadsheet_is_pasted_over_the_letters(open_matrix: Opener) -> None:
    matrix = open_matrix(". . / . .")
    put("a/r\tC\r\nX\t-\r\n")
    matrix.select("B1")
    matrix.press("Ctrl+V")
    assert matrix.grid == grid("AR C / . .")
    assert "1 cell" in matrix.said[-1]


def test_a_table_from_a_page_is_pasted_when_the_text_has_no_tabs(open_matrix: Opener) -> None:
    matrix = open_matrix(". .")
    put("A\nR", "<table><tr><td>A</td><td>R</td></tr></table>")
    matrix.select("B1")
    matrix.press("Ctrl+V")
    assert matrix.grid == grid("A R")


def test_a_list_pasted_at_the_end_becomes_activities_and_that_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    put("Build\nTest\nShip\n")
    matrix.select("A2")
    matrix.press("Ctrl+V")
    assert matrix.grid == grid("Plan=A / Build=. / Test=. / Ship=.")
    assert "3 activities" in matrix.said[-1]


def test_rows_past_the_end_are_one_step_with_the_rest(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    put("Plan it\tR\nBuild\tA\n")
    matrix.select("A1")
    matrix.press("Ctrl+V", "undo")
    assert matrix.grid == grid("Plan=A")


def test_pasted_letters_past_the_end_make_activities_with_a_name_to_change(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    put("R\nC\n")
    matrix.select("B1")
    matrix.press("Ctrl+V")
    assert matrix.grid == grid("Plan=R / Activity 2=C")


def test_a_grid_pasted_into_a_plan_without_roles_is_handed_to_the_window(open_matrix: Opener, qtbot: QtBot) -> None:
    matrix = open_matrix("Plan=A")
    for role in matrix.session.plan.roles_in_order():
        matrix.session.document.plan.roles.pop(role.id)
    put("Activity\tPM\nPlan\tA\n")
    with qtbot.waitSignal(matrix.panel.table_pasted) as pasted:
        matrix.panel.paste()
    assert pasted.args == [(("Activity", "PM"), ("Plan", "A"))]


def test_an_empty_clipboard_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    matrix.press("Ctrl+V")
    assert "no text" in matrix.said[-1]


def test_cells_here_and_there_are_not_copied_and_that_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix("A . / . R")
    matrix.select("B1")
    matrix.panel.chosen.add(matrix.panel.chosen.spot._replace(place=1, column=2))
    matrix.press("Ctrl+C")
    assert "one block" in matrix.said[-1]


def test_what_stands_past_the_last_role_is_left_out_and_that_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix(". .")
    put("A\tR\tC\n")
    matrix.select("B1")
    matrix.press("Ctrl+V")
    assert matrix.grid == grid("A R")
    assert "beyond the last role" in matrix.said[-1]


def test_a_table_with_names_of_roles_over_it_is_for_the_window_while_there_are_no_activities(
    open_matrix: Callable[..., Matrix],
) -> None:
    matrix = open_matrix(table=Table((TableRole("P", OTHER),), ()))
    put("\tProduct Manager\nPlan\tA")
    assert matrix.panel.clipping.paste() == (("", "Product Manager"), ("Plan", "A"))
    put("Plan\tA")
    assert matrix.panel.clipping.paste() == ()
    assert matrix.grid == (("Plan", ("A",)),)


def test_the_key_that_pastes_works_before_there_is_a_matrix(open_matrix: Opener, qtbot: QtBot) -> None:
    matrix = open_matrix("")
    put("Plan")
    with qtbot.waitSignal(matrix.panel.empty_page.paste_asked):
        QTest.keyClick(matrix.panel.empty_page.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [name for name, _ in matrix.grid] == ["Plan"]
