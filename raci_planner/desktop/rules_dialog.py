"""Which rules a plan is judged by, and how strictly."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLineEdit, QWidget

from raci_planner.analysis.findings import Family
from raci_planner.analysis.rules import RULES
from raci_planner.analysis.rules.rule import Rule
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Command, GradeRule
from raci_planner.domain.records import Grade
from raci_planner.language import say
from raci_planner.session.session import PlanSession


class RulesDialog(FormDialog):
    """A line per rule: what it looks for, where that is documented, and its grade in this plan."""

    def __init__(self, session: PlanSession, run: Callable[[Command], object], parent: QWidget) -> None:
        hint = self.tr("Every change counts for this plan only, at once, and can be undone.")
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Rules and grades"), hint, parent, width=50, height=38, buttons=close)
        self.setObjectName("rulesDialog")
        self._session = session
        self._run = run
        self._rows: list[tuple[str, list[QWidget]]] = []
        self._look_for = QLineEdit(self)
        self._look_for.setPlaceholderText(self.tr("Filter"))
        self._look_for.setAccessibleName(self.tr("Narrow the rules down"))
        self._look_for.textChanged.connect(self._narrow)
        self.content.addWidget(self._look_for)
        self.content.addWidget(ScrollingPage(self._list(), self, name=self.tr("Rules")), 1)

    def _list(self) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 4, 12, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        place = 0
        family = None
        families = list(Family)
        for rule in sorted(RULES.values(), key=lambda one: families.index(one.family)):
            if rule.family is not family:
                family = rule.family
                title = plain_label(family.word, page, bold=True, scale=1.1)
                grid.addWidget(title, place, 0, 1, 2)
                place += 1
            place = self._add(rule, grid, place, page)
        grid.setRowStretch(place, 1)
        return page

    def _add(self, rule: Rule, grid: QGridLayout, place: int, page: QWidget) -> int:
        called = say(rule.name)
        name = plain_label(called, page, bold=True, wraps=True)
        chooser = self._chooser(rule, page)
        name.setBuddy(chooser)
        sources = ", ".join(map(say, rule.sources))
        rests = self.tr("Source: {names}").format(names=sources) if sources else ""
        words = f"{rule.explained} {rests}".rstrip()
        about = plain_label(words, page, wraps=True, look="muted")
        grid.addWidget(name, place, 0)
        grid.addWidget(chooser, place, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(about, place + 1, 0)
        grid.setRowMinimumHeight(place + 2, 8)
        self._rows.append((f"{called} {words} {rule.family.word}".casefold(), [name, chooser, about]))
        return place + 3

    def _chooser(self, rule: Rule, page: QWidget) -> QComboBox:
        chooser = QComboBox(page)
        chooser.setObjectName(f"grade_{rule.id}")
        name_choice(chooser, self.tr("Grade of: {rule}").format(rule=say(rule.name)))
        chooser.addItem(self.tr("As usual ({grade})").format(grade=rule.grade.word), "")
        for words, grade in (
            (self.tr("Conflict"), Grade.CONFLICT),
            (self.tr("To check"), Grade.CHECK),
            (self.tr("Note"), Grade.NOTE),
            (self.tr("Off"), Grade.OFF),
        ):
            chooser.addItem(words, grade.value)
        own = self._session.plan.grades.get(rule.id)
        chooser.setCurrentIndex(max(0, chooser.findData(own.grade.value if own is not None else "")))
        chooser.setEnabled(not self._session.document.is_read_only)
        chooser.activated.connect(lambda: self._grade(rule.id, chooser.currentData()))
        return chooser

    def _grade(self, rule: str, grade: str) -> None:
        self._run(GradeRule(rule, Grade(grade) if grade else None))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for said, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(all(word in said for word in words))
