"""Paints a line of the palette: what it is, where it belongs, its keys; or why it cannot be done."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_planner.desktop.palette.entry import Entry
from raci_planner.desktop.palette.model import EntryModel
from raci_planner.desktop.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight
_SELECTED = QStyle.StateFlag.State_Selected
_HEIGHT = 2.05
"""Heights of a line of text."""
_SIDE = 10
_GAP = 16
_RADIUS = 4


class EntryPainter(QStyledItemDelegate):
    """One height for all lines; a thin line above each kind."""

    def __init__(self, model: EntryModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._font = QFont(parent.font())
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        widest = QKeySequence("Ctrl+Shift+W").toString(QKeySequence.SequenceFormat.NativeText)
        self._widest_keys = QFontMetrics(self._bold).horizontalAdvance(widest)

    @property
    def line_height(self) -> int:
        """Pixels of a line."""
        return round(QFontMetrics(self._font).height() * _HEIGHT)

    def _paint_entry(self, painter: QPainter, box: QRect, entry: Entry, *, is_chosen: bool) -> None:
        ink = QColor(self._theme.faint if entry.reason else self._theme.text)
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        keys, rest = _cut_off(box, self._widest_keys if entry.keys else 0, is_mirrored=is_mirrored)
        if entry.keys:
            painter.setFont(self._bold)
            painter.setPen(ink)
            painter.drawText(keys, _RIGHT, entry.keys)
        beside = entry.reason or entry.place
        wanted = QFontMetrics(self._font).horizontalAdvance(beside) + 2
        place, text = _cut_off(rest, min(wanted, rest.width() // 2), is_mirrored=is_mirrored)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(place, _RIGHT, painter.fontMetrics().elidedText(beside, _ELIDE, place.width()))
        painter.setFont(self._bold if is_chosen else self._font)
        painter.setPen(ink)
        painter.drawText(text, _LEFT, painter.fontMetrics().elidedText(entry.text, _ELIDE, text.width()))

    # Qt's overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """See QStyledItemDelegate."""
        return QSize(0, self.line_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        entry = self._model.entry_at(index.row())
        if entry is None:
            return
        box: QRect = option.rect
        is_chosen = bool(option.state & _SELECTED)
        painter.save()
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
        if self._model.begins_section(index.row()):
            painter.setPen(QColor(self._theme.line))
            painter.drawLine(box.left() + _SIDE, box.top(), box.right() - _SIDE, box.top())
        self._paint_entry(painter, box.adjusted(_SIDE, 0, -_SIDE, 0), entry, is_chosen=is_chosen)
        painter.restore()


def _cut_off(box: QRect, width: int, *, is_mirrored: bool) -> tuple[QRect, QRect]:
    """A piece of this width at the trailing end of a box, and what is left of the box, with a gap between."""
    if not width:
        return QRect(), box
    if is_mirrored:
        return box.adjusted(0, 0, width - box.width(), 0), box.adjusted(width + _GAP, 0, 0, 0)
    return box.adjusted(box.width() - width, 0, 0, 0), box.adjusted(0, 0, -width - _GAP, 0)
