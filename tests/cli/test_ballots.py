"""Silent ballots from the command line: files out, files in, agreement as text and as JSON."""

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from raci_planner.cli.application import raci

TABLE = "Activity,Product Manager,Project Manager\nPrioritise the backlog,,\nTrack the budget,,\n"


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(raci, [str(one) for one in arguments], input=stdin)


@pytest.fixture
def plan(folder: Path) -> Path:
    file = folder / "Autumn.raci"
    filled = TABLE.replace("backlog,,", "backlog,R,A").replace("budget,,", "budget,C,A")
    assert run("new", file, "--from", "-", stdin=filled).exit_code == 0
    return file


def filled(path: Path, *rows: str) -> Path:
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for line, letters in enumerate(rows, start=6):
        for column, letter in enumerate(letters, start=2):
            sheet.cell(line, column, None if letter == "." else letter)
    book.save(path)
    return path


def ballots(plan: Path, *names: str) -> list[Path]:
    result = run("ballots", plan, "--export", plan.parent / "out", "--for", ", ".join(names))
    assert result.exit_code == 0, result.output
    return [Path(line) for line in result.output.splitlines()]


def test_a_ballot_for_each_is_written_in_one_go(plan: Path) -> None:
    files = ballots(plan, "Ana", " Ben ", "Ana")
    assert [file.name for file in files] == ["Autumn - Ana.xlsx", "Autumn - Ben.xlsx"]
    assert all(file.exists() for file in files)


def test_ballots_as_csv(plan: Path) -> None:
    result = run("ballots", plan, "--export", plan.parent, "--for", "Ana", "--as", "csv")
    assert (plan.parent / "Autumn - Ana.csv").exists()
    assert result.exit_code == 0


def test_nothing_is_replaced_unasked(plan: Path) -> None:
    (first,) = ballots(plan, "Ana")
    before = first.read_bytes()
    result = run("ballots", plan, "--export", first.parent, "--for", "Ana")
    assert (result.exit_code, first.read_bytes()) == (2, before)
    assert run("ballots", plan, "--export", first.parent, "--for", "Ana", "--force").exit_code == 0


def test_an_export_for_nobody_says_what_it_needs(plan: Path) -> None:
    result = run("ballots", plan, "--export", plan.parent)
    assert result.exit_code == 2
    assert "Ana, Ben" in result.output


def test_filled_ballots_give_their_agreement_the_most_disputed_first(plan: Path) -> None:
    ana, ben = ballots(plan, "Ana", "Ben")
    before = plan.read_bytes()
    result = run("ballots", plan, filled(ben, "AR", "C."), filled(ana, "AR", "CA"))
    assert result.exit_code == 3
    lines = result.output.splitlines()
    assert lines[0] == "2 ballots: Ben, Ana."
    assert lines[2:5] == [
        "  75 %  Track the budget",
        "        Product Manager: 2/2 C (Ben, Ana)",
        "        Project Manager: 1/2 A (Ana), 1/2 - (Ben)",
    ]
    assert plan.read_bytes() == before


def test_full_agreement_gives_status_0(plan: Path) -> None:
    ana, ben = ballots(plan, "Ana", "Ben")
    assert run("ballots", plan, filled(ana, "AR", "CA"), filled(ben, "AR", "CA")).exit_code == 0


def test_what_was_not_understood_is_printed_and_gives_status_3(plan: Path) -> None:
    (ana,) = ballots(plan, "Ana")
    result = run("ballots", plan, filled(ana, ["A", "ask Tom"]))  # type: ignore[arg-type] # a cell of several letters
    assert result.exit_code == 3
    assert "ask Tom" in result.output


def test_json_tells_answers_owners_and_doubts(plan: Path) -> None:
    ana, ben = ballots(plan, "Ana", "Ben")
    result = run("ballots", plan, filled(ana, "AR"), filled(ben, "RA"), "--format", "json")
    content = json.loads(result.output)
    assert (content["participants"], content["agreement"]) == (["Ana", "Ben"], 0.5)
    row = content["activities"][0]
    assert (row["activity"], row["voters"]) == ("Prioritise the backlog", 2)
    assert row["accountable"] == {"Product Manager": 1, "Project Manager": 1}
    assert row["roles"][0]["answers"] == [
        {"letters": "R", "participants": ["Ben"]},
        {"letters": "A", "participants": ["Ana"]},
    ]
    assert content["activities"][1]["agreement"] is None
    assert [one["participant"] for one in content["files"]] == ["Ana", "Ben"]


def test_a_second_file_of_a_person_takes_the_place_of_the_first(plan: Path) -> None:
    (ana,) = ballots(plan, "Ana")
    second = filled(ana, "AR", "CA").rename(ana.with_name("again.xlsx"))
    (first,) = ballots(plan, "Ana")
    result = run("ballots", plan, filled(first, "IC"), second)
    assert "Product Manager: 1/1 A (Ana)" in result.output


def test_a_file_that_cannot_be_read_is_named_and_gives_status_1(plan: Path) -> None:
    (ana,) = ballots(plan, "Ana")
    broken = plan.parent / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    result = run("ballots", plan, filled(ana, "AR"), broken)
    assert result.exit_code == 1
    assert "1 ballot: Ana." in result.output
    assert "broken.xlsx" in result.stderr


def test_a_plan_without_open_ballots_says_what_can_be_done(plan: Path) -> None:
    result = run("ballots", plan)
    assert result.exit_code == 2
    assert "--export" in result.output
