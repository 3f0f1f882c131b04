"""A workshop from a pasted table to the exported outcome, with the keyboard only."""

from pathlib import Path

import openpyxl
from keyboard import ALT, CTRL, Keyboard, Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.desktop.workshop.window import WorkshopWindow
from raci_planner.domain.records import EntryKind, StandingState

Key = Qt.Key

ROLES = ("Product Manager", "Product Owner", "Project Manager", "Engineering Lead", "UX Lead", "Sponsor")
ACTIVITIES = (
    "Define the product vision", "Interview customers", "Prioritise the product backlog", "Write the business case",
    "Choose product metrics", "Agree the project scope", "Maintain the project schedule", "Track the project budget",
    "Keep the delivery risk register", "Report project status", "Approve the designs", "Plan the release",
    "Accept completed stories", "Test the checkout", "Train the support team", "Publish the release notes",
    "Decide go or no-go", "Monitor the service", "Handle incidents", "Collect customer feedback",
    "Review supplier contracts", "Staff the team", "Hold the retrospective", "Update the roadmap", "Close the project",
)  # fmt: skip
"""25 of them, as somebody has them in a spreadsheet."""


def table() -> str:
    """The activities with the roles over them, some letters given, as a spreadsheet copies it."""
    lines = [("", *ROLES), *((name, "A", "", "", "", "", "") for name in ACTIVITIES)]
    return "\n".join("\t".join(line) for line in lines)


def new_plan_with(text: str, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> PlanWindow:
    """A new plan into which a table was pasted."""
    keyboard.look_at(desk.show_welcome())
    keyboard.press(Key.Key_N, held=ALT)
    qtbot.waitUntil(lambda: bool(desk.plan_windows))
    (window,) = desk.plan_windows
    keyboard.look_at(window)
    QGuiApplication.clipboard().setText(text)
    keyboard.press(Key.Key_V, held=CTRL)
    keyboard.look_at(keyboard.dialogue("importDialog"))
    keyboard.press(Key.Key_Return)
    keyboard.look_at(window)
    return window


def on_the_wall(window: PlanWindow, keyboard: Keyboard) -> WorkshopWindow:
    """Press F5 and look at the wall."""
    keyboard.press(Key.Key_F5)
    wall = window.menus.wall.window
    assert wall is not None
    keyboard.look_at(wall)
    return wall


def decide(keyboard: Keyboard, letters: str) -> None:
    """Go through the roles, give each its letter but for full stops, and agree."""
    for letter in letters:
        if letter != ".":
            keyboard.type(letter)
        keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Return)


def park(keyboard: Keyboard, wall: WorkshopWindow, owner: str) -> None:
    """Park what is on the wall with somebody."""
    keyboard.type("p")
    keyboard.look_at(keyboard.dialogue("standingDialog"))
    keyboard.type(owner)
    keyboard.press(Key.Key_Return)
    keyboard.look_at(wall)


def write_down(keyboard: Keyboard, wall: WorkshopWindow, text: str) -> None:
    """Note a decision on what is on the wall."""
    keyboard.type("n")
    keyboard.look_at(keyboard.dialogue("entryDialog"))
    keyboard.type(text)
    keyboard.press(Key.Key_Return, held=CTRL)
    keyboard.look_at(wall)


def test_a_workshop_by_keyboard_only(qtbot: QtBot, desk: Desk, person: Person, folder: Path) -> None:
    keyboard = Keyboard(qtbot)
    workbook = folder / "outcome.xlsx"
    window = new_plan_with(table(), desk, keyboard, qtbot)
    plan = window.session.plan
    assert [activity.name for activity in plan.activities_in_order()] == [*ACTIVITIES]

    wall = on_the_wall(window, keyboard)
    write_down(keyboard, wall, "The board wants one owner")
    for _ in range(6):
        decide(keyboard, "arcc.i")
    for owner in ("Ana", "Ben", "Cleo"):
        park(keyboard, wall, owner)
    for _ in range(6):
        decide(keyboard, "c.ar.i")
    assert wall.course.place == 15
    keyboard.press(Key.Key_End)
    assert wall.is_closing

    states = [said.state for said in plan.standings.values()]
    assert (states.count(StandingState.AGREED), states.count(StandingState.PARKED)) == (12, 3)
    parked = [said for said in plan.standings.values() if said.state is StandingState.PARKED]
    assert {said.owner for said in parked} == {"Ana", "Ben", "Cleo"}
    assert all(said.due is not None for said in parked)
    first, last = plan.activities_in_order()[0], plan.activities_in_order()[14]
    assert [plan.scheme.text(cell.letters) for cell in plan.cells_of_activity(first.id)] == ["A", "R", "C", "C", "I"]
    assert [plan.scheme.text(cell.letters) for cell in plan.cells_of_activity(last.id)] == ["C", "A", "R", "I"]
    assert [entry.kind for entry in plan.log.values()] == [EntryKind.DECISION]

    person.answers.append(workbook)
    keyboard.type("e")
    keyboard.look_at(keyboard.dialogue("exportDialog"))
    keyboard.press(Key.Key_E, held=ALT)
    qtbot.waitUntil(workbook.exists, timeout=20_000)
    desk.jobs.wait()
    told = [cell.value for sheet in openpyxl.load_workbook(workbook) for row in sheet for cell in row if cell.value]
    assert "The board wants one owner" in told

    keyboard.look_at(wall)
    keyboard.press(Key.Key_Escape)
    assert window.menus.wall.window is None
    window.session.document.set_aside()
