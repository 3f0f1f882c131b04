"""Labels that show names as they are.

Activity names come from anywhere. Qt guesses markup in a label's text and would then open the files that an
`<img>` names; so everything that shows a plan's words is made here.
"""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from raci_planner.desktop.theme import scaled_font

_SCALE = "scale"
"""The property that holds the size of a label's text, as a part of the application's."""


def plain_label(  # noqa: PLR0913 - a text and how it looks
    text: str,
    parent: QWidget | None = None,
    *,
    wraps: bool = False,
    scale: float = 1.0,
    bold: bool = False,
    look: str = "",
) -> QLabel:
    """A label that shows exactly these characters; `look` is "muted" or "" for the usual ink."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    if scale != 1.0 or bold:
        label.setFont(scaled_font(scale, bold=bold))
        label.setProperty(_SCALE, scale)
    if look:
        label.setProperty("look", look)
    return label


def rescale_labels(app: QApplication) -> None:
    """Have labels of a size of their own follow the application's font."""
    for widget in app.allWidgets():
        scale = widget.property(_SCALE)
        if scale is not None:
            font = widget.font()
            font.setPointSizeF(app.font().pointSizeF() * scale)
            widget.setFont(font)


def italic_label(text: str, parent: QWidget) -> QLabel:
    """A wrapped label in italics, for what is to be asked."""
    label = plain_label(text, parent, wraps=True)
    font = label.font()
    font.setItalic(True)
    label.setFont(font)
    return label


def plain_tooltip(text: str) -> str:
    """A tooltip that shows exactly these characters, wrapped to a readable width."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""


class ElidedLabel(QLabel):
    """A label on one line that ends in dots, or has them in its middle, where its room ends."""

    def __init__(self, text: str, mode: Qt.TextElideMode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._mode = mode

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        """See QLabel: any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QLabel."""
        with QPainter(self) as painter:
            text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)
