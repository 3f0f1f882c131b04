"""The whole matrix on one picture, in its own shape or in that of a slide."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport
from raci_planner.language import digits, say
from raci_planner.printing.chips import ChipSheet
from raci_planner.printing.drawing import POINT, Type, draw_in, draw_line
from raci_planner.printing.matrix import Matrix

_MARGIN = 20 * POINT
_TITLE = 44 * POINT
_LEGEND = 26 * POINT
_SHAPE = 16 / 9
_WIDTHS = tuple(points * POINT for points in (720, 860, 1000, 1160, 1320))
"""Widths of the picture in points that are tried, from large writing to small; a slide is 960 points wide."""
_ROOM_PER_ROLE = 62 * POINT
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Slide:
    """The measured picture; `about` stands under the title, the size of the plan and its findings if empty.

    Raises:
        ForeignFormatError: if the matrix could not be read on one picture of this shape.
    """

    def __init__(self, report: PlanReport, *, is_wide: bool, about: str = "") -> None:
        self.is_wide = is_wide
        self._report = report
        self._about = about or " · ".join(filter(None, (report.counts(), report.verdict())))
        self._matrix, self.size = self._wide() if is_wide else self._natural()

    def _natural(self) -> tuple[Matrix, QSizeF]:
        matrix = Matrix(self._report, 250 * POINT + len(self._report.roles) * _ROOM_PER_ROLE)
        return matrix, QSizeF(_drawn_width(matrix) + 2 * _MARGIN, _height(matrix))

    def _wide(self) -> tuple[Matrix, QSizeF]:
        for width in _WIDTHS:
            matrix = Matrix(self._report, width - 2 * _MARGIN)
            if len(matrix.panels) == 1 and _height(matrix) <= width / _SHAPE:
                return matrix, QSizeF(width, width / _SHAPE)
        raise ForeignFormatError(
            say(
                "{activities} activities and {roles} roles cannot be read on one slide. Choose PowerPoint, which "
                "spreads them over several, or a picture in its own shape.",
                activities=digits(self._report.activity_count),
                roles=len(self._report.roles),
            )
        )

    def paint(self, painter: QPainter) -> None:
        """Paint title, matrix and legend."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        matrix, report = self._matrix, self._report
        left = max(_MARGIN, (self.size.width() - _drawn_width(matrix)) / 2)
        painter.translate(left, _MARGIN)
        room = self.size.width() - 2 * left
        title = Type(15, bold=True, colour=colours.TEXT)
        draw_line(painter, title, 0, 14 * POINT, title.elided(report.title, room))
        subtitle = Type(8.5, colour=colours.MUTED)
        draw_line(painter, subtitle, 0, 29 * POINT, subtitle.elided(self._about, room))
        bottom = matrix.paint(painter, _TITLE, matrix.rows, matrix.panels[0])
        self._paint_legend(painter, bottom)

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        kind = Type(8, colour=colours.MUTED)
        chips = ChipSheet(self._report.scheme, 12 * POINT)
        middle, x = top + _LEGEND / 2 + 3 * POINT, 0.0
        for letter in self._report.scheme.letters:
            chips.place(self._report.scheme.set_of(letter.code), QPointF(x + 7 * POINT, middle), 12 * POINT)
            width = kind.width(letter.label)
            draw_in(
                painter,
                kind,
                QRectF(x + 17 * POINT, middle - 8 * POINT, width + POINT, 16 * POINT),
                letter.label,
                _LEFT,
            )
            x += width + 30 * POINT
        chips.paint(painter)


def _drawn_width(matrix: Matrix) -> float:
    return matrix.width_of(matrix.panels[0])


def _height(matrix: Matrix) -> float:
    return 2 * _MARGIN + _TITLE + matrix.head_height + sum(row.height for row in matrix.rows) + _LEGEND
