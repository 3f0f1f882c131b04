"""What the letters and words of a table mean, for a person to put right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QWidget

from raci_planner.desktop.columns import share_width
from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme
from raci_planner.interchange.recognition import Meaning


class LettersPanel(QTableWidget):
    """A line for each letter or word; `meaning_changed` carries the word and the letters it stands for."""

    meaning_changed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("What the letters mean"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setHorizontalHeaderLabels([self.tr("In the table"), self.tr("Cells"), self.tr("Means")])
        share_width(self, 18, 12, 70)
        self.verticalHeader().hide()

    def show_meanings(self, meanings: Sequence[Meaning], scheme: LetterScheme) -> None:
        """Show what is taken for what, without telling anybody; what is not sure comes first."""
        ordered = sorted(meanings, key=lambda meaning: (meaning.is_sure, -meaning.cells))
        self.setRowCount(len(ordered))
        for row, meaning in enumerate(ordered):
            self.setItem(row, 0, QTableWidgetItem(meaning.token))
            self.setItem(row, 1, QTableWidgetItem(f"{meaning.cells:,}"))
            self.setCellWidget(row, 2, self._box(meaning, scheme))

    def box_of(self, token: str) -> QComboBox:
        """The box that says what a letter or word means."""
        for row in range(self.rowCount()):
            item, box = self.item(row, 0), self.cellWidget(row, 2)
            if item is not None and item.text() == token and isinstance(box, QComboBox):
                return box
        raise KeyError(token)

    def _box(self, meaning: Meaning, scheme: LetterScheme) -> QComboBox:
        box = QComboBox(self)
        choices = [scheme.set_of(letter.code) for letter in scheme.letters]
        pair = Letters(scheme.accountable | scheme.responsible)
        for letters in dict.fromkeys([*choices, pair, meaning.letters, NO_LETTERS]):
            words = scheme.words(letters) if letters else self.tr("Nobody")
            box.addItem(f"{scheme.text(letters)}  {words}".strip(), int(letters))
        box.setCurrentIndex(box.findData(int(meaning.letters)))
        box.activated.connect(lambda _=0, token=meaning.token, at=box: self._tell(token, at))
        return box

    def _tell(self, token: str, box: QComboBox) -> None:
        self.meaning_changed.emit(token, box.currentData())
