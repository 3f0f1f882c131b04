"""The heads of the columns: names that wrap or stand upright, under a band that says which side a role stands on.

The boundary the program is about is visible at all times: roles of one side that stand together share a band.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading
_LEFT_BUTTON = Qt.MouseButton.LeftButton
_NO_TEXT = Qt.TextElideMode.ElideRight
_SPLIT = Qt.CursorShape.SplitHCursor
_MOST_LINES = 3
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
        self.is_upright = False
        self._pressed: tuple[int, QPoint] | None = None
        self._drop: int | None = None
        self._is_resizing_names = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.viewport().update()

    def widest_word(self) -> int:
        """The width in pixels of the longest word in any role's name."""
        metrics = QFontMetrics(self._name_font())
        words = (word for role in self._matrix.roles for word in role.name.split())
        return max((metrics.horizontalAdvance(word) for word in words), default=0) + 2 * self._padding() + 3

    def _padding(self) -> int:
        return max(4, self.fontMetrics().height() // 4)

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _band_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def _band_height(self) -> int:
        return QFontMetrics(self._band_font()).height() + self._padding()

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

    def _columns_in_sight(self) -> range:
        width = self.viewport().width() - 1
        ends = [self.logicalIndexAt(x) for x in (0, width)]
        shown = sorted(end if end >= 0 else self.count() - 1 for end in ends)
        return range(max(1, shown[0]), shown[1] + 1)

    # Painting

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), QColor(self._theme.header))
        columns = self._columns_in_sight()
        for column in columns:
            self._paint_role(painter, self._box(column), column)
        self._paint_bands(painter, columns)
        self._paint_corner(painter, self.names_box())
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        bottom = self.viewport().height() - 1
        painter.drawLine(0, bottom, self.viewport().width(), bottom)
        if self._drop is not None:
            painter.setPen(QPen(QColor(self._theme.accent), 3))
            x = self._drop_x(self._drop)
            painter.drawLine(x, 0, x, bottom)

    def _paint_role(self, painter: QPainter, box: QRect, column: int) -> None:
        role = self._matrix.roles[column - 1]
        band = self._band_height()
        if self.selectionModel().columnIntersectsSelection(column):
            painter.fillRect(box.adjusted(0, band, 0, 0), QColor(self._theme.selection))
        painter.setFont(self._name_font())
        painter.setPen(QColor(self._theme.text))
        inner = box.adjusted(self._padding(), band, -self._padding(), -self._padding())
        if self.is_upright:
            self._paint_upright(painter, inner, role.name)
        else:
            painter.drawText(inner, _CENTRE, "\n".join(self._lines(role.name, inner.width(), _MOST_LINES)))
        ends = self.ends_band(column)
        painter.setPen(QPen(QColor(self._theme.edge if ends else self._theme.line), 1))
        x = box.left() if self.isRightToLeft() else box.right()
        painter.drawLine(x, 0 if ends else band, x, box.bottom())

    def _paint_upright(self, painter: QPainter, inner: QRect, name: str) -> None:
        painter.save()
        painter.translate(inner.left(), inner.bottom())
        painter.rotate(-90)
        room = QRect(0, 0, inner.height(), inner.width())
        lines = self._lines(name, room.width(), max(1, inner.width() // QFontMetrics(self._name_font()).lineSpacing()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | _MIDDLE, "\n".join(lines))
        painter.restore()

    def _paint_bands(self, painter: QPainter, columns: range) -> None:
        """The name of each side, once over all its neighbouring columns, and in sight however they are scrolled."""
        names, band = self.names_box(), self._band_height()
        painter.setFont(self._band_font())
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
            inner = box.adjusted(self._padding(), 0, -self._padding(), 0)
            word = self._matrix.words.side(self._matrix.roles[column - 1].side)
            text = painter.fontMetrics().elidedText(word, _NO_TEXT, inner.width())
            painter.drawText(inner, _LEADING | _MIDDLE, text)
            first = None

    def _paint_corner(self, painter: QPainter, box: QRect) -> None:
        painter.fillRect(box, QColor(self._theme.header))
        painter.setFont(self._name_font())
        painter.setPen(QColor(self._theme.text))
        inner = box.adjusted(2 * self._padding(), 0, -2 * self._padding(), -2 * self._padding())
        painter.drawText(inner, _LEADING | Qt.AlignmentFlag.AlignBottom, self.tr("Activity"))
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        x = box.left() if self.isRightToLeft() else box.right()
        painter.drawLine(x, 0, x, box.bottom())

    def _lines(self, name: str, width: int, most: int) -> list[str]:
        """A name in at most so many lines, broken at blanks; what does not fit ends in an ellipsis."""
        metrics = QFontMetrics(self._name_font())
        lines: list[str] = []
        for word in name.split():
            if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines.append(word)
        if len(lines) > most:
            lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        return [metrics.elidedText(line, _NO_TEXT, width) for line in lines]

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
        metrics = QFontMetrics(self._name_font())
        if self.is_upright:
            longest = max((metrics.horizontalAdvance(role.name) for role in self._matrix.roles), default=0)
            names = min(longest + 2 * self._padding(), metrics.height() * 9)
        else:
            width = self.defaultSectionSize() - 2 * self._padding()
            lines = max((len(self._lines(role.name, width, _MOST_LINES)) for role in self._matrix.roles), default=1)
            names = metrics.lineSpacing() * max(2, lines)
        return QSize(super().sizeHint().width(), self._band_height() + names + 2 * self._padding())

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QHeaderView."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._paint(painter)
        painter.end()

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
