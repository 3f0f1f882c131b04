"""A facilitator's first plan, from the welcome window to the workbook, with the keyboard only."""

from collections.abc import Collection, Sequence
from pathlib import Path

import openpyxl
from keyboard import ALT, CTRL, SHIFT, Keyboard, Person
from office import reopened
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from raci_planner.analysis.findings import Severity
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow

Key = Qt.Key

DISCOVERY = (
    "Define the product vision",
    "Interview customers",
    "Prioritise the product backlog",
    "Write the business case",
    "Choose product metrics",
)
DELIVERY = (
    "Agree the project scope",
    "Maintain the project schedule",
    "Track the project budget",
    "Keep the delivery risk register",
    "Report project status",
)


def letters_by_name(window: PlanWindow) -> dict[str, tuple[str, ...]]:
    plan = window.session.plan
    return {
        activity.name: tuple(plan.scheme.text(plan.letters(activity.id, role.id)) for role in plan.roles_in_order())
        for activity in plan.activities_in_order()
    }


def conflicts(window: PlanWindow) -> int:
    return sum(finding.severity is Severity.CONFLICT for finding in window.session.analysis.findings)


def fill_in(keyboard: Keyboard, person: Person) -> None:
    """Two sections of five activities under the five roles, each row given its letters."""
    for heading, names in (("Discovery", DISCOVERY), ("Delivery", DELIVERY)):
        person.answers.append(heading)
        keyboard.press(Key.Key_H, held=CTRL | SHIFT)
        keyboard.press(Key.Key_Return, held=CTRL | SHIFT)
        for name in names:
            keyboard.type(name)
            keyboard.press(Key.Key_Return)
        keyboard.press(Key.Key_Escape)


def set_letters(keyboard: Keyboard, rows: Sequence[str]) -> None:
    """Go to the first cell and type the rows, a letter or a full stop for each role."""
    keyboard.press(Key.Key_Home, held=CTRL)
    for row in rows:
        keyboard.press(Key.Key_Down, Key.Key_Home)
        for letter in row:
            keyboard.press(Key.Key_Right)
            if letter != ".":
                keyboard.type(letter)


def undo_everything_and_redo_it(keyboard: Keyboard, window: PlanWindow) -> None:
    filled = letters_by_name(window)
    edits = 0
    while window.session.history.next_undo is not None:
        keyboard.press(Key.Key_Z, held=CTRL)
        edits += 1
    assert not window.session.plan.activities
    for _ in range(edits):
        keyboard.press(Key.Key_Y, held=CTRL)
    assert letters_by_name(window) == filled


def _is_at_a_conflict(window: PlanWindow) -> bool:
    current = window.bench.findings.current_finding()
    return current is not None and current.severity is Severity.CONFLICT


def fix_the_first_conflict(keyboard: Keyboard, window: PlanWindow) -> None:
    before = conflicts(window)
    keyboard.press(Key.Key_F8)
    for _ in window.session.analysis.findings:
        if not _is_at_a_conflict(window):
            keyboard.press(Key.Key_F8)
    keyboard.press(Key.Key_Period, held=CTRL)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    keyboard.press(Key.Key_Return)
    assert conflicts(window) < before


def letters_in_workbook(workbook: Path, names: Collection[str], roles: int) -> dict[str, tuple[str, ...]]:
    matrix = openpyxl.load_workbook(workbook)["Matrix"]
    rows = matrix.iter_rows(min_row=5, max_col=1 + roles, values_only=True)
    return {str(name): tuple(str(cell or "") for cell in cells) for name, *cells in rows if name in names}


def test_a_first_plan_by_keyboard_only(qtbot: QtBot, desk: Desk, person: Person, folder: Path) -> None:
    keyboard = Keyboard(qtbot)
    file, workbook = folder / "first.raci", folder / "first.xlsx"

    keyboard.look_at(desk.show_welcome())
    keyboard.press(Key.Key_N, held=ALT)
    qtbot.waitUntil(lambda: bool(desk.plan_windows))
    (window,) = desk.plan_windows
    keyboard.look_at(window)
    person.answers += ["PM", "project"]
    keyboard.press(Key.Key_R, held=CTRL | SHIFT)
    assert "Which “PM” is this?" in person.asked
    fill_in(keyboard, person)
    set_letters(keyboard, ["ac.c.", "a..c.", "ra.c.", "a...c", "a..c.", "", "c.a.c", "..acc"])
    assert list(letters_by_name(window)) == [*DISCOVERY, *DELIVERY]
    assert [section.name for section in window.session.plan.sections_in_order()] == ["Discovery", "Delivery"]
    assert conflicts(window)
    undo_everything_and_redo_it(keyboard, window)
    fix_the_first_conflict(keyboard, window)
    agreed = letters_by_name(window)
    person.answers.append(file)
    keyboard.press(Key.Key_S, held=CTRL)
    keyboard.press(Key.Key_W, held=CTRL)
    assert not desk.plan_windows

    welcome = desk.welcome
    assert welcome is not None
    keyboard.look_at(welcome)
    person.answers.append(file)
    keyboard.press(Key.Key_O, held=CTRL)
    (again,) = desk.plan_windows
    keyboard.look_at(again)
    assert letters_by_name(again) == agreed
    person.answers.append(workbook)
    keyboard.press(Key.Key_E, held=CTRL)
    keyboard.look_at(keyboard.dialogue("exportDialog"))
    keyboard.press(Key.Key_E, held=ALT)
    keyboard.look_at(again)
    qtbot.waitUntil(workbook.exists, timeout=20_000)
    keyboard.press(Key.Key_W, held=CTRL)

    assert letters_in_workbook(reopened(workbook, "xlsx", folder), agreed, 5) == agreed
    assert not person.answers
