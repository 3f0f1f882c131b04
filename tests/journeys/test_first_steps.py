"""The tour of the help, `resources/help/start.md`, followed word for word with the keyboard only."""

from pathlib import Path

from keyboard import CTRL, SHIFT, Keyboard, Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.palette.palette import CommandPalette
from raci_planner.desktop.preferences.dialog import PreferencesDialog
from raci_planner.desktop.window.plan_window import PlanWindow

Key = Qt.Key


def _letters_here(window: PlanWindow) -> str:
    cell = window.bench.matrix.current_cell()
    assert cell is not None
    return window.session.plan.scheme.text(window.session.plan.letters(*cell))


def _open_the_sample(keyboard: Keyboard, qtbot: QtBot, desk: Desk) -> PlanWindow:
    keyboard.look_at(desk.show_welcome())
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.plan_windows))
    (window,) = desk.plan_windows
    keyboard.look_at(window)
    assert window.session.document.path is None
    assert (len(window.session.plan.activities), len(window.session.plan.roles)) == (12, 8)
    return window


def test_the_tour_of_five_minutes(qtbot: QtBot, desk: Desk, person: Person, folder: Path) -> None:
    keyboard = Keyboard(qtbot)
    sample = _open_the_sample(keyboard, qtbot, desk)

    before = _letters_here(sample)
    keyboard.type("a")
    keyboard.press(Key.Key_R, held=SHIFT)
    assert _letters_here(sample) == "A/R"
    keyboard.press(Key.Key_Delete)
    assert _letters_here(sample) == ""
    while sample.session.history.next_undo is not None:
        keyboard.press(Key.Key_Z, held=CTRL)
    assert _letters_here(sample) == before

    keyboard.press(Key.Key_F8)
    finding = sample.bench.findings.current_finding()
    assert finding is not None
    keyboard.press(Key.Key_Period, held=CTRL)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    keyboard.press(Key.Key_Down, Key.Key_Return)
    assert finding.key not in {one.key for one in sample.session.analysis.findings}
    keyboard.press(Key.Key_Z, held=CTRL)
    assert finding.key in {one.key for one in sample.session.analysis.findings}

    keyboard.press(Key.Key_N, held=CTRL)
    own = desk.plan_windows[-1]
    keyboard.look_at(own)
    keyboard.press(Key.Key_Return)
    for name in ("Agree the goal", "Plan the release"):
        keyboard.type(name)
        keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return, held=CTRL | SHIFT)
    keyboard.type("Report status")
    keyboard.press(Key.Key_Return, Key.Key_Escape)
    person.answers += ["Data Scientist", "Later"]
    keyboard.press(Key.Key_R, held=CTRL | SHIFT)
    keyboard.press(Key.Key_H, held=CTRL | SHIFT)
    plan = own.session.plan
    assert [one.name for one in plan.activities_in_order()] == ["Agree the goal", "Plan the release", "Report status"]
    assert "Data Scientist" in {role.name for role in plan.roles_in_order()}
    assert [one.name for one in plan.sections_in_order()] == ["Later"]

    person.answers.append(folder / "first.raci")
    keyboard.press(Key.Key_S, held=CTRL)
    assert own.session.document.path == folder / "first.raci"
    own.close()
    sample.session.document.set_aside()
    assert not person.answers


def test_everything_is_found_from_one_field(qtbot: QtBot, desk: Desk) -> None:
    keyboard = Keyboard(qtbot)
    window = _open_the_sample(keyboard, qtbot, desk)
    keyboard.press(Key.Key_K, held=CTRL)
    keyboard.type("budgte")
    keyboard.press(Key.Key_Return)
    activity = window.bench.matrix.current_activity()
    assert activity is not None
    assert window.session.plan.activities[activity].name == "Track budget and forecast"
    keyboard.press(Key.Key_K, held=CTRL)
    keyboard.type("text size")
    keyboard.press(Key.Key_Return)
    preferences = keyboard.dialogue("preferencesDialog")
    assert isinstance(preferences, PreferencesDialog)
    keyboard.look_at(preferences)
    keyboard.press(Key.Key_Down)
    assert desk.settings.current.text_size == 110
    keyboard.press(Key.Key_Escape)
    keyboard.look_at(window)
    assert not any(one.isVisible() for one in window.findChildren(CommandPalette))
    desk.settings.change(text_size=100)
    window.session.document.set_aside()
