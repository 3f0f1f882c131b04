"""Settings and the list of recent plans: kept between starts, never fatal."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.recent import MOST_REMEMBERED, RecentPlan, RecentPlans
from raci_planner.desktop.settings import Settings, SettingsFile

_NOON = datetime(2026, 11, 24, 12, 0)


def _plan(name: str, hours: int = 0) -> RecentPlan:
    return RecentPlan(path=Path(f"/plans/{name}.raci"), name=name, when=_NOON + timedelta(hours=hours), to_resolve=3)


def test_a_wish_is_kept_until_the_next_start(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").change(author="Ana", theme="dark")
    assert SettingsFile(tmp_path / "settings.json").current == Settings(author="Ana", theme="dark")


def test_a_damaged_settings_file_gives_the_defaults_and_is_kept(damaged_settings: Path) -> None:
    content = damaged_settings.read_text(encoding="utf-8")
    assert SettingsFile(damaged_settings).current == Settings()
    assert damaged_settings.with_name("settings.json.damaged").read_text(encoding="utf-8") == content


@pytest.mark.parametrize("content", ["[]", '{"theme": 3}', '"dark"', "\x00"])
def test_settings_of_another_shape_give_the_defaults(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, encoding="utf-8")
    assert SettingsFile(file).current == Settings()


@pytest.mark.parametrize(
    "spoilt", ['"text_size": 5000', '"text_size": true', '"theme": "pink"', '"row_height": 3', '"heads": null']
)
def test_one_spoilt_wish_costs_only_itself(tmp_path: Path, spoilt: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(f'{{"author": "Ana", "from_the_future": [1], {spoilt}}}', encoding="utf-8")
    assert SettingsFile(file).current == Settings(author="Ana")
    assert SettingsFile(file).current == Settings(author="Ana")
    assert spoilt in file.with_name("settings.json.damaged").read_text(encoding="utf-8")


def test_those_who_follow_are_told_once_and_only_of_changes(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    told: list[Settings] = []
    file.changed.connect(told.append)
    file.change(text_size=125, author="Ana")
    file.change(text_size=125)
    assert told == [Settings(text_size=125, author="Ana")]


def test_the_latest_plan_comes_first_and_pinned_ones_before_it(tmp_path: Path) -> None:
    recent = RecentPlans(tmp_path / "recent.json")
    for hours, name in enumerate(("first", "second", "third")):
        recent.remember(_plan(name, hours))
    recent.toggle_pin(_plan("first").path)
    assert [plan.name for plan in RecentPlans(tmp_path / "recent.json").plans()] == ["first", "third", "second"]


def test_a_plan_that_is_opened_again_stays_pinned(tmp_path: Path) -> None:
    recent = RecentPlans(tmp_path / "recent.json")
    recent.remember(_plan("a"))
    recent.toggle_pin(_plan("a").path)
    recent.remember(replace(_plan("a", 5), to_resolve=0))
    assert recent.plans() == (replace(_plan("a", 5), to_resolve=0, is_pinned=True),)


def test_only_so_many_plans_are_remembered(tmp_path: Path) -> None:
    recent = RecentPlans(tmp_path / "recent.json")
    for hours in range(MOST_REMEMBERED + 3):
        recent.remember(_plan(f"plan {hours}", hours))
    assert len(recent.plans()) == MOST_REMEMBERED
    assert recent.plans()[0].name == f"plan {MOST_REMEMBERED + 2}"


def test_spoilt_entries_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "recent.json"
    RecentPlans(file).remember(_plan("good"))
    file.write_text(file.read_text("utf-8").replace("[\n", '[\n {"path": "x"}, 7, {"when": "never"},\n', 1), "utf-8")
    assert [plan.name for plan in RecentPlans(file).plans()] == ["good"]


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(folders: OwnFolders) -> None:
    folders.settings.parent.mkdir(parents=True, exist_ok=True)
    folders.settings.write_text("a file where the folder should be", encoding="utf-8")
    SettingsFile(folders.settings / "settings.json").change(theme="light")
