"""The questions as Qt dialogues; loaded when the first one is asked, for Qt's dialogues are slow to load."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget


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
        box = plain_box(title, text, self._parent)
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

    def folder(self, title: str) -> Path | None:
        """See `Questions.folder`."""
        name = QFileDialog.getExistingDirectory(self._parent, title)
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
        plain_box(title, text, self._parent).exec()


def plain_box(title: str, text: str, parent: QWidget | None) -> QMessageBox:
    """A message that shows exactly these characters."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
