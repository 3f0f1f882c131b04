"""A bar of letters side by side: how often a role has each."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import Letter, LetterScheme

_CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_bar(  # noqa: PLR0913, PLR0917 - what a bar is made of
    painter: QPainter, box: QRectF, counts: Mapping[str, int], full: int, scheme: LetterScheme, theme: Theme
) -> None:
    """Paint a stacked bar whose whole width stands for `full`; each part carries its letter and number."""
    if not full:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = box.x()
    for letter in _heaviest_first(scheme):
        count = counts.get(letter.code, 0)
        width = box.width() * count / full
        if width > 0:
            _paint_part(painter, QRectF(x, box.y(), width, box.height()), letter, count, theme)
        x += width


def _heaviest_first(scheme: LetterScheme) -> tuple[Letter, ...]:
    return scheme.in_set(scheme.everything)


def _paint_part(painter: QPainter, box: QRectF, letter: Letter, count: int, theme: Theme) -> None:
    colours = theme.chip(letter)
    inner = box.adjusted(0.5, 0.5, -1.0, -0.5)
    painter.setBrush(QColor(colours.fill))
    edge = QPen(QColor(colours.edge or colours.fill), 1)
    if colours.is_dashed:
        edge.setDashPattern([3.0, 2.0])
    painter.setPen(edge)
    painter.drawRoundedRect(inner, 2, 2)
    text = f"{letter.code} {count}"
    font = QFont(painter.font())
    font.setPixelSize(max(9, round(box.height() * 0.58)))
    font.setBold(True)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) + 6 > inner.width():
        text = letter.code if metrics.horizontalAdvance(letter.code) + 4 <= inner.width() else ""
    painter.setPen(QColor(colours.ink))
    painter.drawText(inner, _CENTRE, text)


class LoadBar(QWidget):
    """One role's bar."""

    def __init__(self, scheme: LetterScheme, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._theme = theme
        self._counts: Mapping[str, int] = {}
        self._full = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Mapping[str, int], full: int) -> None:
        """Show how often each letter occurs; the whole width stands for `full`, or for all letters if more."""
        self._counts = counts
        self._full = max(full, sum(counts.values()))
        self.setAccessibleName(", ".join(f"{code} {count}" for code, count in counts.items()))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.update()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(200, round(self.fontMetrics().height() * 1.4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QWidget."""
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            paint_bar(painter, box, self._counts, self._full, self._scheme, self._theme)
