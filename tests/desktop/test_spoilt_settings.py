"""Whatever another program or a failing disk makes of our own small files: the program starts, and works as ever."""

import json
import random
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sample_reports import sized_report

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.exporting.choice import ExportChoice, ExportMemory
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.recent import RecentPlan, RecentPlans
from raci_planner.desktop.settings import Settings, SettingsFile

_ODD: tuple[Any, ...] = (
    None, True, -1, 10**400, 1e308, float("nan"), "", "\0", "\ud800", "x" * 100_000, "9999-12-31T23:59:59+00:00", [],
    {}, ["light"], {"a": []}, "0001-01-01", "<b>",
)  # fmt: skip


def _a_value(text: str, chance: random.Random) -> str:
    """One value becomes an odd one, somewhere in the tree."""
    content = json.loads(text)
    place = content
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = chance.choice(keys)
        if not isinstance(place[key], dict | list) or not place[key] or chance.random() < 0.2:
            place[key] = chance.choice(_ODD)
            return json.dumps(content)
        place = place[key]


def _some_bytes(text: str, chance: random.Random) -> bytes:
    data = bytearray(text.encode())
    for _ in range(chance.randrange(1, 20)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def _its_end(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(len(text))]


def _a_copy_of_a_piece(text: str, chance: random.Random) -> str:
    start, end = sorted(chance.sample(range(len(text)), 2))
    return text[:end] + text[start:]


_MUTATIONS: tuple[Callable[[str, random.Random], str | bytes], ...] = (
    _a_value, _a_value, _some_bytes, _its_end, _a_copy_of_a_piece,
)  # fmt: skip


def _plan(path: Path, when: datetime) -> RecentPlan:
    return RecentPlan(path=path, name="Plan", when=when, to_resolve=2, review_due=date(2026, 12, 1))


@pytest.fixture
def written(desk: Desk, folders: OwnFolders, tmp_path: Path) -> dict[Path, str]:
    """Each small file of ours as the program leaves it."""
    desk.settings.change(author="Ana", theme="dark", text_size=125)
    for number in range(3):
        desk.recent.remember(_plan(tmp_path / f"{number}.raci", datetime(2026, 11, 20 + number, 12)))
    files = [folders.settings / name for name in ("settings.json", "recent.json")]
    return {file: file.read_text(encoding="utf-8") for file in files}


@pytest.mark.parametrize("times", [8, pytest.param(200, marks=pytest.mark.campaign)])
def test_the_program_starts_with_spoilt_files_of_its_own(
    times: int, make_desk: Callable[[], Desk], written: dict[Path, str]
) -> None:
    chance = random.Random(20261124)
    memory = ExportMemory(next(iter(written)).with_name("exports.json"))
    memory.keep("a plan", ExportChoice())
    written[memory.path] = memory.path.read_text(encoding="utf-8")
    for _ in range(times):
        for file, text in written.items():
            spoilt = chance.choice(_MUTATIONS)(text, chance)
            file.write_bytes(spoilt if isinstance(spoilt, bytes) else spoilt.encode("utf-8", "surrogatepass"))
        desk = make_desk()
        welcome = desk.show_welcome()
        welcome.grab()
        usual = asdict(Settings())
        assert {name: type(value) for name, value in asdict(desk.settings.current).items()} == {
            name: type(value) for name, value in usual.items()
        }
        desk.settings.change(author="Ben")
        assert SettingsFile(next(iter(written))).current.author == "Ben"
        welcome.close()
        ExportMemory(memory.path).choice_for("a plan").told(sized_report(2, 2))


def test_a_plan_under_a_name_that_is_no_text_is_remembered(tmp_path: Path) -> None:
    odd = tmp_path / "plan \udcff.raci"
    RecentPlans(tmp_path / "recent.json").remember(_plan(odd, datetime(2026, 11, 24)))
    assert [plan.path for plan in RecentPlans(tmp_path / "recent.json").plans()] == [odd]
