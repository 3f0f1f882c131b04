"""`raci import`, `convert` and `merge` as programs run them: by exit status, standard input and output, and JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TABLE = "Task,PO,PM\nPrioritise the backlog,A/R,C\nTrack the budget,C,A (big ones)\n"
_PROGRAM = "from raci_planner.cli import main; main()"
"""What the installed script `raci` does."""


def run(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", _PROGRAM, *map(str, arguments)]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=120, env=environment)


def told(result: subprocess.CompletedProcess[bytes]) -> str:
    return result.stderr.decode()


@pytest.fixture
def plan(folder: Path) -> Path:
    file = folder / "plan.raci"
    assert run("import", "-", "--out", file, stdin=TABLE.encode()).returncode == 0
    return file


def test_importing_tells_names_cells_and_doubts_as_json(folder: Path) -> None:
    result = run("import", "-", "--out", folder / "plan.raci", "--format", "json", stdin=TABLE.encode())
    assert result.returncode == 0, told(result)
    report = json.loads(result.stdout)
    (table,) = report["tables"]
    assert table["activities"] == ["Prioritise the backlog", "Track the budget"]
    assert table["roles"] == ["PO", "PM"]
    assert table["filled_cells"] == 4
    assert [doubt["text"] for doubt in table["doubts"]] == ["A (big ones)"]
    assert report["plan"] == str(folder / "plan.raci")


@pytest.mark.parametrize(
    ("encoding", "options"), [("utf-8-sig", ()), ("utf-16", ()), ("cp1252", ("--encoding", "cp1252"))]
)
def test_standard_input_may_be_in_any_usual_encoding(encoding: str, options: tuple[str, ...]) -> None:
    content = "Tâche;Chef;Équipe\nÉtude;A;R\nRéalisation;C;A\n".encode(encoding)
    result = run("import", "-", "--format", "json", *options, stdin=content)
    assert json.loads(result.stdout)["tables"][0]["roles"] == ["Chef", "Équipe"]


def test_what_cannot_be_read_is_said_with_the_way_out_and_a_status() -> None:
    unknown = run("import", "-", stdin="Tâche;Chef;Équipe\nÉtude;A;R\n".encode("cp1252"))
    assert unknown.returncode != 0
    assert "cp1252" in told(unknown)
    nothing = run("import", "-", stdin=b"Dear all,\nno table here.\n")
    assert nothing.returncode != 0
    assert "No responsibility table found" in told(nothing)
    assert b"Traceback" not in nothing.stderr + unknown.stderr


def test_a_table_flows_through_conversion_to_another_program(folder: Path) -> None:
    markdown = run("convert", "-", "--to", "md", stdin=TABLE.encode())
    assert markdown.returncode == 0
    again = run("import", "-", "--format", "json", stdin=markdown.stdout)
    assert json.loads(again.stdout)["tables"][0]["filled_cells"] == 4
    target = folder / "table.xlsx"
    assert run("convert", "-", "--to", target, stdin=TABLE.encode()).returncode == 0
    assert run("convert", "-", "--to", target, stdin=TABLE.encode()).returncode == 2


def test_merging_says_by_its_status_whether_differences_are_left(plan: Path) -> None:
    changed = TABLE.replace("A/R,C", "A,C").encode()
    listed = run("merge", plan, "-", "--format", "json", stdin=changed)
    assert listed.returncode == 3
    assert [one["accepted"] for one in json.loads(listed.stdout)["differences"]] == [False]
    assert run("merge", plan, "-", "--accept", "all", stdin=changed).returncode == 0
    assert run("merge", plan, "-", stdin=changed).returncode == 0
