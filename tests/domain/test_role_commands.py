"""Roles and people kept apart: describing, splitting and merging roles loses nothing that was said of them."""

from collections.abc import Callable
from datetime import date

import pytest

from raci_planner.domain.commands import (
    AddActivities,
    AddLogEntry,
    AddPerson,
    AddRole,
    AssignPerson,
    Command,
    DescribePerson,
    DescribeRole,
    MergeRole,
    SetLetters,
    SplitRole,
)
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, PersonId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import EntryKind, PlanInfo
from raci_planner.domain.schemes import RACI
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT

A, R = RACI.set_of("A"), RACI.set_of("R")
TODAY = date(2026, 11, 24)


class Team:
    """A plan with two roles on three activities."""

    def __init__(self, new_id: Callable[[], int]) -> None:
        self.plan = Plan(PlanInfo(uid="p", name="Plan"))
        self._new_id = new_id
        self.run(AddActivities(("Vision", "Budget", "Report"), None, None))
        self.run(AddRole("Lead", PRODUCT))
        self.run(AddRole("Helper", OTHER))
        self.lead, self.helper = (role.id for role in self.plan.roles_in_order())
        self.run(SetLetters(tuple((activity, self.lead) for activity in self.plan.activities), A))

    def run(self, command: Command) -> None:
        self.plan.apply(command.decide(self.plan, self._new_id))

    def person(self, name: str, role: RoleId, *, is_deputy: bool = False) -> PersonId:
        self.run(AddPerson(name, role, is_deputy=is_deputy))
        return next(one.id for one in self.plan.people.values() if one.name == name)

    def column(self, role: RoleId) -> list[str]:
        plan = self.plan
        return [plan.scheme.text(plan.letters(one.id, role)) for one in plan.activities_in_order()]

    @property
    def rows(self) -> list[ActivityId]:
        return [one.id for one in self.plan.activities_in_order()]


@pytest.fixture
def team(counting_ids: Callable[[], int]) -> Team:
    return Team(counting_ids)


def _split(team: Team, **more: tuple[int, ...]) -> RoleId:
    before = set(team.plan.roles)
    team.run(SplitRole(role=team.lead, name="Project Lead", side=PROJECT, **more))  # type: ignore[arg-type] # ids are ints
    (part,) = set(team.plan.roles) - before
    return part


def test_a_split_copies_and_moves_letters_as_chosen_and_leaves_the_rest(team: Team) -> None:
    vision, budget, _ = team.rows
    part = _split(team, copied=(vision,), moved=(budget,))
    assert team.column(team.lead) == ["A", "", "A"]
    assert team.column(part) == ["A", "A", ""]


def test_the_new_half_stands_beside_the_old_one(team: Team) -> None:
    part = _split(team)
    assert [role.id for role in team.plan.roles_in_order()] == [team.lead, part, team.helper]
    assert team.plan.roles[part].side == PROJECT


def test_people_go_over_with_what_they_were(team: Team) -> None:
    ana, ben = team.person("Ana", team.lead), team.person("Ben", team.lead, is_deputy=True)
    part = _split(team, people=(ben,))
    assert [one.id for one in team.plan.people_of(team.lead)] == [ana]
    assert [one.id for one in team.plan.people_of(part, deputies=True)] == [ben]


def test_a_split_is_taken_back_as_one_step(team: Team) -> None:
    before = set(team.plan.records())
    command = SplitRole(role=team.lead, name="Half", side=None, moved=tuple(team.rows))
    edit = command.decide(team.plan, lambda: 999)
    team.plan.apply(edit)
    team.plan.apply(edit.inverse())
    assert set(team.plan.records()) == before


def test_a_merge_keeps_what_was_written_down_of_the_role(team: Team) -> None:
    text = "Ben decides while Ana is away"
    team.run(
        AddLogEntry(activity=team.rows[0], role=team.helper, kind=EntryKind.DECISION, text=text, by="Ana", on=TODAY)
    )
    team.run(MergeRole(team.helper, team.lead))
    assert [(entry.role, entry.text) for entry in team.plan.log.values()] == [(team.lead, text)]


def test_who_held_one_role_and_deputised_in_the_other_holds_the_merged_one(team: Team) -> None:
    ana = team.person("Ana", team.helper)
    team.run(AssignPerson(team.lead, ana, is_deputy=True))
    team.run(MergeRole(team.helper, team.lead))
    assert [one.id for one in team.plan.people_of(team.lead)] == [ana]
    assert team.plan.people_of(team.lead, deputies=True) == ()


def test_a_short_name_fits_over_a_narrow_column(team: Team) -> None:
    team.run(DescribeRole(role=team.lead, short_name=" Lead  PM ", purpose=" Owns the why. "))
    role = team.plan.roles[team.lead]
    assert (role.short_name, role.purpose) == ("Lead PM", "Owns the why.")
    with pytest.raises(Refusal, match="at most 12"):
        team.run(DescribeRole(role=team.lead, short_name="Product Manager", purpose=""))


def test_a_team_is_told_from_a_person(team: Team) -> None:
    key = team.person("Platform", team.helper)
    team.run(DescribePerson(person=key, is_team=True, note=" on call "))
    assert (team.plan.people[key].is_team, team.plan.people[key].note) == (True, "on call")
