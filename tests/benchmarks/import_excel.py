"""What importing workbooks costs beside openpyxl's and calamine's own reading of the same files in the same run.

    uv run --with python-calamine python tests/benchmarks/import_excel.py [rounds]

Goal P14: reading and understanding L with every limit on takes at most 1.2 times what openpyxl takes in read-only mode.
"""

import importlib
import sys
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import openpyxl
from rounds import compare, seconds, tell

from raci_planner.boundaries import Boundaries
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import recognise

SIZES = {"S": (40, 8), "M": (400, 20), "L": (2_000, 40), "XL": (10_000, 100)}
LETTERS = ("R", "A", "C", "I", "A/R", None)


def write_table(path: Path, rows: int, columns: int) -> None:
    """A plain matrix as somebody's spreadsheet would hold it."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Plan")
    sheet.append(["Activity", *(f"Role {place}" for place in range(columns))])
    for row in range(rows):
        letters = (LETTERS[(row * 7 + place * 3) % len(LETTERS)] for place in range(columns))
        sheet.append([f"Activity number {row}", *letters])
    book.save(path)


def bare_openpyxl(path: Path) -> int:
    """The cells of a workbook, read as fast as openpyxl reads."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    count = sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    book.close()
    return count


def bare_calamine(path: Path) -> Callable[[], object] | None:
    """Reading with calamine, a compiled library; None where it is not installed, for the program does not need it."""
    try:
        calamine = importlib.import_module("python_calamine")
    except ImportError:
        return None
    return lambda: calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()


def megabytes(work: Callable[[], object]) -> float:
    """The most memory that the Python objects of a piece of work hold at a time."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


def measure(name: str, path: Path, rounds: int) -> None:
    """Print the figures of one workbook."""
    roles = Boundaries.shipped().roles
    works: dict[str, Callable[[], object]] = {
        "openpyxl, read-only": lambda: bare_openpyxl(path),
        "read": lambda: read_sheets(path),
        "read and understand": lambda: recognise(read_sheets(path)[0], roles),
    }
    calamine = bare_calamine(path)
    if calamine is not None:
        works["calamine"] = calamine
    ratios = compare(f"{name}, {path.stat().st_size / 2**20:.1f} MB", _timed(works), rounds)
    tell("P14", name, ratios["read and understand"])
    ours, theirs = megabytes(works["read"]), megabytes(works["openpyxl, read-only"])
    print(f"  memory while reading {ours:.0f} MB, openpyxl {theirs:.0f} MB")


def _timed(works: dict[str, Callable[[], object]]) -> dict[str, Callable[[], float]]:
    def timed(work: Callable[[], object]) -> Callable[[], float]:
        return lambda: seconds(work)

    return {name: timed(work) for name, work in works.items()}


def main() -> None:
    """Print the figures of all sizes."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        for name, (rows, columns) in SIZES.items():
            path = Path(folder) / f"{name}.xlsx"
            write_table(path, rows, columns)
            measure(name, path, rounds)


if __name__ == "__main__":
    main()
