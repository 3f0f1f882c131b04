"""A program that is killed at any moment loses nothing that it has acknowledged."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the campaign forks")


def _kill(times: int, folder: Path) -> dict[str, object]:
    script = Path(__file__).with_name("kills.py")
    done = subprocess.run([sys.executable, script, str(times), folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tally: dict[str, object] = json.loads(done.stdout)
    print(tally)
    return tally


def test_fifteen_kills_lose_nothing_and_damage_nothing(tmp_path: Path) -> None:
    assert _kill(15, tmp_path)["faults"] == []


@pytest.mark.campaign
def test_two_hundred_kills_lose_nothing_and_damage_nothing(tmp_path: Path) -> None:
    tally = _kill(200, tmp_path)
    assert tally["faults"] == []
    assert tally["kills"] == 200
