"""The matrix of a comparison on the screen: it is looked at and walked through, never typed into."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from raci_planner.desktop.comparing.compared import ComparedArrangement, ComparedPlan
from raci_planner.desktop.comparing.painter import ComparisonPainter
from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.desktop.matrix.sizes import MatrixSizes
from raci_planner.desktop.matrix.view import MatrixView
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.desktop.theme import Theme
from raci_planner.domain.comparing import Verb
from raci_planner.domain.ids import ActivityId, RoleId

_SPOKEN = {
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
}
_WALKING = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_CHANGED_COLUMN = 2.7
"""Widths of a chip that old chip, arrow and new chip need."""


class ComparisonModel(MatrixModel):
    """Both plans as one; a cell that changed is told by what it was and what it is."""

    def __init__(self, compared: ComparedPlan, parent: QWidget) -> None:
        self.lines = ComparedArrangement(compared)
        super().__init__(compared, self.lines, lambda _row, _text: False, parent)
        self.compared = compared

    # Qt's overrides

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        cell = self.cell_at(index.row(), index.column()) if index.isValid() else None
        pair = self.compared.cells.get(cell) if cell is not None else None
        if pair is not None and role in _SPOKEN:
            before, after = self.compared.old.scheme.words(pair[0]), self.compared.new.scheme.words(pair[1])
            return f"{before} → {after}"
        row = self.rows[index.row()] if index.isValid() else None
        if index.column() == 0 and isinstance(row, int) and row not in self.compared.new.activities:
            name = self.words.row_name(row)
            return self.tr("{name}, no longer there").format(name=name) if role in _SPOKEN else None
        if cell is not None and cell[0] not in self.compared.new.activities:
            return self.words.letters(*cell) if role in _SPOKEN else None
        return super().data(index, role)


class ComparisonView(MatrixView):
    """The matrix without hands: arrows walk, and what changed is large enough to be read."""

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._compared_model = model
        self.setObjectName("comparisonView")
        self.setAccessibleName(self.tr("Comparison of two plans"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_changed_only(self, *, is_brief: bool) -> None:
        """Show only the rows that something happened to, or all."""
        self._compared_model.lines.is_brief = is_brief
        self._compared_model.rearrange()
        self._widen()

    def go_to(self, activity: ActivityId | None, role: RoleId | None) -> bool:
        """Make a cell the active one, or the head of a row or column; False if it is out of sight."""
        model = self._compared_model
        place = 0 if activity is None else model.place_of(activity)
        column = 0 if role is None else model.column_of(role) or 0
        if place is None or not model.rows:
            return False
        self.chosen.move_to(Spot(place, column))
        self.scrollTo(model.index(place, column))
        return True

    def spots_of_changes(self) -> list[tuple[ActivityId, RoleId | None]]:
        """Every cell and row that changed and is in sight, line by line: where F7 goes."""
        model, compared = self._compared_model, self._compared_model.compared
        spots: list[tuple[ActivityId, RoleId | None]] = []
        for row in model.rows:
            if not isinstance(row, int) or row not in compared.changed:
                continue
            cells = [(row, role.id) for role in model.roles if (row, role.id) in compared.cells]
            is_row = compared.rows.get(row, Verb.CHANGED) is not Verb.CHANGED
            spots += [(row, None)] if is_row or not cells else []
            spots += cells
        return spots

    def _fresh_painter(self) -> ComparisonPainter:
        sizes = MatrixSizes.of_font(QFontMetrics(self.font()), self.style_of_cells.row_height)
        return ComparisonPainter(self._matrix, self._theme, self.font(), sizes, self.devicePixelRatioF())

    def _widen(self) -> None:
        """Give every column that changed room for two chips."""
        least = round(self.sizes.chip * _CHANGED_COLUMN)
        changed = {role for _, role in self._compared_model.compared.cells}
        for column, role in enumerate(self._compared_model.roles, start=1):
            if role.id in changed and self.columnWidth(column) < least:
                self.setColumnWidth(column, least)
        widths = [self.columnWidth(column) for column, role in enumerate(self._matrix.roles, 1) if role.id in changed]
        if widths:
            self.give_room(min(widths))
        self.viewport().update()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: arrows walk, everything else goes to the window."""
        if event.key() in _WALKING:
            QTableView.keyPressEvent(self, event)
            self.viewport().update()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QTableView: a click makes a cell the active one."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.chosen.move_to(Spot(index.row(), index.column()))
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView."""
        super().resizeEvent(event)
        self._widen()
