"""The matrix and the lists as CSV, read back by Python's reader, by our own and by LibreOffice."""

import csv
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hostile_texts import HOSTILE
from office import reopened
from sample_reports import hostile_report, sample_report

from raci_planner.boundaries import Boundaries
from raci_planner.interchange.formats import CSV
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import recognise

_TEXTS = [text for text in HOSTILE if len(text) < 1_000]


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_line_has_its_section_its_letters_and_its_note(folder: Path) -> None:
    CSV.export(folder / "plan.csv", sample_report())
    rows = rows_of(folder / "plan.csv")
    assert rows[0][:3] == ["Section", "Activity", "Product Manager"]
    assert rows[3] == [
        "Discovery and strategy",
        "Prioritise product backlog",
        *("A", "R", "A", "C", "I"),
        "Weekly, with the sponsor once a month.",
    ]


def test_our_own_import_reads_every_letter_back(folder: Path) -> None:
    report = sample_report()
    CSV.export(folder / "plan.csv", report)
    table = recognise(read_sheets(folder / "plan.csv")[0], Boundaries.shipped().roles, report.scheme).table
    read = [(activity.name, activity.letters) for section in table.sections for activity in section.activities]
    assert read == [(activity.name, activity.letters) for _, activity in report.activities()]


def test_excel_is_told_that_it_is_unicode(folder: Path) -> None:
    CSV.export(folder / "plan.csv", sample_report())
    assert (folder / "plan.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_another_program_computes_nothing_of_what_looks_like_a_formula(folder: Path) -> None:
    report, path = sample_report(), folder / "plan.csv"
    section = report.sections[0]
    rows = tuple(replace(section.activities[0], name=text, note=text) for text in _TEXTS)
    CSV.export(path, replace(report, sections=(replace(section, activities=rows),)))
    sheet = openpyxl.load_workbook(reopened(path, "xlsx", folder)).worksheets[0]
    assert not [cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_a_list_stands_alone_with_its_heads(folder: Path) -> None:
    CSV.export_list(folder / "decisions.csv", sample_report(), "decisions")
    rows = rows_of(folder / "decisions.csv")
    assert [row[1] for row in rows] == ["What", "Decision", "Disputed"]
    assert rows[2][6:] == ["Ben Okafor", "2026-12-04", "Letters changed since"]


@pytest.mark.parametrize("name", ["findings", "duties", "activities", "roles", "decisions", "legend"])
def test_no_cell_of_a_list_starts_a_formula(name: str, folder: Path) -> None:
    CSV.export_list(folder / "list.csv", hostile_report("=1+1"), name)
    assert not [cell for row in rows_of(folder / "list.csv") for cell in row if cell.startswith("=")]
