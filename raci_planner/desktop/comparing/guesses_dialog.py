"""Asks about names that are only alike: whether they are one thing that was renamed, or two things."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.domain.comparing import Guess

_GUESS = Qt.ItemDataRole.UserRole


class GuessesDialog(FormDialog):
    """A tick for each pair that is one thing; the others are told as taken out and added."""

    declined = Signal(object)

    def __init__(self, guesses: Sequence[Guess], parent: QWidget) -> None:
        hint = self.tr("These names are alike. Untick what are two different things.")
        super().__init__(self.tr("One thing or two?"), hint, parent, width=42, height=24)
        self.setObjectName("guessesDialog")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pairs of names"))
        for guess in guesses:
            entry = QListWidgetItem(f"{guess.old_name}  ↔  {guess.new_name}", self.list)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(Qt.CheckState.Checked)
            entry.setData(_GUESS, guess)
        self.content.addWidget(self.list, 1)
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        entries = [self.list.item(place) for place in range(self.list.count())]
        apart = [entry.data(_GUESS) for entry in entries if entry.checkState() != Qt.CheckState.Checked]
        if apart:
            self.declined.emit(tuple(apart))
