"""The table of what everybody thinks, most disputed first."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from raci_planner.desktop.ballots.agreement_model import SHARE_COLUMN, AgreementModel
from raci_planner.desktop.ballots.agreement_painter import AgreementPainter
from raci_planner.desktop.ballots.heads import WIDEST_HEAD, ColumnHeads, RowHeads, sheet_of_heads
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import LetterScheme

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AgreementTable(QTableView):
    """The figures; `chosen` carries the activity and the role on which Enter was pressed."""

    chosen = Signal(object, object)

    def __init__(self, model: AgreementModel, scheme: LetterScheme, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = model
        self.setObjectName("agreementTable")
        self.setAccessibleName(self.tr("What everybody thinks"))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._rows, self._columns = RowHeads(theme, self), ColumnHeads(theme, self)
        self.setVerticalHeader(self._rows)
        self.setHorizontalHeader(self._columns)
        self.setModel(model)
        self._paint = AgreementPainter(scheme, model.words, theme, self)
        self.setItemDelegate(self._paint)
        self.doubleClicked.connect(lambda _: self._choose())
        model.modelReset.connect(self._fit)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.setStyleSheet(sheet_of_heads(theme))
        self._rows.set_theme(theme)
        self._columns.set_theme(theme)
        self._paint.set_theme(theme)
        self._fit()

    def go(self, row: int, column: int = SHARE_COLUMN) -> None:
        """Stand on a cell."""
        self.selectionModel().setCurrentIndex(self._found.index(row, column), _SELECT)
        self.scrollTo(self.currentIndex())

    def _choose(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self._found.rows):
            cell = self._found.cell(row, self.currentIndex().column())
            self.chosen.emit(self._found.rows[row].activity, cell.role if cell is not None else None)

    def _fit(self) -> None:
        line, roles = self.fontMetrics().height(), self._found.columnCount() - 1
        self._rows.setDefaultSectionSize(round(line * 2.8))
        names = min(max(line * 10, self.width() // 4), line * 22)
        self._rows.setFixedWidth(names)
        share = line * 9
        least = max(line * 5, min(self._columns.widest_word(), line * WIDEST_HEAD))
        room = (self.width() - names - share - line) // max(1, roles)
        wide = min(max(least, room), line * WIDEST_HEAD)
        self._columns.setDefaultSectionSize(wide)
        for column in range(1, self._found.columnCount()):
            self._columns.resizeSection(column, wide)
        self._columns.resizeSection(SHARE_COLUMN, share)
        self._columns.setMinimumHeight(self._columns.sizeHint().height())
        self.updateGeometries()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: Enter goes to the row in the plan."""
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._fit()
