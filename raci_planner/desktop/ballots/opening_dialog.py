"""Opening silent ballots: who takes part, how they vote, and the word that only the facilitator knows."""

import re
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.settings import SettingsFile
from raci_planner.domain.plan import Plan

_BETWEEN = re.compile(r"[\n,;]+")


class Way(StrEnum):
    """How people vote."""

    ROUND = "round"
    WORKBOOKS = ".xlsx"
    CSV = ".csv"
    LATER = "later"


def names_in(text: str) -> tuple[str, ...]:
    """The names in a text, one a line or with commas between them."""
    names = (" ".join(part.split()) for part in _BETWEEN.split(text))
    return tuple(dict.fromkeys(name for name in names if name))


class OpeningDialog(FormDialog):
    """`opened` carries who takes part, the code word, and the way."""

    opened = Signal(tuple, str, str)

    def __init__(self, plan: Plan, settings: SettingsFile, parent: QWidget) -> None:
        hint = self.tr(
            "Everybody fills in the letters alone. Nothing is shown before all are revealed, and only you do that."
        )
        super().__init__(self.tr("Silent ballots"), hint, parent, width=36)
        self.setObjectName("ballotsOpening")
        self._settings = settings
        self.people = QPlainTextEdit("\n".join(_known_people(plan)), self)
        self.people.setObjectName("ballotParticipants")
        self.people.setTabChangesFocus(True)
        self.people.setPlaceholderText(self.tr("Ana, Ben, Cleo — others can still join"))
        self.people.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.way = QComboBox(self)
        for words, way in (
            (self.tr("This laptop goes round"), Way.ROUND),
            (self.tr("An Excel workbook for each"), Way.WORKBOOKS),
            (self.tr("A CSV file for each"), Way.CSV),
            (self.tr("I decide later"), Way.LATER),
        ):
            self.way.addItem(words, way.value)
        self.code = QLineEdit(self)
        self.code.setObjectName("ballotCode")
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setPlaceholderText(self.tr("Optional: only who knows it ends the ballots"))
        self.author = QLineEdit(settings.current.author, self)
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Who takes &part"), self.people)
        form.addRow(self.tr("&How they vote"), self.way)
        form.addRow(self.tr("&Code word"), self.code)
        form.addRow(self.tr("&Facilitator"), self.author)
        self.content.addLayout(form)
        self.ok_button.setText(self.tr("&Open the ballots"))
        self.people.setFocus()

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        names, code, way = names_in(self.people.toPlainText()), self.code.text(), self.way.currentData()
        self._settings.change(author=self.author.text().strip())
        super().accept()
        self.opened.emit(names, code, way)


def _known_people(plan: Plan) -> Sequence[str]:
    return sorted((person.name for person in plan.people.values() if not person.is_team), key=str.casefold)
