"""A power cut loses nothing that was acknowledged; with less asked of the disk it would: the test can fail.

The disk is a model: each sector that was not synced is there afterwards or is not, and so is each change of a name. How
real disks keep their promises it cannot say.
"""

from pathlib import Path
from typing import Any

import pytest
from calls import run, why_not_here


def _cut_the_power(images: int, syncing: str, folder: Path) -> dict[str, Any]:
    if reason := why_not_here():
        pytest.skip(reason)
    tally = run(Path(__file__).with_name("power.py"), folder, images, syncing)
    print(syncing, {**tally, "faults": len(tally["faults"])})
    assert tally["images"] == images
    return tally


@pytest.mark.parametrize("images", [40, pytest.param(5_000, marks=pytest.mark.campaign)])
def test_power_cuts_lose_nothing_and_damage_nothing(images: int, tmp_path: Path) -> None:
    assert _cut_the_power(images, "as shipped", tmp_path)["faults"] == []


@pytest.mark.parametrize("images", [20, pytest.param(1_000, marks=pytest.mark.campaign)])
@pytest.mark.parametrize("syncing", ["edits unsynced", "files unsynced"])
def test_with_less_asked_of_the_disk_power_cuts_would_lose_something(syncing: str, images: int, tmp_path: Path) -> None:
    assert _cut_the_power(images, syncing, tmp_path)["faults"] != []
