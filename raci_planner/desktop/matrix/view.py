"""The matrix on the screen: one view that paints itself, with an activity column that stays in place.

Column 0 is an ordinary cell column; it is only shown at the leading edge however far the roles are scrolled. One view
has one selection, one focus and one accessible tree, where an overlay of a second view would have two of each.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from raci_planner.desktop.matrix.fitting import Fitting
from raci_planner.desktop.matrix.framing import Framing
from raci_planner.desktop.matrix.header import RoleHeader
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.painter import MatrixPainter
from raci_planner.desktop.matrix.selection import MatrixSelection
from raci_planner.desktop.matrix.sizes import MatrixSizes, MatrixStyle
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.desktop.theme import Theme

if TYPE_CHECKING:
    from raci_planner.desktop.matrix.keys import MatrixKeys
    from raci_planner.desktop.matrix.mouse import MatrixMouse

_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
_OTHER_SCREEN = QEvent.Type.DevicePixelRatioChange
_SHORTCUT = QEvent.Type.ShortcutOverride
_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.6, 2.0

type AnyIndex = QModelIndex | QPersistentModelIndex


class MatrixView(QTableView):
    """Lines, columns, chips, selection and focus ring. What keys and mouse mean is told by `attend`."""

    looks_changed = Signal()
    scrolled = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self._theme = theme
        self.framing = Framing(self, model)
        self._plain_font = self.font()
        self.zoom = 1.0
        self.style_of_cells = MatrixStyle()
        self.drop: int | None = None
        self._chosen_columns: set[int] = set()
        self._keys: MatrixKeys | None = None
        self._mouse: MatrixMouse | None = None
        self.head = RoleHeader(model, theme, self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Responsibility matrix"))
        self.setObjectName("matrixView")
        self.chosen = MatrixSelection(model, self.selectionModel())
        self.selectionModel().selectionChanged.connect(self._follow_choice)
        self._paint = self._fresh_painter()
        self.horizontalScrollBar().valueChanged.connect(self.scrolled)
        self.fitting = Fitting(self, model)

    def attend(self, keys: "MatrixKeys", mouse: "MatrixMouse") -> None:
        """Have keys and mouse events handled from now on."""
        self._keys = keys
        self._mouse = mouse

    @property
    def sizes(self) -> MatrixSizes:
        """The lengths at this zoom and row height."""
        return self._paint.sizes

    def set_look(
        self, *, theme: Theme | None = None, zoom: float | None = None, style: MatrixStyle | None = None
    ) -> None:
        """Change theme, zoom or style."""
        self._theme = theme or self._theme
        self.zoom = min(max(zoom or self.zoom, _SMALLEST_ZOOM), _LARGEST_ZOOM)
        self.style_of_cells = style or self.style_of_cells
        font = self._plain_font
        font.setPointSizeF(self._base_points() * self.zoom)
        self.setFont(font)
        self.head.set_look(self._theme, font)
        self._paint = self._fresh_painter()
        self.fitting.fit()
        self.looks_changed.emit()

    def give_room(self, column: int) -> None:
        """Paint chips that fit into role columns of this width."""
        self._paint.give_room(column)

    def widest_chip(self) -> int:
        """The room that the chip with the longest word needs."""
        return self._paint.widest_chip()

    def _base_points(self) -> float:
        window = self.parentWidget()
        return window.font().pointSizeF() if window is not None else self._plain_font.pointSizeF()

    def _fresh_painter(self) -> MatrixPainter:
        style = self.style_of_cells
        sizes = MatrixSizes.of_font(QFontMetrics(self.font()), style.row_height)
        painter = MatrixPainter(self._matrix, self._theme, self.font(), sizes, self.devicePixelRatioF())
        painter.has_words = style.has_words
        return painter

    def _follow_choice(self) -> None:
        """Paint what Qt does not know of: the column that stays in place, and the heads of chosen columns."""
        if self.horizontalScrollBar().value():
            self.viewport().update(self.framing.names_box())
        columns = set(self.chosen.columns())
        self.head.update_columns(columns ^ self._chosen_columns)
        self._chosen_columns = columns

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView."""
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            self._paint.paint(painter, self.framing.frame(event.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: what the matrix does not know goes to the window."""
        if self._keys is None or not self._keys.handle(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """See QTableView: a key of the matrix is no shortcut of the window while the matrix has the focus."""
        if event.type() == _SHORTCUT and isinstance(event, QKeyEvent) and self._keys and self._keys.claims(event):
            event.accept()
            return True
        if event.type() == _OTHER_SCREEN:
            self.set_look()
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """See QTableView."""
        if self._keys is not None:
            self._keys.take_input(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002 - Qt's name
        """See QTableView: Tab moves within the matrix."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        if self._mouse is not None:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        if self._mouse is not None:
            self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        if self._mouse is not None and event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        if self._mouse is not None:
            self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See QTableView: with Ctrl, the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_look(zoom=self.zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """See QTableView: the window knows the menu; by keyboard it opens at the active cell."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.framing.box(self.chosen.spot).center())
        self.menu_asked.emit(at)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """See QTableView: the activity column lies over the roles beneath it."""
        place = self.rowAt(p.y())
        column = ACTIVITY_COLUMN if self.framing.names_box().contains(p) else self.columnAt(p.x())
        return self._matrix.index(place, column) if place >= 0 and column >= 0 else QModelIndex()

    def visualRect(self, index: AnyIndex) -> QRect:
        """See QTableView."""
        return self.framing.box(Spot(index.row(), index.column())) if index.isValid() else QRect()

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE) -> None:
        """See QTableView: a role must come out from under the activity column; the column itself is always there."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == ACTIVITY_COLUMN:
            bar.setValue(before)
            return
        box, names = self.visualRect(index), self.framing.names_box()
        covered = box.right() - names.left() if self.isRightToLeft() else names.right() + 1 - box.left()
        if covered > 0:
            bar.setValue(bar.value() - covered)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """See QTableView: what stays in place is painted anew when the rest moves sideways."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fitting.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QTableView."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QTableView."""
        super().focusOutEvent(event)
        self.viewport().update()
