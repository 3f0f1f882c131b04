"""The panel as the window uses it: looks, notices, reading only, the empty page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from matrix_on_screen import Matrix, grid, spot
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from raci_planner.desktop.matrix.name_editor import NameEditor
from raci_planner.desktop.theme import DARK
from raci_planner.domain.commands import (
    AddActivities,
    AddLogEntry,
    AddPerson,
    AddRole,
    ChangeScheme,
    DefineScheme,
    DescribeRole,
    RenameRole,
    SetCells,
)
from raci_planner.domain.recoding import likely_targets
from raci_planner.domain.records import Cell, EntryKind
from raci_planner.domain.schemes import DACI, RACI, Letter, LetterKind
from raci_planner.domain.sides import PRODUCT, PROJECT

type Opener = Callable[[str], Matrix]


def test_the_active_cell_is_told(open_matrix: Opener, qtbot: QtBot) -> None:
    matrix = open_matrix("A R")
    matrix.select("B1")
    plan = matrix.session.plan
    with qtbot.waitSignal(matrix.panel.current_changed) as told:
        matrix.press("Right")
    assert told.args == [plan.activities_in_order()[0].id, plan.roles_in_order()[1].id]


def test_a_plan_that_can_only_be_read_says_so_and_stays_as_it_is(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A R / y=. .")
    matrix.session.document.read_only_reason = "Ana has it open."
    matrix.select("B1")
    matrix.press("C", "Delete", "Space", "Shift+R", "Ctrl+X", "Ctrl+V", "Alt+Shift+Down", "Alt+Right", "Ctrl+D")
    matrix.select("A1")
    matrix.press("F2", "'New'", "Return", "Ins")
    matrix.select("A1")
    matrix.press("Shift+Space", "Ctrl+-")
    assert matrix.grid == grid("x=A R / y=. .")
    assert set(matrix.said) == {"Ana has it open."}


def test_reading_only_still_copies(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    matrix.session.document.read_only_reason = "Ana has it open."
    matrix.select("B1:C1")
    matrix.press("Ctrl+C")
    assert QApplication.clipboard().text() == "A\tR\r\n"


def test_an_undo_goes_to_the_cell_that_it_changed(open_matrix: Opener) -> None:
    matrix = open_matrix("A . / . .")
    matrix.select("B1")
    matrix.press("C")
    matrix.select("C2")
    matrix.press("undo")
    assert (matrix.grid, matrix.active) == (grid("A . / . ."), "B1")


def test_an_edit_made_elsewhere_is_shown_and_gone_to(open_matrix: Opener) -> None:
    matrix = open_matrix("A . / . .")
    plan = matrix.session.plan
    activity, role = plan.activities_in_order()[1].id, plan.roles_in_order()[1].id
    cell = Cell(activity=activity, role=role, letters=plan.scheme.set_of("I"))
    matrix.session.run(SetCells((cell,), "Fix"))
    assert matrix.active == "C2"


def test_a_column_that_is_added_leaves_the_active_cell_on_its_role(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    matrix.select("B1")
    matrix.session.run(AddRole("Product Manager", PRODUCT, 0))
    assert matrix.active == "C1"


def test_the_last_activity_deleted_leaves_the_page_with_ways_on(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    matrix.panel.chosen.choose_lines(0, 0)
    matrix.panel.view.clearFocus()
    matrix.panel.rows.delete()
    assert matrix.panel.is_empty
    matrix.session.undo()
    assert not matrix.panel.is_empty


def test_an_empty_plan_is_filled_by_typing(open_matrix: Opener) -> None:
    matrix = open_matrix("")
    assert matrix.panel.is_empty
    matrix.panel.empty_page.add_button.click()
    matrix.press("'Plan'", "Return", "'Build'", "Return")
    assert [activity.name for activity in matrix.session.plan.activities_in_order()] == ["Plan", "Build"]


def test_deleting_a_section_asks_what_becomes_of_its_activities(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / x=A / #T / y=R")
    matrix.questions.answers = ["keep"]
    matrix.select("A3")
    matrix.panel.rows.delete()
    assert matrix.grid == grid("#S / x=A / y=R")
    assert matrix.questions.asked


def test_a_section_is_added_below_the_one_at_hand(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / x=A / #T / y=R")
    matrix.questions.answers = ["New"]
    matrix.select("B2")
    matrix.panel.rows.add_section()
    assert [section.name for section in matrix.session.plan.sections_in_order()] == ["S", "New", "T"]


@pytest.mark.parametrize("zoom", [0.1, 9.0])
def test_zoom_stays_within_sixty_and_two_hundred_percent(open_matrix: Opener, zoom: float) -> None:
    matrix = open_matrix("A R")
    matrix.panel.looks.zoom_to(zoom)
    assert matrix.panel.looks.zoom in {0.6, 2.0}


def test_rows_grow_from_s_to_l(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    heights = []
    for name in "SML":
        matrix.panel.looks.set_row_height(name)
        heights.append(matrix.panel.view.rowHeight(0))
    assert heights == sorted(set(heights))


def test_zoom_comes_back_to_where_it_was(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    before = matrix.panel.view.rowHeight(0)
    matrix.panel.looks.zoom_to(1.7)
    matrix.panel.looks.zoom_reset()
    assert matrix.panel.view.rowHeight(0) == before


def test_everything_fits_beside_each_other_without_a_gap(open_matrix: Opener) -> None:
    view = open_matrix("A R C I").panel.view
    total = sum(view.columnWidth(column) for column in range(5))
    assert total <= view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0


def test_more_than_twelve_roles_stand_upright(open_matrix: Opener) -> None:
    assert not open_matrix(" ".join("A" * 10)).panel.view.head.is_upright
    matrix = open_matrix(" ".join("A" * 10))
    for number in range(3):
        matrix.session.run(AddRole(f"Role {number}", PROJECT))
    assert matrix.panel.view.head.is_upright


def test_on_a_right_to_left_screen_the_names_are_at_the_right_and_left_leads_to_the_roles(
    open_matrix: Opener, qtbot: QtBot
) -> None:
    matrix = open_matrix("A R")
    matrix.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = matrix.panel.view
    qtbot.waitUntil(lambda: view.framing.names_box().right() == view.viewport().width() - 1)
    matrix.select("A1")
    matrix.press("Left")
    assert matrix.active == "B1"
    assert view.framing.box(spot("B1")).right() < view.framing.names_box().left()
    assert (
        view.indexAt(view.framing.names_box().center()).column() == 0
        or view.rowAt(view.framing.names_box().center().y()) < 0
    )


def test_the_counts_of_a_role_are_in_the_line_below(open_matrix: Opener) -> None:
    matrix = open_matrix("A R / AR . / C I")
    matrix.panel.looks.set_footer(True)
    first, second = (role.id for role in matrix.session.plan.roles_in_order())
    footer = matrix.panel.footer
    assert (footer.words(first), footer.words(second)) == ("A 2 · R 1 · C 1", "R 1 · I 1")
    matrix.select("B1")
    matrix.press("Delete")
    assert footer.words(first) == "A 1 · R 1 · C 1"


def test_both_themes_paint_different_pixels(open_matrix: Opener) -> None:
    panel = open_matrix("A R").panel
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    assert panel.grab().toImage() != light


def test_a_key_of_the_matrix_is_no_shortcut_of_the_window_while_the_matrix_has_the_focus(
    open_matrix: Opener,
) -> None:
    view = open_matrix("A R").panel.view
    for key, modifiers, is_ours in (
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QApplication.sendEvent(view, event)
        assert event.isAccepted() == is_ours


def test_deleting_rows_takes_ctrl_minus_only_from_whole_lines(open_matrix: Opener) -> None:
    matrix = open_matrix("A R")
    matrix.panel.chosen.choose_lines(0, 0)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(matrix.panel.view, event)
    assert event.isAccepted()


def test_a_name_can_be_begun_with_an_input_method(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    matrix.select("A1")
    event = QInputMethodEvent()
    event.setCommitString("計")
    QApplication.sendEvent(matrix.panel.view, event)
    assert isinstance(matrix.target, NameEditor)
    matrix.press("Return")
    assert matrix.grid == grid("計=A")


def test_ctrl_tab_leaves_the_matrix_both_ways(open_matrix: Opener, qtbot: QtBot) -> None:
    matrix = open_matrix("A R")
    window = QWidget()
    qtbot.addWidget(window)
    before, after = QLineEdit(), QLineEdit()
    layout = QVBoxLayout(window)
    for widget in (before, matrix.panel, after):
        layout.addWidget(widget)
    matrix.panel.show()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    matrix.panel.view.setFocus()
    matrix.press("Ctrl+Tab")
    assert QApplication.focusWidget() is after
    matrix.panel.view.setFocus()
    matrix.press("Ctrl+Shift+Tab")
    assert QApplication.focusWidget() is before
    matrix.panel.setParent(None)


def test_a_refusal_is_said_and_nothing_changes(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    matrix.session.run(AddActivities(("Build",)))
    matrix.select("A2")
    matrix.press("F2")
    assert isinstance(matrix.target, NameEditor)
    matrix.target.setText("x" * 3_000)
    matrix.press("Return")
    assert "characters" in matrix.said[-1]
    assert matrix.grid == grid("Plan=A / Build=.")


def test_a_short_name_lets_columns_be_narrow(open_matrix: Opener) -> None:
    matrix = open_matrix(" / ".join(["A R C I"] * 3))
    role = matrix.session.plan.roles_in_order()[0]
    matrix.session.run(RenameRole(role.id, "Programmverantwortlichkeitsbereich"))
    wide = matrix.panel.view.columnWidth(1)
    matrix.session.run(DescribeRole(role=role.id, short_name="PVB", purpose=""))
    assert matrix.panel.view.head.widest_word() < wide / 2
    matrix.panel.resize(500, 400)
    assert matrix.panel.view.columnWidth(1) < wide


def test_what_was_written_down_of_a_cell_is_a_dot_in_its_corner(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A R / y=C I")
    plan = matrix.session.plan
    row, role = plan.activities_in_order()[1].id, plan.roles_in_order()[0].id
    matrix.select("A1")
    box = matrix.panel.view.framing.box(spot("B2"))
    before = matrix.panel.view.viewport().grab().toImage()
    said = AddLogEntry(activity=row, role=role, kind=EntryKind.NOTE, text="Ask Ben", by="Ana", on=date(2026, 11, 24))
    matrix.session.run(said)
    after = matrix.panel.view.viewport().grab().toImage()
    changed = {
        (x, y) for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed
    assert all(box.contains(x, y) and x > box.center().x() and y > box.center().y() for x, y in changed)


def test_heads_name_the_people_where_that_is_wished(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A R")
    head, looks = matrix.panel.view.head, matrix.panel.looks
    without = head.sizeHint().height()
    looks.set_style(replace(matrix.panel.view.style_of_cells, has_people=True))
    assert head.sizeHint().height() > without
    before = head.grab().toImage()
    matrix.session.run(AddPerson("Ana", matrix.session.plan.roles_in_order()[0].id))
    assert head.grab().toImage() != before


def test_the_line_of_counts_says_what_its_bars_show_in_the_letters_of_the_plan(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A R")
    assert matrix.panel.footer.legend == "Load: bars show A + R"
    targets = tuple(likely_targets(RACI, DACI).items())
    matrix.session.run(ChangeScheme(DACI, targets))
    assert matrix.panel.footer.legend == "Load: bars show A + D"
    matrix.select("B1")
    matrix.press("D", "Right", "4")
    assert [cell.letters for cell in matrix.session.plan.filled_cells()] == [DACI.set_of("D"), DACI.set_of("I")]


def test_pointing_at_a_head_tells_purpose_people_and_deputies(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A R")
    role = matrix.session.plan.roles_in_order()[0]
    matrix.session.run(AddPerson("Ana", role.id))
    matrix.session.run(AddPerson("Ben", role.id, is_deputy=True))
    matrix.session.run(DescribeRole(role=role.id, short_name="", purpose="Owns the why."))
    told = matrix.panel.view.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "P, Other: Ana, Ben (deputy)\nOwns the why."


def test_eight_own_letters_have_the_keys_from_one_to_eight(open_matrix: Opener) -> None:
    matrix = open_matrix("x=. . . . . . . . .")
    letters = tuple(
        Letter(code=code, word=f"Word {code}", kind=kind, meaning="", colour="#0b5a8f")
        for code, kind in zip("ÅBDEFGHK", LetterKind, strict=True)
    )
    matrix.session.run(DefineScheme(name="Eight", letters=letters, targets=()))
    matrix.select("B1")
    for number in range(1, 10):
        matrix.press(str(number), "Right")
    texts = [matrix.session.plan.scheme.text(cell.letters) for cell in matrix.session.plan.filled_cells()]
    assert texts == [*"ÅBDEFGHK"]
    assert matrix.said == ["This plan's letters are Å, B, D, E, F, G, H, K."]
    matrix.select("B1")
    matrix.press("Space")
    first = next(iter(matrix.session.plan.filled_cells()))
    assert matrix.session.plan.scheme.text(first.letters) == "B"
