"""Templates on the command line: listed, begun with, own ones among them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from raci_planner.cli.application import raci
from raci_planner.session.keeping_templates import keep_template
from raci_planner.session.opening import open_plan
from raci_planner.session.templates import own_folder, template, templates
from raci_planner.storage.places import Places


def test_every_template_is_listed_with_its_size() -> None:
    told = CliRunner().invoke(raci, ["templates"]).output
    assert all(one.key in told and one.title in told for one in templates())
    assert "14 activities, 5 roles, RACI" in told


def test_a_plan_begins_from_an_own_template_with_its_people(tmp_path: Path) -> None:
    chosen = template("start-up")
    assert chosen is not None
    begun = tmp_path / "first.raci"
    assert CliRunner().invoke(raci, ["new", str(begun), "--template", "start-up"]).exit_code == 0
    session = open_plan(begun, Places.standard())
    keep_template(session.plan, own_folder(Places.standard()), title="Ours", summary="", with_people=True)
    session.document.close()
    listed = json.loads(CliRunner().invoke(raci, ["templates", "--json"]).output)
    assert [one["key"] for one in listed if one["is_own"]] == ["own/ours"]
    again = tmp_path / "second.raci"
    assert CliRunner().invoke(raci, ["new", str(again), "--template", "own/ours"]).exit_code == 0
    session = open_plan(again, Places.standard())
    assert sorted(one.name for one in session.plan.people.values()) == sorted(one.name for one in chosen.people)
    session.document.close()


@pytest.mark.parametrize("key", ["nonsense", ""])
def test_a_template_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path, key: str) -> None:
    result = CliRunner().invoke(raci, ["new", str(tmp_path / "plan.raci"), "--template", key or "own/x"])
    assert result.exit_code == 2
    assert "scrum-team" in result.output
    assert not (tmp_path / "plan.raci").exists()
