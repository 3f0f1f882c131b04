"""Documented duties by side: what is covered, who owns it, and where a side reaches across the boundary."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from raci_planner.analysis.coverage import DutyCoverage, SideOnDuty, coverage
from raci_planner.desktop.pictures.picture import NumberTable, Picture, weighed
from raci_planner.desktop.pictures.shading import Share, paint_share
from raci_planner.desktop.theme import Theme
from raci_planner.domain.sides import Side, face_each_other
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ROW = 1.75
_HEAD = 2.2


class HeatMapPicture(Picture):
    """A duty per line, a side per column.

    The darker a cell, the more of the duty's activities that side owns or does; a frame marks a side that does so
    across the boundary; a duty without any activity says so.
    """

    def __init__(self, session: PlanSession, metrics: QFontMetrics) -> None:
        self._session = session
        self._metrics = metrics
        self._line = metrics.height()

    @property
    def title(self) -> str:
        """See `Picture.title`."""
        return translate("Pictures", "Documented duties by side")

    def size(self, width: int) -> QSize:
        """See `Picture.size`."""
        catalogue = self._session.boundaries.catalogue
        rows = len(catalogue.duties) * _ROW + len(catalogue.side_names) * _HEAD + 2.2 * _HEAD
        return QSize(width, round(self._line * rows))

    def numbers(self) -> NumberTable:
        """See `Picture.numbers`."""
        sides = self._sides()
        head = [translate("Pictures", "Duty"), translate("Pictures", "Side"), translate("Pictures", "Activities")]
        words = translate("Pictures", "{side} owns, does, has any letter")
        head += [words.format(side=name) for name in sides.values()]
        rows = [
            (
                one.duty.name,
                sides.get(one.duty.side, str(one.duty.side)),
                str(len(one.activities)),
                *(_figures(one.sides[side]) for side in sides),
            )
            for one in coverage(self._session.analysis.survey)
        ]
        return NumberTable(head=tuple(head), rows=tuple(rows))

    def paint(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """See `Picture.paint`."""
        covered = coverage(self._session.analysis.survey)
        sides = self._sides()
        names = min(box.width() * 0.5, self._line * 28)
        column = min(self._line * 14, (box.width() - names) / max(1, len(sides)))
        top = box.y() + self._line * _HEAD
        self._paint_heads(painter, box, names, column, theme)
        for side, name in sides.items():
            duties = [one for one in covered if one.duty.side == side]
            self._paint_group(painter, QRectF(box.x(), top, box.width(), self._line * _HEAD), name, duties, theme)
            top += self._line * _HEAD
            for one in duties:
                row = QRectF(box.x(), top, names + column * len(sides), self._line * _ROW)
                self._paint_duty(painter, row, one, names, theme)
                top += self._line * _ROW
        self._paint_key(painter, QRectF(box.x(), top, box.width(), self._line * _HEAD), theme)

    def _sides(self) -> dict[Side, str]:
        return dict(self._session.boundaries.catalogue.side_names)

    def _paint_heads(self, painter: QPainter, box: QRectF, names: float, column: float, theme: Theme) -> None:
        painter.setFont(weighed(painter.font(), bold=True))
        painter.setPen(QColor(theme.text))
        for place, name in enumerate(self._sides().values()):
            head = QRectF(box.x() + names + place * column, box.y(), column, self._line * _HEAD)
            words = translate("Pictures", "{side} roles").format(side=name)
            painter.drawText(head, _CENTRE, self._elided(words, column - 6))
        painter.setFont(weighed(painter.font(), bold=False))

    def _paint_group(self, painter: QPainter, box: QRectF, name: str, duties: list[DutyCoverage], theme: Theme) -> None:
        words = translate("Pictures", "{side} duties: {n} of {all} have an activity").format(
            side=name, n=sum(one.is_covered for one in duties), all=len(duties)
        )
        painter.setFont(weighed(painter.font(), bold=True))
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, _LEFT, words)
        painter.setFont(weighed(painter.font(), bold=False))

    def _paint_duty(self, painter: QPainter, row: QRectF, one: DutyCoverage, names: float, theme: Theme) -> None:
        count = len(one.activities)
        painter.setPen(QColor(theme.text if one.is_covered else theme.muted))
        words = one.duty.name if count < 2 else f"{one.duty.name} ({count})"
        painter.drawText(QRectF(row.x(), row.y(), names - 8, row.height()), _LEFT, self._elided(words, names - 8))
        sides = self._sides()
        column = (row.width() - names) / max(1, len(sides))
        if not count:
            gap = QRectF(row.x() + names, row.y(), row.width() - names, row.height())
            maybe = translate("Pictures", "perhaps: some names may mean it")
            nothing = translate("Pictures", "no activity")
            painter.setPen(QColor(theme.muted))
            painter.drawText(gap, _CENTRE, maybe if one.is_covered else nothing)
        for place, side in enumerate(sides):
            cell = QRectF(row.x() + names + place * column, row.y(), column, row.height()).adjusted(2, 1, -2, -1)
            if count:
                is_across = face_each_other(side, one.duty.side)
                paint_share(painter, cell, _share_of(one.sides[side], count, is_across=is_across), theme)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(row.x(), row.bottom()), QPointF(row.right(), row.bottom()))

    def _paint_key(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        words = translate(
            "Pictures", "A and R: activities owned and done. Framed: across the boundary. A dot: consulted or informed."
        )
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, _LEFT, self._elided(words, box.width()))

    def _elided(self, text: str, width: float) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(width))


def _share_of(held: SideOnDuty, count: int, *, is_across: bool) -> Share:
    part = max(held.owns, held.does) / count
    text = "  ".join(f"{code} {number}" for code, number in (("A", held.owns), ("R", held.does)) if number)
    if is_across and part:
        text = translate("Pictures", "{letters} · across").format(letters=text)
    return Share(part=part, text=text or ("·" if held.involved else ""), is_framed=is_across and part > 0)


def _figures(held: SideOnDuty) -> str:
    return f"{held.owns} / {held.does} / {held.involved}"
