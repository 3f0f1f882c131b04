"""The heads of the columns: names that wrap or stand upright, under a band that says which side a role stands on.

The boundary the program is about is visible at all times: roles of one side that stand together share a band.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLine, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from raci_planner.desktop.matrix.head_pictures import HeadPictures
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.theme import Theme
from raci_planner.domain.records import Role

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading
_LEFT_BUTTON = Qt.MouseButton.LeftButton
_NO_TEXT = Qt.TextElideMode.ElideRight
_SPLIT = Qt.CursorShape.SplitHCursor
_GRIP = 5
_DRAG = 8


class RoleHeader(QHeaderView):
    """A header whose first section stays in place while the others scroll beneath it."""

    renaming_asked = Signal(int)
    columns_pressed = Signal(int, Qt.KeyboardModifier)
    role_dropped = Signal(int, int)
    names_resized = Signal(int)

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self._theme = theme
        self._pictures = HeadPictures(self.font(), theme.text, self.devicePixelRatioF())
        self.is_upright = False
        self.has_people = False
        self._pressed: tuple[int, QPoint] | None = None
        self._drop: int | None = None
        self._is_resizing_names = False
        self._measure()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Paint in another theme or size from now on."""
        self._theme = theme
        self.setFont(font)
        self._measure()
        self._pictures = HeadPictures(font, theme.text, self.devicePixelRatioF())
        self.viewport().update()

    def update_columns(self, columns: Iterable[int]) -> None:
        """Paint the heads of these columns anew."""
        for column in columns:
            self.viewport().update(self._box(column))

    def widest_word(self) -> int:
        """The width in pixels of the longest word in any role's name, or in its short name if it has one."""
        words = {word for role in self._matrix.roles for word in (role.short_name or role.name).split()}
        widths = (self._pictures.metrics.horizontalAdvance(word) for word in words)
        return max(widths, default=0) + 2 * self._padding + 3

    def _measure(self) -> None:
        """Lengths and fonts that every frame needs, taken once per font."""
        height = self.fontMetrics().height()
        self._padding = max(4, height // 4)
        self._band_font = QFont(self.font())
        self._band_font.setPointSizeF(self.font().pointSizeF() * 0.85)
        self._band = QFontMetrics(self._band_font).height() + self._padding
        self._people_line = QFontMetrics(self._band_font).height()

    def _side(self, column: int) -> object:
        """What tells bands apart; a column that is not there has a side of its own."""
        roles = self._matrix.roles
        return roles[column - 1].side if 0 < column <= len(roles) else ()

    def ends_band(self, column: int) -> bool:
        """Whether another side, or nothing, follows this column."""
        return self._side(column) != self._side(column + 1)

    def names_box(self) -> QRect:
        """The head of the activity column, which stays in place."""
        width = self.sectionSize(ACTIVITY_COLUMN)
        left = self.viewport().width() - width if self.isRightToLeft() else 0
        return QRect(left, 0, width, self.viewport().height())

    def _box(self, column: int) -> QRect:
        return QRect(self.sectionViewportPosition(column), 0, self.sectionSize(column), self.viewport().height())

    def _columns_in(self, area: QRect) -> range:
        """The roles whose heads are in an area, as the other columns scroll beneath the first."""
        ends = [self.logicalIndexAt(x) for x in (area.left(), area.right())]
        shown = sorted(end if end >= 0 else self.count() - 1 for end in ends)
        return range(max(1, shown[0]), shown[1] + 1)

    # Painting

    def _paint(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, QColor(self._theme.header))
        columns = self._columns_in(area)
        ground, mirrored = QColor(self._theme.selection), self.isRightToLeft()
        height = self.viewport().height()
        thin: list[QLine] = []
        strong: list[QLine] = []
        for column in columns:
            box = self._box(column)
            if self.selectionModel().columnIntersectsSelection(column):
                painter.fillRect(box.adjusted(0, self._band, 0, 0), ground)
            role = self._matrix.roles[column - 1]
            self._paint_name(painter, box, self._shown_name(role, box.width()))
            if self._people_height:
                self._paint_people(painter, box, role)
            x = box.left() if mirrored else box.right()
            if self.ends_band(column):
                strong.append(QLine(x, 0, x, height))
            else:
                thin.append(QLine(x, self._band, x, height))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLines(thin)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLines(strong)
        self._paint_bands(painter, self._columns_in(self.viewport().rect()))
        self._paint_corner(painter, self.names_box())
        self._paint_ends(painter, height)

    def _shown_name(self, role: Role, width: int) -> str:
        """A role's name; its short one where a column of this width is too narrow for it."""
        room = width - 2 * self._padding
        is_whole = not role.short_name or self._pictures.fits(role.name, room, is_upright=self.is_upright)
        return role.name if is_whole else role.short_name

    def _paint_name(self, painter: QPainter, box: QRect, name: str) -> None:
        inner = box.adjusted(self._padding, self._band, -self._padding, -self._padding - self._people_height)
        picture = self._pictures.picture(name, inner.size(), is_upright=self.is_upright)
        painter.drawPixmap(inner.topLeft(), picture)

    @property
    def _people_height(self) -> int:
        """The room for the people of the roles; upright names leave none."""
        return self._people_line if self.has_people and not self.is_upright else 0

    def _paint_people(self, painter: QPainter, box: QRect, role: Role) -> None:
        inner = box.adjusted(3, box.height() - self._people_line - self._padding, -3, -self._padding)
        painter.setFont(self._band_font)
        painter.setPen(QColor(self._theme.muted))
        text = painter.fontMetrics().elidedText(self._matrix.words.people(role), _NO_TEXT, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ends(self, painter: QPainter, height: int) -> None:
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLine(0, height - 1, self.viewport().width(), height - 1)
        if self._drop is not None:
            painter.setPen(QPen(QColor(self._theme.accent), 3))
            x = self._drop_x(self._drop)
            painter.drawLine(x, 0, x, height)

    def _paint_bands(self, painter: QPainter, columns: range) -> None:
        """The name of each side, once over all its neighbouring columns, and in sight however they are scrolled."""
        names, band = self.names_box(), self._band
        painter.setFont(self._band_font)
        painter.setPen(QColor(self._theme.muted))
        first = None
        for column in columns:
            first = column if first is None else first
            if not self.ends_band(column) and column != columns[-1]:
                continue
            box = self._box(first).united(self._box(column)).adjusted(0, 0, 0, band - self.viewport().height())
            if self.isRightToLeft():
                box.setRight(min(box.right(), names.left() - 1))
            else:
                box.setLeft(max(box.left(), names.right() + 1))
            inner = box.adjusted(self._padding, 0, -self._padding, 0)
            word = self._matrix.words.side(self._matrix.roles[column - 1].side)
            text = painter.fontMetrics().elidedText(word, _NO_TEXT, inner.width())
            painter.drawText(inner, _LEADING | _MIDDLE, text)
            first = None

    def _paint_corner(self, painter: QPainter, box: QRect) -> None:
        painter.fillRect(box, QColor(self._theme.header))
        painter.setFont(self._pictures.font)
        painter.setPen(QColor(self._theme.text))
        inner = box.adjusted(2 * self._padding, 0, -2 * self._padding, -2 * self._padding)
        painter.drawText(inner, _LEADING | Qt.AlignmentFlag.AlignBottom, self.tr("Activity"))
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        x = box.left() if self.isRightToLeft() else box.right()
        painter.drawLine(x, 0, x, box.bottom())

    # The mouse

    def _drop_x(self, column: int) -> int:
        if column > len(self._matrix.roles):
            box = self._box(column - 1)
            return box.left() if self.isRightToLeft() else box.right()
        box = self._box(column)
        return box.right() if self.isRightToLeft() else box.left()

    def _drop_at(self, point: QPoint) -> int:
        """The column before which a dragged head would land."""
        column = self.logicalIndexAt(point)
        if column < 0:
            return len(self._matrix.roles) + 1
        box = self._box(column)
        is_past_middle = point.x() < box.center().x() if self.isRightToLeft() else point.x() > box.center().x()
        return max(1, column + is_past_middle)

    def _is_on_names_edge(self, point: QPoint) -> bool:
        box = self.names_box()
        return abs(point.x() - (box.left() if self.isRightToLeft() else box.right())) <= _GRIP

    def _is_on_names(self, point: QPoint) -> bool:
        return self.names_box().contains(point)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QHeaderView: high enough for the band and the name with the most lines."""
        width = self.defaultSectionSize()
        room = width - 2 * self._padding
        shown = (self._shown_name(role, width) for role in self._matrix.roles)
        names = self._pictures.height_of(shown, room, is_upright=self.is_upright)
        return QSize(super().sizeHint().width(), self._band + names + self._people_height + 2 * self._padding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QHeaderView."""
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            self._paint(painter, event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QHeaderView: a press chooses a column, and may become a drag or a change of width."""
        point = event.position().toPoint()
        if event.button() != _LEFT_BUTTON:
            super().mousePressEvent(event)
        elif self._is_on_names_edge(point):
            self._is_resizing_names = True
        elif self._is_on_names(point):
            self.columns_pressed.emit(ACTIVITY_COLUMN, event.modifiers())
        elif self.cursor().shape() == _SPLIT:
            super().mousePressEvent(event)
        elif (column := self.logicalIndexAt(point)) > ACTIVITY_COLUMN:
            self._pressed = (column, point)
            self.columns_pressed.emit(column, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See QHeaderView."""
        point = event.position().toPoint()
        if self._is_resizing_names:
            edge = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
            self.names_resized.emit(edge)
        elif self._pressed is not None:
            if self._drop is not None or abs(point.x() - self._pressed[1].x()) > _DRAG:
                self._drop = self._drop_at(point)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.viewport().update()
        elif not event.buttons() and (self._is_on_names_edge(point) or self._is_on_names(point)):
            shape = _SPLIT if self._is_on_names_edge(point) else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QHeaderView."""
        pressed, drop = self._pressed, self._drop
        self._pressed = self._drop = None
        self.unsetCursor()
        self.viewport().update()
        if self._is_resizing_names:
            self._is_resizing_names = False
        elif pressed is not None:
            if drop is not None:
                self.role_dropped.emit(pressed[0], drop)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See QHeaderView: a double click renames a role."""
        point = event.position().toPoint()
        column = self.logicalIndexAt(point)
        if self._is_on_names(point) or self.cursor().shape() == _SPLIT:
            super().mouseDoubleClickEvent(event)
        elif column > ACTIVITY_COLUMN:
            self._pressed = None
            self.renaming_asked.emit(column)

    def viewportEvent(self, event: QEvent) -> bool:
        """See QHeaderView: the head of the activities is no place for the tips of the columns beneath it."""
        if event.type() == QEvent.Type.ToolTip and self._is_on_names(event.pos()):  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)
