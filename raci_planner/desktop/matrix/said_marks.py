"""The marks of what was said, as the matrix shows them: in a corner of a cell, and behind an activity's name."""

from collections.abc import Container, Mapping, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from raci_planner.desktop.agreement.marks import standing_pixmap
from raci_planner.desktop.matrix.rows import Row
from raci_planner.desktop.matrix.sizes import MatrixSizes
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands.standings import Spot
from raci_planner.domain.ids import RoleId
from raci_planner.domain.records import Standing, StandingState

_GAP = 4
_INSET = 6


class SaidMarks:
    """Pictures of all states for one theme, size and pixel ratio."""

    def __init__(self, theme: Theme, sizes: MatrixSizes, ratio: float) -> None:
        self._size = sizes.mark
        self._corner = max(10, round(sizes.mark * 0.85))
        self._dot = max(4, sizes.mark // 3)
        self._dot_colour = QColor(theme.muted)
        self._marks = {state: standing_pixmap(state, theme, self._size, ratio) for state in StandingState}
        self._corners = {state: standing_pixmap(state, theme, self._corner, ratio) for state in StandingState}

    def paint_cells(  # noqa: PLR0913 - what was said, and where everything stands
        self,
        painter: QPainter,
        said: Mapping[Spot, Standing],
        noted: Container[Spot],
        lines: Sequence[tuple[Row, int, int]],
        columns: Sequence[tuple[RoleId, int, int]],
        *,
        is_mirrored: bool,
    ) -> None:
        """In the corners of each cell: above, what was said of it; below, a dot if something was written down.

        Args:
            painter: where to.
            said: what was said.
            noted: the cells of which something was written down.
            lines: the rows in sight with their tops and heights.
            columns: the roles in sight with their left ends and widths.
            is_mirrored: for reading from right to left.
        """
        corners = [
            (role, left + 3 if is_mirrored else left + width - self._corner - 4) for role, left, width in columns
        ]
        inset = 0 if is_mirrored else self._corner - self._dot
        for row, top, height in lines:
            if isinstance(row, int):
                for role, x in corners:
                    standing = said.get((row, role))
                    if standing is not None:
                        painter.drawPixmap(x, top + 2, self._corners[standing.state])
                    if (row, role) in noted:
                        y = top + height - self._dot - _GAP
                        painter.fillRect(x + inset, y, self._dot, self._dot, self._dot_colour)

    def room_beside(self, inner: QRect, *, is_mirrored: bool) -> QRect:
        """The room for a name that has a mark behind it."""
        gap = self._size + _GAP
        return inner.adjusted(gap, 0, 0, 0) if is_mirrored else inner.adjusted(0, 0, -gap, 0)

    def paint_row(self, painter: QPainter, box: QRect, state: StandingState, *, is_mirrored: bool) -> None:
        """Behind an activity's name, what was said of it as a whole."""
        x = box.left() + _INSET if is_mirrored else box.right() - self._size - _INSET
        painter.drawPixmap(x, box.top() + (box.height() - self._size) // 2, self._marks[state])
