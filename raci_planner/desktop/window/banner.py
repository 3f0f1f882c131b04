"""A strip above the matrix for what a person should know of the document: read-only, changed on the disk, a tip."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from raci_planner.desktop.text import plain_label


class Banner(QFrame):
    """One sentence and what can be done about it; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("look", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = plain_label("", self, wraps=True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.addWidget(self._text, 1)
        self.hide()

    def say(self, sentence: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence with a button for each answer."""
        self._clear()
        self._text.setText(sentence)
        for words, answer in answers:
            button = QPushButton(words, self)
            button.clicked.connect(lambda _checked=False, carry_out=answer: carry_out())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()

    def withdraw(self) -> None:
        """Say nothing more."""
        self._clear()
        self.hide()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
