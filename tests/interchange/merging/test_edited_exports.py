"""An export that was edited elsewhere and comes back: known by its ids, whatever was done to it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office import reopened
from openpyxl.worksheet.worksheet import Worksheet
from random_commands import commands_in_its_letters

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import (
    AcceptFinding,
    AddTable,
    ChooseDuty,
    MergeRole,
    SetPlanInfo,
    SetRoleSide,
    Table,
    TableActivity,
    TableRole,
    TableSection,
)
from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.domain.schemes import RACI
from raci_planner.domain.sides import PRODUCT, PROJECT
from raci_planner.interchange.excel import write_workbook
from raci_planner.interchange.merging import Comparison, compare
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import recognise
from raci_planner.interchange.safe_text import workbook_text
from raci_planner.language import ENGLISH, speak
from raci_planner.session.reporting import plan_report

BOUNDARIES = Boundaries.shipped()
A, R, C, NOBODY = RACI.set_of("A"), RACI.set_of("R"), RACI.set_of("C"), RACI.set_of()
ON = date(2026, 11, 24)
TABLE = Table(
    (TableRole("Product Manager", PRODUCT), TableRole("Project Manager", PROJECT)),
    (
        TableSection(
            "Start", (TableActivity("Set the vision", (A, C)), TableActivity("Plan the work", (NOBODY, A), "by May"))
        ),
        TableSection("Build", (TableActivity("Track the budget", (C, A)), TableActivity("Hold a demo", (A, R)))),
    ),
)


def filled_plan(new_id: Callable[[], int]) -> Plan:
    plan = Plan(PlanInfo(uid="plan-1", name="Checkout"))
    plan.apply(AddTable(TABLE, "Start").decide(plan, new_id))
    return plan


def exported(plan: Plan, folder: Path) -> Path:
    path = folder / "checkout.xlsx"
    write_workbook(path, plan_report(plan, Analysis(plan, BOUNDARIES, ON), ON))
    return path


def compared(plan: Plan, file: Path) -> Comparison:
    (sheet,) = read_sheets(file)
    return compare(plan, recognise(sheet, BOUNDARIES.roles, plan.scheme))


def shape(plan: Plan) -> list[object]:
    """What a plan says, without its ids."""
    roles = plan.roles_in_order()
    rows = [
        (
            None if activity.section is None else workbook_text(plan.sections[activity.section].name),
            workbook_text(activity.name),
            workbook_text(activity.note),
            tuple(plan.letters(activity.id, role.id) for role in roles),
        )
        for activity in plan.activities_in_order()
    ]
    return [[workbook_text(role.name) for role in roles], [one.name for one in plan.sections_in_order()], rows]


@pytest.fixture
def plan(counting_ids: Callable[[], int]) -> Plan:
    return filled_plan(counting_ids)


@pytest.fixture
def matrix(plan: Plan, folder: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(exported(plan, folder))["Matrix"]
    assert isinstance(sheet, Worksheet)
    return sheet


def told(plan: Plan, matrix: Worksheet, folder: Path) -> list[str]:
    path = folder / "edited.xlsx"
    assert matrix.parent is not None
    matrix.parent.save(path)
    return [str(proposal) for proposal in compared(plan, path).proposals]


def test_an_export_that_nobody_touched_differs_in_nothing(plan: Plan, folder: Path) -> None:
    comparison = compared(plan, exported(plan, folder))
    assert not comparison.proposals
    assert not comparison.only_in_plan


@pytest.mark.parametrize("language", ["de", "fr"])
def test_an_export_in_another_language_differs_in_nothing_where_english_is_spoken(
    plan: Plan, folder: Path, language: str
) -> None:
    speak(language)
    file = exported(plan, folder)
    speak(ENGLISH)
    comparison = compared(plan, file)
    assert not comparison.proposals
    assert not comparison.only_in_plan


def test_the_count_that_only_excel_computes_is_no_doubt_when_our_own_workbook_comes_back(
    plan: Plan, folder: Path
) -> None:
    (sheet,) = read_sheets(exported(plan, folder))
    assert sheet.doubts
    assert not recognise(sheet, BOUNDARIES.roles, plan.scheme).doubts


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_an_export_that_libreoffice_saved_differs_in_nothing(plan: Plan, folder: Path, ending: str) -> None:
    assert not compared(plan, reopened(exported(plan, folder), ending, folder)).proposals


def test_other_letters_are_told_cell_by_cell(plan: Plan, matrix: Worksheet, folder: Path) -> None:
    matrix["B6"], matrix["C6"] = "A/R", None
    assert told(plan, matrix, folder) == [
        "letters changed: Set the vision, Product Manager: A → A/R",
        "letters changed: Set the vision, Project Manager: C → –",  # noqa: RUF001
    ]


def test_a_row_with_another_name_is_renamed_not_replaced(plan: Plan, matrix: Worksheet, folder: Path) -> None:
    matrix["A6"] = "Agree on where to go"
    assert told(plan, matrix, folder) == [
        "activity renamed: Set the vision: Set the vision → Agree on where to go",
    ]


def test_a_column_with_another_heading_is_renamed(plan: Plan, matrix: Worksheet, folder: Path) -> None:
    matrix["C4"] = "Delivery Lead"
    assert told(plan, matrix, folder) == ["role renamed: Project Manager: Project Manager → Delivery Lead"]


def test_rows_put_in_and_taken_out_are_told(plan: Plan, matrix: Worksheet, folder: Path) -> None:
    matrix.delete_rows(9)
    matrix.insert_rows(7)
    matrix["A7"], matrix["B7"] = "Ask the customers", "R"
    assert told(plan, matrix, folder) == [
        "activity added: Ask the customers: – → Product Manager R",  # noqa: RUF001
        "activity removed: Track the budget: Track the budget → –",  # noqa: RUF001
    ]


def test_a_row_copied_twice_is_new_the_second_time(plan: Plan, matrix: Worksheet, folder: Path) -> None:
    matrix.append([cell.value for cell in matrix[6]])
    assert told(plan, matrix, folder) == [
        "activity added: Set the vision: – → Product Manager A, Project Manager C",  # noqa: RUF001
    ]


def test_a_role_put_in_comes_with_its_letters(plan: Plan, matrix: Worksheet, folder: Path) -> None:
    matrix.insert_cols(3)
    matrix["C4"], matrix["C6"] = "Sponsor", "I"
    path = folder / "edited.xlsx"
    assert matrix.parent is not None
    matrix.parent.save(path)
    comparison = compared(plan, path)
    ids = iter(range(1000, 2000))
    plan.apply(comparison.command(comparison.proposals, "Merge").decide(plan, lambda: next(ids)))
    assert [role.name for role in plan.roles_in_order()] == ["Product Manager", "Sponsor", "Project Manager"]
    assert not compared(plan, path).proposals


def test_an_activity_newer_than_the_export_is_not_missed(
    plan: Plan, folder: Path, counting_ids: Callable[[], int]
) -> None:
    path = exported(plan, folder)
    later = Table(TABLE.roles, (TableSection("Later", (TableActivity("Look back", (A, R)),)),))
    plan.apply(AddTable(later, "Later").decide(plan, counting_ids))
    assert not compared(plan, path).proposals


def test_a_cell_that_is_not_understood_goes_into_the_note_and_changes_no_letters(
    plan: Plan, matrix: Worksheet, folder: Path
) -> None:
    matrix["B6"] = "ask Tom"
    assert told(plan, matrix, folder) == ["note changed: Set the vision: – → Product Manager: ask Tom"]  # noqa: RUF001


def test_taking_some_and_leaving_others_is_one_edit_that_undo_takes_back(
    plan: Plan, matrix: Worksheet, folder: Path
) -> None:
    matrix["A6"], matrix["B6"], matrix["B7"] = "Agree on where to go", "R", "I"
    path = folder / "edited.xlsx"
    assert matrix.parent is not None
    matrix.parent.save(path)
    comparison = compared(plan, path)
    before = shape(plan)
    edit = comparison.command(comparison.proposals[:2], "Merge").decide(plan, lambda: 999)
    plan.apply(edit)
    assert len(compared(plan, path).proposals) == len(comparison.proposals) - 2
    plan.apply(edit.inverse())
    assert shape(plan) == before


@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_taking_over_everything_gives_the_plan_as_it_was_edited(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Random commands stand for what people do to an export; merged into the plan it came from, both are alike."""
    ids = iter(range(1, 2**31))
    mine = filled_plan(lambda: next(ids))
    theirs = Plan.from_records(mine.records())
    for _ in range(data.draw(st.integers(1, 6))):
        command = data.draw(commands_in_its_letters(theirs))
        if not isinstance(command, AcceptFinding | ChooseDuty | SetPlanInfo | SetRoleSide | MergeRole):
            with suppress(Refusal):
                theirs.apply(command.decide(theirs, lambda: next(ids)))
    if not theirs.roles or not theirs.activities:
        return
    (sheet,) = read_sheets(exported(theirs, tmp_path_factory.mktemp("export")))
    assert sheet.identity is not None
    was_exported = replace(
        sheet.identity,
        roles=tuple((role.id, role.name) for role in mine.roles_in_order()),
        exported=frozenset([*(f"a{key}" for key in mine.activities), *(f"s{key}" for key in mine.sections)]),
    )
    draft = recognise(replace(sheet, identity=was_exported), BOUNDARIES.roles, mine.scheme)
    comparison = compare(mine, draft)
    mine.apply(comparison.command(comparison.proposals, "Merge").decide(mine, lambda: next(ids)))
    assert shape(mine) == shape(theirs)
