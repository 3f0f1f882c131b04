"""Paints how far ballots agree: how many of how many, the letter, and below it what the others say.

Numbers and letters say it all; grounds only help the eye to find where people differ.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from raci_planner.analysis.agreement import ActivityAgreement, CellAgreement
from raci_planner.analysis.findings import Severity
from raci_planner.desktop.ballots.agreement_model import FOUND_ROLE
from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.ballots import NOBODY, AgreementWords
from raci_planner.domain.schemes import LetterScheme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_RIGHT = Qt.TextElideMode.ElideRight
_SELECTED = QStyle.StateFlag.State_Selected
_NO_PEN = Qt.PenStyle.NoPen


class AgreementPainter(QStyledItemDelegate):
    """Two lines for each cell: the commonest answer and the others; for each activity its share as a bar."""

    def __init__(self, scheme: LetterScheme, words: AgreementWords, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._scheme = scheme
        self._words = words
        self._view = view
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        font = self._view.font()
        self._bold, self._small = QFont(font), QFont(font)
        self._bold.setBold(True)
        self._small.setPointSizeF(font.pointSizeF() * 0.88)
        self._line = QFontMetrics(font).height()
        self._atlas = ChipAtlas(theme, self._scheme, round(self._line * 1.25), self._view.devicePixelRatioF(), font)

    def _ground(self, found: object) -> QColor:
        """Where people differ has a ground: a strong one where no answer has more than half."""
        if isinstance(found, CellAgreement) and not found.is_unanimous:
            return self._theme.tint(Severity.CHECK if found.majority is not None else Severity.CONFLICT)
        return QColor(self._theme.base)

    def _paint_cell(self, painter: QPainter, box: QRect, cell: CellAgreement) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers and letters are read so everywhere
        first = cell.answers[0]
        count = f"{first.number}/{cell.voters}"
        chip = self._atlas.pixmap(first.letters)
        size = chip.deviceIndependentSize()
        bold = QFontMetrics(self._bold)
        wide = round(size.width()) if first.letters else bold.horizontalAdvance(NOBODY)
        gap = self._line // 3
        width = bold.horizontalAdvance(count) + gap + wide
        others = self._words.others(cell)
        upper, lower = self._lines(box) if others else (box, box)
        left = upper.left() + (upper.width() - width) // 2
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._bold)
        painter.drawText(QRect(left, upper.top(), width, upper.height()), _LEFT, count)
        beside = left + width - wide
        if first.letters:
            painter.drawPixmap(beside, upper.top() + (upper.height() - round(size.height())) // 2, chip)
        else:
            painter.drawText(QRect(beside, upper.top(), wide, upper.height()), _CENTRE, NOBODY)
        if others:
            painter.setFont(self._small)
            text = QFontMetrics(self._small).elidedText(others, _RIGHT, box.width() - 6)
            painter.drawText(lower, _CENTRE, text)

    def _paint_row(self, painter: QPainter, box: QRect, row: ActivityAgreement) -> None:
        upper, lower = self._lines(box.adjusted(self._line // 2, 0, -self._line // 2, 0))
        painter.setPen(QColor(self._theme.text))
        if row.voters:
            share = self._words.share(row.share)
            painter.setFont(self._bold)
            painter.drawText(upper, _LEADING, share)
            wide = QFontMetrics(self._bold).horizontalAdvance("100 %") + self._line // 2
            is_mirrored = self._view.isRightToLeft()
            beside = upper.adjusted(0, 0, -wide, 0) if is_mirrored else upper.adjusted(wide, 0, 0, 0)
            self._paint_bar(painter, beside, row.share)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.text if row.disputes_owner else self._theme.muted))
        painter.drawText(lower, _LEADING, self._words.owner(row))

    def _paint_bar(self, painter: QPainter, box: QRect, share: float) -> None:
        height = max(6, self._line // 2)
        frame = QRectF(box.left() + 0.5, box.center().y() - height / 2, box.width() - 1, height)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.setBrush(QColor(self._theme.base))
        painter.drawRect(frame)
        painter.setPen(_NO_PEN)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRect(QRectF(frame.left() + 1, frame.top() + 1, (frame.width() - 2) * share, height - 2))

    def _lines(self, box: QRect) -> tuple[QRect, QRect]:
        """The halves of a box, drawn together in its middle."""
        high = round(self._line * 1.3)
        top = box.top() + (box.height() - high - self._line) // 2
        return (
            QRect(box.left(), top, box.width(), high),
            QRect(box.left(), top + high, box.width(), self._line),
        )

    # Qt's override

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        found = index.data(FOUND_ROLE)
        painter.save()
        painter.fillRect(box, QColor(self._theme.selection) if state & _SELECTED else self._ground(found))
        if isinstance(found, CellAgreement):
            self._paint_cell(painter, box, found)
        elif isinstance(found, ActivityAgreement):
            self._paint_row(painter, box, found)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        x = box.left() if self._view.isRightToLeft() else box.right()
        painter.drawLine(x, box.top(), x, box.bottom())
        if index == self._view.currentIndex():
            painter.setPen(QPen(QColor(self._theme.accent if self._view.hasFocus() else self._theme.edge), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()
