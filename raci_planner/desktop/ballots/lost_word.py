"""When nobody knows the facilitator's word any more: what can be done, and that nothing is lost by it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.text import plain_label


class LostWord(QWidget):
    """A button that explains before it does anything; `given_up` tells that the room goes on without the word."""

    given_up = Signal()

    def __init__(self, opened_by: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ask_button = QPushButton(self.tr("Is the word &lost?"), self)
        self.ask_button.setProperty("look", "quiet")
        self.ask_button.setAutoDefault(False)
        self.ask_button.clicked.connect(self._explain)
        self._answer = QFrame(self)
        self._answer.setProperty("look", "banner")
        self._said = plain_label(self._words(opened_by), self._answer, wraps=True)
        self.give_up_button = QPushButton(self.tr("Everybody agrees: go on &without it"), self._answer)
        self.give_up_button.setAutoDefault(False)
        self.give_up_button.clicked.connect(self.given_up)
        answer = QVBoxLayout(self._answer)
        answer.addWidget(self._said)
        answer.addLayout(_leading(self.give_up_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(_leading(self.ask_button))
        layout.addWidget(self._answer)
        self._answer.hide()

    @property
    def words(self) -> str:
        """What is said of it; empty until somebody asks."""
        return "" if self._answer.isHidden() else self._said.text()

    def put_away(self) -> None:
        """Say nothing of it until somebody asks again."""
        self._answer.hide()

    def _words(self, opened_by: str) -> str:
        who = self.tr("{name} opened the ballots: ask there first.").format(name=opened_by) if opened_by else ""
        rest = self.tr(
            "Nobody can look the word up: it is kept nowhere, not even in the plan. No vote is lost by that. "
            "Ask everybody who takes part whether to go on without a word. The ballots stay closed then, until "
            "somebody says that they are the facilitator and reveals them."
        )
        return f"{who} {rest}".strip()

    def _explain(self) -> None:
        self._answer.show()
        self.give_up_button.setFocus()


def _leading(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
