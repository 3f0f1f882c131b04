"""A list of a portfolio as Qt shows and sorts it."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from raci_planner.desktop.days import day
from raci_planner.interchange.lists import PlanList

type _Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HORIZONTAL = Qt.Orientation.Horizontal

SORT_ROLE = Qt.ItemDataRole.UserRole
"""What a cell is sorted by: a number or a text that sorts as the cell reads."""

_NOTHING = QModelIndex()


class ListModel(QAbstractTableModel):
    """The heads and lines of a list; nothing can be edited."""

    def __init__(self, content: PlanList) -> None:
        super().__init__()
        self._heads = list(content.heads)
        self._lines = [tuple(line) for line in content.lines]

    # Qt's overrides

    def rowCount(self, parent: _Index = _NOTHING) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOTHING) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """See QAbstractTableModel."""
        if role == _ALIGNMENT and orientation == _HORIZONTAL:
            return _RIGHT if any(isinstance(line[section], int) for line in self._lines) else _LEFT
        if role != _DISPLAY:
            return None
        return self._heads[section] if orientation == _HORIZONTAL else _words(self._lines[section][0])

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """See QAbstractTableModel."""
        value = self._lines[index.row()][index.column()]
        if role in (_DISPLAY, _TOOLTIP):
            return _words(value) or None
        if role == SORT_ROLE:
            return value if isinstance(value, int) else str(value).casefold()
        if role == _ALIGNMENT and isinstance(value, int):
            return _RIGHT
        return None


def _words(value: str | int | date) -> str:
    if isinstance(value, date):
        return day(value)
    return str(value)
