"""Versions, differences and copies from the command line, as people and pipelines use them."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from last_quarter import last_quarter
from openpyxl import load_workbook

from raci_planner.cli.application import raci
from raci_planner.domain.commands import RenameActivity, SetLetters
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.session.opening import open_plan
from raci_planner.session.reading import read_plan
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places


@pytest.fixture(autouse=True)
def places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Places:
    own = Places(work=tmp_path / "work", patience=())
    monkeypatch.setattr(Places, "standard", classmethod(lambda _cls: own))
    return own


@pytest.fixture
def file(places: Places, tmp_path: Path) -> Path:
    document = PlanDocument.create(last_quarter(), places)
    document.save_as(tmp_path / "quarter.raci")
    document.close()
    return tmp_path / "quarter.raci"


def _raci(*arguments: object) -> Result:
    return CliRunner().invoke(raci, [str(one) for one in arguments])


def _plan(file: Path) -> Plan:
    return read_plan(file, date(2026, 11, 24)).plan


def _find(plan: Plan, activity: str, role: str) -> tuple[ActivityId, RoleId]:
    row = next(one.id for one in plan.activities.values() if one.name == activity)
    return row, next(one.id for one in plan.roles.values() if one.name == role)


def test_a_plan_and_its_version_differ_with_effects_and_status_one(file: Path) -> None:
    result = _raci("diff", f"{file}@Q2 baseline", file)
    assert result.exit_code == 1
    assert "4 cells changed, 1 activity added" in result.output
    assert "Δ Prioritise product backlog\n    Project Manager: A → C\n    Conflict closed" in result.output


def test_a_plan_does_not_differ_from_itself_and_the_status_says_so(file: Path) -> None:
    result = _raci("diff", file, file)
    assert (result.exit_code, "Nothing differs" in result.output) == (0, True)


def test_differences_are_told_to_programs_and_wikis(file: Path) -> None:
    told = json.loads(_raci("diff", f"{file}@last", file, "--format", "json").output)
    assert {"mark": "+", "about": "Vendor onboarding"}.items() <= next(
        one for one in told["changes"] if one["about"] == "Vendor onboarding"
    ).items()
    assert any(effect["better"] for one in told["changes"] for effect in one["effects"])
    assert "| Vendor onboarding | Added |" in _raci("diff", f"{file}@last", file, "--format", "markdown").output


def test_an_export_that_was_edited_in_a_workbook_is_compared_cell_by_cell(file: Path, tmp_path: Path) -> None:
    assert _raci("export", file, "--to", tmp_path / "plan.xlsx").exit_code == 0
    assert _raci("diff", file, tmp_path / "plan.xlsx").exit_code == 0
    book = load_workbook(tmp_path / "plan.xlsx")
    sheet = book.worksheets[0]
    cell = next(one for row in sheet.iter_rows() for one in row if one.value == "Manage scope changes")
    head = next(one for row in sheet.iter_rows() for one in row if one.value == "UX Lead")
    sheet.cell(cell.row, head.column).value = "C"
    book.save(tmp_path / "plan.xlsx")
    result = _raci("diff", file, tmp_path / "plan.xlsx")
    assert result.exit_code == 1
    assert "1 cell changed" in result.output
    assert "UX Lead: I → C" in result.output


def test_trouble_is_two_as_with_diff(tmp_path: Path, file: Path) -> None:
    assert _raci("diff", tmp_path / "missing.raci", file).exit_code == 2
    result = _raci("diff", f"{file}@nowhere", file)
    assert result.exit_code == 2
    assert "“Q2 baseline”" in result.output


def test_versions_are_listed_kept_renamed_restored_and_deleted(file: Path) -> None:
    assert "review     Q2 baseline (Ana)" in _raci("versions", file).output
    assert "Before the board" in _raci("versions", file, "--keep", "Before the board").output
    _raci("versions", file, "--rename", "Q2 baseline", "Second quarter")
    restored = _raci("versions", file, "--restore", "second quarter", "--by", "Ana")
    assert restored.exit_code == 0, restored.output
    plan = _plan(file)
    assert "Write the weekly status letter" in {one.name for one in plan.activities.values()}
    assert _raci("diff", f"{file}@Second quarter", file).exit_code == 0
    _raci("versions", file, "--delete", "Before the board")
    told = json.loads(_raci("versions", file, "--format", "json").output)
    assert {one["name"] for one in told} >= {"Second quarter"}
    assert "Before the board" not in {one["name"] for one in told}


def test_a_copy_comes_back_undisputed_first_and_conflicts_on_demand(file: Path, places: Places, tmp_path: Path) -> None:
    copy = tmp_path / "copy.raci"
    copy.write_bytes(file.read_bytes())
    plan = _plan(file)
    spot, calm = _find(plan, "Manage scope changes", "UX Lead"), _find(plan, "Vendor onboarding", "Sponsor")
    for path, letters in ((copy, "C"), (file, "R")):
        session = open_plan(path, places)
        session.run(SetLetters((spot,), plan.scheme.set_of(letters)))
        if path == copy:
            session.run(SetLetters((calm,), plan.scheme.set_of("I")))
            session.run(RenameActivity(calm[0], "Onboard the vendor"))
        session.document.close()
    listed = _raci("merge", file, copy)
    assert listed.exit_code == 3
    assert "Both changed Manage scope changes, UX Lead: Informed → here Responsible, there Consulted" in listed.output
    assert _raci("merge", file, copy, "--accept", "undisputed").exit_code == 3
    merged = _plan(file)
    assert merged.letters(*calm) == plan.scheme.set_of("I")
    assert merged.letters(*spot) == plan.scheme.set_of("R")
    assert _raci("merge", file, copy, "--accept", "all").exit_code == 0
    assert _plan(file).letters(*spot) == plan.scheme.set_of("C")
    assert _plan(file).activities[calm[0]].name == "Onboard the vendor"


def test_the_first_edit_of_an_opened_plan_keeps_it_as_it_was(file: Path, places: Places) -> None:
    session = open_plan(file, places)
    before = len(session.plan.versions)
    row = next(iter(session.plan.activities))
    session.run(RenameActivity(row, "Something else"))
    session.run(RenameActivity(row, "Something else again"))
    assert len(session.plan.versions) == before + 1
    session.undo()
    session.undo()
    assert len(session.plan.versions) == before + 1
    session.document.close()
    assert "Opened on" in _raci("versions", file).output
