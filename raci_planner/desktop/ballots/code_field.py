"""Asking for the facilitator's word."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from raci_planner.desktop.ballots.lost_word import LostWord
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label
from raci_planner.domain.code_words import is_word
from raci_planner.domain.records import BallotBox


class CodeField(QLineEdit):
    """A field for the code word, whose letters nobody sees."""

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = code
        self.setObjectName("codeWord")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(self.tr("Code word"))
        self.setAccessibleName(self.tr("Code word"))

    def is_right(self) -> bool:
        """Whether the word is the facilitator's."""
        return is_word(self.text(), self._code)


class CodeDialog(FormDialog):
    """Does something once the code word was given."""

    def __init__(
        self, box: BallotBox, then: Callable[[], object], give_up: Callable[[], object], parent: QWidget
    ) -> None:
        hint = self.tr("Only the facilitator can do this while the ballots are closed.")
        super().__init__(self.tr("The facilitator's code word"), hint, parent)
        self.setObjectName("codeDialog")
        self._then = then
        self._give_up = give_up
        self.field = CodeField(box.code, self)
        self._said = plain_label("", self, wraps=True)
        self.lost = LostWord(box.opened_by, self)
        self.lost.given_up.connect(self._go_on_without)
        self.content.addWidget(self.field)
        self.content.addWidget(self._said)
        self.content.addWidget(self.lost)
        self.field.setFocus()

    def _go_on_without(self) -> None:
        super().accept()
        self._give_up()
        self._then()

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        if not self.field.is_right():
            self._said.setText(self.tr("That is another word."))
            self.field.selectAll()
            return
        super().accept()
        self._then()
