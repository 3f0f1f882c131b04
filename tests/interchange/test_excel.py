"""The workbook, read back by openpyxl and by LibreOffice."""

import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hostile_texts import HOSTILE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office import reopened
from openpyxl.worksheet.worksheet import Worksheet
from sample_reports import plan_report, report_activity, report_role, sample_report, sized_report

from raci_planner.domain.ids import SectionId
from raci_planner.domain.sides import PRODUCT, PROJECT
from raci_planner.interchange.duties import duty_sheets
from raci_planner.interchange.excel import write_duty_workbook, write_workbook
from raci_planner.interchange.formats import EXCEL
from raci_planner.interchange.report import PlanReport, ReportFinding, ReportSection
from raci_planner.interchange.safe_text import workbook_text

GRID = {"Set the vision": ("A/R", "C"), "=1+1": ("A", "A"), "Plan the work": ("", "R")}


def report(*, name: str = "Checkout", purpose: str = "Agree who decides", note: str = "") -> PlanReport:
    finding = ReportFinding(
        severity="Conflict",
        family="Blur",
        title="Conflict: two Accountable",
        activity="=1+1",
        roles=("Product Manager", "Project Manager"),
        sentence="Both hold A.",
        question="Who has the last word?",
        sources=("Product and project", "PMBOK"),
    )
    roles = (
        report_role(11, "Product Manager", PRODUCT, ("Ana Ruiz",), R=1, A=2),
        report_role(12, "Project Manager", PROJECT, R=1, A=1, C=1),
    )
    rows = tuple(
        report_activity(number, name, *letters, note=note) for number, (name, letters) in enumerate(GRID.items(), 21)
    )
    section = ReportSection(id=SectionId(31), name="Start", activities=rows)
    return replace(plan_report(name, roles, (section,), purpose), findings=(finding,))


def matrix_of(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path, data_only=True)["Matrix"]
    assert isinstance(sheet, Worksheet)
    return sheet


def letters_in(sheet: Worksheet) -> dict[str, tuple[str, ...]]:
    rows = sheet.iter_rows(min_row=6, max_col=3, values_only=True)
    return {str(name): tuple(str(cell or "") for cell in cells) for name, *cells in rows}


@pytest.fixture
def workbook(folder: Path) -> Path:
    path = folder / "checkout.xlsx"
    write_workbook(path, report())
    return path


def test_another_program_finds_the_same_letters(workbook: Path, folder: Path) -> None:
    assert letters_in(matrix_of(reopened(workbook, "xlsx", folder))) == GRID


def test_the_check_column_counts_who_is_accountable_when_another_program_computes_it(
    workbook: Path, folder: Path
) -> None:
    sheet = matrix_of(reopened(workbook, "xlsx", folder))
    assert [sheet.cell(row, 4).value for row in (6, 7, 8)] == [1, 2, 0]


def test_names_that_look_like_formulas_stay_text(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook)["Matrix"]
    cell = sheet["A7"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    with zipfile.ZipFile(workbook) as parts:
        formulas = parts.read("xl/worksheets/sheet1.xml").count(b"<f>")
    assert formulas == len(GRID)


def test_text_that_looks_like_the_markup_of_workbooks_stays_text(folder: Path) -> None:
    path, text = folder / "markup.xlsx", "<r><t>Budget & risk</t></r>"
    write_workbook(path, report(note=text))
    assert openpyxl.load_workbook(path)["Matrix"]["F6"].value == text


def test_ids_travel_unseen_so_that_an_edited_workbook_is_known_when_it_comes_back(workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    matrix, ids = book["Matrix"], book["_raci"]
    assert [cell.value for cell in matrix["G"][3:8]] == ["Id", "s31", "a21", "a22", "a23"]
    assert (matrix.column_dimensions["G"].hidden, ids.sheet_state) == (True, "veryHidden")
    assert list(ids.iter_rows(min_row=3, values_only=True)) == [
        ("role", "11", "Product Manager"),
        ("role", "12", "Project Manager"),
        ("section", "31", None),
        ("activity", "21", None),
        ("activity", "22", None),
        ("activity", "23", None),
    ]
    assert str(matrix.auto_filter.ref) == "A4:G8"


def test_the_sheet_keeps_heads_in_sight_and_offers_the_letters(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook)["Matrix"]
    assert sheet.freeze_panes == "B5"
    (validation,) = sheet.data_validations.dataValidation
    assert (validation.formula1, str(validation.sqref)) == ('"R,A,C,I,A/R"', "B5:C8")


def test_letters_are_coloured_by_rules_so_that_colours_follow_edits(workbook: Path) -> None:
    rules = openpyxl.load_workbook(workbook)["Matrix"].conditional_formatting
    fills = {
        rule.dxf.fill.bgColor.rgb[2:].upper()
        for block in rules
        if "B5" in str(block.sqref)
        for rule in block.rules
        if rule.dxf
    }
    assert fills == {"4C192C", "1870C2", "EBA002", "EDF1F5"}


def test_it_prints_on_landscape_pages_with_heads_on_each(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook)["Matrix"]
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$3:$4", "$A:$A")


def test_findings_carry_their_questions_and_sources(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook)["Findings"]
    line = [cell.value for cell in sheet[2]]
    assert line[2] == "Conflict: two Accountable"
    assert line[6:8] == ["Who has the last word?", "Product and project\nPMBOK"]


def test_duties_can_be_filtered_to_one_role(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook)["Duties by role"]
    lines = [tuple(row) for row in sheet.iter_rows(min_row=2, max_col=4, values_only=True)]
    assert lines[:2] == [
        ("Product Manager", "A", "Accountable", "Set the vision"),
        ("Product Manager", "A", "Accountable", "=1+1"),
    ]


def test_the_document_says_what_it_is(workbook: Path) -> None:
    properties = openpyxl.load_workbook(workbook).properties
    assert (properties.title, properties.creator) == ("Checkout", "RACI Planner")


def test_a_plan_without_roles_is_still_a_workbook(folder: Path) -> None:
    path = folder / "empty.xlsx"
    write_workbook(path, plan_report("Empty", (), ()))
    assert openpyxl.load_workbook(path).sheetnames[0] == "Matrix"


def test_many_roles_stand_upright_so_that_they_fit_on_a_page(folder: Path) -> None:
    path = folder / "wide.xlsx"
    write_workbook(path, sized_report(3, 13))
    assert openpyxl.load_workbook(path)["Matrix"]["C4"].alignment.textRotation == 90


def test_every_role_has_a_page_of_its_duties(folder: Path) -> None:
    path = folder / "duties.xlsx"
    write_duty_workbook(path, duty_sheets(sample_report()))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:2] == ["Product Manager", "Product Owner"]
    heads = [row[0].value for row in book["Product Owner"].iter_rows() if row[1].value == "Section"]
    assert heads == ["You are accountable for (1)", "You are responsible for (2)", "You are consulted on (3)"]


def test_stopping_half_way_leaves_what_was_there(workbook: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_: int) -> None:
        raise StoppedError

    before = workbook.read_bytes()
    with pytest.raises(StoppedError):
        write_workbook(workbook, sized_report(100, 2), stop)
    assert (workbook.read_bytes(), list(workbook.parent.iterdir())) == (before, [workbook])


def test_hostile_texts_arrive_as_text_in_another_program(folder: Path) -> None:
    path = folder / "hostile.xlsx"
    rows = tuple(report_activity(number, text, "A", "", note=text) for number, text in enumerate(HOSTILE, 21))
    plain = report()
    EXCEL.export(path, replace(plain, sections=(replace(plain.sections[0], activities=rows),)))
    sheet = openpyxl.load_workbook(reopened(path, "xlsx", folder))["Matrix"]
    shown = [sheet.cell(row, 1).value for row in range(6, 6 + len(HOSTILE))]
    assert shown == [workbook_text(text) for text in HOSTILE]
    with zipfile.ZipFile(path) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/")]
    assert sum(sheet.count(b"<f>") for sheet in sheets) == len(HOSTILE)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_gives_a_workbook_that_opens(text: str, folder: Path) -> None:
    path = folder / "any.xlsx"
    write_workbook(path, report(name=text or "x", purpose=text, note=text))
    assert openpyxl.load_workbook(path)["Matrix"]["A1"].data_type in ("s", "n")


def test_decisions_are_a_sheet_whose_days_can_be_sorted(folder: Path) -> None:
    path = folder / "decisions.xlsx"
    EXCEL.export(path, sample_report())
    sheet = openpyxl.load_workbook(path)["Decisions"]
    day, what, activity, role, *_ = (cell.value for cell in sheet[3])
    assert (day, what, activity, role) == (
        datetime(2026, 11, 17),
        "Disputed",
        "Prioritise product backlog",
        "Project Manager",
    )
    assert sheet["I3"].value == "Letters changed since"
