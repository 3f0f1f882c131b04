"""The window of a plan: saving by itself, closing without questions, and saying what happens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop_on_screen import Script, click, do, press
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.matrix.name_editor import NameEditor
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddRole, RenameActivity
from raci_planner.domain.sides import PRODUCT
from raci_planner.session.opening import open_plan
from raci_planner.session.templates import BLANK
from raci_planner.storage.places import Places


def _first_letters(window: PlanWindow) -> str:
    plan = window.session.plan
    return plan.scheme.text(plan.letters(plan.activities_in_order()[0].id, plan.roles_in_order()[0].id))


def test_the_status_line_counts_and_says_what_is_open(window: PlanWindow) -> None:
    text = " ".join(label.text() for label in window.status.findChildren(type(window.status.saved_label)))
    assert "12 activities" in text
    assert "8 roles" in text
    assert "% assigned" in text
    assert "Kept safe · no file yet" in text


def test_a_letter_typed_in_the_matrix_is_undone_and_done_again_by_keys(window: PlanWindow) -> None:
    press(window, "I")
    assert _first_letters(window) == "I"
    press(window, "Ctrl+Z")
    assert _first_letters(window) == "A"
    press(window, "Ctrl+Y")
    assert _first_letters(window) == "I"


def test_an_edit_is_in_the_file_a_moment_later(named_window: PlanWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(named_window, "I")
    assert named_window.status.saved_label.text() == "Saving…"
    qtbot.waitUntil(lambda: named_window.session.document.is_published)
    copy = open_plan(tmp_path / "checkout.raci", Places(work=tmp_path / "another"))
    plan = copy.plan
    assert plan.scheme.text(plan.letters(plan.activities_in_order()[0].id, plan.roles_in_order()[0].id)) == "I"
    copy.document.set_aside()


def test_ctrl_s_always_answers(named_window: PlanWindow, qtbot: QtBot) -> None:
    press(named_window, "I")
    do(named_window, "save")
    qtbot.waitUntil(lambda: named_window.status.saved_label.text().startswith("All changes saved · "))
    do(named_window, "save")
    assert named_window.status.saved_label.text().startswith("All changes saved · ")


def test_a_plan_without_a_file_gets_one_by_ctrl_s(window: PlanWindow, script: Script, tmp_path: Path) -> None:
    script.answers.append(tmp_path / "first.raci")
    do(window, "save")
    assert (tmp_path / "first.raci").is_file()
    assert "first.raci" in window.windowTitle()


def test_a_named_plan_asks_nothing_when_it_is_closed(
    desk: Desk, named_window: PlanWindow, script: Script, tmp_path: Path
) -> None:
    press(named_window, "I")
    asked = len(script.asked)
    named_window.close_plan()
    assert len(script.asked) == asked
    again = desk.open_path(tmp_path / "checkout.raci")
    assert again is not None
    assert _first_letters(again) == "I"


def test_an_untitled_plan_asks_once_and_stays_on_cancel(desk: Desk, window: PlanWindow, script: Script) -> None:
    press(window, "I")
    script.answers.append(None)
    window.close()
    assert window.isVisible()
    assert desk.plan_windows == (window,)
    assert len(script.asked) == 1


def test_an_untitled_plan_can_be_discarded(desk: Desk, window: PlanWindow, script: Script, places: Places) -> None:
    press(window, "I")
    script.answers.append("discard")
    window.close_plan()
    assert desk.plan_windows == ()
    assert desk.welcome is not None
    assert list(places.work.iterdir()) == []


def test_an_untouched_template_asks_nothing(desk: Desk, window: PlanWindow, script: Script) -> None:
    window.close_plan()
    assert script.asked == []
    assert desk.plan_windows == ()


def test_keeping_an_untitled_plan_at_closing_names_it(
    desk: Desk, window: PlanWindow, script: Script, tmp_path: Path
) -> None:
    press(window, "I")
    script.answers = ["keep", tmp_path / "kept.raci"]
    window.close_plan()
    assert (tmp_path / "kept.raci").is_file()
    assert [plan.path for plan in desk.recent.plans()] == [tmp_path / "kept.raci"]


def test_a_file_changed_by_somebody_else_is_never_overwritten(
    named_window: PlanWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "checkout.raci"
    file.write_bytes(file.read_bytes() + b"\0")
    theirs = file.read_bytes()
    press(named_window, "I")
    qtbot.waitUntil(named_window.banner.isVisible, timeout=9000)
    assert file.read_bytes() == theirs
    click(named_window.banner, "Replace the file")
    assert file.read_bytes() != theirs
    assert not named_window.banner.isVisible()


def test_the_other_version_of_a_changed_file_can_be_left_alone(
    named_window: PlanWindow, qtbot: QtBot, script: Script, tmp_path: Path
) -> None:
    file = tmp_path / "checkout.raci"
    file.write_bytes(file.read_bytes() + b"\0")
    theirs = file.read_bytes()
    press(named_window, "I")
    do(named_window, "save")
    qtbot.waitUntil(named_window.banner.isVisible)
    script.answers.append(tmp_path / "mine.raci")
    click(named_window.banner, "Save under another name…")
    assert file.read_bytes() == theirs
    assert named_window.session.document.path == tmp_path / "mine.raci"


def test_a_plan_that_is_open_comes_to_the_front_instead_of_opening_twice(
    desk: Desk, named_window: PlanWindow, tmp_path: Path
) -> None:
    assert desk.open_path(tmp_path / "checkout.raci") is named_window
    assert len(desk.plan_windows) == 1


def test_a_second_plan_opens_a_second_window(desk: Desk, window: PlanWindow) -> None:
    do(window, "new")
    assert len(desk.plan_windows) == 2


@pytest.mark.usefixtures("named_window")
def test_a_plan_open_elsewhere_is_read_only_and_offers_a_copy(
    make_desk: Callable[[], Desk], script: Script, tmp_path: Path
) -> None:
    other = make_desk().open_path(tmp_path / "checkout.raci")
    assert other is not None
    press(other, "I")
    assert _first_letters(other) == "A"
    assert not other.menus.actions["add_role"].isEnabled()
    script.answers.append(tmp_path / "copy.raci")
    click(other.banner, "Open a copy…")
    assert other.banner.isHidden()
    press(other, "I")
    assert _first_letters(other) == "I"


def test_a_refusal_is_said_in_the_status_line(window: PlanWindow) -> None:
    assert window.bench.run(RenameActivity(window.session.plan.activities_in_order()[0].id, "  ")) is None
    assert window.statusBar().currentMessage() == "An activity needs a name."


def test_dark_and_light_are_one_choice_away_and_kept(desk: Desk, window: PlanWindow) -> None:
    do(window, "theme_dark")
    assert desk.theme.name == "dark"
    assert desk.settings.current.theme == "dark"
    assert QApplication.palette().window().color().name() == desk.theme.window


def test_the_next_window_looks_as_the_last_one_did(make_desk: Callable[[], Desk], named_window: PlanWindow) -> None:
    named_window.inspector_dock.hide()
    named_window.close_plan()
    assert not make_desk().begin("sample").inspector_dock.isVisible()


def test_panes_are_walked_by_f6(window: PlanWindow) -> None:
    window.bench.matrix.setFocus()
    do(window, "next_pane")
    assert window.bench.findings.view.hasFocus()
    do(window, "previous_pane")
    assert window.bench.matrix.view.hasFocus()


def test_a_panel_shows_that_it_has_the_keyboard_and_escape_leads_out_of_it(window: PlanWindow) -> None:
    title = window.findings_dock.titleBarWidget()
    do(window, "next_pane")
    assert title.property("hasFocus")
    press(window, "Esc")
    assert window.bench.matrix.view.hasFocus()
    assert not title.property("hasFocus")


def test_shift_f10_opens_the_menu_of_the_current_cell(window: PlanWindow) -> None:
    press(window, "Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.menus.actions["copy"] in menu.actions()
    menu.close()


def test_an_edit_made_elsewhere_is_counted_at_once(window: PlanWindow) -> None:
    window.bench.run(AddRole("Tester", PRODUCT))
    assert "9 roles" in " ".join(one.text() for one in window.status.findChildren(type(window.status.saved_label)))


def test_adding_an_activity_to_an_empty_plan_makes_room_for_its_name(desk: Desk) -> None:
    window = desk.begin(BLANK)
    was_empty = window.bench.matrix.is_empty
    do(window, "add_activity")
    assert (was_empty, window.bench.matrix.is_empty) == (True, False)
    assert isinstance(window.focusWidget(), NameEditor)
