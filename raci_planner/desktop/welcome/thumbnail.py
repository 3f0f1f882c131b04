"""A small picture of a template, painted from the template itself, so that it never goes stale."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_planner.desktop.chips import paint_chip
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import Letters
from raci_planner.session.templates import Template

_ROWS = 4


def _telling_rows(template: Template) -> list[tuple[str, tuple[Letters, ...], str]]:
    """The first row of each section, so that templates look different; then further ones, all in their order."""
    rows = [row for section in template.sections for row in section.rows]
    firsts = [section.rows[0] for section in template.sections if section.rows]
    chosen = [*firsts, *(row for row in rows if row not in firsts)][:_ROWS]
    return [row for row in rows if row in chosen]


class Thumbnail(QWidget):
    """Some rows of a template as bars and chips."""

    def __init__(self, template: Template, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _telling_rows(template)
        self._scheme = template.scheme
        self._role_count = len(template.roles)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.update()

    def _row_height(self) -> int:
        return round(self.fontMetrics().height() * 1.45)

    def _paint_row(self, painter: QPainter, top: int, name: str, cells: tuple[Letters, ...]) -> None:
        height = self._row_height()
        chip = round(height * 0.74)
        step = chip + max(3, chip // 5)
        room = round(self.width() * 0.34)
        shown = min(self._role_count, (self.width() - room) // step)
        length = room * min(1.0, 0.45 + len(name) / 70) - 8
        bar = QRectF(0, top + height * 0.36, length, height * 0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(bar, 2, 2)
        for place, letters in enumerate(cells[:shown]):
            first = self._scheme.in_set(letters)[:1]
            if first:
                box = QRectF(room + place * step, top + (height - chip) / 2, chip, chip)
                paint_chip(painter, box, first[0], self._theme, self.font())
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(0, top + height, self.width(), top + height)

    def _paint_heads(self, painter: QPainter) -> None:
        """An empty table still shows its columns."""
        height = self._row_height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in range(_ROWS):
            painter.drawLine(0, (place + 1) * height, self.width(), (place + 1) * height)
        for place in range(self._role_count + 1):
            x = round(self.width() * (0.34 + 0.66 * place / max(1, self._role_count)))
            painter.drawLine(x, 0, x, _ROWS * height)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(160, self._row_height() * _ROWS + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QWidget."""
        painter = QPainter(self)
        if not self._rows:
            self._paint_heads(painter)
        for place, (name, cells, _) in enumerate(self._rows):
            self._paint_row(painter, place * self._row_height(), name, cells)
        painter.end()
