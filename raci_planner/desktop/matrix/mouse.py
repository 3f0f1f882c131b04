"""The mouse in the matrix: choosing cells, dragging rows by their gutter, folding headings."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimerEvent
from PySide6.QtGui import QMouseEvent

from raci_planner.desktop.matrix.keys import Hands, MatrixKeys
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.rows import EntryRow, GroupRow, SectionRow
from raci_planner.desktop.matrix.view import MatrixView
from raci_planner.desktop.matrix.walking import Spot

_LEFT = Qt.MouseButton.LeftButton
_RIGHT = Qt.MouseButton.RightButton
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_FAR_ENOUGH = 5
_SCROLL_EVERY = 60
"""Milliseconds between two steps while the pointer is dragged past the edge."""


class MatrixMouse(QObject):
    """What pressing, dragging and double-clicking mean."""

    def __init__(self, view: MatrixView, model: MatrixModel, hands: Hands, keys: MatrixKeys) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._hands = hands
        self._keys = keys
        self._is_choosing = False
        self._is_adding = False
        self._gripped: QPoint | None = None
        self._pointer = QPoint()
        self._timer = 0

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        point = event.position().toPoint()
        if self._view.rowAt(point.y()) < 0 or event.button() not in {_LEFT, _RIGHT}:
            return
        self._keys.forget_run()
        spot = self._spot_at(point)
        if event.button() == _RIGHT:
            if not self._is_chosen(spot):
                self._view.chosen.move_to(spot)
            return
        if self._is_in_gutter(point) and not event.modifiers() & (_SHIFT | _CONTROL):
            self._grip(point, spot)
        else:
            self._choose(spot, event.modifiers())
        self._hands.rows.leave_entry()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        point = event.position().toPoint()
        self._pointer = point
        if self._gripped is not None:
            if self._view.drop is not None or abs(point.y() - self._gripped.y()) > _FAR_ENOUGH:
                self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._view.drop = self._drop_at(point)
                self._view.viewport().update()
        elif self._is_choosing:
            self._stretch(point)
        else:
            row = self._view.rowAt(point.y())
            can_grip = row >= 0 and self._is_in_gutter(point) and not isinstance(self._model.rows[row], EntryRow)
            shape = Qt.CursorShape.OpenHandCursor if can_grip else Qt.CursorShape.ArrowCursor
            self._view.viewport().setCursor(shape)
            return
        self._scroll_at_edge(point)

    def release(self) -> None:
        """The button went up."""
        drop, gripped = self._view.drop, self._gripped
        self._is_choosing = False
        self._gripped = self._view.drop = None
        self._stop_timer()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()
        row = self._view.chosen.row if gripped is not None else None
        if drop is not None:
            self._hands.rows.drop(drop)
        elif isinstance(row, SectionRow):
            self._hands.rows.toggle_section()

    def double_click(self, event: QMouseEvent) -> None:
        """A cell was double-clicked: its name is edited, or its letters are offered."""
        point = event.position().toPoint()
        if event.button() != _LEFT or self._view.rowAt(point.y()) < 0 or self._is_in_gutter(point):
            return
        spot = self._spot_at(point)
        self._is_choosing = False
        if spot.column == ACTIVITY_COLUMN:
            self._hands.begin_name(None)
        else:
            self._hands.letters.open_list()

    def _choose(self, spot: Spot, modifiers: Qt.KeyboardModifier) -> None:
        self._is_choosing = True
        self._is_adding = bool(modifiers & _CONTROL)
        if modifiers & _SHIFT:
            self._view.chosen.extend_to(spot)
        elif self._is_adding:
            self._view.chosen.add(spot)
        else:
            self._view.chosen.move_to(spot)

    def _stretch(self, point: QPoint) -> None:
        corner = self._view.framing.spot_near(point)
        if corner == self._view.chosen.corner:
            return
        if self._is_adding:
            self._view.chosen.add_block(corner)
        else:
            self._view.chosen.extend_to(corner)

    def _grip(self, point: QPoint, spot: Spot) -> None:
        self._gripped = point
        chosen = self._view.chosen
        if isinstance(self._model.rows[spot.place], int):
            if not (chosen.has_whole_lines and spot.place in chosen.places()):
                chosen.move_to(spot)
                chosen.choose_lines(spot.place, spot.place)
        else:
            chosen.move_to(spot)
            self._gripped = point if isinstance(self._model.rows[spot.place], SectionRow) else None

    def _spot_at(self, point: QPoint) -> Spot:
        """The cell that a click means: beside a heading's name, the heading."""
        spot = self._view.framing.spot_near(point)
        is_activity = isinstance(self._model.rows[spot.place], int)
        return spot if is_activity else Spot(spot.place, ACTIVITY_COLUMN)

    def _is_chosen(self, spot: Spot) -> bool:
        return self._view.selectionModel().isSelected(self._model.index(*spot))

    def _is_in_gutter(self, point: QPoint) -> bool:
        names = self._view.framing.names_box()
        from_edge = names.right() - point.x() if self._view.isRightToLeft() else point.x() - names.left()
        return 0 <= from_edge < self._view.sizes.gutter

    def _drop_at(self, point: QPoint) -> int:
        """The line above which dragged rows would land; never below the line that adds."""
        last = len(self._model.rows) - 1
        place = self._view.rowAt(point.y())
        if place < 0:
            return 0 if point.y() < 0 else last
        below = point.y() > self._view.rowViewportPosition(place) + self._view.rowHeight(place) // 2
        place = min(place + below, last)
        if isinstance(self._model.rows[min(place, last)], GroupRow):
            place += 1
        return min(place, last)

    def _scroll_at_edge(self, point: QPoint) -> None:
        if self._view.viewport().rect().contains(point):
            self._stop_timer()
        elif not self._timer:
            self._timer = self.startTimer(_SCROLL_EVERY)

    def _stop_timer(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    # Qt's overrides

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: ARG002
        """See QObject: scroll on while the pointer rests past the edge."""
        area, point = self._view.viewport().rect(), self._pointer
        down, across = self._view.verticalScrollBar(), self._view.horizontalScrollBar()
        step = self._view.sizes.row
        down.setValue(down.value() + step * ((point.y() > area.bottom()) - (point.y() < area.top())))
        towards = (point.x() > area.right()) - (point.x() < area.left())
        across.setValue(across.value() + step * (-towards if self._view.isRightToLeft() else towards))
        if self._is_choosing:
            self._stretch(point)
        elif self._gripped is not None:
            self._view.drop = self._drop_at(point)
            self._view.viewport().update()
