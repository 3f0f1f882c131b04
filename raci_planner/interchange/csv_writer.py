"""The matrix and the lists as comma-separated text: for programs, and for spreadsheets that shall see no formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.lists import PlanList
from raci_planner.interchange.report import PlanReport, Progress, silently
from raci_planner.interchange.safe_text import csv_text
from raci_planner.interchange.text_file import write_text
from raci_planner.language import say_as

_ROWS_BETWEEN_CALLS = 100
_NOBODY = "-"
"""In every cell of an activity that nobody has, which is thereby told from a heading."""
_ENCODING = "utf-8-sig"
"""With a byte order mark, by which Excel knows that it is Unicode."""


def write_csv(path: Path, report: PlanReport, progress: Progress = silently) -> None:
    """Write the matrix as CSV.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, csv_pieces(report, progress), encoding=_ENCODING)


def write_csv_list(path: Path, content: PlanList) -> None:
    """Write a list as CSV.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, list_csv_pieces(content), encoding=_ENCODING)


def csv_pieces(report: PlanReport, progress: Progress = silently) -> Iterator[str]:
    """The lines of the matrix: section, activity, a column per role, note."""
    yield _line(
        map(
            csv_text,
            [
                say_as("column", "Section"),
                say_as("column", "Activity"),
                *(role.name for role in report.roles),
                say_as("column", "Note"),
            ],
        )
    )
    for number, (section, activity) in enumerate(report.activities(), start=1):
        empty = "" if any(activity.letters) else _NOBODY
        letters = (report.scheme.text(Letters(one)) or empty for one in activity.letters)
        texts = (csv_text(text) for text in (section.name or "", activity.name))
        yield _line([*texts, *letters, csv_text(activity.note)])
        if number % _ROWS_BETWEEN_CALLS == 0:
            progress(number)


def list_csv_pieces(content: PlanList) -> Iterator[str]:
    """The heads of a list and its lines."""
    return (_line(csv_text(str(value)) for value in line) for line in (content.heads, *content.lines))


def _line(cells: Iterable[str]) -> str:
    target = io.StringIO(newline="")
    csv.writer(target).writerow(cells)
    return target.getvalue()
