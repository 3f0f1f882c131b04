"""A workshop from a blank plan over silent ballots to the exported outcome, with the keyboard only."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
from keyboard import ALT, CTRL, SHIFT, Keyboard, Person
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from raci_planner.desktop.ballots.agreement_window import AgreementWindow
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.desktop.workshop.window import WorkshopWindow
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Standing, StandingState

Key = Qt.Key

ROLES = ("Product Manager", "Product Owner", "Project Manager", "Engineering Lead", "Sponsor", "UX Lead")
"""Each stands with its side, wherever it was added."""
ADDED = ("Product Owner", "UX Lead")
DISPUTED = (
    "Prioritise the backlog", "Agree the project scope", "Accept completed stories", "Decide go or no-go",
    "Update the roadmap",
)  # fmt: skip
ACTIVITIES = (
    "Define the product vision", "Interview customers", DISPUTED[0], "Write the business case", "Choose the metrics",
    DISPUTED[1], "Maintain the schedule", "Track the budget", "Keep the risk register", "Report the status",
    "Approve the designs", "Plan the release", DISPUTED[2], "Test the checkout", "Train the support team",
    "Publish the release notes", DISPUTED[3], "Monitor the service", "Handle incidents", "Collect feedback",
    "Review supplier contracts", "Staff the team", "Hold the retrospective", DISPUTED[4], "Close the project",
)  # fmt: skip
"""25 of them, as somebody has them in a list."""
PEOPLE = ("Ana", "Ben", "Cleo", "Dev")


def typed_and_pasted_plan(desk: Desk, keyboard: Keyboard, person: Person, qtbot: QtBot) -> PlanWindow:
    """A blank plan with two more roles, its first activity typed and the others pasted from a list."""
    keyboard.look_at(desk.show_welcome())
    keyboard.press(Key.Key_N, held=ALT)
    qtbot.waitUntil(lambda: bool(desk.plan_windows))
    (window,) = desk.plan_windows
    keyboard.look_at(window)
    for role in ADDED:
        person.answers.append(role)
        keyboard.press(Key.Key_R, held=CTRL | SHIFT)
    keyboard.press(Key.Key_Return, held=CTRL | SHIFT)
    keyboard.type(ACTIVITIES[0])
    keyboard.press(Key.Key_Return, Key.Key_Escape)
    QGuiApplication.clipboard().setText("\n".join(ACTIVITIES[1:]))
    keyboard.press(Key.Key_V, held=CTRL)
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
        sheet.cell(row[0].row or 0, 6, "R")
    book.save(path)


def drop(window: PlanWindow, *paths: Path) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(50, 50), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def vote(window: PlanWindow, out: Path, qtbot: QtBot) -> None:
    """Fill the four workbooks and drop them in, in two lots."""
    qtbot.waitUntil(lambda: len(list(out.glob("*.xlsx"))) == len(PEOPLE), timeout=20_000)
    files = {name: next(path for path in out.glob("*.xlsx") if path.stem.endswith(name)) for name in PEOPLE}
    for name, path in files.items():
        fill(path, name)
    drop(window, files["Dev"], files["Ana"])
    drop(window, files["Cleo"], files["Ben"])
    ballots = window.session.plan.ballots
    qtbot.waitUntil(lambda: all(ballot.is_sealed for ballot in ballots.values()))


def reveal(window: PlanWindow, keyboard: Keyboard) -> AgreementWindow:
    """All have voted: Enter on the box shows what they think."""
    keyboard.press(Key.Key_B, held=CTRL | SHIFT)
    keyboard.look_at(keyboard.dialogue("ballotBox"))
    keyboard.press(Key.Key_Return)
    shown = window.menus.ballots.agreement
    assert shown is not None
    keyboard.look_at(shown)
    return shown


def walk_the_disputed(window: PlanWindow, keyboard: Keyboard, qtbot: QtBot) -> WorkshopWindow:
    """Put what was voted on most differently on the wall first."""
    keyboard.press(Key.Key_W, held=ALT)
    qtbot.waitUntil(lambda: window.menus.wall.window is not None)
    wall = window.menus.wall.window
    assert wall is not None
    keyboard.look_at(wall)
    return wall


def decide(keyboard: Keyboard, letters: str = "") -> None:
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


def export_from(wall: WorkshopWindow, keyboard: Keyboard, qtbot: QtBot, workbook: Path, desk: Desk) -> None:
    """Export the outcome from the closing page."""
    keyboard.type("e")
    keyboard.look_at(keyboard.dialogue("exportDialog"))
    keyboard.press(Key.Key_E, held=ALT)
    qtbot.waitUntil(workbook.exists, timeout=20_000)
    desk.jobs.wait()
    keyboard.look_at(wall)


def forget_the_ballots(window: PlanWindow, keyboard: Keyboard, person: Person, qtbot: QtBot) -> None:
    """Put the ballots away through the palette; the log keeps who thought what."""
    person.answers.append("names")
    keyboard.press(Key.Key_K, held=CTRL)
    keyboard.type("ballots away")
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.plan.ballot_box is None)


def saved_and_opened_again(keyboard: Keyboard, person: Person, file: Path, desk: Desk) -> PlanWindow:
    """Save under a name, close, and open the file from the welcome window."""
    person.answers.append(file)
    keyboard.press(Key.Key_S, held=CTRL)
    keyboard.press(Key.Key_W, held=CTRL)
    assert desk.welcome is not None
    keyboard.look_at(desk.welcome)
    person.answers.append(file)
    keyboard.press(Key.Key_O, held=CTRL)
    (again,) = desk.plan_windows
    keyboard.look_at(again)
    return again


def test_a_workshop_by_keyboard_only(qtbot: QtBot, desk: Desk, person: Person, folder: Path) -> None:
    keyboard = Keyboard(qtbot)
    out, workbook = folder / "ballots", folder / "outcome.xlsx"
    out.mkdir()
    window = typed_and_pasted_plan(desk, keyboard, person, qtbot)
    plan = window.session.plan
    keys = {activity.name: activity.id for activity in plan.activities_in_order()}
    disputed = [keys[name] for name in DISPUTED]
    assert (tuple(keys), tuple(role.name for role in plan.roles_in_order())) == (ACTIVITIES, ROLES)

    open_ballots(window, keyboard, person, out)
    vote(window, out, qtbot)
    shown = reveal(window, keyboard)
    assert [row.activity for row in shown.model.rows[:5]] == disputed
    assert shown.model.index(0, 1).data() == "3/4 —"
    keyboard.press(Key.Key_E, held=ALT)
    qtbot.waitUntil(lambda: letters(plan, keys["Track the budget"]) == "A . . . R .")
    assert {letters(plan, key) for key in disputed} == {". . . . R ."}

    wall = walk_the_disputed(window, keyboard, qtbot)
    assert [activity.id for activity in wall.course.activities[:5]] == disputed
    write_down(keyboard, wall, "The board wants one owner")
    for _ in range(2):
        decide(keyboard, "c..ica")
    for owner in ("Ana", "Ben", "Cleo"):
        park(keyboard, wall, owner)
    for _ in range(10):
        decide(keyboard)
    keyboard.press(Key.Key_End)
    assert wall.is_closing
    assert headings(wall.closing) == ["Decided: 12", "Parked: 3", "Open: 10"]
    keyboard.type("r")
    assert plan.info.review_due is not None
    assert plan.info.review_due > date.today()
    person.answers.append(workbook)
    export_from(wall, keyboard, qtbot, workbook, desk)
    keyboard.press(Key.Key_Escape)
    assert window.menus.wall.window is None
    keyboard.look_at(window)
    forget_the_ballots(window, keyboard, person, qtbot)
    assert any("Dev" in entry.text for entry in plan.log.values())

    again = saved_and_opened_again(keyboard, person, folder / "workshop.raci", desk)
    kept = again.session.plan
    assert kept.standings == plan.standings
    assert letters(kept, disputed[0]) == letters(kept, disputed[1]) == "C . . I C A"
    assert {said.activity for said in with_state(kept, StandingState.AGREED)} >= set(disputed[:2])
    parked = with_state(kept, StandingState.PARKED)
    assert {said.activity: said.owner for said in parked} == dict(
        zip(disputed[2:], ("Ana", "Ben", "Cleo"), strict=True)
    )
    assert all(said.due is not None for said in parked)
    assert not kept.ballots
    told = texts_of(workbook)
    assert {"The board wants one owner", *ACTIVITIES, "Ana", "Ben", "Cleo"} <= told
    assert not person.answers
    keyboard.press(Key.Key_W, held=CTRL)


def letters(plan: Plan, activity: ActivityId) -> str:
    """The letters of an activity, with a full stop for none."""
    return " ".join(plan.scheme.text(plan.letters(activity, role.id)) or "." for role in plan.roles_in_order())


def with_state(plan: Plan, state: StandingState) -> Sequence[Standing]:
    """All of which this was said."""
    return [said for said in plan.standings.values() if said.state is state]


def headings(page: QWidget) -> list[str]:
    """What stands over the lists of the closing page."""
    texts = [label.text() for label in page.findChildren(QLabel)]
    return [text for text in texts if text.startswith(("Decided:", "Parked:", "Open:"))]


def texts_of(workbook: Path) -> set[object]:
    """Every text of every sheet."""
    return {cell.value for sheet in openpyxl.load_workbook(workbook) for row in sheet for cell in row if cell.value}
