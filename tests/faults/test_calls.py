"""Whatever call on a file fails or is the last one: nothing that was acknowledged is lost, and nothing is half."""

from pathlib import Path

import pytest
from calls import run, why_not_here

_PROGRAM = Path(__file__).with_name("every_call.py")
_WHATS = ("open", "begin", "recover", "upgrade")
_WAYS = ("killed", "refused-once", "disk-gone", "disk-full")


def _go_through_calls(what: str, way: str, stride: int, folder: Path) -> None:
    if reason := why_not_here():
        pytest.skip(reason)
    tally = run(_PROGRAM, folder, what, way, stride)
    print(what, way, tally)
    assert tally["faults"] == []
    assert tally["cases"] >= tally["calls"] // stride > 0
    assert tally["refusals"] or way == "killed"


@pytest.mark.parametrize(
    ("what", "way"),
    [
        ("begin", "disk-gone"),
        ("recover", "refused-once"),
        ("open", "disk-full"),
        ("upgrade", "killed"),
    ],
)
def test_a_call_that_fails_here_and_there_costs_nothing(what: str, way: str, tmp_path: Path) -> None:
    _go_through_calls(what, way, 71, tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize("what", _WHATS)
@pytest.mark.parametrize("way", _WAYS)
def test_whatever_call_fails_costs_nothing(what: str, way: str, tmp_path: Path) -> None:
    _go_through_calls(what, way, 1, tmp_path)
