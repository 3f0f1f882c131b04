"""A dialogue with a title line, content of its own, and buttons: the look that all of ours share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.text import plain_label

_Buttons = QDialogButtonBox.StandardButton
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormDialog(QDialog):
    """Fill `content`; sizes are in heights of a line of text. It is gone when it is closed."""

    def __init__(  # noqa: PLR0913 - a title, a hint, a size and the buttons
        self,
        title: str,
        hint: str,
        parent: QWidget,
        *,
        width: int = 30,
        height: int | None = None,
        buttons: _Buttons = _Buttons.Ok | _Buttons.Cancel,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.buttons = QDialogButtonBox(buttons, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(plain_label(title, self, bold=True, scale=1.25, wraps=True))
        if hint:
            layout.addWidget(plain_label(hint, self, wraps=True, look="muted"))
        layout.addLayout(self.content, 1)
        layout.addSpacing(4)
        layout.addWidget(self.buttons)
        self._line = self.fontMetrics().height()
        self._width, self._height = width, height
        self.setMinimumWidth(self._line * min(width, 26))
        if buttons & _Buttons.Ok:
            self.ok_button.setProperty("look", "primary")
            self.ok_button.style().polish(self.ok_button)
        else:
            for button in self.buttons.buttons():
                if isinstance(button, QPushButton):  # Enter in a field must not close what counts at once
                    button.setAutoDefault(False)

    @property
    def ok_button(self) -> QPushButton:
        """The button that carries the dialogue out."""
        return self.buttons.button(_Buttons.Ok)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QDialog: F1 opens the page of the help on what has the keyboard, Enter presses the button that has it."""
        held = self.focusWidget()
        if event.key() == Qt.Key.Key_F1:
            show_help_on(self)
        elif event.key() in _ENTER and isinstance(held, QPushButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """See QDialog: its size follows what was filled in, and never exceeds the screen."""
        if not event.spontaneous():
            width = self._line * self._width
            layout = self.layout()
            wanted = self.sizeHint().height()
            if layout is not None and layout.hasHeightForWidth():
                wanted = layout.totalHeightForWidth(width)
            height = self._line * self._height if self._height else wanted
            room = self.screen().availableSize()
            self.resize(min(width, room.width() - 40), min(height, room.height() - 60))
        super().showEvent(event)
