"""A page that scrolls where the room is short: on small screens, and with large text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(page: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """The page in an area that scrolls up and down, without a frame; `name` is for screen readers."""
    area = QScrollArea(parent)
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
