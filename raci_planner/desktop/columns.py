"""Columns that share the width of a table, and lines that are as high as their wrapped words."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
)

_PADDING = 14
"""Pixels beside the words of a cell, both sides together, that Qt forgets when it measures a cell of a style sheet."""


def share_width(view: QTableView | QTreeView, *shares: int) -> None:
    """Give the columns of a table shares of its width, but each at least what its head needs.

    A table's words wrap, and its lines are as high as that makes them.
    """
    _Shares(view, shares)
    if isinstance(view, QTableView):
        wrap_words(view)


def wrap_words(table: QTableView) -> None:
    """Make the lines of a table as high as their wrapped words."""
    table.setItemDelegate(_Wrapping(table))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


class _Shares(QObject):
    """Follows the width of a table."""

    def __init__(self, view: QTableView | QTreeView, shares: tuple[int, ...]) -> None:
        super().__init__(view)
        self._view = view
        self._shares = shares
        header = self._header
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        view.viewport().installEventFilter(self)
        self._fit()

    @property
    def _header(self) -> QHeaderView:
        return self._view.horizontalHeader() if isinstance(self._view, QTableView) else self._view.header()

    def _fit(self) -> None:
        header, width = self._header, self._view.viewport().width()
        for column, share in enumerate(self._shares):
            least = header.sectionSizeHint(column)
            header.resizeSection(column, max(least, width * share // sum(self._shares)))

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)


class _Wrapping(QStyledItemDelegate):
    """Measures words in the room that they are painted in."""

    # Qt's override

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See QStyledItemDelegate."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_PADDING, 0)
        return super().sizeHint(narrower, index)
