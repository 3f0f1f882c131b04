"""The marks of findings: an octagon, a triangle, a round i and a tick; shape and colour say the same."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from raci_planner.analysis.findings import Severity
from raci_planner.desktop.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter


def severity_pixmap(severity: Severity | None, theme: Theme, size: int, ratio: float) -> QPixmap:
    """The mark of a kind of finding as a picture of its own; a tick for None."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_severity(painter, QRectF(0, 0, size, size), severity, theme)
    return pixmap


def paint_severity(painter: QPainter, box: QRectF, severity: Severity | None, theme: Theme) -> None:
    """Paint the mark of a kind of finding into a square; a tick for None."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if severity is None:
        _paint_tick(painter, box, QColor(theme.fine))
        return
    colour = theme.severity(severity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match severity:
        case Severity.CONFLICT:
            painter.drawPolygon(_octagon(box))
        case Severity.CHECK:
            painter.drawPolygon(_triangle(box))
        case Severity.NOTE:
            painter.drawEllipse(box)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(7, round(box.height() * 0.62)))
    painter.setFont(font)
    painter.setPen(QColor(theme.base))
    sunk = box.translated(0, box.height() * 0.1) if severity is Severity.CHECK else box
    painter.drawText(sunk, _CENTRE, "i" if severity is Severity.NOTE else "!")


def _octagon(box: QRectF) -> QPolygonF:
    centre, radius = box.center(), box.width() / 2
    angles = [pi / 8 + place * pi / 4 for place in range(8)]
    return QPolygonF([QPointF(centre.x() + radius * cos(a), centre.y() + radius * sin(a)) for a in angles])


def _triangle(box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])


def _paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, max(1.5, box.width() * 0.13))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [(0.14, 0.55), (0.4, 0.8), (0.88, 0.24)]
    painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in points]))
