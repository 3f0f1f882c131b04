"""`raci export` as a script meets it."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from raci_planner.cli.application import raci
from raci_planner.domain.errors import PlannerError

_TABLE = "Activity,Product Manager,Project Manager\nPrioritise the backlog,R,A\nTrack the budget,C,A/R\n"
_STARTS = {
    "xlsx": b"PK",
    "pptx": b"PK",
    "html": b"<!DOCTYPE html>",
    "md": b"# ",
    "csv": b"\xef\xbb\xbfSection",
    "pdf": b"%PDF-",
    "png": b"\x89PNG",
    "svg": b"<?xml",
}


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(raci, [str(one) for one in arguments], input=stdin)


@pytest.fixture
def plan(folder: Path) -> Path:
    file = folder / "plan.raci"
    assert run("new", file, "--from", "-", stdin=_TABLE).exit_code == 0
    return file


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("ending", "start"), _STARTS.items())
def test_the_ending_tells_the_format(ending: str, start: bytes, plan: Path, folder: Path) -> None:
    target = folder / f"out.{ending}"
    result = run("export", plan, "--to", target)
    assert (result.exit_code, result.output.strip()) == (0, str(target))
    assert target.read_bytes().startswith(start)


def test_another_ending_is_refused_with_those_there_are(plan: Path, folder: Path) -> None:
    result = run("export", plan, "--to", folder / "out.docx")
    assert result.exit_code == 2
    assert "xlsx, html, pptx, md, csv, pdf, png, svg, not as .docx" in " ".join(result.output.split())


def test_standard_output_takes_the_bytes_of_a_file(plan: Path) -> None:
    result = run("export", plan, "--to", "-", "--format", "csv")
    rows = list(csv.reader(io.StringIO(result.stdout)))
    assert rows[1] == ["", "Prioritise the backlog", "R", "A", ""]
    assert run("export", plan, "--to", "-", "--format", "xlsx").stdout_bytes.startswith(b"PK")


def test_standard_output_needs_a_format(plan: Path) -> None:
    result = run("export", plan, "--to", "-")
    assert (result.exit_code, "--format" in result.output) == (2, True)


def test_one_list_can_be_had_alone(plan: Path) -> None:
    result = run("export", plan, "--to", "-", "--format", "csv", "--sheet", "roles")
    roles = [row[0] for row in csv.reader(io.StringIO(result.stdout))]
    assert roles == ["Role", "Product Manager", "Project Manager"]


def test_duty_sheets_can_be_had_for_some_roles(plan: Path) -> None:
    result = run("export", plan, "--to", "-", "--format", "md", "--role", "Project Manager")
    assert "You are accountable for" in result.stdout
    assert "# Product Manager" not in result.stdout


def test_a_role_that_is_not_there_is_a_message(plan: Path, folder: Path) -> None:
    result = run("export", plan, "--to", folder / "out.html", "--role", "Jester")
    assert isinstance(result.exception, PlannerError)
    assert "Product Manager, Project Manager" in str(result.exception)


def test_what_a_format_cannot_hold_is_a_message(plan: Path, folder: Path) -> None:
    result = run("export", plan, "--to", folder / "out.pptx", "--sheet", "findings")
    assert "can be written as CSV or Markdown" in str(result.exception)
    assert not (folder / "out.pptx").exists()


def test_findings_can_be_left_out(plan: Path) -> None:
    told = run("export", plan, "--to", "-", "--format", "md").stdout
    untold = run("export", plan, "--to", "-", "--format", "md", "--without-findings").stdout
    assert ("## Conflict" in told, "## Conflict" in untold) == (True, False)


@pytest.mark.parametrize(("ending", "is_loaded"), [("xlsx", False), ("html", False), ("pptx", False), ("pdf", True)])
def test_only_what_is_painted_loads_qt_and_needs_no_screen(
    ending: str, is_loaded: bool, plan: Path, folder: Path
) -> None:
    target = folder / f"out.{ending}"
    script = (
        "import json, sys; from raci_planner.cli.application import main\n"
        f"try: main({['export', str(plan), '--to', str(target)]!r})\n"
        "except SystemExit as end: print(json.dumps([end.code, 'PySide6' in sys.modules]))"
    )
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert json.loads(result.stdout.splitlines()[-1]) == [0, is_loaded]
    assert target.exists()


def test_an_export_does_not_tell_where_the_plan_lies(plan: Path, folder: Path) -> None:
    for ending in ("html", "md", "csv", "pdf", "svg"):
        target = folder / f"out.{ending}"
        run("export", plan, "--to", target)
        assert str(folder).encode() not in target.read_bytes()
