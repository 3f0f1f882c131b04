"""A plan as a small grid of text, and hands on the keyboard of the matrix that shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from raci_planner.desktop.matrix.name_editor import NameEditor
from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.matrix.rows import EntryRow, SectionRow
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.schemes import NO_LETTERS, RACI
from raci_planner.domain.sides import OTHER
from raci_planner.session.session import PlanSession

type Grid = tuple[tuple[str, tuple[str, ...]], ...]
"""Lines of a name and its cells; a heading is a name that ends in a colon and has no cells."""


def grid(text: str) -> Grid:
    """Read `a=A . AR / b=. C .`; lines without a name are called a, b, c …; `#Build` is a heading."""
    lines: list[tuple[str, tuple[str, ...]]] = []
    for line in filter(None, (part.strip() for part in text.split("/"))):
        if line.startswith("#"):
            lines.append((f"{line[1:]}:", ()))
            continue
        name, found, cells = line.rpartition("=")
        count = sum(1 for _, held in lines if held)
        texts = tuple("" if cell == "." else "/".join(cell) for cell in cells.split())
        lines.append((name.strip() if found else chr(ord("a") + count), texts))
    return tuple(lines)


def table_of(lines: Grid) -> Table:
    """The lines as a table with roles P, Q, S, T …."""
    width = max((len(cells) for _, cells in lines), default=3)
    roles = tuple(TableRole(name, OTHER) for name in "PQSTUVWXYZ"[:width])
    sections: list[tuple[str | None, list[TableActivity]]] = [(None, [])]
    for name, cells in lines:
        if not cells:
            sections.append((name.removesuffix(":"), []))
        else:
            letters = tuple(RACI.parse(cell) or NO_LETTERS for cell in cells)
            sections[-1][1].append(TableActivity(name, letters))
    return Table(roles, tuple(TableSection(name, tuple(rows)) for name, rows in sections if rows or name))


def spot(reference: str) -> Spot:
    """A cell as spreadsheets name it: A1 is the first line's name, B1 its first role."""
    return Spot(int(reference[1:]) - 1, ord(reference[0]) - ord("A"))


@dataclass
class ScriptedQuestions:
    """Answers in the order of the questions."""

    answers: list[str | None] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def text(self, title: str, label: str, initial: str = "") -> str | None:  # noqa: ARG002
        self.asked.append(title)
        return self.answers.pop(0)

    def choice(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:  # noqa: ARG002
        self.asked.append(text)
        return self.answers.pop(0)

    def pick(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        return self.choice(title, text, options)

    def open_path(self, title: str, filters: str) -> Path | None:
        raise AssertionError(title, filters)

    def folder(self, title: str) -> Path | None:
        raise AssertionError(title)

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:
        raise AssertionError(title, suggestion, filters)

    def tell(self, title: str, text: str) -> None:
        raise AssertionError(title, text)


class Matrix:
    """A panel on the screen, and hands on its keyboard."""

    def __init__(self, panel: MatrixPanel, session: PlanSession, questions: ScriptedQuestions) -> None:
        self.panel = panel
        self.session = session
        self.questions = questions
        self.said: list[str] = []
        panel.status.connect(self.said.append)

    @property
    def grid(self) -> Grid:
        """The plan as it stands."""
        plan = self.session.plan
        lines: list[tuple[str, tuple[str, ...]]] = []
        for section in (None, *plan.sections_in_order()):
            if section is not None:
                lines.append((f"{section.name}:", ()))
            for activity in plan.activities_of(section.id if section else None):
                texts = tuple(plan.scheme.text(plan.letters(activity.id, role.id)) for role in plan.roles_in_order())
                lines.append((activity.name, texts))
        return tuple(lines)

    @property
    def active(self) -> str:
        """The active cell, such as B1."""
        return self.name_of(self.panel.chosen.spot)

    @property
    def selection(self) -> str:
        """The chosen block, such as B1:C2."""
        block = self.panel.chosen.block()
        assert block is not None
        first, last = Spot(block.places[0], block.columns[0]), Spot(block.places[-1], block.columns[-1])
        return self.name_of(first) if first == last else f"{self.name_of(first)}:{self.name_of(last)}"

    @staticmethod
    def name_of(place: Spot) -> str:
        return f"{chr(ord('A') + place.column)}{place.place + 1}"

    @property
    def shown(self) -> list[str]:
        """The lines in sight, by name; the one that adds is a plus."""
        model = self.panel.view.model()
        lines = []
        for place, row in enumerate(self.panel.rows_in_sight()):
            name = model.index(place, 0).data()
            lines.append("+" if isinstance(row, EntryRow) else f"{name}:" if isinstance(row, SectionRow) else name)
        return lines

    def select(self, reference: str) -> None:
        """Choose a cell or a block."""
        first, _, last = reference.partition(":")
        self.panel.chosen.move_to(spot(first))
        if last:
            self.panel.chosen.extend_to(spot(last))

    def press(self, *keys: str) -> None:
        """Press keys where the focus is; a word in quotes is typed; "undo" and "redo" are the window's."""
        for key in keys:
            if key == "undo":
                self.session.undo()
            elif key == "redo":
                self.session.redo()
            elif key.startswith("'"):
                for character in key.strip("'"):
                    QTest.keyClicks(self.target, character)
            else:
                self._press(key)

    def _press(self, keys: str) -> None:
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        modifiers = combination.keyboardModifiers()
        if combination.key() == Qt.Key.Key_Tab and modifiers & Qt.KeyboardModifier.ShiftModifier:
            QTest.keyClick(self.target, Qt.Key.Key_Backtab, modifiers)
        else:
            QTest.keyClick(self.target, combination.key(), modifiers)

    @property
    def target(self) -> QWidget:
        """What has the keyboard: the name being typed, or the matrix."""
        editors = [one for one in self.panel.view.findChildren(NameEditor) if one.isVisible()]
        return editors[-1] if editors else self.panel.view
