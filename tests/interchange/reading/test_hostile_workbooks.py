"""No file takes the machine: each is read or refused with its reason, in bounded time and memory, and nothing else."""

import json
import random
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import reading_child
from hostile_workbooks import READ, REFUSED, mutated
from openpyxl.styles import Font
from package_parts import pack, parts, spreadsheet, spreadsheet_row

MOST_SECONDS = 4.0
"""Of the processor; the goal is 2 on an idle machine."""
MOST_MEGABYTES = 200.0

type Told = Mapping[str, Any]


def outcomes(folder: Path) -> dict[str, Told]:
    """What became of each file of a folder, read in a process of its own."""
    command = [sys.executable, str(Path(reading_child.__file__)), str(folder)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    assert result.returncode == 0, result.stderr
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    return {line["file"]: line for line in lines}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Told]:
    folder = tmp_path_factory.mktemp("hostile") / "files"
    folder.mkdir()
    for name, build in {**READ, **{name: build for name, (build, _) in REFUSED.items()}}.items():
        build(folder / name)
    return outcomes(folder)


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_would_take_the_machine_is_refused_with_its_reason(told: dict[str, Told], name: str) -> None:
    assert told[name]["outcome"].startswith("refused: ")
    assert REFUSED[name][1] in told[name]["outcome"]


@pytest.mark.parametrize("name", READ)
def test_an_odd_file_is_read(told: dict[str, Told], name: str) -> None:
    assert told[name]["outcome"].startswith(("read: ", "refused: "))
    assert "uncaught" not in told[name]["outcome"]


def test_every_file_is_done_with_in_time_and_memory(told: dict[str, Told]) -> None:
    assert len(told) >= 35
    slow = {name: one["seconds"] for name, one in told.items() if one["seconds"] > MOST_SECONDS}
    assert not slow
    assert max(one["megabytes"] for one in told.values()) < MOST_MEGABYTES


def test_no_other_file_and_no_network_is_touched(told: dict[str, Told]) -> None:
    assert not {name: one["others"] for name, one in told.items() if one["others"]}


def _originals(folder: Path) -> list[tuple[str, bytes]]:
    folder.mkdir()
    pack(folder / "plain.xlsx", parts())
    table = spreadsheet_row("Task", "PO", "PM") + spreadsheet_row("Plan", "A", "R")
    _styled_workbook().save(folder / "styled.xlsx")
    pack(folder / "plain.ods", {"content.xml": spreadsheet(table)})
    return [(path.suffix, path.read_bytes()) for path in sorted(folder.iterdir())]


def _styled_workbook() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Task", "PO", "PM", "Due"])
    for number in range(30):
        sheet.append([f"Task {number}", "A", "R", date(2026, 1, 1 + number % 28)])
    sheet.merge_cells("A5:B6")
    sheet["A1"].font = Font(bold=True)
    sheet.row_dimensions[7].hidden = True
    return book


@pytest.mark.parametrize("count", [300, pytest.param(4_000, marks=pytest.mark.campaign)])
def test_damaged_workbooks_are_read_or_refused(tmp_path: Path, count: int) -> None:
    originals = _originals(tmp_path / "originals")
    folder = tmp_path / "files"
    folder.mkdir()
    luck = random.Random(20261124)
    for number in range(count):
        ending, content = luck.choice(originals)
        (folder / f"{number:05}{ending}").write_bytes(mutated(content, luck))
    found = outcomes(folder)
    assert len(found) == count
    assert not [one for one in found.values() if one["outcome"].startswith("uncaught")]
    assert max(one["seconds"] for one in found.values()) < MOST_SECONDS
    assert max(one["megabytes"] for one in found.values()) < MOST_MEGABYTES
