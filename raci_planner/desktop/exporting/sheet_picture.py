"""What the first sheet of the workbook will look like, for the preview."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from raci_planner.domain.schemes import Letters
from raci_planner.interchange import colours
from raci_planner.interchange.lists import lists_of
from raci_planner.interchange.report import PlanReport, ReportActivity, silently
from raci_planner.printing.drawing import Type, colour, draw_in

_WIDTH, _HEIGHT = 9_600, 6_000
_ROW, _MARGIN = 210, 300
_NAME, _MOST_ROLES = 2_900, 9
_TOTAL = "Count"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


def sheet_picture(report: PlanReport, pixels: float) -> QImage:
    """The upper left of the matrix sheet with the tabs of the others, in so many pixels per unit."""
    image = QImage(round(_WIDTH * pixels), round(_HEIGHT * pixels), QImage.Format.Format_RGB32)
    image.fill(QColor(f"#{colours.PAPER}"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(pixels, pixels)
        _Sheet(painter, report).paint()
    return image


class _Sheet:
    """One picture being painted; a line of it is a row of the sheet."""

    def __init__(self, painter: QPainter, report: PlanReport) -> None:
        self._painter = painter
        self._report = report
        self._roles = report.roles[:_MOST_ROLES]
        self._role_width = min(900.0, (_WIDTH - _MARGIN - _NAME) / (len(self._roles) + 1))
        self._text, self._bold = Type(8.5, colour=colours.TEXT), Type(8.5, bold=True, colour=colours.TEXT)
        self._muted = Type(7.5, colour=colours.MUTED)
        self._y = float(_ROW)

    def paint(self) -> None:
        """Paint frame, heads, rows and tabs."""
        self._paint_frame()
        self._line(Type(13, bold=True, colour=colours.TEXT), self._report.title, height=1.5)
        self._line(self._muted, f"{self._report.purpose} · {self._report.counts()}".removeprefix(" · "))
        self._paint_heads()
        for section in self._report.sections:
            if section.name is not None and self._has_room():
                self._fill(_MARGIN, _WIDTH, colours.HEADER)
                self._line(self._bold, section.name)
            for activity in section.activities:
                if not self._has_room():
                    break
                self._paint_row(activity)
        self._paint_tabs()

    def _has_room(self) -> bool:
        return self._y < _HEIGHT - 2.5 * _ROW

    def _paint_frame(self) -> None:
        """The numbers of the rows and the letters of the columns, as every spreadsheet has them."""
        self._painter.fillRect(QRectF(0, 0, _WIDTH, _ROW), colour(colours.STRIPE))
        self._painter.fillRect(QRectF(0, 0, _MARGIN, _HEIGHT), colour(colours.STRIPE))
        draw_in(self._painter, self._muted, QRectF(_MARGIN, 0, _NAME, _ROW), "A", _CENTRE)
        for place in range(len(self._roles) + 1):
            box = QRectF(self._left(place), 0, self._role_width, _ROW)
            draw_in(self._painter, self._muted, box, chr(ord("B") + place), _CENTRE)

    def _left(self, place: int) -> float:
        return _MARGIN + _NAME + place * self._role_width

    def _fill(self, left: float, right: float, name: str, height: float = 1.0) -> None:
        self._painter.fillRect(QRectF(left, self._y, right - left, _ROW * height), colour(name))

    def _line(self, kind: Type, text: str, *, height: float = 1.0) -> None:
        box = QRectF(_MARGIN + 60, self._y, _WIDTH - _MARGIN - 120, _ROW * height)
        draw_in(self._painter, kind, box, kind.elided(" ".join(text.split()), box.width()), _LEFT)
        self._y += _ROW * height

    def _paint_heads(self) -> None:
        self._fill(_MARGIN, _WIDTH, colours.HEADER, 1.8)
        names = [*(role.name for role in self._roles), _TOTAL]
        draw_in(self._painter, self._bold, QRectF(_MARGIN + 60, self._y, _NAME, _ROW * 1.8), "Activity", _LEFT)
        for place, name in enumerate(names):
            lines = self._bold.wrapped(name, self._role_width - 40, 2)
            for number, line in enumerate(lines):
                top = self._y + _ROW * (0.9 - len(lines) * 0.42 + number * 0.84)
                draw_in(
                    self._painter,
                    self._bold,
                    QRectF(self._left(place), top, self._role_width, _ROW * 0.84),
                    line,
                    _CENTRE,
                )
        self._y += _ROW * 1.8

    def _paint_row(self, activity: ReportActivity) -> None:
        scheme = self._report.scheme
        for place, held in enumerate(activity.letters[: len(self._roles)]):
            shown = scheme.in_set(Letters(held))
            if shown:
                look = colours.look_of(shown[0])
                box = QRectF(self._left(place), self._y, self._role_width, _ROW)
                self._painter.fillRect(box, colour(look.fill))
                draw_in(self._painter, Type(8.5, bold=True, colour=look.ink), box, scheme.text(Letters(held)), _CENTRE)
        total = sum(bool(held & scheme.accountable) for held in activity.letters)
        box = QRectF(self._left(len(self._roles)), self._y, self._role_width, _ROW)
        if total != 1:
            self._painter.fillRect(box, colour(colours.ATTENTION))
        kind = Type(8.5, colour=colours.TEXT) if total == 1 else Type(8.5, bold=True, colour=colours.PAPER)
        draw_in(self._painter, kind, box, str(total), _CENTRE)
        self._line(self._text, self._text.elided(activity.name, _NAME - 120))
        self._painter.setPen(QPen(colour(colours.LINE), 6))
        self._painter.drawLine(QLineF(_MARGIN, self._y, _WIDTH, self._y))

    def _paint_tabs(self) -> None:
        top = _HEIGHT - 1.4 * _ROW
        self._painter.fillRect(QRectF(0, top, _WIDTH, _HEIGHT - top), colour(colours.STRIPE))
        x = float(_MARGIN)
        lists = lists_of(self._report).values()
        for place, name in enumerate(["Matrix", *(make(self._report, silently).title for make in lists)]):
            kind = self._muted if place else self._bold
            width = kind.width(name) + 200
            box = QRectF(x, top, width, 1.2 * _ROW)
            if not place:
                self._painter.fillRect(box, colour(colours.PAPER))
            draw_in(self._painter, kind, box, name, _CENTRE)
            x += width
