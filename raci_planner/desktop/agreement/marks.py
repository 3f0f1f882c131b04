"""The marks of what was said: two ticks, a diamond that asks, a round pause, a ring with a stroke.

Each has a shape of its own, so that they read without colour and apart from the marks of findings.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from raci_planner.analysis.findings import Severity
from raci_planner.desktop.theme import Theme
from raci_planner.domain.records import StandingState

_CENTRE = Qt.AlignmentFlag.AlignCenter
_NO_PEN = Qt.PenStyle.NoPen
_NO_BRUSH = Qt.BrushStyle.NoBrush


def standing_pixmap(state: StandingState, theme: Theme, size: int, ratio: float) -> QPixmap:
    """The mark of a state as a picture of its own."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_standing(painter, QRectF(0, 0, size, size), state, theme)
    return pixmap


def paint_standing(painter: QPainter, box: QRectF, state: StandingState, theme: Theme) -> None:
    """Paint the mark of a state into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match state:
        case StandingState.AGREED:
            _paint_ticks(painter, box, theme)
        case StandingState.DISPUTED:
            _paint_diamond(painter, box, theme)
        case StandingState.PARKED:
            _paint_pause(painter, box, theme)
        case StandingState.NOT_NEEDED:
            _paint_stroke(painter, box, theme)
    painter.restore()


def _paint_ticks(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setBrush(_NO_BRUSH)
    painter.setPen(_line(theme.fine, box, 0.12))
    for points in (((0.05, 0.54), (0.27, 0.77), (0.64, 0.27)), ((0.47, 0.68), (0.56, 0.77), (0.94, 0.27))):
        corners = [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in points]
        painter.drawPolyline(QPolygonF(corners))


def _paint_diamond(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(theme.severity(Severity.CONFLICT))
    middle = box.center()
    corners = [(middle.x(), box.top()), (box.right(), middle.y()), (middle.x(), box.bottom()), (box.left(), middle.y())]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(7, round(box.height() * 0.66)))
    painter.setFont(font)
    painter.setPen(QColor(theme.base))
    painter.drawText(box, _CENTRE, "?")


def _paint_pause(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(theme.severity(Severity.CHECK))
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setBrush(QColor(theme.base))
    width, height = box.width() * 0.13, box.height() * 0.44
    for x in (0.31, 0.56):
        painter.drawRect(QRectF(box.left() + x * box.width(), box.center().y() - height / 2, width, height))


def _paint_stroke(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setBrush(_NO_BRUSH)
    painter.setPen(_line(theme.muted, box, 0.12))
    inset = box.width() * 0.1
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    far = box.width() * 0.24
    painter.drawLine(box.bottomLeft() + QPointF(far, -far), box.topRight() + QPointF(-far, far))


def _line(colour: str, box: QRectF, share: float) -> QPen:
    pen = QPen(QColor(colour), max(1.3, box.width() * share))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
