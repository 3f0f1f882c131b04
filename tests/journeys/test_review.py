"""A team opens last quarter's plan again: compared, walked, accepted, restored and undone, marked as reviewed."""

from datetime import date
from pathlib import Path

import openpyxl
from keyboard import ALT, CTRL, Keyboard, Person
from last_quarter import last_quarter
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from raci_planner.desktop.comparing.flow import Comparing, comparing_in
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.reviewing.window import ReviewWindow
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.records import VersionKind
from raci_planner.session.reviewing.matters import Topic
from raci_planner.storage.composing import composed

Key = Qt.Key


def opened(path: Path, desk: Desk, keyboard: Keyboard) -> PlanWindow:
    """The plan of last quarter, from its file."""
    path.write_bytes(composed(last_quarter()))
    window = desk.open_path(path)
    assert window is not None
    keyboard.look_at(window)
    return window


def compared(window: PlanWindow, keyboard: Keyboard, qtbot: QtBot) -> Comparing:
    """Compare the plan with its last version, through the palette."""
    keyboard.press(Key.Key_K, held=CTRL)
    keyboard.type("versions")
    keyboard.press(Key.Key_Return)
    keyboard.look_at(keyboard.dialogue("versionsWindow"))
    keyboard.press(Key.Key_M, held=ALT)
    qtbot.waitUntil(lambda: comparing_in(window.bench) is not None)
    running = comparing_in(window.bench)
    assert running is not None
    keyboard.look_at(window)
    return running


def restore_one_thing_and_take_it_back(window: PlanWindow, running: Comparing, keyboard: Keyboard) -> None:
    """Walk to a changed cell with F7, restore it, and undo."""
    before = len(running.changes.comparison.differences)
    while not running.page.current_differences():
        keyboard.press(Key.Key_F7)
    running.restore(running.page.current_differences())
    running.refresh()
    assert len(running.changes.comparison.differences) < before
    window.session.undo()
    running.refresh()
    assert len(running.changes.comparison.differences) == before


def begun(keyboard: Keyboard) -> ReviewWindow:
    """Begin the review."""
    keyboard.press(Key.Key_F7, held=CTRL)
    dialog = keyboard.dialogue("reviewWindow")
    assert isinstance(dialog, ReviewWindow)
    keyboard.look_at(dialog)
    return dialog


def accept_two_findings(dialog: ReviewWindow, keyboard: Keyboard) -> None:
    """Live with two findings, each for a reason."""
    for reason in ("A pilot until spring", "Agreed with the sponsor"):
        matter = next(
            one
            for one in dialog.review.matters()
            if one.topic in (Topic.NEW_FINDING, Topic.OLD_FINDING) and one.key not in (dialog.review.done() or {})
        )
        dialog.list.choose(matter.key)
        keyboard.press(Key.Key_A, held=ALT)
        keyboard.look_at(keyboard.dialogue("acceptDialog"))
        keyboard.type(reason)
        keyboard.press(Key.Key_Tab, Key.Key_Return)
        keyboard.look_at(dialog)


def test_a_plan_of_last_quarter_is_reviewed(desk: Desk, folder: Path, person: Person, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    window = opened(folder / "checkout.raci", desk, keyboard)
    plan = window.session.plan

    running = compared(window, keyboard, qtbot)
    assert len(running.changes.things) >= 8
    restore_one_thing_and_take_it_back(window, running, keyboard)
    running.end()

    dialog = begun(keyboard)
    accept_two_findings(dialog, keyboard)
    for _ in range(12):
        dialog.page.confirm.setFocus()
        keyboard.press(Key.Key_Space)
    done = dialog.review.done() or {}
    assert sum(step.outcome == "confirmed" for step in done.values()) == 12
    assert len(plan.accepted) == 2

    keyboard.press(Key.Key_F, held=ALT)
    keyboard.look_at(keyboard.dialogue("finishReview"))
    person.answers.append(folder / "log.xlsx")
    keyboard.press(Key.Key_Return)
    assert plan.review is None
    assert plan.info.review_due is not None
    assert plan.info.review_due > date.today()
    kinds = [version.kind for version in sorted(plan.versions.values(), key=lambda one: one.made_at)]
    assert kinds[-1] is VersionKind.REVIEW

    book = openpyxl.load_workbook(folder / "log.xlsx")
    outcomes = [row[2].value for row in book["Review"].iter_rows(min_row=2)]
    assert outcomes.count("Confirmed") == 12
    changes = [row[2].value for row in book["Changes"].iter_rows(min_row=2)]
    assert "Project Manager: A → C" in changes
    window.close()
