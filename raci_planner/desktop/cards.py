"""Buttons that look like cards: a whole small layout to press, with mouse or keyboard."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class CardButton(QPushButton):
    """A button that shows a layout instead of a text; the accessible name says what it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)

    def show_layout(self, layout: QLayout) -> None:
        """Show these widgets on the card; labels let presses through to it."""
        self.setLayout(layout)
        for child in self.findChildren(QWidget):
            if not child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QPushButton: arrows belong to whatever the card stands in."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """See QPushButton: what the layout asks for."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """See QPushButton: what the layout asks for."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """See QWidget: wrapped words decide."""
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """See QWidget."""
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)
