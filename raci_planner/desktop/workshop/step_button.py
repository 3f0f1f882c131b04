"""What can be done on the wall, as a button under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from raci_planner.desktop.workshop.wall import SMALL, write_at

_PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StepButton(QPushButton):
    """Tab reaches it, and Space and Enter press it; every other key means what it always means on the wall.

    A click leaves the keyboard where it is.
    """

    def __init__(self, words: str, parent: QWidget, act: Callable[[], object], look: str = "") -> None:
        super().__init__(words, parent)
        write_at(self, SMALL, bold=bool(look))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("look", look)
        self.clicked.connect(act)

    # Qt's override

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QPushButton: arrows would lead from button to button."""
        if event.key() in _PRESSING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()
