"""Measures every format against bare openpyxl, which writes the same matrix without a look or a check, in one run.

uv run python tests/benchmarks/export_formats.py [ROWSxCOLUMNS ...]
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from export_excel import styled_cell_by_cell
from openpyxl import Workbook
from sample_reports import sized_report

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.formats import FORMATS, Format
from raci_planner.interchange.report import PlanReport
from raci_planner.printing.formats import PageWishes, painted_formats
from raci_planner.printing.picture import Shape
from raci_planner.printing.screenless import screenless_application

_SIZES = ("400x20", "2000x40", "10000x100")


def bare(path: Path, report: PlanReport) -> None:
    """Write names and letters with openpyxl's fastest mode: no looks, no checks, no other sheet."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for _, activity in report.activities():
        sheet.append([activity.name, *(report.scheme.text(Letters(letters)) for letters in activity.letters)])
    book.save(path)


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _formats() -> tuple[Format, ...]:
    """Pictures have limits that the larger sizes exceed; they are measured in the window."""
    return tuple(
        one for one in (*FORMATS, *painted_formats(PageWishes(shape=Shape.OWN))) if one.key not in ("png", "svg")
    )


def main() -> None:
    """Print seconds, size and the ratio to both ways of openpyxl for each format and size of a plan."""
    application = screenless_application()
    for size in sys.argv[1:] or _SIZES:
        rows, columns = map(int, size.split("x"))
        report = sized_report(rows, columns)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plan"
            plain = seconds(partial(bare, path, report))
            styled = seconds(partial(styled_cell_by_cell, path, report))
            print(f"{size}: openpyxl bare {plain:.2f} s, styled cell by cell {styled:.2f} s")
            for form in _formats():
                took = seconds(partial(form.export, path, report))
                print(
                    f"  {form.key:5} {took:7.2f} s  {path.stat().st_size / 1e6:6.1f} MB  "
                    f"{took / plain:5.2f} x bare  {took / styled:5.2f} x styled"
                )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory, openpyxl's own included: {memory:.0f} MB")
    del application


if __name__ == "__main__":
    main()
