"""Key presses for the letters of 50 work packages by 10 people: the matrix and the wall against a spreadsheet.

    uv run python tests/benchmarks/key_presses.py

The same 500 decisions are typed into the real matrix, into the real workshop, and into a sheet that follows the rules
of spreadsheets (a value ends with Tab or Enter, Enter returns to where the Tabs began). Each way must end in the same
letters. A chord is one press; what Shift and Ctrl add is told beside it. Nobody types a blank at the end of a row.
Source of the plan's size: 50 work packages by 10 people are 500 decisions.
"""

import random
import tempfile
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from matrix_plans import application
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from raci_planner.desktop.dialog_questions import DialogQuestions
from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.theme import LIGHT
from raci_planner.desktop.workshop.window import WorkshopWindow
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.domain.sides import OTHER
from raci_planner.session.opening import new_plan
from raci_planner.session.session import PlanSession
from raci_planner.storage.places import Places

ROWS, COLUMNS = 50, 10
type Grid = list[list[str]]


def wanted() -> Grid:
    """Letters as teams give them: one A in a row, which also does the work in one of five; an R, some C and I."""
    draw = random.Random(50)
    rows: Grid = []
    for _ in range(ROWS):
        row = [""] * COLUMNS
        owner, doer, *others = draw.sample(range(COLUMNS), 7)
        does_both = draw.random() < 0.2
        row[owner] = "A/R" if does_both else "A"
        if not does_both:
            row[doer] = "R"
        for place in others[: draw.randint(2, 5)]:
            row[place] = draw.choice("CI")
        rows.append(row)
    return rows


@dataclass
class Count:
    """Presses, and how many modifiers were held for them."""

    presses: int = 0
    held: int = 0

    def add(self, keys: str) -> None:
        """Count one press, such as "Shift+A"."""
        self.presses += 1
        self.held += keys.count("+")


@dataclass
class Sheet:
    """A spreadsheet as hands know it, with Caps Lock on."""

    cells: Grid = field(default_factory=lambda: [[""] * COLUMNS for _ in range(ROWS)])
    count: Count = field(default_factory=Count)
    row: int = 0
    column: int = 0
    begun: int | None = None

    def type(self, text: str) -> None:
        """Type a value into the cell."""
        for sign in text:
            self.count.add(sign)
        self.cells[self.row][self.column] = text

    def tab(self) -> None:
        """Go right."""
        self.count.add("Tab")
        self.begun = self.column if self.begun is None else self.begun
        self.column += 1

    def enter(self) -> None:
        """Go down, and back to where the Tabs began."""
        self.count.add("Enter")
        self.row += 1
        self.column = self.column if self.begun is None else self.begun
        self.begun = None


def typed_into_sheet(rows: Grid) -> tuple[Grid, Count]:
    """Row by row, as one types a table."""
    sheet = Sheet()
    for row in rows:
        last = _last(row)
        for place in range(last + 1):
            if row[place]:
                sheet.type(row[place])
            if place < last:
                sheet.tab()
        sheet.enter()
    return sheet.cells, sheet.count


class Hands:
    """Presses keys on a widget and counts them."""

    def __init__(self, target: QWidget) -> None:
        self._target = target
        self.count = Count()

    def press(self, keys: str) -> None:
        """Press a combination such as "Shift+A"."""
        combination = QKeySequence.fromString(keys)[0]  # type: ignore[index] # the stubs miss it
        self.count.add(keys)
        text = keys[-1].lower() if len(keys.rsplit("+", maxsplit=1)[-1]) == 1 else ""
        if text and "+" in keys:
            QTest.keyClick(self._target, combination.key(), combination.keyboardModifiers())
        elif text:
            QTest.keyClicks(self._target, text)
        else:
            QTest.keyClick(self._target, combination.key())


def typed_into_matrix(rows: Grid, session: PlanSession, owner: QWidget, *, goes_on: bool) -> tuple[Grid, Count]:
    """Row by row; a letter goes on to the right if that is wished for, else the cursor stays."""
    panel = MatrixPanel(
        session,
        PlanNotices(session),
        session.run,
        theme=LIGHT,
        questions=DialogQuestions(owner),
        clipboard=QApplication.clipboard(),
        parent=owner,
    )
    panel.setWindowFlag(Qt.WindowType.Window)
    panel.keys.after_letter = (0, int(goes_on))
    panel.resize(1366, 768)
    panel.show()
    panel.chosen.move_to(Spot(0, 1))
    hands = Hands(panel.view)
    for row in rows:
        last = _last(row)
        for place in range(last + 1):
            codes = row[place].split("/") if row[place] else []
            for code in codes:
                hands.press(code if len(codes) == 1 else f"Shift+{code}")
            if place < last and not (goes_on and len(codes) == 1):
                hands.press("Tab")
        hands.press("Enter")
    return _letters(session), hands.count


def typed_on_wall(rows: Grid, session: PlanSession, owner: QWidget, *, goes_on: bool) -> tuple[Grid, Count]:
    """Activity by activity on the wall, each decided: Enter agrees on it as well."""
    settings = SettingsFile(Path(tempfile.mkdtemp()) / "settings.json")
    settings.change(after_letter="right" if goes_on else "stay")
    wall = WorkshopWindow(session, PlanNotices(session, owner), session.run, settings, owner)
    wall.resize(1366, 768)
    wall.show()
    hands = Hands(wall)
    at = 0
    for row in rows:
        held = [place for place in range(COLUMNS) if row[place]]
        if goes_on:
            at = _typed_round(hands, row, at)
            hands.press("Enter")
            continue
        if abs(held[-1] - at) < abs(held[0] - at):
            held.reverse()
        for place in held:
            for _ in range(abs(place - at)):
                hands.press("Right" if place > at else "Left")
            at = place
            first, *more = row[place].split("/")
            hands.press(first)
            for code in more:
                hands.press(f"Shift+{code}")
        hands.press("Enter")
    wall.hide()
    return _letters(session), hands.count


def _typed_round(hands: Hands, row: list[str], at: int) -> int:
    """To the right from role to role and round at the end, as each letter goes on by itself; where that leads."""
    left = sum(bool(cell) for cell in row)
    while left:
        first, *more = row[at].split("/")
        if first and not more:
            hands.press(first)
        else:
            for code in filter(None, (first, *more)):
                hands.press(f"Shift+{code}")
            hands.press("Right")
        left -= bool(first)
        at = (at + 1) % COLUMNS
    return at


def _last(row: list[str]) -> int:
    return max(place for place in range(COLUMNS) if row[place])


def _empty_plan() -> PlanSession:
    activities = tuple(
        TableActivity(f"Work package {number + 1}", tuple([Letters(NO_LETTERS)] * COLUMNS)) for number in range(ROWS)
    )
    roles = tuple(TableRole(f"Person {number + 1}", OTHER) for number in range(COLUMNS))
    table = Table(roles, (TableSection(None, activities),))
    return new_plan("Packages", Places(work=Path(tempfile.mkdtemp())), table)


def _letters(session: PlanSession) -> Grid:
    plan = session.plan
    return [
        [plan.scheme.text(plan.letters(activity.id, role.id)) for role in plan.roles_in_order()]
        for activity in plan.activities_in_order()
    ]


def main() -> None:
    """Type and print."""
    app = application()
    app.setQuitOnLastWindowClosed(False)
    owner = QWidget()  # a matrix that Python's collector takes apart while it is shown is still asked for its size
    rows = wanted()
    filled = sum(bool(cell) for row in rows for cell in row)
    print(f"{ROWS} x {COLUMNS}: {ROWS * COLUMNS} decisions, of which {filled} are letters")
    for name, way in (
        ("matrix, letters go on", partial(typed_into_matrix, goes_on=True)),
        ("matrix, cursor stays", partial(typed_into_matrix, goes_on=False)),
        ("wall, letters go on", partial(typed_on_wall, goes_on=True)),
        ("wall, role stays", partial(typed_on_wall, goes_on=False)),
    ):
        session = _empty_plan()
        cells, count = way(rows, session, owner)
        assert cells == rows, name
        _tell(name, count)
        session.document.discard()
    cells, count = typed_into_sheet(rows)
    assert cells == rows
    _tell("spreadsheet", count)


def _tell(name: str, count: Count) -> None:
    per = count.presses / (ROWS * COLUMNS)
    print(f"{name:24} {count.presses:5} presses ({per:.2f} a decision), {count.held} with a modifier held")


if __name__ == "__main__":
    main()
