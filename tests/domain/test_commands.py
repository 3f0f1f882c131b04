from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_commands import commands

from raci_planner.domain.commands import (
    AddActivities,
    AddPerson,
    AddRole,
    AddSection,
    AddTable,
    AssignPerson,
    Command,
    DeleteRole,
    DeleteSection,
    MergeRole,
    MoveActivities,
    SetLetters,
    SplitActivity,
    Table,
    TableActivity,
    TableRole,
    TableSection,
    ToggleLetter,
)
from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.domain.schemes import NO_LETTERS, RACI
from raci_planner.domain.sides import PRODUCT, PROJECT

A, R = RACI.set_of("A"), RACI.set_of("R")


class Desk:
    """A plan, the ids it takes, and the shortest way to do something to it."""

    def __init__(self, new_id: Callable[[], int]) -> None:
        self.plan = Plan(PlanInfo(uid="p", name="Plan"))
        self.new_id = new_id

    def run(self, command: Command) -> None:
        self.plan.apply(command.decide(self.plan, self.new_id))

    def names(self) -> list[str]:
        return [activity.name for activity in self.plan.activities_in_order()]


@pytest.fixture
def desk(counting_ids: Callable[[], int]) -> Desk:
    return Desk(counting_ids)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_undoing_everything_gives_the_first_plan_and_redoing_it_the_last(data: st.DataObject) -> None:
    numbers = iter(range(1, 10_000))
    plan = Plan(PlanInfo(uid="p", name="Plan"))
    empty = list(plan.records())
    edits = []
    for _ in range(data.draw(st.integers(0, 25))):
        try:
            edit = data.draw(commands(plan)).decide(plan, lambda: next(numbers))
        except Refusal:
            continue
        plan.apply(edit)
        edits.append(edit)
    last = set(plan.records())
    for edit in reversed(edits):
        plan.apply(edit.inverse())
    assert list(plan.records()) == empty
    for edit in edits:
        plan.apply(edit)
    assert set(plan.records()) == last
    assert set(Plan.from_records(plan.records()).records()) == last


def test_an_activity_without_a_name_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal, match="needs a name"):
        desk.run(AddActivities(("  \n ",)))


def test_a_command_on_something_deleted_is_refused_and_changes_nothing(desk: Desk) -> None:
    desk.run(AddRole("PM", PROJECT))
    (role,) = desk.plan.roles
    desk.run(DeleteRole(role))
    before = list(desk.plan.records())
    with pytest.raises(Refusal, match="no longer in the plan"):
        desk.run(DeleteRole(role))
    assert list(desk.plan.records()) == before


def test_activities_move_together_and_keep_their_order(desk: Desk) -> None:
    desk.run(AddActivities(("a", "b", "c", "d")))
    ids = {activity.name: activity.id for activity in desk.plan.activities_in_order()}
    desk.run(MoveActivities((ids["d"], ids["a"]), None, 1))
    assert desk.names() == ["b", "a", "d", "c"]


def test_moving_to_where_it_stands_is_no_edit(desk: Desk) -> None:
    desk.run(AddActivities(("a", "b")))
    first = desk.plan.activities_in_order()[0].id
    assert not MoveActivities((first,), None, 0).decide(desk.plan, desk.new_id).changes


def test_toggling_a_letter_adds_it_everywhere_before_it_takes_it_away(desk: Desk) -> None:
    desk.run(AddActivities(("a", "b")))
    desk.run(AddRole("PM", PROJECT))
    (role,) = desk.plan.roles
    first, second = ((activity.id, role) for activity in desk.plan.activities_in_order())
    desk.run(SetLetters((first,), A))
    desk.run(ToggleLetter((first, second), A))
    assert [desk.plan.letters(*first), desk.plan.letters(*second)] == [A, A]
    desk.run(ToggleLetter((first, second), A))
    assert [desk.plan.letters(*first), desk.plan.letters(*second)] == [NO_LETTERS, NO_LETTERS]


def test_merging_roles_joins_their_letters_and_people(desk: Desk) -> None:
    desk.run(AddActivities(("a",)))
    desk.run(AddRole("PO", PRODUCT))
    desk.run(AddRole("PdM", PRODUCT))
    owner, manager = (role.id for role in desk.plan.roles_in_order())
    (activity,) = desk.plan.activities
    desk.run(SetLetters(((activity, owner),), R))
    desk.run(SetLetters(((activity, manager),), A))
    desk.run(AddPerson("Ana", owner))
    desk.run(MergeRole(owner, manager))
    assert desk.plan.letters(activity, manager) == A | R
    assert [person.name for person in desk.plan.people_of(manager)] == ["Ana"]


def test_giving_a_role_twice_to_somebody_is_no_edit(desk: Desk) -> None:
    desk.run(AddRole("PO", PRODUCT))
    (role,) = desk.plan.roles
    desk.run(AddPerson("Ana", role))
    (person,) = desk.plan.people
    assert not AssignPerson(role, person).decide(desk.plan, desk.new_id).changes


def test_a_new_role_stands_with_its_side(desk: Desk) -> None:
    for name, side in (("PdM", PRODUCT), ("PM", PROJECT), ("PO", PRODUCT)):
        desk.run(AddRole(name, side))
    assert [role.name for role in desk.plan.roles_in_order()] == ["PdM", "PO", "PM"]


def test_splitting_a_row_keeps_its_letters_in_every_part(desk: Desk) -> None:
    desk.run(AddActivities(("Risk management", "next")))
    desk.run(AddRole("PM", PROJECT))
    (role,) = desk.plan.roles
    whole = desk.plan.activities_in_order()[0].id
    desk.run(SetLetters(((whole, role),), A))
    desk.run(SplitActivity(whole, ("Market risk", "Delivery risk")))
    assert desk.names() == ["Market risk", "Delivery risk", "next"]
    assert [desk.plan.letters(activity.id, role) for activity in desk.plan.activities_in_order()] == [A, A, 0]


def test_a_deleted_heading_leaves_its_rows_to_the_one_above(desk: Desk) -> None:
    for name in ("First", "Second"):
        desk.run(AddSection(name))
    first, second = (section.id for section in desk.plan.sections_in_order())
    desk.run(AddActivities(("a",), first))
    desk.run(AddActivities(("b",), second))
    desk.run(DeleteSection(second, with_activities=False))
    assert [activity.name for activity in desk.plan.activities_of(first)] == ["a", "b"]


def test_a_table_uses_roles_that_are_there_and_adds_the_others(desk: Desk) -> None:
    desk.run(AddRole("Product Manager", PRODUCT))
    rows = (TableActivity("Vision", (A, R)),)
    table = Table((TableRole("product manager", None), TableRole("Sponsor", None)), (TableSection("Strategy", rows),))
    desk.run(AddTable(table, "Import"))
    assert [role.name for role in desk.plan.roles_in_order()] == ["Product Manager", "Sponsor"]
    (activity,) = desk.plan.activities
    assert [desk.plan.letters(activity, role.id) for role in desk.plan.roles_in_order()] == [A, R]
