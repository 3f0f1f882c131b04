"""The matrix on the screen: one view that paints itself, with an activity column that stays in place.

Column 0 is an ordinary cell column; it is only shown at the leading edge however far the roles are scrolled. One view
has one selection, one focus and one accessible tree, where an overlay of a second view would have two of each.
"""

from collections.abc import Iterable
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

from raci_planner.desktop.matrix.header import RoleHeader
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.painter import Frame, MatrixPainter
from raci_planner.desktop.matrix.rows import GroupRow, SectionRow
from raci_planner.desktop.matrix.selection import MatrixSelection
from raci_planner.desktop.matrix.sizes import MatrixSizes, RowHeight
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.desktop.theme import Theme

if TYPE_CHECKING:
    from raci_planner.desktop.matrix.keys import MatrixKeys
    from raci_planner.desktop.matrix.mouse import MatrixMouse
    from raci_planner.domain.records import Role

_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
_SHORTCUT = QEvent.Type.ShortcutOverride
_MOST_FLAT_ROLES = 12
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
        self._plain_font = self.font()
        self.zoom = 1.0
        self.row_height = RowHeight.M
        self.drop: int | None = None
        self._names_width: int | None = None
        self._is_fitting = False
        self._headings: list[int] = []
        self._chosen_columns: set[int] = set()
        self._fitted: tuple[tuple[Role, ...], int] = ((), 0)
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
        model.modelReset.connect(self._follow_reset)
        model.rowsInserted.connect(self._fit_headings)
        model.rowsRemoved.connect(self._fit_headings)
        model.columnsInserted.connect(self.fit)
        model.columnsRemoved.connect(self.fit)

    def attend(self, keys: "MatrixKeys", mouse: "MatrixMouse") -> None:
        """Have keys and mouse events handled from now on."""
        self._keys = keys
        self._mouse = mouse

    @property
    def sizes(self) -> MatrixSizes:
        """The lengths at this zoom and row height."""
        return self._paint.sizes

    def set_look(
        self, *, theme: Theme | None = None, zoom: float | None = None, row_height: RowHeight | None = None
    ) -> None:
        """Change theme, zoom or row height."""
        self._theme = theme or self._theme
        self.zoom = min(max(zoom or self.zoom, _SMALLEST_ZOOM), _LARGEST_ZOOM)
        self.row_height = row_height or self.row_height
        font = self._plain_font
        font.setPointSizeF(self._base_points() * self.zoom)
        self.setFont(font)
        self.head.set_look(self._theme, font)
        self._paint = self._fresh_painter()
        self.fit()
        self.looks_changed.emit()

    def set_names_width(self, width: int) -> None:
        """Make the activity column this wide, within reason."""
        self._names_width = min(max(width, self.sizes.activity_column // 2), self.viewport().width() * 2 // 3)
        self.fit()

    def fit(self) -> None:
        """Give lines and columns the sizes that go with the font, the roles and the width of the window."""
        if self._is_fitting:
            return
        self._is_fitting = True
        self.head.is_upright = len(self._matrix.roles) > _MOST_FLAT_ROLES
        self._fit_headings()
        self._fit_lines(range(len(self._matrix.rows)))
        for _ in range(2):
            width = self.viewport().width()
            self._fit_columns(width)
            self.updateGeometries()
            if self.viewport().width() == width:
                break
        self._is_fitting = False
        self.viewport().update()
        self.scrolled.emit()

    def _fit_columns(self, spare: int) -> None:
        """Roles as wide as their words need, and wider while there is room; the rest goes to the names."""
        sizes, roles = self.sizes, len(self._matrix.roles)
        names = self._names_width or sizes.activity_column
        role = self._role_width(spare - names, roles)
        if self._names_width is None:
            left_over = min(spare - role * roles, sizes.widest_activity_column)
            names = left_over if left_over >= sizes.activity_column * 7 // 8 else names
        self._paint.give_room(role)
        self.head.setDefaultSectionSize(role)
        for column in range(1, self._matrix.columnCount()):
            self.setColumnWidth(column, role)
        names = names if roles else max(names, spare)
        self.setColumnWidth(ACTIVITY_COLUMN, names)
        self._fitted = (self._matrix.roles, names)

    def _role_width(self, spare: int, roles: int) -> int:
        sizes = self.sizes
        if self.head.is_upright or not roles:
            return sizes.turned_column
        least = max(sizes.role_column, min(self.head.widest_word(), sizes.widest_role_column))
        return min(max(least, spare // roles), sizes.widest_role_column)

    def names_box(self) -> QRect:
        """The part of the viewport that shows the activities' names."""
        width = self.columnWidth(ACTIVITY_COLUMN)
        left = self.viewport().width() - width if self.isRightToLeft() else 0
        return QRect(left, 0, width, self.viewport().height())

    def spot_near(self, point: QPoint) -> Spot:
        """The cell at a point, or the nearest one in sight."""
        area = self.viewport().rect()
        x = min(max(point.x(), area.left()), area.right())
        y = min(max(point.y(), area.top()), area.bottom())
        place = self.rowAt(y)
        column = ACTIVITY_COLUMN if self.names_box().contains(x, y) else self.columnAt(x)
        last = self._matrix.columnCount() - 1
        return Spot(len(self._matrix.rows) - 1 if place < 0 else place, last if column < 0 else column)

    def box(self, spot: Spot) -> QRect:
        """The pixels of a cell."""
        top, height = self.rowViewportPosition(spot.place), self.rowHeight(spot.place)
        if spot.column == ACTIVITY_COLUMN:
            names = self.names_box()
            return QRect(names.left(), top, names.width(), height)
        return QRect(self.columnViewportPosition(spot.column), top, self.columnWidth(spot.column), height)

    def _base_points(self) -> float:
        window = self.parentWidget()
        return window.font().pointSizeF() if window is not None else self._plain_font.pointSizeF()

    def _fresh_painter(self) -> MatrixPainter:
        sizes = MatrixSizes.of_font(QFontMetrics(self.font()), self.row_height)
        return MatrixPainter(self._matrix, self._theme, self.font(), sizes, self.devicePixelRatioF())

    def _follow_choice(self) -> None:
        """Paint what Qt does not know of: the column that stays in place, and the heads of chosen columns."""
        if self.horizontalScrollBar().value():
            self.viewport().update(self.names_box())
        columns = set(self.chosen.columns())
        self.head.update_columns(columns ^ self._chosen_columns)
        self._chosen_columns = columns

    def _follow_reset(self) -> None:
        """Lines have come and gone; the columns need new sizes only if others are shown than before."""
        roles, names = self._fitted
        if roles == self._matrix.roles:
            self._fit_lines([place for place in self._headings if place < len(self._matrix.rows)])
            self._fit_headings()
            self.setColumnWidth(ACTIVITY_COLUMN, names)
        else:
            self.fit()

    def _fit_headings(self) -> None:
        rows = self._matrix.rows
        self._headings = [place for place, row in enumerate(rows) if isinstance(row, SectionRow | GroupRow)]
        self._fit_lines(self._headings)

    def _fit_lines(self, places: Iterable[int]) -> None:
        """Make these lines as high as what they show; Qt keeps heights by place, not by what stands there."""
        header, rows, sizes = self.verticalHeader(), self._matrix.rows, self.sizes
        header.setDefaultSectionSize(sizes.row)
        header.setUpdatesEnabled(False)
        for place in places:
            wanted = sizes.heading if isinstance(rows[place], SectionRow | GroupRow) else sizes.row
            if header.sectionSize(place) != wanted:
                header.resizeSection(place, wanted)
        header.setUpdatesEnabled(True)

    def _frame(self, area: QRect) -> Frame:
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        lines = []
        if first >= 0:
            top = self.rowViewportPosition(first)
            for place in range(first, (last if last >= 0 else len(self._matrix.rows) - 1) + 1):
                height = self.rowHeight(place)
                lines.append((place, top, height))
                top += height
        columns = self.columns_in_sight()
        current = self.selectionModel().currentIndex()
        return Frame(
            area=area,
            names=self.names_box(),
            columns=columns,
            lines=lines,
            selected=self._selected_boxes(columns),
            selected_names=self._selected_names(),
            current=self.box(Spot(current.row(), current.column())) if current.isValid() else None,
            drop=None if self.drop is None else self._drop_height(self.drop),
            ends=frozenset(column for column, _, _ in columns if self.head.ends_band(column)),
            is_mirrored=self.isRightToLeft(),
            has_focus=self.hasFocus() or self.state() == QAbstractItemView.State.EditingState,
        )

    def columns_in_sight(self) -> list[tuple[int, int, int]]:
        """The roles in sight with their place, those that the activity column covers left out."""
        names = self.names_box()
        leading, trailing = names.right() + 1, self.viewport().width() - 1
        if self.isRightToLeft():
            leading, trailing = names.left() - 1, 0
        first, last = self.columnAt(leading), self.columnAt(trailing)
        if first < 0:
            return []
        columns = range(max(1, first), (last if last >= 0 else self._matrix.columnCount() - 1) + 1)
        return [(column, self.columnViewportPosition(column), self.columnWidth(column)) for column in columns]

    def _selected_boxes(self, columns: list[tuple[int, int, int]]) -> list[QRect]:
        boxes = []
        for top, left, bottom, right in self.chosen.boxes():
            inside = [(x, width) for column, x, width in columns if left <= column <= right]
            if inside:
                y, height = self._extent(top, bottom)
                start = min(x for x, _ in inside)
                boxes.append(QRect(start, y, max(x + width for x, width in inside) - start, height))
        return boxes

    def _selected_names(self) -> list[QRect]:
        names = self.names_box()
        extents = [self._extent(top, bottom) for top, left, bottom, _ in self.chosen.boxes() if left == ACTIVITY_COLUMN]
        return [QRect(names.left(), y, names.width(), height) for y, height in extents]

    def _extent(self, top: int, bottom: int) -> tuple[int, int]:
        y = self.rowViewportPosition(top)
        return y, self.rowViewportPosition(bottom) + self.rowHeight(bottom) - y

    def _drop_height(self, place: int) -> int:
        if place < len(self._matrix.rows):
            return self.rowViewportPosition(place)
        last = len(self._matrix.rows) - 1
        return self.rowViewportPosition(last) + self.rowHeight(last)

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._paint.paint(painter, self._frame(event.rect()))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView: what the matrix does not know goes to the window."""
        if self._keys is None or not self._keys.handle(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """See QTableView: a key of the matrix is no shortcut of the window while the matrix has the focus."""
        if event.type() == _SHORTCUT and isinstance(event, QKeyEvent) and self._keys and self._keys.claims(event):
            event.accept()
            return True
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
            at = self.viewport().mapToGlobal(self.box(self.chosen.spot).center())
        self.menu_asked.emit(at)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """See QTableView: the activity column lies over the roles beneath it."""
        place = self.rowAt(p.y())
        column = ACTIVITY_COLUMN if self.names_box().contains(p) else self.columnAt(p.x())
        return self._matrix.index(place, column) if place >= 0 and column >= 0 else QModelIndex()

    def visualRect(self, index: AnyIndex) -> QRect:
        """See QTableView."""
        return self.box(Spot(index.row(), index.column())) if index.isValid() else QRect()

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE) -> None:
        """See QTableView: a role must come out from under the activity column; the column itself is always there."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == ACTIVITY_COLUMN:
            bar.setValue(before)
            return
        box, names = self.visualRect(index), self.names_box()
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
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QTableView."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QTableView."""
        super().focusOutEvent(event)
        self.viewport().update()
