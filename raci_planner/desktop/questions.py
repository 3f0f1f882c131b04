"""Everything the program asks of a person in a dialogue of its own.

Panels ask through the `Questions` protocol, so that a test answers with a script instead of patching dialogues.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget


class Questions(Protocol):
    """Asks, and gives the answer or None if the person thought better of it."""

    def text(self, title: str, label: str, initial: str = "") -> str | None:
        """A line of text."""
        ...

    def choice(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """One of `options`, pairs of a key and the words on its button; the first is the usual answer."""
        ...

    def pick(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """One of any number of `options`, pairs of a key and its words."""
        ...

    def open_path(self, title: str, filters: str) -> Path | None:
        """A file to read."""
        ...

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:
        """A file to write; overwriting has been confirmed."""
        ...

    def tell(self, title: str, text: str) -> None:
        """Something that went wrong or is done; there is nothing to answer."""
        ...


class DialogQuestions:
    """Questions as Qt dialogues over a window."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def text(self, title: str, label: str, initial: str = "") -> str | None:
        """See `Questions.text`."""
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(initial)
        dialog.resize(420, dialog.height())
        return dialog.textValue() if dialog.exec() else None

    def choice(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """See `Questions.choice`."""
        box = self._box(title, text)
        buttons = {box.addButton(words, QMessageBox.ButtonRole.AcceptRole): key for key, words in options}
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return next((key for button, key in buttons.items() if button is box.clickedButton()), None)

    def pick(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """See `Questions.pick`."""
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(text)
        dialog.setComboBoxItems([words for _, words in options])
        dialog.resize(420, dialog.height())
        return next((key for key, words in options if words == dialog.textValue()), None) if dialog.exec() else None

    def open_path(self, title: str, filters: str) -> Path | None:
        """See `Questions.open_path`."""
        name, _ = QFileDialog.getOpenFileName(self._parent, title, "", filters)
        return Path(name) if name else None

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:
        """See `Questions.save_path`."""
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(suggestion), filters)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suggestion.suffix)

    def tell(self, title: str, text: str) -> None:
        """See `Questions.tell`."""
        self._box(title, text).exec()

    def _box(self, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        return box
