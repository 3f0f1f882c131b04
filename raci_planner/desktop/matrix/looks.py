"""How large and how full the matrix looks: zoom, row height, heads, chips, the line of counts."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from raci_planner.desktop.matrix.sizes import MatrixStyle, RowHeight
from raci_planner.desktop.matrix.view import MatrixView

_STEP = 1.1


class Looks:
    """What the View menu changes; nothing of it belongs to the plan."""

    def __init__(self, view: MatrixView, footer: QWidget) -> None:
        self._view = view
        self._footer = footer

    @property
    def zoom(self) -> float:
        """The size of everything, 1.0 as the system has it."""
        return self._view.zoom

    @property
    def row_height(self) -> str:
        """How high activities are: S, M or L."""
        return self._view.style_of_cells.row_height.name

    @property
    def has_footer(self) -> bool:
        """Whether the line of counts is shown."""
        return not self._footer.isHidden()

    def zoom_in(self) -> None:
        """A step larger."""
        self._view.set_look(zoom=self._view.zoom * _STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self._view.set_look(zoom=self._view.zoom / _STEP)

    def zoom_reset(self) -> None:
        """As large as the system has it."""
        self._view.set_look(zoom=1.0)

    def zoom_to(self, zoom: float) -> None:
        """This large, within 60 and 200 %."""
        self._view.set_look(zoom=zoom)

    def set_row_height(self, name: str) -> None:
        """Make activities S, M or L."""
        self.set_style(replace(self._view.style_of_cells, row_height=RowHeight[name]))

    def set_style(self, style: MatrixStyle) -> None:
        """Choose row height, heads and chips."""
        if style != self._view.style_of_cells:
            self._view.set_look(style=style)

    def set_footer(self, shown: bool) -> None:
        """Show or hide the line of counts."""
        self._footer.setVisible(shown)
