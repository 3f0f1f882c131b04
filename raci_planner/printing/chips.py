"""Letters on paper: shape, edge and weight say what the colour says, so that a grey copy reads alike.

Accountable is a sealed square, Responsible nearly round, Consulted a square with an edge, Informed a dashed outline.
All chips of a letter on a page are painted in one stroke: one change of pen and brush instead of one per cell.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from raci_planner.domain.schemes import Letter, LetterKind, Letters, LetterScheme
from raci_planner.interchange.colours import look_of
from raci_planner.printing.drawing import Type, colour

_NO_PEN = Qt.PenStyle.NoPen
_NO_BRUSH = Qt.BrushStyle.NoBrush
_ROUND = {LetterKind.RESPONSIBLE: 0.42, LetterKind.ACCOUNTABLE: 0.14, LetterKind.SIGNING: 0.42}
_SQUARE = 0.16
_EDGE = 0.07
"""Width of an edge as a share of the chip's height."""


class ChipSheet:
    """The chips of one page: placed one by one, painted letter by letter."""

    def __init__(self, scheme: LetterScheme, size: float) -> None:
        self._scheme = scheme
        self._size = size
        self._boxes: dict[Letter, list[QRectF]] = {letter: [] for letter in scheme.letters}
        self._types = {
            letter.code: Type(size / 10 * (0.6 if len(letter.code) == 1 else 0.42), bold=True)
            for letter in scheme.letters
        }

    def place(self, letters: Letters, centre: QPointF, room: float) -> None:
        """Put the chips of a set side by side around a point, narrower where the room is small."""
        chips = self._scheme.in_set(letters)
        gap = self._size * 0.12
        width = min(self._size, (room - gap * (len(chips) - 1)) / max(1, len(chips)))
        left = centre.x() - (width * len(chips) + gap * (len(chips) - 1)) / 2
        top = centre.y() - self._size / 2
        for number, letter in enumerate(chips):
            self._boxes[letter].append(QRectF(left + number * (width + gap), top, width, self._size))

    def paint(self, painter: QPainter) -> None:
        """Paint everything that was placed."""
        for letter, boxes in self._boxes.items():
            if boxes:
                self._paint_shapes(painter, letter, boxes)
                self._paint_codes(painter, letter, boxes)

    def _paint_shapes(self, painter: QPainter, letter: Letter, boxes: list[QRectF]) -> None:
        look = look_of(letter)
        edge = self._size * _EDGE
        radius = self._size * _ROUND.get(letter.kind, _SQUARE)
        has_ring = letter.kind is LetterKind.ACCOUNTABLE
        painter.setBrush(QBrush(colour(look.fill)))
        painter.setPen(_pen(look.edge, edge, is_dashed=look.is_dashed) if look.edge and not has_ring else _NO_PEN)
        painter.drawPath(_outline(boxes, edge / 2, radius))
        if has_ring:
            painter.setBrush(_NO_BRUSH)
            painter.setPen(_pen(look.edge, edge * 0.8, is_dashed=False))
            painter.drawPath(_outline(boxes, self._size * 0.11, radius * 0.6))

    def _paint_codes(self, painter: QPainter, letter: Letter, boxes: list[QRectF]) -> None:
        kind = self._types[letter.code]
        painter.setFont(kind.font)
        painter.setPen(colour(look_of(letter).ink))
        half_width = kind.width(letter.code) / 2
        below = kind.metrics.capHeight() / 2
        for box in boxes:
            middle = box.center()
            painter.drawText(QPointF(middle.x() - half_width, middle.y() + below), letter.code)


def _outline(boxes: list[QRectF], inset: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    for box in boxes:
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    return path


def _pen(name: str, width: float, *, is_dashed: bool) -> QPen:
    pen = QPen(colour(name), width)
    if is_dashed:
        pen.setDashPattern([2.6, 1.8])
    return pen
