"""`raci import`, `merge` and `convert`, as scripts and people at a terminal use them."""

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from raci_planner.cli.application import raci

TABLE = "Task,PO,PM\nPrioritise the backlog,A/R,C\nTrack the budget,C,A (big ones)\n"


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(raci, [str(one) for one in arguments], input=stdin)


@pytest.fixture
def table(folder: Path) -> Path:
    file = folder / "table.csv"
    file.write_text(TABLE)
    return file


@pytest.fixture
def plan(folder: Path, table: Path) -> Path:
    file = folder / "plan.raci"
    assert run("import", table, "--out", file).exit_code == 0
    return file


def facts(plan: Path) -> dict[str, object]:
    told: dict[str, object] = json.loads(run("info", plan, "--format", "json").stdout)
    return told


def test_importing_makes_a_plan_and_says_what_was_understood(folder: Path, table: Path) -> None:
    result = run("import", table, "--out", folder / "plan.raci")
    assert result.stdout.splitlines() == [
        "Understood 2 activities, 2 roles and 4 filled cells in RACI letters.",
        "  Row 3, PM: “A (big ones)” was read as A; “big ones” stands in the note",
        str(folder / "plan.raci"),
    ]
    assert facts(folder / "plan.raci")["activities"] == 2


def test_a_program_gets_names_counts_and_every_doubt(table: Path) -> None:
    told = json.loads(run("import", table, "--format", "json").stdout)
    (found,) = told["tables"]
    assert found["activities"] == ["Prioritise the backlog", "Track the budget"]
    assert found["roles"] == ["PO", "PM"]
    assert (found["filled_cells"], found["layout"], found["letters"]) == (4, "grid", "RACI")
    assert found["doubts"][0]["text"] == "A (big ones)"
    assert told["plan"] is None


def test_standard_input_may_be_markdown(folder: Path) -> None:
    text = "| Task | PO | PM |\n|---|---|---|\n| Plan | A | R |\n"
    assert run("import", "-", "--out", folder / "plan.raci", stdin=text).exit_code == 0
    assert facts(folder / "plan.raci")["filled_cells"] == 2


def test_a_table_in_doubt_can_be_held_back(folder: Path, table: Path) -> None:
    result = run("import", table, "--out", folder / "plan.raci", "--strict")
    assert result.exit_code == 3
    assert not (folder / "plan.raci").exists()


def test_a_plan_that_is_there_is_not_replaced(plan: Path, table: Path) -> None:
    before = plan.read_bytes()
    assert run("import", table, "--out", plan).exit_code == 2
    assert plan.read_bytes() == before


def test_the_encoding_of_old_files_is_asked_for(folder: Path) -> None:
    file = folder / "old.csv"
    file.write_bytes("Tâche;PO;PM\nÉtude;A;R\n".encode("cp1252"))
    assert "cp1252" in str(run("import", file).exception)
    assert "Understood 1 activity" in run("import", file, "--encoding", "cp1252").stdout


def test_a_plan_keeps_the_letters_of_its_table(folder: Path) -> None:
    text = "Decision,Driver,Approver,Contributors,Informed\nPrice,Ann,Ben,Cy,All\n"
    run("import", "-", "--out", folder / "plan.raci", stdin=text)
    assert facts(folder / "plan.raci")["letters"] == "DACI"


def test_one_sheet_can_be_chosen(folder: Path) -> None:
    book = openpyxl.Workbook()
    for name, activity in (("Old", "Plan it"), ("New", "Build it")):
        sheet = book.create_sheet(name)
        sheet.append(["Task", "PO", "PM"])
        sheet.append([activity, "A", "R"])
    book.save(folder / "two.xlsx")
    assert len(json.loads(run("import", folder / "two.xlsx", "--format", "json").stdout)["tables"]) == 2
    (found,) = json.loads(run("import", folder / "two.xlsx", "--sheet", "New", "--format", "json").stdout)["tables"]
    assert found["activities"] == ["Build it"]


def test_several_tables_become_one_plan_with_a_section_each(folder: Path) -> None:
    text = "## Start\n\n|Task|PO|PM|\n|-|-|-|\n|Plan|A|R|\n\n## Build\n\n|Task|PM|QA|\n|-|-|-|\n|Test|A|R|\n"
    run("import", "-", "--out", folder / "plan.raci", stdin=text)
    told = facts(folder / "plan.raci")
    assert told["sections"] == ["Start", "Build"]
    assert (told["activities"], told["filled_cells"]) == (2, 4)


def test_merging_lists_differences_and_takes_the_chosen(plan: Path) -> None:
    text = "Task,PO,PM\nPrioritise the backlog,A,C\nTrack the budget,C,A\nHold a demo,R,A\n"
    listed = run("merge", plan, "-", stdin=text)
    assert listed.exit_code == 3
    assert [line.strip() for line in listed.stdout.splitlines()] == [
        "1        activity added: Hold a demo: – → PO R, PM A",  # noqa: RUF001
        "2        letters changed: Prioritise the backlog, PO: A/R → A",
    ]
    assert facts(plan)["activities"] == 2
    assert run("merge", plan, "-", "--accept", "added", stdin=text).exit_code == 3
    assert facts(plan)["activities"] == 3
    told = json.loads(run("merge", plan, "-", "--accept", "all", "--format", "json", stdin=text).stdout)
    assert [one["accepted"] for one in told["differences"]] == [True]
    assert run("merge", plan, "-", stdin=text).exit_code == 0


def test_an_export_that_comes_back_edited_is_merged_by_its_ids(plan: Path, folder: Path) -> None:
    run("export", plan, "--to", folder / "plan.xlsx")
    book = openpyxl.load_workbook(folder / "plan.xlsx")
    book["Matrix"]["A5"] = "Put the backlog in order"
    book.save(folder / "edited.xlsx")
    told = json.loads(run("merge", plan, folder / "edited.xlsx", "--accept", "all", "--format", "json").stdout)
    assert [(one["kind"], one["after"]) for one in told["differences"]] == [
        ("activity renamed", "Put the backlog in order")
    ]


@pytest.mark.parametrize("accept", ["7", "0", "2-1", "everything", "1-x"])
def test_differences_that_there_are_not_cannot_be_taken(plan: Path, accept: str) -> None:
    assert run("merge", plan, "-", "--accept", accept, stdin="Task,PO,PM\nNew one,A,R\n").exit_code == 2


@pytest.mark.parametrize("ending", ["csv", "tsv", "md", "html", "xlsx"])
def test_a_converted_table_reads_the_same(folder: Path, table: Path, ending: str) -> None:
    target = folder / f"converted.{ending}"
    assert run("convert", table, "--to", target).exit_code == 0
    before = json.loads(run("import", table, "--format", "json").stdout)["tables"][0]
    after = json.loads(run("import", target, "--format", "json").stdout)["tables"][0]
    assert [after[key] for key in ("activities", "roles", "filled_cells")] == [
        before[key] for key in ("activities", "roles", "filled_cells")
    ]


def test_a_table_can_be_converted_to_standard_output(table: Path) -> None:
    assert run("convert", table, "--to", "md").stdout.startswith("| Activity | PO | PM | Note |\n|---|---|---|---|\n")


def test_a_target_that_is_there_is_kept_unless_forced(folder: Path, table: Path) -> None:
    target = folder / "kept.csv"
    target.write_text("mine")
    assert run("convert", table, "--to", target).exit_code == 2
    assert target.read_text() == "mine"
    assert run("convert", table, "--to", target, "--force").exit_code == 0
