"""The blur of roles: how much of the documented work of each pair is shared across the boundary."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from raci_planner.analysis.blur import PairBlur, pair_blurs, role_blurs
from raci_planner.desktop.pictures.picture import NumberTable, Picture, weighed
from raci_planner.desktop.pictures.shading import Share, paint_share
from raci_planner.desktop.theme import NOTE, Theme
from raci_planner.domain.ids import RoleId
from raci_planner.domain.records import Role
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_ROW = 2.4


class BlurPicture(Picture):
    """A grid of the roles that face each other, and beside each role how much of its work lies across."""

    def __init__(self, session: PlanSession, metrics: QFontMetrics) -> None:
        self._session = session
        self._metrics = metrics
        self._line = metrics.height()

    @property
    def title(self) -> str:
        """See `Picture.title`."""
        return translate("Pictures", "Blur between roles")

    def size(self, width: int) -> QSize:
        """See `Picture.size`."""
        blurs = role_blurs(self._session.analysis.survey)
        return QSize(width, round(self._line * ((2 + 2 * len(blurs)) * _ROW + 4)))

    def numbers(self) -> NumberTable:
        """See `Picture.numbers`."""
        survey = self._session.analysis.survey
        head = (
            translate("Pictures", "Role or pair"),
            translate("Pictures", "Blur"),
            translate("Pictures", "Activities"),
        )
        across = translate("Pictures", "{role}, across the boundary")
        rows = [
            (across.format(role=one.role.name), _percent(one.index), _of(one.beyond.bit_count(), one.work.bit_count()))
            for one in role_blurs(survey)
        ]
        rows += [
            (f"{one.one.name} – {one.other.name}", _percent(one.index), _of(one.shared.bit_count(), one.smaller))  # noqa: RUF001
            for one in pair_blurs(survey)
        ]
        return NumberTable(head=head, rows=tuple(rows))

    def paint(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """See `Picture.paint`."""
        pairs = pair_blurs(self._session.analysis.survey)
        top = box.y()
        if pairs:
            top = self._paint_pairs(painter, QRectF(box.x(), top, box.width(), 0), pairs, theme)
        else:
            words = translate("Pictures", "No two roles face each other: the plan has one side only.")
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(box.x(), top, box.width(), self._line * _ROW), _LEFT, words)
            top += self._line * _ROW
        self._paint_roles(painter, QRectF(box.x(), top + self._line, box.width(), 0), theme)

    def _paint_pairs(self, painter: QPainter, box: QRectF, pairs: tuple[PairBlur, ...], theme: Theme) -> float:
        """Roles of one side down, of the other across. Returns where the next thing may begin."""
        down = _unique(pair.one for pair in pairs)
        across = [role for role in _unique(pair.other for pair in pairs) if role not in down]
        found = {frozenset((pair.one.id, pair.other.id)): pair for pair in pairs}
        step = self._line * _ROW
        names = self._line * 11
        column = min(self._line * 8, (box.width() - names) / max(1, len(across)))
        painter.setPen(QColor(theme.text))
        painter.setFont(weighed(painter.font(), bold=True))
        for place, role in enumerate(across):
            head = QRectF(box.x() + names + place * column, box.y(), column - 4, step)
            painter.drawText(head, _CENTRE, role.name)
        for row, role in enumerate(down):
            top = box.y() + (row + 1) * step
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(box.x(), top, names - 8, step), _LEFT, self._elided(role.name, names - 8))
            for place, other in enumerate(across):
                pair = found.get(_key(role.id, other.id))
                if pair is not None:
                    cell = QRectF(box.x() + names + place * column, top, column, step).adjusted(2, 2, -2, -2)
                    text = f"{_percent(pair.index)}  ({pair.shared.bit_count()})"
                    paint_share(painter, cell, Share(part=pair.index, text=text), theme)
        painter.setFont(weighed(painter.font(), bold=False))
        return box.y() + (len(down) + 1) * step

    def _paint_roles(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        step = self._line * _ROW
        names = self._line * 11
        painter.setPen(QColor(theme.muted))
        words = translate("Pictures", "Share of each role's documented work that lies across the boundary")
        painter.drawText(QRectF(box.x(), box.y(), box.width(), self._line * 1.6), _LEFT, words)
        top = box.y() + self._line * 1.8
        for one in role_blurs(self._session.analysis.survey):
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(box.x(), top, names - 8, step), _LEFT, self._elided(one.role.name, names - 8))
            bar = QRectF(box.x() + names, top + step * 0.25, box.width() - names - self._line * 9, step * 0.5)
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.setBrush(QColor(theme.alternate))
            painter.drawRect(bar)
            painter.setBrush(QColor(theme.severities[NOTE]))
            painter.drawRect(QRectF(bar.x(), bar.y(), bar.width() * one.index, bar.height()))
            words = f"{_percent(one.index)}  ({_of(one.beyond.bit_count(), one.work.bit_count())})"
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(bar.right() + 8, top, self._line * 9 - 8, step), _RIGHT, words)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(box.x(), top + step), QPointF(box.right(), top + step))
            top += step

    def _elided(self, text: str, width: float) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(width))


def _key(one: RoleId, other: RoleId) -> frozenset[RoleId]:
    return frozenset((one, other))


def _unique(roles: Iterable[Role]) -> list[Role]:
    return list(dict.fromkeys(roles))


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"


def _of(part: int, whole: int) -> str:
    return translate("Pictures", "{part} of {whole}").format(part=part, whole=whole)
