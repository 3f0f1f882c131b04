"""Measures the Excel export against openpyxl with styles set cell by cell, interleaved in one run.

uv run python tests/benchmarks/export_excel.py [ROWS COLUMNS [ROUNDS]]
"""

import contextlib
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from rounds import seconds, tell
from sample_reports import sized_report

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.excel import write_workbook
from raci_planner.interchange.report import PlanReport


def styled_cell_by_cell(path: Path, report: PlanReport) -> None:
    """Write the matrix alone, without any check: every cell gets a font, a fill, a border and an alignment."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    line = Side(style="thin", color="C8D1DA")
    for row, (_, activity) in enumerate(report.activities(), start=1):
        texts = [activity.name, *(report.scheme.text(Letters(letters)) for letters in activity.letters)]
        for column, text in enumerate(texts, start=1):
            cell = sheet.cell(row, column, text)
            cell.font = Font(name="Calibri", size=11, bold=column > 1)
            cell.fill = PatternFill("solid", fgColor="EDF1F5" if text else "FFFFFF")
            cell.border = Border(right=line, bottom=line)
            cell.alignment = Alignment(horizontal="center", vertical="center")
    book.save(path)


class _StoppedError(Exception):
    """Somebody thought better of it."""


def stopping_time(path: Path, report: PlanReport, first: float) -> float:
    """Milliseconds from a wish to stop, at the worst of a few moments, until the export has stopped."""
    waits = []
    for part in (0.1, 0.3, 0.5, 0.7, 0.9):
        wish = time.perf_counter() + part * first

        def go_on(_: int, wish: float = wish) -> None:
            if time.perf_counter() > wish:
                raise _StoppedError

        with contextlib.suppress(_StoppedError):
            write_workbook(path, report, go_on)
        waits.append(time.perf_counter() - wish)
    return max(waits) * 1000


def main() -> None:
    """Print the median of the paired ratios, and the most memory that the process held after our own exports."""
    rows, columns, rounds = (*map(int, sys.argv[1:]), *(2000, 40, 5)[len(sys.argv) - 1 :])
    report = sized_report(rows, columns)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        first = seconds(lambda: write_workbook(path, report))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{rows} x {columns}: {first:.2f} s, {path.stat().st_size / 1e6:.1f} MB file, {memory:.0f} MB of memory")
        pairs = []
        for _ in range(rounds):
            ours = seconds(lambda: write_workbook(path, report))
            pairs.append((ours, seconds(lambda: styled_cell_by_cell(path, report))))
    size = {40: "S", 400: "M", 2_000: "L", 10_000: "XL"}.get(rows, "")
    tell("P13 memory", size, memory)
    if pairs:
        ratio = statistics.median(ours / theirs for ours, theirs in pairs)
        print(
            f"ours {statistics.median(pair[0] for pair in pairs):.2f} s, styled cell by cell "
            f"{statistics.median(pair[1] for pair in pairs):.2f} s, ratio {ratio:.2f}"
        )
        tell("P13", size, ratio)
        with tempfile.TemporaryDirectory() as folder:
            tell("P13 stop", size, stopping_time(Path(folder) / "plan.xlsx", report, first))


if __name__ == "__main__":
    main()
