"""The list of findings: lines as high as their words need, or all alike where there are too many to measure."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.findings.card_painter import CardPainter
from raci_planner.desktop.findings.listing import AcceptedCard, Card, Heading, Line
from raci_planner.desktop.findings.model import AnyIndex, FindingsModel

_MEASURED = 300
"""With more lines than these, all cards are of one height: measuring thousands would hold up every edit."""
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class FindingsView(QTableView):
    """One column of cards. The selected one is covered by a widget that says everything; see `open_with`."""

    opened = Signal(int)
    jump_wanted = Signal(int)

    def __init__(self, model: FindingsModel, painter: CardPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findingsList")
        self.setAccessibleName(self.tr("Findings"))
        self._lines = model
        self._painter = painter
        self._open = QPersistentModelIndex()
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heights = self.verticalHeader()
        heights.hide()
        heights.setMinimumSectionSize(1)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setDefaultSectionSize(painter.card_height)
        model.rowsInserted.connect(self._fit_inserted)

    def fit_lines(self) -> None:
        """Make closed lines as high as the painter wants them by now."""
        self.verticalHeader().setDefaultSectionSize(self._painter.card_height)
        self._fit(range(self._lines.rowCount()))

    def show_row(self, place: int) -> None:
        """Make a line the current one and bring it into view."""
        index = self._lines.index(place)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)

    def open_with(self, place: int, card: QWidget) -> None:
        """Cover a line with a card that says everything, and make room for it."""
        self.close_card()
        index = self._lines.index(place)
        self._open = QPersistentModelIndex(index)
        self.setIndexWidget(index, card)
        self._fit_open_card()
        self.scrollTo(index)

    def close_card(self) -> None:
        """Show all lines closed."""
        opened, self._open = self._open, QPersistentModelIndex()
        if opened.isValid():
            self.setIndexWidget(opened, None)  # type: ignore[arg-type] # Qt's way to take it off
            self._fit((opened.row(),))

    def step(self, *, forward: bool) -> Finding | None:
        """Go to the next card, or the one before, round the ends; None if there is none."""
        count = self._lines.rowCount()
        here = self.currentIndex().row() if self.currentIndex().isValid() else (-1 if forward else count)
        for distance in range(1, count + 1):
            place = (here + (distance if forward else -distance)) % count
            line = self._lines.line_at(place)
            if isinstance(line, Card | AcceptedCard):
                self.show_row(place)
                return line.finding
        return None

    def _fit_open_card(self) -> None:
        card = self.indexWidget(self._open) if self._open.isValid() else None
        if card is not None:
            self.setRowHeight(self._open.row(), card.heightForWidth(self.viewport().width()))

    def _fit_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._fit(range(first, last + 1))

    def _fit(self, places: Iterable[int]) -> None:
        for place in places:
            height = self._height(self._lines.line_at(place))
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)

    def _height(self, line: Line) -> int:
        if isinstance(line, Heading) or self._lines.rowCount() <= _MEASURED:
            return self._painter.height_of(line, self.viewport().width())
        return self._painter.card_height

    # Qt's overrides

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """See QTableView."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.opened.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: Enter goes to the cell that a finding stands on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.jump_wanted.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QTableView: a click goes to the cell, too."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.jump_wanted.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView: a card wraps anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(range(self._lines.rowCount()))
            self._fit_open_card()
