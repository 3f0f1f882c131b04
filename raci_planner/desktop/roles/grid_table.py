"""A table with the keys of the matrix: typing replaces, F2 edits, Enter goes down, Delete takes out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QTableWidget, QTableWidgetItem, QWidget

_NAME = 0
_KEY = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAS_ENTER = QAbstractItemDelegate.EndEditHint.SubmitModelCache
_NAME_WIDTH = 9
"""Heights of a line of text that a name gets, at least."""
_ALT = Qt.KeyboardModifier.AltModifier
_CHORD = _ALT | Qt.KeyboardModifier.ControlModifier
_EDITABLE = Qt.ItemFlag.ItemIsEditable


class GridTable(QTableWidget):
    """A line for each thing, told apart by its id. `edited` carries id, column and the new text.

    `elsewhere_asked` carries a column that somebody types into, or opens, although it is changed elsewhere.
    """

    chosen = Signal(object)
    edited = Signal(int, int, str)
    elsewhere_asked = Signal(int)
    deletion_asked = Signal()
    move_asked = Signal(int)
    addition_asked = Signal()

    def __init__(self, name: str, heads: Sequence[str], editable: Sequence[int], parent: QWidget) -> None:
        super().__init__(0, len(heads), parent)
        self._editable = frozenset(editable)
        self._is_showing = False
        self.is_read_only = False
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self._widths: Sequence[int] = ()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QTableWidget.EditTrigger.AnyKeyPressed
            | QTableWidget.EditTrigger.EditKeyPressed
            | QTableWidget.EditTrigger.DoubleClicked
        )
        self.cellChanged.connect(self._tell_edit)
        self.currentCellChanged.connect(self._tell_choice)
        self.cellDoubleClicked.connect(lambda _, column: self._go_elsewhere(column))

    def set_widths(self, *widths: int) -> None:
        """Give the columns after the first their widths, in heights of a line of text; the first keeps a name's."""
        self._widths = widths
        self._fit()

    def _fit(self) -> None:
        """Give the first column what the others leave, but never less than a name needs."""
        line = self.fontMetrics().height()
        for column, width in enumerate(self._widths, 1):
            self.setColumnWidth(column, line * width)
        self.setColumnWidth(0, max(line * _NAME_WIDTH, self.viewport().width() - line * sum(self._widths)))

    def current_key(self) -> int | None:
        """The id of the chosen line."""
        item = self.item(self.currentRow(), 0)
        return None if item is None else item.data(_KEY)

    def choose(self, key: int) -> None:
        """Choose the line of a thing."""
        for row in range(self.rowCount()):
            item = self.item(row, 0)
            if item is not None and item.data(_KEY) == key:
                self.setCurrentCell(row, max(0, self.currentColumn()))

    def show_lines(self, lines: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Show these ids with their texts, without telling anybody; the chosen one stays chosen."""
        current, column = self.current_key(), max(0, self.currentColumn())
        self._is_showing = True
        self.setRowCount(len(lines))
        for row, (key, texts) in enumerate(lines):
            for place, text in enumerate(texts):
                self._show(row, place, key, text)
        rows = {key: row for row, (key, _) in enumerate(lines)}
        if lines:
            before = min(max(0, self.currentRow()), len(lines) - 1)
            self.setCurrentCell(before if current is None else rows.get(current, before), column)
        self._is_showing = False
        self.chosen.emit(self.current_key())

    def _show(self, row: int, column: int, key: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        is_editable = column in self._editable and not self.is_read_only
        item.setFlags(item.flags() | _EDITABLE if is_editable else item.flags() & ~_EDITABLE)
        item.setData(_KEY, key)
        if item.text() != text:
            item.setText(text)
        item.setToolTip(text)
        item.setData(_SPOKEN, text or self.tr("nothing yet"))

    def _tell_edit(self, row: int, column: int) -> None:
        item = self.item(row, column)
        if not self._is_showing and item is not None:
            self.edited.emit(item.data(_KEY), column, item.text())

    def _tell_choice(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if not self._is_showing and row != before:
            self.chosen.emit(self.current_key())

    def _act_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, is_alt = event.key(), bool(event.modifiers() & _ALT)
        if key in _ENTER:
            return self._go_down
        if key == Qt.Key.Key_Delete:
            return self._clear if self.currentColumn() in self._editable - {_NAME} else self.deletion_asked.emit
        if key == Qt.Key.Key_Insert:
            return self.addition_asked.emit
        if is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return lambda: self.move_asked.emit(1 if key == Qt.Key.Key_Down else -1)
        is_typed = bool(event.text().strip()) and not event.modifiers() & _CHORD
        if self.currentColumn() not in self._editable and (is_typed or key == Qt.Key.Key_F2):
            return lambda: self._go_elsewhere(self.currentColumn())
        return None

    def _clear(self) -> None:
        """Empty a cell; a name cannot be empty, and on it the whole line is meant."""
        key = self.current_key()
        if key is not None:
            self.edited.emit(key, self.currentColumn(), "")

    def _go_elsewhere(self, column: int) -> None:
        if column not in self._editable and not self.is_read_only:
            self.elsewhere_asked.emit(column)

    def _go_down(self) -> None:
        self.setCurrentCell(min(self.currentRow() + 1, self.rowCount() - 1), self.currentColumn())

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableWidget."""
        super().resizeEvent(event)
        self._fit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """See QTableWidget: Enter goes on to the line below, as in a spreadsheet."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint is _WAS_ENTER:
            self._go_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableWidget: what an editor leaves of its keys is none for the table."""
        if self.state() == QTableWidget.State.EditingState:
            event.accept()
            return
        act = self._act_for(event)
        if act is None:
            super().keyPressEvent(event)
        elif not self.is_read_only:
            act()
