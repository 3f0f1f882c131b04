"""Filter, order and groups as the window's menus and the filter bar change them."""

from collections.abc import Callable

from raci_planner.desktop.matrix.arrangement import Arrangement, Grouping, RowFilter, RowOrder
from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.keeping import kept


class Arranging:
    """Changes what is shown; what was chosen stays chosen as far as it is still in sight."""

    def __init__(self, bench: MatrixBench, changed: Callable[[], None]) -> None:
        self._bench = bench
        self._changed = changed

    @property
    def state(self) -> Arrangement:
        """What is shown, and in which order."""
        return self._bench.arrangement

    def set_filter(self, wanted: RowFilter) -> None:
        """Show only what meets the filter."""
        if wanted != self.state.row_filter:
            self.state.row_filter = wanted
            self._rearrange()

    def set_order(self, wanted: RowOrder) -> None:
        """Sort what is shown."""
        self.state.row_order = wanted
        self._rearrange()

    def set_grouping(self, wanted: Grouping) -> None:
        """Put activities under other headings."""
        self.state.grouping = wanted
        self._rearrange()

    def reapply(self) -> None:
        """Take the filter and the order once more, after edits."""
        self.state.row_filter = self.state.row_filter
        self.state.row_order = self.state.row_order
        self._rearrange()

    def clear(self) -> None:
        """Show the plan as it is: all activities, in its order, under its sections."""
        self.state.row_filter = RowFilter()
        self.state.row_order = RowOrder()
        self.state.grouping = Grouping.SECTION
        self._rearrange()

    def _rearrange(self) -> None:
        with kept(self._bench.chosen, self._bench.model):
            self._bench.model.rearrange()
        self._changed()
