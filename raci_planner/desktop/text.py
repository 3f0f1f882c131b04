"""Labels that show names as they are.

Activity names come from anywhere. Qt guesses markup in a label's text and would then open the files that an
`<img>` names; so everything that shows a plan's words is made here.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(text: str, parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """A label that shows exactly these characters."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    return label


def plain_tooltip(text: str) -> str:
    """A tooltip that shows exactly these characters, wrapped to a readable width."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
