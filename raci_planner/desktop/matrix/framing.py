"""Where everything in the matrix is, in pixels of the viewport."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.painter import Frame
from raci_planner.desktop.matrix.walking import Spot

if TYPE_CHECKING:
    from raci_planner.desktop.matrix.view import MatrixView

_EDITING = QAbstractItemView.State.EditingState


class Framing:
    """Finds boxes of cells, cells at points, and what a frame has to show."""

    def __init__(self, view: "MatrixView", model: MatrixModel) -> None:
        self._view = view
        self._model = model

    def names_box(self) -> QRect:
        """The part of the viewport that shows the activities' names."""
        width = self._view.columnWidth(ACTIVITY_COLUMN)
        left = self._view.viewport().width() - width if self._view.isRightToLeft() else 0
        return QRect(left, 0, width, self._view.viewport().height())

    def spot_near(self, point: QPoint) -> Spot:
        """The cell at a point, or the nearest one in sight."""
        area = self._view.viewport().rect()
        x = min(max(point.x(), area.left()), area.right())
        y = min(max(point.y(), area.top()), area.bottom())
        place = self._view.rowAt(y)
        column = ACTIVITY_COLUMN if self.names_box().contains(x, y) else self._view.columnAt(x)
        last = self._model.columnCount() - 1
        return Spot(len(self._model.rows) - 1 if place < 0 else place, last if column < 0 else column)

    def box(self, spot: Spot) -> QRect:
        """The pixels of a cell."""
        top, height = self._view.rowViewportPosition(spot.place), self._view.rowHeight(spot.place)
        if spot.column == ACTIVITY_COLUMN:
            names = self.names_box()
            return QRect(names.left(), top, names.width(), height)
        return QRect(self._view.columnViewportPosition(spot.column), top, self._view.columnWidth(spot.column), height)

    def frame(self, area: QRect) -> Frame:
        """What one frame shows in an area of the viewport."""
        first, last = self._view.rowAt(area.top()), self._view.rowAt(area.bottom())
        lines = []
        if first >= 0:
            top = self._view.rowViewportPosition(first)
            for place in range(first, (last if last >= 0 else len(self._model.rows) - 1) + 1):
                height = self._view.rowHeight(place)
                lines.append((place, top, height))
                top += height
        columns = self.columns_in_sight()
        current = self._view.selectionModel().currentIndex()
        return Frame(
            area=area,
            names=self.names_box(),
            columns=columns,
            lines=lines,
            selected=self._selected_boxes(columns),
            selected_names=self._selected_names(),
            current=self.box(Spot(current.row(), current.column())) if current.isValid() else None,
            drop=None if self._view.drop is None else self._drop_height(self._view.drop),
            ends=frozenset(column for column, _, _ in columns if self._view.head.ends_band(column)),
            is_mirrored=self._view.isRightToLeft(),
            has_focus=self._view.hasFocus() or self._view.state() == _EDITING,
        )

    def columns_in_sight(self) -> list[tuple[int, int, int]]:
        """The roles in sight with their place, those that the activity column covers left out."""
        names = self.names_box()
        leading, trailing = names.right() + 1, self._view.viewport().width() - 1
        if self._view.isRightToLeft():
            leading, trailing = names.left() - 1, 0
        first, last = self._view.columnAt(leading), self._view.columnAt(trailing)
        if first < 0:
            return []
        columns = range(max(1, first), (last if last >= 0 else self._model.columnCount() - 1) + 1)
        return [
            (column, self._view.columnViewportPosition(column), self._view.columnWidth(column)) for column in columns
        ]

    def _selected_boxes(self, columns: list[tuple[int, int, int]]) -> list[QRect]:
        boxes = []
        for top, left, bottom, right in self._view.chosen.boxes():
            inside = [(x, width) for column, x, width in columns if left <= column <= right]
            if inside:
                y, height = self._extent(top, bottom)
                start = min(x for x, _ in inside)
                boxes.append(QRect(start, y, max(x + width for x, width in inside) - start, height))
        return boxes

    def _selected_names(self) -> list[QRect]:
        names = self.names_box()
        extents = [
            self._extent(top, bottom) for top, left, bottom, _ in self._view.chosen.boxes() if left == ACTIVITY_COLUMN
        ]
        return [QRect(names.left(), y, names.width(), height) for y, height in extents]

    def _extent(self, top: int, bottom: int) -> tuple[int, int]:
        y = self._view.rowViewportPosition(top)
        return y, self._view.rowViewportPosition(bottom) + self._view.rowHeight(bottom) - y

    def _drop_height(self, place: int) -> int:
        if place < len(self._model.rows):
            return self._view.rowViewportPosition(place)
        last = len(self._model.rows) - 1
        return self._view.rowViewportPosition(last) + self._view.rowHeight(last)
