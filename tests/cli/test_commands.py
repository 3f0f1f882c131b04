"""The command line as a script meets it: arguments in, text and exit status out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from raci_planner.cli.application import raci

SAMPLE_TABLE = "Activity,Product Manager,Project Manager\nPrioritise the backlog,R,A\nTrack the budget,C,A/R\n"


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(raci, [str(one) for one in arguments], input=stdin)


@pytest.fixture
def plan(folder: Path) -> Path:
    file = folder / "plan.raci"
    assert run("new", file, "--from", "-", stdin=SAMPLE_TABLE).exit_code == 0
    return file


def test_a_plan_from_a_table_says_what_was_understood(folder: Path) -> None:
    result = run("new", folder / "plan.raci", "--from", "-", stdin=f"{SAMPLE_TABLE}Keep the schedule,see Tom,A\n")
    assert "Understood 3 activities, 2 roles and 5 filled cells in RACI letters." in result.output
    assert "“see Tom” is not understood" in result.output


def test_a_plan_that_is_there_already_is_never_replaced(plan: Path) -> None:
    before = plan.read_bytes()
    result = run("new", plan)
    assert (result.exit_code, plan.read_bytes()) == (2, before)
    assert "is there already" in result.output


def test_a_conflict_gives_status_4_and_its_question(plan: Path) -> None:
    result = run("check", plan)
    assert result.exit_code == 4
    assert "Prioritise the backlog" in result.output
    assert "Ask:" in result.output


def test_never_failing_is_a_choice(plan: Path) -> None:
    assert run("check", plan, "--fail-on", "never").exit_code == 0


def test_findings_come_as_json_for_other_programs(plan: Path) -> None:
    told = json.loads(run("check", plan, "--format", "json").output)
    conflict = next(one for one in told["findings"] if one["severity"] == "conflict")
    assert conflict["activity"] == "Prioritise the backlog"
    assert conflict["roles"] == ["Project Manager"]
    assert conflict["sources"]
    assert told["counts"]["conflict"] == 1


def test_sarif_names_the_rule_and_the_place(plan: Path) -> None:
    told = json.loads(run("check", plan, "--format", "sarif").output)
    (sarif_run,) = told["runs"]
    rules = {rule["id"] for rule in sarif_run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in sarif_run["results"]} == rules
    errors = [result for result in sarif_run["results"] if result["level"] == "error"]
    assert errors[0]["locations"][0]["logicalLocations"][0]["name"] == "Prioritise the backlog"


def test_markdown_shows_names_as_they_are(folder: Path) -> None:
    file = folder / "plan.raci"
    run("new", file, "--name", "*Plan* | <b>", "--from", "-", stdin=SAMPLE_TABLE)
    assert "# \\*Plan\\* \\| \\<b\\>" in run("check", file, "--format", "markdown").output


def test_info_tells_counts_and_sides(plan: Path) -> None:
    told = json.loads(run("info", plan, "--format", "json").output)
    assert told["activities"] == 2
    assert [role["side"] for role in told["roles"]] == ["product", "project"]


def test_looking_leaves_the_file_and_its_folder_as_they_were(plan: Path) -> None:
    before = (plan.read_bytes(), plan.stat().st_mtime_ns, sorted(plan.parent.iterdir()))
    run("info", plan)
    run("check", plan)
    assert (plan.read_bytes(), plan.stat().st_mtime_ns, sorted(plan.parent.iterdir())) == before


def test_an_export_is_not_replaced_unless_asked(plan: Path) -> None:
    assert run("export", plan).exit_code == 0
    assert run("export", plan).exit_code == 2
    assert run("export", plan, "--force").exit_code == 0


def test_a_file_that_is_no_plan_is_a_message_and_status_1(folder: Path) -> None:
    file = folder / "notes.raci"
    file.write_text("just notes")
    result = subprocess.run(
        [sys.executable, "-c", "from raci_planner.cli import main; main()", "check", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr.startswith("raci: notes.raci")
    assert "Traceback" not in result.stderr


def test_recognition_answers_one_object_a_line_in_the_order_of_the_input() -> None:
    names = ["Prioritise the product backlog", "Deploy to production", "Track the project budget"]
    lines = run("recognise", "-", "--format", "json", stdin="\n".join(names)).output.splitlines()
    told = [json.loads(line) for line in lines]
    assert [one["name"] for one in told] == names
    assert [one["side"] for one in told] == ["product", "none", "project"]
    assert set(told[0]) == {"name", "side", "duty", "confidence", "because", "known_as"}


def test_a_broken_catalogue_is_named_with_its_line(folder: Path) -> None:
    file = folder / "own.toml"
    source = run("catalogue", "--source").output
    file.write_text(source.replace('side = "product"', 'side = "produkt"', 1))
    result = CliRunner().invoke(raci, ["catalogue", str(file)])
    assert "line" in str(result.exception).casefold()
    assert "produkt" in str(result.exception)


def test_the_shipped_catalogue_lists_all_32_duties() -> None:
    assert "32 duties" in run("catalogue").output


def test_no_command_loads_qt() -> None:
    """`raci` also runs where no screen and no graphics libraries are."""
    program = "import sys; import raci_planner.cli.application; assert not [m for m in sys.modules if 'PySide6' in m]"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
