"""Page scroll and wheel steps of the matrix against an empty model in Qt's own table view, interleaved in one run.

    uv run python tests/benchmarks/matrix_scrolling.py [XL]

Goal P8: the median of the paired ratios is at most 1.3. Goal P9: no `data()` call of the model per painted frame.
"""

import sys
from functools import partial
from time import perf_counter

from matrix_plans import SCREEN, application, open_panel
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from rounds import compare, tell

from raci_planner.desktop.matrix.model import MatrixModel

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

    def counted(self: MatrixModel, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        nonlocal calls
        calls += role != Qt.ItemDataRole.StatusTipRole  # which Qt asks of the cell under the pointer, not to paint
        return original(self, index, role)

    MatrixModel.data = counted  # type: ignore[method-assign, assignment]
    panel.chosen.extend_to(panel.chosen.spot._replace(place=200, column=5))
    for name, step in (("page scroll", view.viewport().height()), ("wheel step", 3 * view.sizes.row)):
        floor, own = partial(scroll_time, bare, step), partial(scroll_time, view, step)
        ratios = compare(f"{name}, {size}", {"empty C++ model": floor, "matrix": own})
        tell(f"P8 {name.split()[0]}", size, ratios["matrix"])
    tell("P9", size, calls)
    session.document.discard()


if __name__ == "__main__":
    main()
