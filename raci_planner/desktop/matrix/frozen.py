"""The activity column that stays in place while the roles scroll: Qt's frozen-column pattern, a second view above
the first with the same model and selection."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from raci_planner.desktop.matrix.header import RoleHeader
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.painter import MatrixPainter
from raci_planner.desktop.matrix.rows import SectionRow
from raci_planner.desktop.theme import Theme


class FrozenColumn(QTableView):
    """Column 0 on top of the matrix. Rows are dragged by the gutter at their left edge."""

    section_clicked = Signal(int)
    rows_dropped = Signal(int)

    def __init__(self, model: MatrixModel, theme: Theme, painter: MatrixPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix = model
        self._painter = painter
        self._drag_from: QPoint | None = None
        self._drop_place: int | None = None
        self._drop_pen = QPen(QColor(theme.accent), 3)
        self.setModel(model)
        self.setHorizontalHeader(RoleHeader(model, theme, self))
        self.verticalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def set_look(self, theme: Theme, painter: MatrixPainter) -> None:
        """Paint in another theme from now on."""
        self._painter = painter
        self._drop_pen = QPen(QColor(theme.accent), 3)
        header = self.horizontalHeader()
        if isinstance(header, RoleHeader):
            header.set_theme(theme)
        self.viewport().update()

    def hide_roles(self) -> None:
        """Show column 0 only, whatever columns there are now."""
        for column in range(1, self._matrix.columnCount()):
            self.setColumnHidden(column, True)

    def _is_in_gutter(self, point: QPoint) -> bool:
        return point.x() < self._painter.sizes.gutter

    def _row_is_heading(self, place: int) -> bool:
        return place >= 0 and isinstance(self._matrix.row_at(place), SectionRow)

    def _drop_place_at(self, point: QPoint) -> int:
        place = self.rowAt(point.y())
        if place < 0:
            return self._matrix.rowCount() - 1
        below = point.y() > self.rowViewportPosition(place) + self.rowHeight(place) // 2
        return min(place + below, self._matrix.rowCount() - 1)

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView."""
        painter = QPainter(self.viewport())
        self._painter.paint(self, painter, event.rect(), range(ACTIVITY_COLUMN, ACTIVITY_COLUMN + 1))
        if self._drop_place is not None:
            y = self.rowViewportPosition(self._drop_place)
            painter.setPen(self._drop_pen)
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QTableView: a press on a heading's arrow folds it, a press on a gutter may become a drag."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._is_in_gutter(point):
            if self._row_is_heading(self.rowAt(point.y())):
                self.section_clicked.emit(self.rowAt(point.y()))
                return
            if not self.selectionModel().isRowSelected(self.rowAt(point.y())):
                super().mousePressEvent(event)
            self._drag_from = point
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        point = event.position().toPoint()
        if self._drag_from is None:
            in_gutter = self._is_in_gutter(point) and self.rowAt(point.y()) >= 0
            shape = Qt.CursorShape.OpenHandCursor if in_gutter else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            super().mouseMoveEvent(event)
            return
        if abs(point.y() - self._drag_from.y()) > 4 or self._drop_place is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drop_place = self._drop_place_at(point)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        place, self._drag_from, self._drop_place = self._drop_place, None, None
        self.viewport().update()
        if place is not None:
            self.rows_dropped.emit(place)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: keys belong to the matrix below, which alone has the focus."""
        event.ignore()
