"""Paints the matrix of a comparison: old chip and new chip, and a mark on rows that came, went or moved."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.comparing.compared import ComparedPlan
from raci_planner.desktop.matrix.names import NameLayouts
from raci_planner.desktop.matrix.painter import Frame, MatrixPainter
from raci_planner.desktop.theme import NOTE
from raci_planner.domain.comparing import Verb
from raci_planner.domain.ids import ActivityId, SectionId
from raci_planner.domain.schemes import Letters
from raci_planner.session.changes import MARKS

_CENTRE = Qt.AlignmentFlag.AlignCenter
_NOTHING = "–"  # noqa: RUF001 - a dash for nobody
_FRAME = 2
_LEAST_CHIP = 12
_FADED = 150
"""How much of what is gone the ground covers, of 255."""


class ComparisonPainter(MatrixPainter):
    """The matrix's own look, with what changed in frames of the colour of notes."""

    def give_room(self, column: int) -> None:
        """Make chips that fit, and pairs of smaller ones for cells that changed."""
        super().give_room(column)
        arrow = QFontMetrics(self._font).horizontalAdvance("→")
        room = (column - arrow - 4 * _FRAME) // 2
        size = max(_LEAST_CHIP, min(round(self.sizes.chip * 0.78), room))
        compared = self._compared
        self._olds = ChipAtlas(self._theme, compared.old.scheme, size, self._ratio, self._font, room=room)
        self._news = ChipAtlas(self._theme, compared.new.scheme, size, self._ratio, self._font, room=room)
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)
        self._strong = QFont(self._font)
        self._strong.setBold(True)
        self._gone_names = NameLayouts(self._struck, 1)
        ink = self._theme.severities[NOTE]
        self._change_ink = QPen(QColor(ink))
        self._change_frame = QPen(QColor(ink), _FRAME)
        self._veil = QColor(self._theme.base)
        self._veil.setAlpha(_FADED)
        self._change_ground = QColor(self._theme.tints[NOTE])

    @property
    def _compared(self) -> ComparedPlan:
        shown = self._model.session
        assert isinstance(shown, ComparedPlan)  # noqa: S101 - this painter is made for nothing else
        return shown

    def _paint_cells(self, painter: QPainter, frame: Frame) -> None:
        super()._paint_cells(painter, frame)
        compared, roles, rows = self._compared, self._model.roles, self._model.rows
        for place, top, height in frame.lines:
            row = rows[place]
            if not isinstance(row, int):
                continue
            is_gone = compared.rows.get(row) is Verb.REMOVED
            for column, left, width in frame.columns:
                box = QRect(left, top, width - 1, height - 1)
                pair = compared.cells.get((row, roles[column - 1].id))
                if pair is not None:
                    self._paint_pair(painter, box, *pair, is_mirrored=frame.is_mirrored)
                elif is_gone or compared.roles.get(roles[column - 1].id) is Verb.REMOVED:
                    self._strike(painter, box, row, column)

    def _paint_said(self, painter: QPainter, frame: Frame) -> None:
        """Nothing: corners are for the plan at work."""

    def _paint_pair(self, painter: QPainter, box: QRect, old: Letters, new: Letters, *, is_mirrored: bool) -> None:
        painter.fillRect(box, self._change_ground)
        painter.setPen(self._change_frame)
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        arrow = QFontMetrics(self._font).horizontalAdvance("→")
        middle = QRect(box.center().x() - arrow // 2, box.top(), arrow + 1, box.height())
        before = QRect(QPoint(box.left(), box.top()), QPoint(middle.left(), box.bottom()))
        after = QRect(QPoint(middle.right(), box.top()), QPoint(box.right(), box.bottom()))
        if is_mirrored:
            before, after = after, before
        painter.setPen(self._text)
        painter.drawText(middle, _CENTRE, "←" if is_mirrored else "→")
        self._paint_side(painter, before, self._olds.pixmap(old))
        self._paint_side(painter, after, self._news.pixmap(new))

    def _paint_side(self, painter: QPainter, box: QRect, chip: QPixmap) -> None:
        if chip.isNull():
            painter.setPen(self._muted)
            painter.drawText(box, _CENTRE, _NOTHING)
            return
        size = chip.deviceIndependentSize()
        x = box.center().x() - round(size.width() / 2) + 1
        painter.drawPixmap(x, box.center().y() - round(size.height() / 2) + 1, chip)

    def _strike(self, painter: QPainter, box: QRect, row: ActivityId, column: int) -> None:
        """A line through letters that only the older plan has."""
        plan = self._model.session.plan
        if plan.row(row)[plan.slot(self._model.roles[column - 1].id)]:
            half = self.sizes.chip // 2 + 3
            centre = box.center()
            painter.fillRect(box, self._veil)
            painter.setPen(QPen(self._muted.color(), 2))
            painter.drawLine(centre.x() - half, centre.y(), centre.x() + half, centre.y())

    def _paint_gutter(self, painter: QPainter, box: QRect, activity: ActivityId, frame: Frame) -> None:
        verb = self._compared.rows.get(activity)
        if verb is None or verb is Verb.CHANGED:
            if activity in self._compared.new.activities:
                super()._paint_gutter(painter, box, activity, frame)
            return
        gutter = self.sizes.gutter
        left = box.right() - gutter if frame.is_mirrored else box.left()
        painter.fillRect(QRect(left, box.top(), gutter, box.height() - 1), self._change_ground)
        self._paint_mark(painter, QRect(left, box.top(), gutter, box.height()), verb)

    def _paint_activity(self, painter: QPainter, box: QRect, inner: QRect, activity: ActivityId, frame: Frame) -> None:
        if self._compared.rows.get(activity) is not Verb.REMOVED:
            super()._paint_activity(painter, box, inner, activity, frame)
            return
        painter.setFont(self._struck)
        painter.setPen(self._muted)
        name = self._model.session.plan.activities[activity].name
        self._gone_names.draw(painter, inner, name, is_mirrored=frame.is_mirrored)
        painter.setFont(self._font)

    def _paint_heading(self, painter: QPainter, box: QRect, inner: QRect, section: SectionId, frame: Frame) -> None:
        super()._paint_heading(painter, box, inner, section, frame)
        verb = self._compared.sections.get(section)
        if verb is not None:
            side = box.left() + 4 if frame.is_mirrored else box.right() - self.sizes.gutter
            self._paint_mark(painter, QRect(side, box.top(), self.sizes.gutter, box.height()), verb)

    def _paint_mark(self, painter: QPainter, box: QRect, verb: Verb) -> None:
        painter.setFont(self._strong)
        painter.setPen(self._change_ink)
        painter.drawText(box, _CENTRE, MARKS[verb])
        painter.setFont(self._font)
