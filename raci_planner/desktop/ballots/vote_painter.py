"""Paints the cells of a ballot: the chip of what was said, a dash for "not involved", a ring where the hands are."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from raci_planner.desktop.ballots.vote_models import LETTERS_ROLE
from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import Letters, LetterScheme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_SELECTED = QStyle.StateFlag.State_Selected
_NO_LETTERS_SIGN = "—"


class VotePainter(QStyledItemDelegate):
    """Chips in the middle of their cells; with `has_words` at the beginning, and the word beside them."""

    def __init__(self, scheme: LetterScheme, theme: Theme, view: QTableView, *, has_words: bool = False) -> None:
        super().__init__(view)
        self._scheme = scheme
        self.theme = theme
        self._view = view
        self._has_words = has_words
        self._atlas: ChipAtlas | None = None
        self._size = 0

    def set_look(self, theme: Theme, size: int) -> None:
        """Paint in another theme, with chips of this size."""
        self.theme = theme
        self._size = size
        self._atlas = None

    def _chips(self) -> ChipAtlas:
        if self._atlas is None:
            room = 1_000 if self._has_words else self._view.horizontalHeader().defaultSectionSize() - 6
            ratio = self._view.devicePixelRatioF()
            self._atlas = ChipAtlas(self.theme, self._scheme, self._size, ratio, self._view.font(), room=room)
        return self._atlas

    def _paint_said(self, painter: QPainter, box: QRect, letters: Letters) -> None:
        if not letters:
            painter.setPen(QColor(self.theme.text))
            inner = box.adjusted(self._size // 2, 0, -self._size // 2, 0) if self._has_words else box
            words = self._scheme.words(letters) if self._has_words else _NO_LETTERS_SIGN
            painter.drawText(inner, _LEADING if self._has_words else _CENTRE, words)
            return
        pixmap = self._chips().pixmap(letters)
        size = pixmap.deviceIndependentSize()
        top = box.top() + (box.height() - round(size.height())) // 2
        if not self._has_words:
            painter.drawPixmap(box.left() + (box.width() - round(size.width())) // 2, top, pixmap)
            return
        inner = box.adjusted(self._size // 2, 0, -self._size // 2, 0)
        is_mirrored = self._view.isRightToLeft()
        painter.drawPixmap(inner.right() - round(size.width()) if is_mirrored else inner.left(), top, pixmap)
        gap = round(size.width()) + self._size // 2
        beside = inner.adjusted(0, 0, -gap, 0) if is_mirrored else inner.adjusted(gap, 0, 0, 0)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(beside, _LEADING, self._words(letters, beside.width()))

    def _words(self, letters: Letters, room: int) -> str:
        """The letters in words, with what they mean if there is room for it."""
        words = self._scheme.words(letters)
        of_set = self._scheme.in_set(letters)
        longer = f"{words}. {of_set[0].meaning}" if len(of_set) == 1 else words
        return longer if self._view.fontMetrics().horizontalAdvance(longer) <= room else words

    # Qt's override

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_cell = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        ground = self.theme.base if is_cell else self.theme.header
        painter.save()
        painter.fillRect(box, QColor(self.theme.selection if state & _SELECTED else ground))
        letters = index.data(LETTERS_ROLE)
        if letters is not None:
            painter.setFont(QFont(self._view.font()))
            self._paint_said(painter, box, letters)
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if is_cell:
            x = box.left() if self._view.isRightToLeft() else box.right()
            painter.drawLine(x, box.top(), x, box.bottom())
            if index == self._view.currentIndex():
                ring = self.theme.accent if self._view.hasFocus() else self.theme.edge
                painter.setPen(QPen(QColor(ring), 2))
                painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()
