"""The marks of findings on paper: an octagon, a triangle and a circle, each with a sign of its own."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from raci_planner.interchange.colours import KINDS_OF_FINDING, PAPER
from raci_planner.printing.drawing import Type, colour, draw_in

_CORNERS = {"Conflict": (8, pi / 8), "To check": (3, -pi / 2)}
_SIGNS = {"Conflict": "!", "To check": "!", "Note": "i"}


def paint_mark(painter: QPainter, kind: str, centre: QPointF, size: float) -> None:
    """Paint the mark of a kind of finding, such as "Conflict"."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(KINDS_OF_FINDING[kind][0]))
    radius = size / 2
    if kind in _CORNERS:
        count, start = _CORNERS[kind]
        angles = (start + 2 * pi * number / count for number in range(count))
        painter.drawPolygon(QPolygonF([centre + QPointF(cos(one), sin(one)) * radius * 1.1 for one in angles]))
    else:
        painter.drawEllipse(centre, radius, radius)
    sign = Type(size / 10 * 0.75, bold=True, colour=PAPER)
    box = QRectF(centre.x() - radius, centre.y() - radius + size * 0.04, size, size)
    draw_in(painter, sign, box, _SIGNS[kind], Qt.AlignmentFlag.AlignCenter)
