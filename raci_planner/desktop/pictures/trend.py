"""The trend of a plan: a line per figure over the versions that were kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from raci_planner.analysis.figures import Figures
from raci_planner.analysis.findings import Severity
from raci_planner.desktop.days import day
from raci_planner.desktop.pictures.picture import NumberTable, Picture, weighed
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import share
from raci_planner.session.session import PlanSession
from raci_planner.session.trend import TrendPoint, trend

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MOST_POINTS = 12
"""More versions than this would leave no room for their numbers: the latest are drawn, all are in the table."""
_ROW = 3.4
"""Units: lines of text. A row has its line and the numbers above it."""


@dataclass(frozen=True, slots=True)
class _Measure:
    """A figure with its name; shares are told in hundredths."""

    name: str
    of: Callable[[Figures], float | None]
    is_share: bool = False

    def text(self, figures: Figures) -> str:
        value = self.of(figures)
        if value is None:
            return "–"  # noqa: RUF001 - how tables write that there is nothing
        return share(value) if self.is_share else f"{value:.0f}"


class TrendPicture(Picture):
    """A row per figure, a point per version; every point carries its number."""

    def __init__(self, session: PlanSession, metrics: QFontMetrics, today: date) -> None:
        self._session = session
        self._metrics = metrics
        self._today = today

    @property
    def title(self) -> str:
        """See `Picture.title`."""
        return translate("Pictures", "Trend over the kept versions")

    def size(self, width: int) -> QSize:
        """See `Picture.size`."""
        line = self._metrics.height()
        return QSize(width, round(line * (_ROW * len(self._measures()) + 3)))

    def numbers(self) -> NumberTable:
        """See `Picture.numbers`."""
        points = self._points()
        head = (translate("Pictures", "Figure"), *(_name(point) for point in points))
        rows = [(one.name, *(one.text(point.figures) for point in points)) for one in self._measures()]
        return NumberTable(head=head, rows=tuple(rows))

    def paint(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """See `Picture.paint`."""
        points = self._points()[-_MOST_POINTS:]
        line = self._metrics.height()
        room = min(box.width() * 0.3, max(map(self._metrics.horizontalAdvance, self._names())) + 16)
        chart = QRectF(box.x() + room, box.y(), box.width() - room, line * 2)
        places = _spread(chart, len(points))
        self._paint_head(painter, chart, places, points, theme)
        top = box.y() + line * 2.4
        for measure in self._measures():
            row = QRectF(box.x(), top, box.width(), line * _ROW)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(row.topLeft(), row.topRight())
            painter.setPen(QColor(theme.text))
            name = self._metrics.elidedText(measure.name, Qt.TextElideMode.ElideRight, round(room - 10))
            painter.drawText(QRectF(row.x(), row.y(), room - 10, row.height()), _LEFT, name)
            self._paint_line(painter, row, places, measure, points, theme)
            top += line * _ROW

    def _paint_head(
        self, painter: QPainter, chart: QRectF, places: Sequence[float], points: Sequence[TrendPoint], theme: Theme
    ) -> None:
        step = chart.width() / max(1, len(points))
        painter.setPen(QColor(theme.muted))
        for x, point in zip(places, points, strict=True):
            words = self._metrics.elidedText(_name(point), Qt.TextElideMode.ElideRight, round(step - 6))
            painter.drawText(QRectF(x - step / 2, chart.y(), step, chart.height()), _CENTRE, words)

    def _paint_line(  # noqa: PLR0913, PLR0917 - what a line is made of
        self,
        painter: QPainter,
        row: QRectF,
        places: Sequence[float],
        measure: _Measure,
        points: Sequence[TrendPoint],
        theme: Theme,
    ) -> None:
        line = self._metrics.height()
        values = [measure.of(point.figures) for point in points]
        known = [value for value in values if value is not None]
        highest, lowest = max(known, default=0.0), min(known, default=0.0)
        spread = (highest - lowest) or 1.0
        room = row.height() - line * 2.0
        spots = [
            QPointF(x, row.bottom() - line * 0.55 - room * ((value - lowest) / spread if highest > lowest else 0.5))
            for x, value in zip(places, values, strict=True)
            if value is not None
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPolyline(QPolygonF(spots))
        told = [point for point, value in zip(points, values, strict=True) if value is not None]
        for spot, point in zip(spots, told, strict=True):
            painter.setBrush(QColor(theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(spot, 3.5, 3.5)
            painter.setPen(QColor(theme.text))
            painter.setFont(weighed(painter.font(), bold=point is points[-1]))
            label = QRectF(spot.x() - 40, spot.y() - line * 1.35, 80, line)
            painter.drawText(label, _CENTRE, measure.text(point.figures))
        painter.setFont(weighed(painter.font(), bold=False))

    def _points(self) -> tuple[TrendPoint, ...]:
        return trend(self._session.analysis, self._today)

    def _names(self) -> list[str]:
        return [measure.name for measure in self._measures()]

    def _measures(self) -> list[_Measure]:
        return [
            _Measure(translate("Pictures", "Conflicts"), lambda told: told.findings.get(Severity.CONFLICT, 0)),
            _Measure(translate("Pictures", "To check"), lambda told: told.findings.get(Severity.CHECK, 0)),
            _Measure(translate("Pictures", "Notes"), lambda told: told.findings.get(Severity.NOTE, 0)),
            _Measure(translate("Pictures", "Accepted as they are"), lambda told: told.accepted),
            _Measure(translate("Pictures", "Blur index"), lambda told: told.blur, is_share=True),
            _Measure(translate("Pictures", "Documented duties covered"), lambda told: told.covered, is_share=True),
            _Measure(translate("Pictures", "Activities"), lambda told: told.activities),
            *(_load(role.name) for role in self._session.plan.roles_in_order()),
        ]


def _load(role: str) -> _Measure:
    """How much a role is accountable or responsible for; nothing where the role was not there yet."""

    def load(told: Figures) -> float | None:
        counts = told.loads.get(role)
        if counts is None:
            return None
        return counts.get(LetterKind.ACCOUNTABLE, 0) + counts.get(LetterKind.RESPONSIBLE, 0)

    return _Measure(translate("Pictures", "A and R of {role}").format(role=role), load)


def _spread(chart: QRectF, count: int) -> list[float]:
    step = chart.width() / max(1, count)
    return [chart.x() + step * (place + 0.5) for place in range(count)]


def _name(point: TrendPoint) -> str:
    if not point.name:
        return translate("Pictures", "Now")
    on = day(point.on)
    return f"{point.name} · {on}" if point.name != on else on
