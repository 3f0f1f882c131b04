"""What can be chosen of one export: which part, on which paper, in which size, what to leave out."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from raci_planner.desktop.exporting.choice import DUTIES, PLAN, ExportChoice
from raci_planner.desktop.text import plain_label
from raci_planner.interchange.lists import lists_of
from raci_planner.interchange.report import PlanReport, silently
from raci_planner.printing.paper import Paper
from raci_planner.printing.picture import Shape

_ROLE = "role:"


class ExportOptions(QWidget):
    """The options of the chosen format; `changed` goes out when somebody changes one."""

    changed = Signal()

    def __init__(self, report: PlanReport, parent: QWidget) -> None:
        super().__init__(parent)
        self._report = report
        self._choice = ExportChoice()
        self.part = QComboBox(self)
        self.paper = _combo(self, [(paper.value, paper) for paper in Paper])
        shapes = [(self.tr("As a slide, 16 : 9, if it fits"), Shape.FITTING), (self.tr("Its own"), Shape.OWN)]
        self.shape = _combo(self, shapes)
        self.scale = _combo(self, [(f"{factor}x", factor) for factor in (1, 2, 3)])
        self.people = QCheckBox(self.tr("Names of &people"), self)
        self.findings = QCheckBox(self.tr("&Findings"), self)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._labels = {
            box: self._add(words, box)
            for words, box in (
                (self.tr("&Content"), self.part),
                (self.tr("P&aper"), self.paper),
                (self.tr("&Shape"), self.shape),
                (self.tr("Si&ze"), self.scale),
            )
        }
        kept = QHBoxLayout()
        kept.setSpacing(16)
        for tick in (self.people, self.findings):
            kept.addWidget(tick)
            tick.toggled.connect(self._tell)
        kept.addStretch(1)
        self._rows.addRow(plain_label(self.tr("Include"), self), kept)

    def show_choice(self, choice: ExportChoice) -> None:
        """Show a choice with the options that its format has; nobody is told."""
        self._choice = replace(choice, part=PLAN)
        self.part.clear()
        for words, part in self._parts(choice):
            self.part.addItem(words, part)
        wanted = f"{_ROLE}{choice.role}" if choice.role else choice.part
        self.part.setCurrentIndex(max(0, self.part.findData(wanted)))
        for box, value in ((self.paper, choice.paper), (self.shape, choice.shape), (self.scale, choice.scale)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._choice = choice
        self.people.setChecked(choice.has_people)
        self.findings.setChecked(choice.has_findings)
        self._show_rows()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        part = str(self.part.currentData())
        role = part.removeprefix(_ROLE) if part.startswith(_ROLE) else ""
        return replace(
            self._choice,
            part=DUTIES if role else part,
            role=role,
            paper=Paper(self.paper.currentData()),
            shape=Shape(self.shape.currentData()),
            scale=int(self.scale.currentData()),
            has_people=self.people.isChecked(),
            has_findings=self.findings.isChecked(),
        )

    def _add(self, words: str, box: QComboBox) -> QLabel:
        label = plain_label(words, self)
        label.setBuddy(box)
        self._rows.addRow(label, box)
        box.activated.connect(self._tell)
        return label

    def _tell(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        """Offer only what matters for the format and the part."""
        key, is_picture = self._choice.key, self._choice.key in ("png", "svg")
        for box, matters in (
            (self.part, self.part.count() > 1),
            (self.paper, key == "pdf"),
            (self.shape, is_picture),
            (self.scale, key == "png"),
        ):
            self._rows.setRowVisible(box, matters)
        is_matrix_alone = key == "csv" and self.part.currentData() == PLAN
        self.people.setEnabled(not is_picture and not is_matrix_alone)
        self.findings.setEnabled(not is_matrix_alone)

    def _parts(self, choice: ExportChoice) -> list[tuple[str, str]]:
        form = choice.form
        parts = [(self.tr("The whole plan") if form.key != "csv" else self.tr("The matrix"), PLAN)]
        if form.write_duties is not None and self._report.roles:
            parts.append((self.tr("Duty sheets of all roles"), DUTIES))
            duty = self.tr("Duty sheet: {role}")
            parts += [(duty.format(role=role.name), f"{_ROLE}{role.name}") for role in self._report.roles]
        if form.write_list is not None:
            lists = lists_of(self._report)
            only = self.tr("Only: {title}")
            parts += [
                (only.format(title=make(self._report, silently).title), name)
                for name, make in lists.items()
                if name != DUTIES or form.write_duties is None
            ]
        return parts


def _combo(parent: QWidget, options: Sequence[tuple[str, Paper | Shape | int]]) -> QComboBox:
    box = QComboBox(parent)
    for words, value in options:
        box.addItem(words, value.value if isinstance(value, StrEnum) else value)
    return box
