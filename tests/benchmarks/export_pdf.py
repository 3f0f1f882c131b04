"""A plan as PDF against a bare loop that writes the same names and letters on the same paper, in one run (goal P15).

    uv run python tests/benchmarks/export_pdf.py [S M L XL]

The bare loop fills all cells of one letter in one go and writes the letters over them; it has no rounded chips, role
names, marks, legend or page numbers.
"""

import sys
import tempfile
from functools import partial
from itertools import batched
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPdfWriter
from rounds import compare, seconds, tell
from sample_reports import sized_report

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.report import PlanReport, ReportActivity
from raci_planner.printing.paper import Paper, page_layout
from raci_planner.printing.pdf import write_pdf
from raci_planner.printing.screenless import screenless_application

SIZES = {"S": (40, 8), "M": (400, 20), "L": (2_000, 40), "XL": (10_000, 100)}
_ROWS_ON_A_PAGE = 50
_ROW, _NAME = 14.0, 320.0


def bare_loop(path: Path, report: PlanReport) -> None:
    """Names and letters, fifty rows on a page."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(page_layout(Paper.A3))
    writer.setResolution(72)
    painter = QPainter(writer)
    width = (writer.width() - _NAME) / max(1, len(report.roles))
    activities = [activity for _, activity in report.activities()]
    for number, page in enumerate(batched(activities, _ROWS_ON_A_PAGE)):
        if number:
            writer.newPage()
        painter.setPen(QColor("black"))
        for place, activity in enumerate(page):
            painter.drawText(QPointF(0, (place + 1) * _ROW), activity.name)
        for letters, places in _by_letters(page).items():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#dcefe4"))
            painter.drawRects([QRectF(_NAME + column * width, row * _ROW + 3, 16, _ROW) for row, column in places])
            painter.setPen(QColor("black"))
            text = report.scheme.text(letters)
            for row, column in places:
                painter.drawText(QPointF(_NAME + column * width, (row + 1) * _ROW), text)
    painter.end()


def _by_letters(page: tuple[ReportActivity, ...]) -> dict[Letters, list[tuple[int, int]]]:
    found: dict[Letters, list[tuple[int, int]]] = {}
    for row, activity in enumerate(page):
        for column, letters in enumerate(activity.letters):
            if letters:
                found.setdefault(Letters(letters), []).append((row, column))
    return found


def main() -> None:
    """Print the figures."""
    application = screenless_application()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "plan.pdf"
        for size in sys.argv[1:] or ["S", "M", "L"]:
            report = sized_report(*SIZES[size])
            ratios = compare(
                f"PDF of {size}",
                {
                    "bare loop": partial(seconds, partial(bare_loop, path, report)),
                    "ours": partial(seconds, partial(write_pdf, path, report, Paper.A3)),
                },
                rounds=5,
            )
            tell("P15", size, ratios["ours"])
    del application


if __name__ == "__main__":
    main()
