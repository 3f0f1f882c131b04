"""Workload per role: a bar of letters each, to be sorted."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from raci_planner.desktop.pictures.bars import paint_bar
from raci_planner.desktop.pictures.picture import NumberTable, Picture
from raci_planner.desktop.sides import side_name
from raci_planner.desktop.theme import Theme
from raci_planner.domain.records import Role
from raci_planner.domain.schemes import LetterKind
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Order(StrEnum):
    """How the bars are sorted."""

    PLAN = "plan"
    LOAD = "load"
    ACCOUNTABLE = "accountable"
    NAME = "name"


class WorkloadPicture(Picture):
    """A role per line; the longest bar takes the whole width."""

    def __init__(self, session: PlanSession, metrics: QFontMetrics) -> None:
        self._session = session
        self._line = metrics.height()
        self._names = metrics
        self.order = Order.LOAD

    @property
    def title(self) -> str:
        """See `Picture.title`."""
        return translate("Pictures", "Workload per role")

    def size(self, width: int) -> QSize:
        """See `Picture.size`."""
        return QSize(width, round(self._line * 2.0 * max(1, len(self._session.plan.roles))) + self._line)

    def numbers(self) -> NumberTable:
        """See `Picture.numbers`."""
        codes = [letter.code for letter in self._session.plan.scheme.letters]
        catalogue = self._session.analysis.boundaries.catalogue
        head = (translate("Pictures", "Role"), translate("Pictures", "Side"), *codes)
        rows = tuple(
            (role.name, side_name(role.side, catalogue), *(str(counts[code]) for code in codes))
            for role, counts in self._sorted()
        )
        return NumberTable(head=head, rows=rows)

    def paint(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """See `Picture.paint`."""
        rows = self._sorted()
        full = max((sum(counts.values()) for _, counts in rows), default=0)
        room = min(
            box.width() * 0.32, max((self._names.horizontalAdvance(role.name) for role, _ in rows), default=0) + 16
        )
        total = self._names.horizontalAdvance("0000")
        step = self._line * 2.0
        for place, (role, counts) in enumerate(rows):
            top = box.y() + place * step
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(box.x(), top, room - 10, step), _LEFT, self._elided(role.name, room - 10))
            bar = QRectF(box.x() + room, top + step * 0.14, box.width() - room - total, step * 0.72)
            painter.save()
            paint_bar(painter, bar, counts, full, self._session.plan.scheme, theme)
            painter.restore()
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(bar.right(), top, total, step), _RIGHT, str(sum(counts.values())))
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(box.x(), top + step), QPointF(box.right(), top + step))

    def _elided(self, text: str, width: float) -> str:
        return self._names.elidedText(text, Qt.TextElideMode.ElideRight, round(width))

    def _sorted(self) -> list[tuple[Role, dict[str, int]]]:
        plan = self._session.plan
        scheme = plan.scheme
        rows: list[tuple[Role, dict[str, int]]] = []
        for role in plan.roles_in_order():
            counts = {letter.code: 0 for letter in scheme.letters}
            for cell in plan.cells_of_role(role.id):
                for letter in scheme.in_set(cell.letters):
                    counts[letter.code] += 1
            rows.append((role, counts))
        accountable = [letter.code for letter in scheme.letters if letter.kind is LetterKind.ACCOUNTABLE]
        match self.order:
            case Order.LOAD:
                rows.sort(key=lambda row: -sum(row[1].values()))
            case Order.ACCOUNTABLE:
                rows.sort(key=lambda row: -sum(row[1][code] for code in accountable))
            case Order.NAME:
                rows.sort(key=lambda row: row[0].name.casefold())
        return rows
