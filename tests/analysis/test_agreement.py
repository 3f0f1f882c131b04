"""Rules on what the room agreed, left open and signed."""

from datetime import date

import pytest
from drawn_plans import BOUNDARIES, Judged, drawn

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Severity
from raci_planner.domain.commands import (
    AddPerson,
    AssignPerson,
    ClearStandings,
    DeleteActivities,
    SetLetters,
    SetStandings,
    SignOffRole,
)
from raci_planner.domain.commands.standings import Spot
from raci_planner.domain.records import StandingState

TODAY = date(2026, 11, 24)
GRID = """
                            | Product Manager | Project Manager | Ops
Prioritise the backlog      | A               | R               |
Track the budget            | I               | A/R             | C
Water the plants            |                 |                 |
"""


@pytest.fixture
def plan() -> Judged:
    plan = drawn(GRID)
    plan.analysis = Analysis(plan.plan, BOUNDARIES, TODAY)
    return plan


def _cell(plan: Judged) -> Spot:
    return plan.activity("Prioritise the backlog"), plan.role("Project Manager")


def _say(plan: Judged, state: StandingState, *spots: Spot, owner: str = "", due: date | None = None) -> None:
    plan.run(SetStandings(spots=spots, state=state, by="Ana", on=date(2026, 11, 2), owner=owner, due=due))


def test_what_is_disputed_without_an_owner_is_to_check_and_goes_when_somebody_takes_it(plan: Judged) -> None:
    _say(plan, StandingState.DISPUTED, _cell(plan))
    finding = plan.find("agreement.nobody-settles")
    assert finding.severity is Severity.CHECK
    assert finding.title == "Open: disputed, and nobody sees to it"
    assert finding.activities == (plan.activity("Prioritise the backlog"),)
    assert plan.names(finding) == ["Project Manager"]
    _say(plan, StandingState.DISPUTED, _cell(plan), owner="Ben")
    assert "agreement.nobody-settles" not in plan.rules()


def test_what_is_parked_is_to_check_from_the_day_after_its_day(plan: Judged) -> None:
    row = (plan.activity("Track the budget"), None)
    _say(plan, StandingState.PARKED, row, owner="Ben", due=TODAY)
    assert "agreement.parked-overdue" not in plan.rules()
    _say(plan, StandingState.PARKED, row, owner="Ben", due=date(2026, 11, 20))
    finding = plan.find("agreement.parked-overdue")
    assert finding.sentence == "“Track the budget” was parked with Ben until four days ago."
    plan.fix(finding, "Park until 8 December 2026")
    assert "agreement.parked-overdue" not in plan.rules()


def test_letters_that_change_after_they_were_agreed_are_to_check_until_they_are_as_before(plan: Judged) -> None:
    activity, role = _cell(plan)
    assert role is not None
    before = plan.plan.letters(activity, role)
    _say(plan, StandingState.AGREED, (activity, None), _cell(plan))
    assert "agreement.changed-since" not in plan.rules()
    plan.run(SetLetters(((activity, role),), plan.plan.scheme.set_of("C")))
    assert plan.rules().count("agreement.changed-since") == 2
    plan.run(SetLetters(((activity, role),), before))
    assert "agreement.changed-since" not in plan.rules()


def test_a_change_beside_an_agreed_cell_leaves_the_agreement_alone(plan: Judged) -> None:
    activity, _ = _cell(plan)
    _say(plan, StandingState.AGREED, _cell(plan))
    plan.run(SetLetters(((activity, plan.role("Ops")),), plan.plan.scheme.set_of("I")))
    assert "agreement.changed-since" not in plan.rules()


def test_a_sign_off_is_to_check_once_a_letter_of_its_role_changes(plan: Judged) -> None:
    plan.run(SignOffRole(plan.role("Ops"), "Cleo", TODAY))
    assert "agreement.sign-off-outdated" not in plan.rules()
    plan.run(SetLetters(((plan.activity("Water the plants"), plan.role("Ops")),), plan.plan.scheme.set_of("A")))
    finding = plan.find("agreement.sign-off-outdated")
    assert finding.title == "Agreement: Ops has changed since Cleo agreed"
    plan.run(SignOffRole(plan.role("Ops"), "Cleo", TODAY))
    assert "agreement.sign-off-outdated" not in plan.rules()


def test_an_activity_that_goes_takes_an_outdated_sign_off_along_in_its_wake(plan: Judged) -> None:
    plan.run(SignOffRole(plan.role("Ops"), "Cleo", TODAY))
    plan.run(DeleteActivities((plan.activity("Track the budget"),)))
    assert plan.names(plan.find("agreement.sign-off-outdated")) == ["Ops"]


def test_an_owner_who_is_alone_is_noted_until_a_deputy_is_named(plan: Judged) -> None:
    plan.run(AddPerson("Ana", plan.role("Product Manager")))
    plan.run(AddPerson("Ben"))
    finding = plan.find("agreement.no-deputy")
    assert (finding.severity, plan.names(finding)) == (Severity.NOTE, ["Product Manager"])
    ben = next(one.id for one in plan.plan.people.values() if one.name == "Ben")
    plan.run(AssignPerson(plan.role("Product Manager"), ben, is_deputy=True))
    assert "agreement.no-deputy" not in plan.rules()


def test_a_role_that_owns_nothing_or_has_two_people_needs_no_deputy(plan: Judged) -> None:
    plan.run(AddPerson("Cleo", plan.role("Ops")))
    plan.run(AddPerson("Ana", plan.role("Product Manager")))
    plan.run(AddPerson("Eva", plan.role("Product Manager")))
    assert "agreement.no-deputy" not in plan.rules()


def test_a_team_that_owns_something_is_noted_until_a_person_holds_the_role_too(plan: Judged) -> None:
    plan.run(AddPerson("Platform", plan.role("Project Manager"), is_team=True))
    plan.run(AddPerson("Night shift", plan.role("Ops"), is_team=True))
    finding = plan.find("structure.team-owns")
    assert (finding.severity, plan.names(finding)) == (Severity.NOTE, ["Project Manager"])
    plan.run(AddPerson("Ana", plan.role("Project Manager")))
    assert "structure.team-owns" not in plan.rules()


def test_there_is_nothing_to_say_of_the_letters_of_what_nobody_needs(plan: Judged) -> None:
    row = plan.activity("Water the plants")
    assert plan.analysis.worst_of(row) is not None
    _say(plan, StandingState.NOT_NEEDED, (row, None))
    assert plan.analysis.of_activity(row) == ()
    assert plan.analysis.worst_of(row) is None
    plan.run(ClearStandings(((row, None),)))
    assert plan.analysis.worst_of(row) is not None
