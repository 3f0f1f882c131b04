"""Other programs at a plan that is open: one writes, all others read, and every copy is a whole plan."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_PROGRAM = Path(__file__).with_name("many_programs.py")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program forks")


def _run(what: str, times: int, folder: Path) -> dict[str, Any]:
    command = [sys.executable, str(_PROGRAM), str(folder), what, str(times)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tally: dict[str, Any] = json.loads(done.stdout)
    print(what, tally)
    assert tally["times"] == times
    return tally


@pytest.mark.parametrize("times", [30, pytest.param(2_000, marks=pytest.mark.campaign)])
def test_every_copy_that_is_taken_while_saving_is_a_whole_plan(times: int, tmp_path: Path) -> None:
    tally = _run("copies", times, tmp_path)
    assert tally["faults"] == []
    assert tally["contents"] > 1


@pytest.mark.parametrize("times", [3, pytest.param(100, marks=pytest.mark.campaign)])
def test_of_programs_that_open_a_plan_at_once_one_writes(times: int, tmp_path: Path) -> None:
    tally = _run("races", times, tmp_path)
    assert tally["faults"] == []
    assert tally["writers"] == times
