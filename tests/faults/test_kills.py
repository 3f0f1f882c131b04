"""A program that is killed at any moment loses nothing that it has acknowledged."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = Path(__file__).with_name("kills.py")


@pytest.mark.skipif(sys.platform == "win32", reason="the program forks")
@pytest.mark.parametrize("times", [8, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_kills_lose_nothing_and_damage_nothing(times: int, tmp_path: Path) -> None:
    command = [sys.executable, str(_PROGRAM), str(tmp_path), str(times)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tally = json.loads(done.stdout)
    print(tally)
    assert tally["faults"] == []
    assert tally["kills"] == times
    if times > 100:  # a busy machine may kill a few before they come to anything
        assert tally["edits"] > tally["saves"] > 0
