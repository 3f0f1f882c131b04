"""Asks what is to be compared: now, a version, another layer, another plan's file, a workbook."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.days import moment
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.questions import Questions
from raci_planner.domain.ids import VersionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import VersionKind
from raci_planner.session.versions import in_order

translate = QCoreApplication.translate

type Side = VersionId | Path | None
"""What stands on one side: a version or layer, a file, or None for the plan as it is now."""


def sides_of(plan: Plan) -> list[tuple[str, Side]]:
    """What the plan itself has to offer, in words: now, its other layers, its versions from the newest on."""
    now = plan.info.layer or translate("Compare", "Now")
    layers = [one for one in plan.versions.values() if one.kind is VersionKind.LAYER]
    return [
        (now, None),
        *((translate("Compare", "Layer {name}").format(name=one.name), one.id) for one in layers),
        *((f"{one.name}, {moment(one.made_at)}", one.id) for one in in_order(plan)),
    ]


class CompareDialog(FormDialog):
    """Two fields with all that can be compared; a file is asked for when it is wanted."""

    chosen = Signal(object, object)

    def __init__(self, plan: Plan, questions: Questions, parent: QWidget) -> None:
        hint = self.tr("Rows and roles are found again by what they are, then by their names.")
        super().__init__(self.tr("Compare"), hint, parent, width=34)
        self.setObjectName("compareDialog")
        self._questions = questions
        sides = sides_of(plan)
        self.older = self._field(sides, self.tr("The older plan"))
        self.newer = self._field(sides, self.tr("The newer plan"))
        self.older.setCurrentIndex(1 if len(sides) > 1 else self.older.count() - 1)
        form = QFormLayout()
        form.addRow(self.tr("&Older"), self.older)
        form.addRow(self.tr("&Newer"), self.newer)
        self.content.addLayout(form)
        self.ok_button.setText(self.tr("&Compare"))
        for field in (self.older, self.newer):
            field.activated.connect(lambda _, field=field: self._ask_for_file(field))
            field.currentIndexChanged.connect(self._check)
        self.accepted.connect(lambda: self.chosen.emit(self.older.currentData(), self.newer.currentData()))
        self._check()

    def _field(self, sides: Sequence[tuple[str, Side]], name: str) -> QComboBox:
        field = QComboBox(self)
        name_choice(field, name)
        for words, side in sides:
            field.addItem(words, side)
        field.addItem(self.tr("Another plan or workbook…"), _ASK)
        return field

    def _ask_for_file(self, field: QComboBox) -> None:
        if field.currentData() != _ASK:
            return
        filters = translate("Files", "Plans and tables (*.raci *.xlsx *.xlsm *.ods *.csv *.md);;All files (*)")
        path = self._questions.open_path(self.tr("Compare with"), filters)
        if path is None:
            field.setCurrentIndex(0)
            return
        field.insertItem(field.count() - 1, path.name, path)
        field.setCurrentIndex(field.count() - 2)

    def _check(self) -> None:
        older, newer = self.older.currentData(), self.newer.currentData()
        self.ok_button.setEnabled(older != newer and _ASK not in (older, newer))


_ASK = "ask"
