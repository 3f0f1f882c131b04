"""Reviews and folders of plans, as automation meets them."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from raci_planner.cli.application import raci
from raci_planner.domain.commands import RenameActivity, SetLetters, SetPlanInfo
from raci_planner.session.opening import open_plan
from raci_planner.session.reviewing.review import Review
from raci_planner.storage.places import Places

TABLE = "Activity,Product Manager,Project Manager\nPrioritise the backlog,{0},{1}\nTrack the budget,C,A/R\n"


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(raci, [str(one) for one in arguments], input=stdin)


@pytest.fixture
def plans(folder: Path, tmp_path: Path) -> Path:
    """One plan due on 1 December 2026, one without a day."""
    for name, letters in (("autumn", ("A", "C")), ("spring", ("C", "A"))):
        assert run("new", folder / f"{name}.raci", "--from", "-", stdin=TABLE.format(*letters)).exit_code == 0
    session = open_plan(folder / "autumn.raci", Places(work=tmp_path / "work"))
    session.run(SetPlanInfo(name="Autumn", purpose="", review_due=date(2026, 12, 1)))
    session.document.close()
    return folder


def test_nothing_due_gives_status_0_and_something_due_gives_3(plans: Path) -> None:
    calm = run("due", plans, "--on", "2026-11-24")
    assert (calm.exit_code, calm.output) == (0, "No review is due in 2 plans.\n")
    late = run("due", plans, "--on", "2026-12-03")
    assert late.exit_code == 3
    assert "2026-12-01  2 days ago  Autumn" in late.output


def test_what_is_due_soon_is_asked_for(plans: Path) -> None:
    assert run("due", plans, "--on", "2026-11-24", "--within", "7").exit_code == 3
    assert run("due", plans, "--on", "2026-11-24", "--within", "6").exit_code == 0


def test_due_reviews_come_as_json_and_as_a_calendar(plans: Path) -> None:
    result = run("due", plans, "--on", "2027-01-01", "--format", "json", "--ics", plans / "reviews.ics")
    assert [one["review_due"] for one in json.loads(result.output)["due"]] == ["2026-12-01"]
    assert b"SUMMARY:Review of Autumn" in (plans / "reviews.ics").read_bytes()


def test_a_portfolio_names_the_duty_that_two_teams_own_differently(plans: Path) -> None:
    told = json.loads(run("portfolio", plans, "--format", "json").output)
    across = [duty for duty in told["duties"] if duty["is_across"]]
    assert [sorted(duty["owned_by"]) for duty in across] == [["Product Manager", "Project Manager"]]
    assert "Owned differently" in run("portfolio", plans).output


def test_a_portfolio_becomes_a_workbook(plans: Path) -> None:
    assert run("portfolio", plans, "--to", plans / "all.xlsx").exit_code == 0
    assert load_workbook(plans / "all.xlsx")["Plans"]["A2"].value == "Autumn"


def test_a_file_that_cannot_be_read_gives_status_1_and_its_reason(plans: Path) -> None:
    (plans / "broken.raci").write_bytes(b"nothing")
    result = run("portfolio", plans)
    assert result.exit_code == 1
    assert "broken.raci" in result.output


def test_a_review_tells_what_is_promised_and_what_changed_since(plans: Path, tmp_path: Path) -> None:
    file = plans / "autumn.raci"
    session = open_plan(file, Places(work=tmp_path / "work"))
    walk = Review(session, date(2026, 8, 20))
    walk.begin()
    walk.finish("Third quarter", "", "", None, datetime(2026, 8, 20, 15, 0))
    activity = session.plan.activities_in_order()[0]
    session.run(RenameActivity(activity.id, "Prioritise *the* backlog"))
    session.document.close()
    before = file.read_bytes()
    result = run("review", file, "--on", "2026-11-24", "--log", tmp_path / "log.xlsx")
    assert result.exit_code == 3
    assert "Since “Third quarter”, 20 August 2026" in result.output
    assert "Renamed: “Prioritise the backlog” → “Prioritise *the* backlog”" in result.output
    assert load_workbook(tmp_path / "log.xlsx").sheetnames == ["Review", "Changes"]
    assert file.read_bytes() == before


def test_a_review_as_markdown_takes_no_name_for_markup(plans: Path, tmp_path: Path) -> None:
    session = open_plan(plans / "autumn.raci", Places(work=tmp_path / "work"))
    activity = session.plan.activities_in_order()[1]
    session.run(RenameActivity(activity.id, "Track <b>the</b> *budget*"))
    cells = tuple((activity.id, role) for role in session.plan.roles)
    session.run(SetLetters(cells, session.plan.scheme.accountable))
    session.document.close()
    told = run("review", plans / "autumn.raci", "--format", "markdown").output
    assert "Track \\<b\\>the\\</b\\> \\*budget\\*" in told


def test_a_review_comes_as_json(plans: Path) -> None:
    told = json.loads(run("review", plans / "spring.raci", "--format", "json").output)
    assert told["since"] is None
    assert {matter["topic"] for matter in told["matters"]} == {"old_finding"}
