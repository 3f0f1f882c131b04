"""A table to vote in, with the keys of the matrix. Nothing but one participant's own letters can be changed here."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from raci_planner.desktop.ballots.heads import WIDEST_HEAD, ColumnHeads, RowHeads, sheet_of_heads
from raci_planner.desktop.ballots.vote_keys import VoteKeys
from raci_planner.desktop.ballots.vote_models import OneActivity, VoteModel
from raci_planner.desktop.ballots.vote_painter import VotePainter
from raci_planner.desktop.matrix.sizes import MatrixSizes, RowHeight
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands.letters import Place

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_MOST_FLAT = 12


class VoteGrid(QTableView):
    """Letters by key; `hint` carries a line to show, `left_end` that the hands went past the last row."""

    hint = Signal(str)
    left_end = Signal(int)

    def __init__(self, model: VoteModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._votes = model
        self._is_one = isinstance(model, OneActivity)
        self.setAccessibleName(self.tr("Your ballot"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._rows = RowHeads(theme, self)
        self._columns = ColumnHeads(theme, self)
        self.setVerticalHeader(self._rows)
        self.setHorizontalHeader(self._columns)
        self.setModel(model)
        self._paint = VotePainter(model.plan.scheme, theme, self, has_words=self._is_one)
        self.setItemDelegate(self._paint)
        self._columns.setVisible(not self._is_one)
        self._keys = VoteKeys(self, model)
        self._corner = (0, 0)
        self.selectionModel().currentChanged.connect(self._begin_choice)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for heads in (self._rows, self._columns):
            heads.setFont(self.font())
            heads.set_theme(theme)
        self.setStyleSheet(sheet_of_heads(theme))
        self._sizes = MatrixSizes.of_font(self.fontMetrics(), RowHeight.M)
        self._paint.set_look(theme, self._sizes.chip)
        self._fit()

    def begin(self) -> None:
        """Go to the first cell of which nothing was said."""
        places = [(row, 0) for row in range(self._votes.rowCount()) if self._votes.place_at(row, 0)]
        answered = self._votes.draft.answered()
        fresh = [one for one in places if (place := self._votes.place_at(*one)) and place[0] not in answered]
        if places:
            self.go(*(fresh or places)[0])

    def go(self, row: int, column: int) -> None:
        """Choose a cell."""
        index = self._votes.index(row, column)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)

    def reach(self, down: int, right: int) -> None:
        """Extend the choice by a row or a column; the current cell stays where it began."""
        row = min(max(self._corner[0] + down, 0), self._votes.rowCount() - 1)
        column = min(max(self._corner[1] + (-right if self.isRightToLeft() else right), 0), self._last_column())
        self._corner = (row, column)
        block = QItemSelection(self.currentIndex(), self._votes.index(row, column))
        self.selectionModel().select(block, _SELECT)
        self.scrollTo(self._votes.index(row, column))

    def leave(self, *, forward: bool) -> None:
        """Go out of the table, to what stands after it or before it."""
        super().focusNextPrevChild(forward)

    def chosen(self) -> list[Place]:
        """The chosen cells."""
        indexes = sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column()))
        places = (self._votes.place_at(index.row(), index.column()) for index in indexes)
        return [place for place in places if place is not None]

    def _last_column(self) -> int:
        return self._votes.columnCount() - 1

    def _begin_choice(self, current: QModelIndex) -> None:
        self._corner = (current.row(), current.column())

    def _fit(self) -> None:
        """Give rows and columns the lengths of the matrix."""
        sizes, roles = self._sizes, self._votes.columnCount()
        self._rows.setDefaultSectionSize(round(sizes.row * 1.08) if self._is_one else sizes.row)
        names = min(sizes.activity_column, self.width() * 2 // 5)
        if self._is_one or not roles:
            self._rows.setFixedWidth(names)
            self._columns.setStretchLastSection(True)
            return
        spare = self.width() - names - self.verticalScrollBar().sizeHint().width()
        self._columns.is_upright = roles > _MOST_FLAT
        words = max(sizes.role_column, min(self._columns.widest_word(), self.fontMetrics().height() * WIDEST_HEAD))
        least = sizes.turned_column if self._columns.is_upright else words
        wanted = min(max(least, spare // roles), sizes.widest_role_column * 4 // 3)
        left_over = min(max(spare - wanted * roles, 0), sizes.widest_activity_column - names)
        self._rows.setFixedWidth(names + left_over)
        if self._columns.defaultSectionSize() != wanted:
            self._columns.setDefaultSectionSize(wanted)
            self._paint.set_look(self._paint.theme, sizes.chip)
        self._columns.setMinimumHeight(self._columns.sizeHint().height())
        self.updateGeometries()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: letters and fills are ours, moves are Qt's."""
        if not self._keys.handle(event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See QTableView: a double click offers the letters."""
        if self.indexAt(event.position().toPoint()).isValid() and self.chosen():
            self._keys.open_list()
        else:
            super().mouseDoubleClickEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002 - Qt's name
        """See QTableView: Tab moves within the table; Ctrl+Tab and F6 leave it."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QTableView: the ring tells where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QTableView."""
        super().focusOutEvent(event)
        self.viewport().update()
