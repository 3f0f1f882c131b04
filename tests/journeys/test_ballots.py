"""Silent ballots of four people, from a pasted table to the disputed rows on the wall, with the keyboard only."""

from pathlib import Path

import openpyxl
from keyboard import ALT, CTRL, SHIFT, Keyboard, Person
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_planner.desktop.ballots.agreement_window import AgreementWindow
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.ids import ActivityId

Key = Qt.Key

ROLES = ("Product Manager", "Product Owner", "Project Manager", "Engineering Lead", "UX Lead", "Sponsor")
DISPUTED = ("Prioritise the backlog", "Agree the project scope", "Decide go or no-go")
ACTIVITIES = (
    "Define the product vision", "Interview customers", DISPUTED[0], "Write the business case", "Choose the metrics",
    DISPUTED[1], "Maintain the schedule", "Track the budget", "Keep the risk register", "Report the status",
    "Approve the designs", "Plan the release", "Accept completed stories", "Test the checkout",
    "Train the support team", "Publish the release notes", DISPUTED[2], "Monitor the service", "Handle incidents",
    "Collect feedback", "Review supplier contracts", "Staff the team", "Hold the retrospective", "Update the roadmap",
    "Close the project",
)  # fmt: skip
PEOPLE = ("Ana", "Ben", "Cleo", "Dev")


def pasted_plan(desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> PlanWindow:
    """A new plan from a table on the clipboard, in which one role has all the work so far."""
    lines = [("", *ROLES), *((name, "R", "", "", "", "", "") for name in ACTIVITIES)]
    keyboard.look_at(desk.show_welcome())
    keyboard.press(Key.Key_N, held=ALT)
    qtbot.waitUntil(lambda: bool(desk.plan_windows))
    (window,) = desk.plan_windows
    keyboard.look_at(window)
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
    keyboard.press(Key.Key_V, held=CTRL)
    keyboard.look_at(keyboard.dialogue("importDialog"))
    keyboard.press(Key.Key_Return)
    keyboard.look_at(window)
    return window


def open_ballots(window: PlanWindow, keyboard: Keyboard, person: Person, out: Path) -> None:
    """Name the people, choose workbooks, and say where they go."""
    person.answers.append(out)
    keyboard.press(Key.Key_B, held=CTRL | SHIFT)
    keyboard.look_at(keyboard.dialogue("ballotsOpening"))
    keyboard.type(", ".join(PEOPLE))
    keyboard.press(Key.Key_Tab, Key.Key_Down)
    keyboard.press(Key.Key_O, held=ALT)
    keyboard.look_at(window)


def fill(path: Path, person: str) -> None:
    """All say the same but on the disputed activities, where each would have another owner."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    own = 2 + PEOPLE.index(person)
    for row in sheet.iter_rows(min_row=6, max_col=1 + len(ROLES)):
        column = own if row[0].value in DISPUTED else 2
        sheet.cell(row[0].row or 0, column, "A")
        sheet.cell(row[0].row or 0, 6, "I")
    book.save(path)


def drop(window: PlanWindow, *paths: Path) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(50, 50), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def reveal(window: PlanWindow, keyboard: Keyboard) -> AgreementWindow:
    """All have voted: Enter on the box shows what they think."""
    keyboard.press(Key.Key_B, held=CTRL | SHIFT)
    keyboard.look_at(keyboard.dialogue("ballotBox"))
    keyboard.press(Key.Key_Return)
    shown = window.menus.ballots.agreement
    assert shown is not None
    keyboard.look_at(shown)
    return shown


def test_four_ballots_are_dropped_in_revealed_and_the_disputed_rows_walked(
    qtbot: QtBot, desk: Desk, person: Person, folder: Path
) -> None:
    keyboard = Keyboard(qtbot)
    out = folder / "ballots"
    out.mkdir()
    window = pasted_plan(desk, keyboard, qtbot)
    plan = window.session.plan
    names = {activity.name: activity.id for activity in plan.activities_in_order()}
    disputed = [names[name] for name in DISPUTED]
    assert (len(plan.activities), len(plan.roles)) == (25, 6)

    open_ballots(window, keyboard, person, out)
    qtbot.waitUntil(lambda: len(list(out.glob("*.xlsx"))) == len(PEOPLE), timeout=20_000)
    files = {name: next(path for path in out.glob("*.xlsx") if path.stem.endswith(name)) for name in PEOPLE}
    for name, path in files.items():
        fill(path, name)
    drop(window, files["Dev"], files["Ana"])
    drop(window, files["Cleo"], files["Ben"])
    qtbot.waitUntil(lambda: all(ballot.is_sealed for ballot in plan.ballots.values()))

    shown = reveal(window, keyboard)
    assert [row.activity for row in shown.model.rows[:3]] == disputed
    assert shown.model.index(0, 1).data() == "3/4 —"
    keyboard.press(Key.Key_E, held=ALT)
    qtbot.waitUntil(lambda: last_step(window) == "Take what at least 80 % say")
    assert letters(window, names["Track the budget"]) == "A . . . I ."
    keyboard.press(Key.Key_Down, Key.Key_Return)
    keyboard.look_at(window)
    assert window.bench.matrix.current_activity() == disputed[1]

    keyboard.press(Key.Key_B, held=CTRL | SHIFT)
    again = window.menus.ballots.agreement
    assert again is not None
    keyboard.look_at(again)
    keyboard.press(Key.Key_W, held=ALT)
    qtbot.waitUntil(lambda: window.menus.wall.window is not None)
    wall = window.menus.wall.window
    assert wall is not None
    keyboard.look_at(wall)
    walked = []
    for _ in DISPUTED:
        activity = wall.course.activity
        assert activity is not None
        walked.append(activity.id)
        keyboard.press(Key.Key_PageDown)
    assert walked == disputed
    keyboard.press(Key.Key_Escape)
    keyboard.look_at(window)

    person.answers.append("names")
    keyboard.press(Key.Key_K, held=CTRL)
    keyboard.type("ballots away")
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(lambda: plan.ballot_box is None)
    assert any("Dev" in entry.text for entry in plan.log.values())
    assert not plan.ballots
    assert not person.answers
    window.session.document.set_aside()


def last_step(window: PlanWindow) -> str:
    """What undo would take back."""
    edit = window.session.history.next_undo
    return "" if edit is None else edit.label


def letters(window: PlanWindow, activity: ActivityId) -> str:
    plan = window.session.plan
    return " ".join(plan.scheme.text(plan.letters(activity, role.id)) or "." for role in plan.roles_in_order())
