"""Page scroll and wheel steps of the matrix against an empty model in Qt's own table view, interleaved in one run.

    uv run python tests/benchmarks/matrix_scrolling.py [XL]

Goal P8: the median of the paired ratios is at most 1.3. Goal P9: no `data()` call of the model per painted frame.
"""

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

from matrix_plans import SCREEN, application, open_panel
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from raci_planner.desktop.matrix.model import MatrixModel

_ROUNDS = 15
_STEPS = 12


def empty_view(rows: int, columns: int, row: int, column: int, names: int) -> QTableView:
    """Qt's table over a model of C++ that is empty, with the matrix's own line and column sizes."""
    view = QTableView()
    view.setModel(QStandardItemModel(rows, columns, view))
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(row)
    view.horizontalHeader().setDefaultSectionSize(column)
    view.setColumnWidth(0, names)
    view.resize(*SCREEN)
    view.show()
    return view


def scroll_time(view: QTableView, step: int) -> float:
    """Seconds per step and paint, over a few steps down from the top."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    QApplication.processEvents()
    begun = perf_counter()
    for _ in range(_STEPS):
        bar.setValue(bar.value() + step)
        QApplication.processEvents()
    return (perf_counter() - begun) / _STEPS


def compare(name: str, ours: Callable[[], float], floor: Callable[[], float]) -> None:
    """Print the medians and the median of the paired ratios."""
    pairs = [(ours(), floor()) for _ in range(_ROUNDS)]
    own, bare = (median(column) * 1_000 for column in zip(*pairs, strict=True))
    ratio = median(one / other for one, other in pairs)
    print(f"{name:12} ours {own:6.2f} ms   empty {bare:6.2f} ms   ratio {ratio:4.2f}")


def main() -> None:
    """Measure and print."""
    size = sys.argv[1] if len(sys.argv) > 1 else "XL"
    application()
    panel, session = open_panel(size)
    view = panel.view
    columns = view.model().columnCount()
    bare = empty_view(
        view.model().rowCount(QModelIndex()), columns, view.sizes.row, view.columnWidth(1), view.columnWidth(0)
    )
    QApplication.processEvents()
    calls = 0
    original = MatrixModel.data

    def counted(self: MatrixModel, *arguments: object) -> object:
        nonlocal calls
        calls += 1
        return original(self, *arguments)  # type: ignore[arg-type]

    MatrixModel.data = counted  # type: ignore[method-assign, assignment]
    panel.chosen.extend_to(panel.chosen.spot._replace(place=200, column=5))
    page = view.viewport().height()
    compare("page scroll", lambda: scroll_time(view, page), lambda: scroll_time(bare, page))
    compare("wheel step", lambda: scroll_time(view, 3 * view.sizes.row), lambda: scroll_time(bare, 3 * view.sizes.row))
    print(f"data() calls while painting: {calls}")
    session.document.discard()


if __name__ == "__main__":
    main()
