"""Leaving a part of a window by a key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def leave_by_escape(part: QWidget, leave: Callable[[], object]) -> None:
    """Have Escape lead out of a part of a window, whatever in it has the focus."""
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), part)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    escape.activated.connect(leave)
