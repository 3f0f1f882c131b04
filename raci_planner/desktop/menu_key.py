"""Shift+F10, which opens the menu of what has the focus; Qt knows it on Windows only."""

from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def give_menu_key(window: QWidget) -> None:
    """Have Shift+F10 do in a window what the menu key does."""
    QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_open_menu)


def _open_menu() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        centre = focused.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, focused.mapToGlobal(centre))
        QApplication.sendEvent(focused, event)
