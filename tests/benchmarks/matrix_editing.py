"""Key presses, pastes, their undo, and filter keystrokes in the matrix, from the event to the painted pixels.

    uv run python tests/benchmarks/matrix_editing.py [XL]

Goals: P6 key press to durable, analysed and painted p50 at most 3 ms, p99 at most 16 ms and the raw commit's p99;
P11 the undo of a 2,000-cell paste at most twice the paste; P12 a filter keystroke or a sort at most 1.5 times
a list comprehension or `sorted()` and one page frame of an empty model in Qt's own table.
"""

import sys
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles
from time import perf_counter

from matrix_plans import SIZES, application, open_panel
from matrix_scrolling import empty_view, scroll_time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rounds import tell

from raci_planner.desktop.matrix.arrangement import OrderKey, RowFilter, RowOrder
from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.domain.edits import Edit
from raci_planner.session.session import PlanSession

_KEYS = 300
_ROUNDS = 11


def timed(work: Callable[[], object]) -> float:
    """Milliseconds until the work is done and painted."""
    begun = perf_counter()
    work()
    QApplication.processEvents()
    return (perf_counter() - begun) * 1_000


def measure_keys(panel: MatrixPanel, session: PlanSession) -> None:
    """Letters typed into a page of cells, each followed by an arrow key; and the commit's own share of it."""
    commits: list[float] = []
    commit = session.document.commit

    def timed_commit(edit: Edit, *, author: str = "") -> None:
        begun = perf_counter()
        commit(edit, author=author)
        commits.append((perf_counter() - begun) * 1_000)

    session.document.commit = timed_commit  # type: ignore[method-assign]
    panel.chosen.move_to(Spot(100, 3))
    QTest.keyClicks(panel.view, "i")
    commits.clear()
    letters, moves = [], []
    for number in range(_KEYS):
        letters.append(timed(partial(QTest.keyClicks, panel.view, "raci"[number % 4])))
        moves.append(timed(lambda: QTest.keyClick(panel.view, Qt.Key.Key_Down)))
    session.document.commit = commit  # type: ignore[method-assign]
    size = _size_of(session)
    tell("P6 p50", size, median(letters))
    tell("P6 p99", size, quantiles(letters, n=100)[98] - quantiles(commits, n=100)[98])
    for name, times in (("letter", letters), ("  its commit", commits), ("arrow", moves)):
        print(f"{name:16} p50 {median(times):6.2f} ms   p99 {quantiles(times, n=100)[98]:6.2f} ms")


def measure_pastes(panel: MatrixPanel, session: PlanSession) -> None:
    """A block of 2,000 cells, pasted and undone."""
    columns = min(20, panel.view.model().columnCount() - 1)
    rows = 2_000 // columns
    panel.chosen.move_to(Spot(1, 1))
    panel.chosen.extend_to(Spot(rows, columns))
    panel.clipping.copy()
    pairs = []
    for start in range(_ROUNDS):
        panel.chosen.move_to(Spot(rows + 10 * start + 10, 1))
        pairs.append((timed(panel.paste), timed(session.undo)))
    ratio = median(undo / paste for paste, undo in pairs)
    paste, undo = (median(column) for column in zip(*pairs, strict=True))
    print(f"2,000 cells      paste {paste:6.1f} ms   undo {undo:6.1f} ms   ratio {ratio:4.2f}")
    tell("P11", _size_of(session), ratio)
    tell("P11 gap", _size_of(session), max(max(pair) for pair in pairs))


def _matching(names: list[str], text: str) -> list[str]:
    return [name for name in names if text in name.casefold()]


def measure_rearranging(panel: MatrixPanel, session: PlanSession) -> None:
    """A text typed into the filter, letter by letter; and the rows put into another order."""
    names = [activity.name for activity in session.plan.activities_in_order()]
    view = panel.view
    bare_view = empty_view(
        len(names), view.model().columnCount(), view.sizes.row, view.columnWidth(1), view.columnWidth(0)
    )
    QApplication.processEvents()
    filters, sorts = [], []
    for length in range(1, 11):
        text = "release sco"[:length]
        wanted = RowFilter(text=text)
        own = timed(partial(panel.arranging.set_filter, wanted))
        bare = timed(partial(_matching, names, text))
        page = scroll_time(bare_view, bare_view.viewport().height()) * 1_000
        filters.append((own, bare + page))
    panel.arranging.clear()
    for number in range(10):
        order = RowOrder(key=OrderKey.NAME, is_descending=bool(number % 2))
        own = timed(partial(panel.arranging.set_order, order))
        bare = timed(partial(sorted, names, reverse=order.is_descending))
        page = scroll_time(bare_view, bare_view.viewport().height()) * 1_000
        sorts.append((own, bare + page))
    panel.arranging.clear()
    _tell_rearranging("P12 filter", _size_of(session), filters)
    _tell_rearranging("P12 sort", _size_of(session), sorts)


def _tell_rearranging(goal: str, size: str, pairs: list[tuple[float, float]]) -> None:
    own, floor = (median(column) for column in zip(*pairs, strict=True))
    print(f"{goal}   ours {own:6.1f} ms   floor {floor:6.1f} ms")
    tell(goal, size, median(own / floor for own, floor in pairs))


def _size_of(session: PlanSession) -> str:
    """Which of the sizes a plan has."""
    return next(size for size, (rows, _) in SIZES.items() if rows == len(session.plan.activities))


def main() -> None:
    """Measure and print."""
    size = sys.argv[1] if len(sys.argv) > 1 else "XL"
    application()
    panel, session = open_panel(size)
    measure_keys(panel, session)
    measure_pastes(panel, session)
    measure_rearranging(panel, session)
    session.document.discard()


if __name__ == "__main__":
    main()
