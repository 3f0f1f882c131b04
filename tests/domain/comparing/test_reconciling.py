"""Two copies that went apart come together: what they did is kept, and what they disagree on is asked."""

import dataclasses
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from likened_plans import copy_of, meaning, worked_on
from sample_plans import BUDGET, PRODUCT_MANAGER, PROJECT_MANAGER, VISION, full_plan

from raci_planner.domain.commands import (
    AddActivities,
    Command,
    DeleteActivities,
    DeleteRole,
    RenameActivity,
    SetLetters,
    TakeDifferences,
)
from raci_planner.domain.comparing import Difference, Reconciliation, Verb, reconcile
from raci_planner.domain.comparing.differences import key_of, named, owners
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.rewriting import rewriting_of
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, Record, Role, Section
from raci_planner.domain.schemes import Letters

_VISION, _BUDGET = ActivityId(VISION), ActivityId(BUDGET)
_PRODUCT, _PROJECT = RoleId(PRODUCT_MANAGER), RoleId(PROJECT_MANAGER)


def _merged(found: Reconciliation, *, for_them: bool = False) -> Plan:
    chosen = found.chosen(found.conflicts if for_them else ())
    plan = copy_of(found.mine)
    plan.apply(TakeDifferences(chosen, found.theirs.scheme, "Merge").decide(plan, lambda: 1))
    return plan


def _after(plan: Plan, *commands: Command, first_id: int = 7000) -> Plan:
    copy, ids = copy_of(plan), count(first_id)
    for command in commands:
        copy.apply(command.decide(copy, lambda: next(ids)))
    return copy


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_nothing_that_either_side_did_is_lost_unless_both_did_it_differently(data: st.DataObject) -> None:
    base = copy_of(full_plan())
    mine_ids, their_ids = count(5000), count(9000)
    mine = worked_on(base, data, 8, lambda: next(mine_ids))
    theirs = worked_on(base, data, 8, lambda: next(their_ids))
    found = reconcile(base, mine, theirs)
    result = _merged(found)
    asked: set[object] = {named(side.record) for one in found.conflicts for side in (one.mine, one.theirs)}
    for one in differences(found.base, found.mine):
        assert _holds(one, result, found.mine, set())
    for one in differences(found.base, found.theirs):
        assert _holds(one, result, found.theirs, asked)


def _holds(one: Difference, plan: Plan, side: Plan, asked: set[object]) -> bool:
    """Whether a plan has what a difference says, or somebody is asked about it."""
    there = {named(record): record for record in plan.records()}
    if named(one.record) in asked or not asked.isdisjoint(owners(one.record)):
        return True
    if one.after is None:
        return named(one.record) not in there
    record = there.get(named(one.after))
    if record is None:
        return False
    if one.verb is Verb.MOVED or isinstance(one.after, Section | Role | Activity):
        return one.verb in {Verb.ADDED, Verb.MOVED} or _same(record, one.after, one.aspect)
    if isinstance(one.after, Cell) and isinstance(record, Cell):
        return record.letters == rewriting_of(side.scheme, plan.scheme)(one.after.letters)
    return _same(record, one.after, one.aspect)


def _same(record: Record, wanted: Record, aspect: str) -> bool:
    return getattr(record, aspect) == getattr(wanted, aspect) if aspect else record == wanted


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_copy_that_was_left_alone_takes_over_the_other_as_it_is(data: st.DataObject) -> None:
    base = copy_of(full_plan())
    theirs = worked_on(base, data, 10)
    found = reconcile(base, base, theirs)
    assert not found.conflicts
    assert meaning(_merged(found)) == meaning(found.theirs)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_what_both_did_alike_is_no_conflict(data: st.DataObject) -> None:
    base = copy_of(full_plan())
    both = worked_on(base, data, 10)
    found = reconcile(base, both, copy_of(both))
    assert (found.clean, found.conflicts) == ((), ())


def test_a_cell_that_both_changed_is_asked_and_either_answer_is_carried_out() -> None:
    base = full_plan()
    cell = ((_VISION, _PRODUCT),)
    mine, theirs = _after(base, SetLetters(cell, Letters(1))), _after(base, SetLetters(cell, Letters(4)))
    found = reconcile(base, mine, theirs)
    assert len(found.conflicts) == 1
    assert _merged(found).letters(_VISION, _PRODUCT) == 1
    assert _merged(found, for_them=True).letters(_VISION, _PRODUCT) == 4


def test_a_row_that_one_took_away_and_the_other_worked_on_is_asked() -> None:
    base = full_plan()
    mine = _after(base, DeleteActivities((_VISION,)))
    theirs = _after(base, SetLetters(((_VISION, _PROJECT),), Letters(4)), RenameActivity(_VISION, "Set the vision"))
    found = reconcile(base, mine, theirs)
    assert len(found.conflicts) == 1
    assert _VISION not in _merged(found).activities
    back = _merged(found, for_them=True)
    assert back.activities[_VISION].name == "Set the vision"
    assert back.letters(_VISION, _PROJECT) == 4


def test_a_row_that_they_took_away_and_i_worked_on_stays_until_somebody_says_otherwise() -> None:
    base = full_plan()
    found = reconcile(
        base, _after(base, RenameActivity(_VISION, "Set the vision")), _after(base, DeleteActivities((_VISION,)))
    )
    assert len(found.conflicts) == 1
    assert _merged(found).activities[_VISION].name == "Set the vision"
    assert _VISION not in _merged(found, for_them=True).activities


def test_letters_of_a_role_that_i_took_away_are_asked_even_on_their_new_row() -> None:
    base = full_plan()
    mine = _after(base, DeleteRole(_PROJECT))
    theirs = _after(base, AddActivities(("Onboard the vendor",)), first_id=8000)
    row = next(key for key in theirs.activities if key not in base.activities)
    theirs = _after(theirs, SetLetters(((row, _PROJECT),), Letters(2)))
    found = reconcile(base, mine, theirs)
    assert {key_of(one.theirs.record) for one in found.conflicts} == {_PROJECT}
    assert _merged(found, for_them=True).letters(row, _PROJECT) == 2


def test_a_row_that_both_added_under_one_name_is_one_row_with_the_letters_of_both() -> None:
    base = full_plan()
    mine = _after(base, AddActivities(("Onboard the vendor",)), first_id=7000)
    theirs = _after(base, AddActivities(("Onboard the vendor",)), first_id=8000)
    my_row, their_row = (max(plan.activities) for plan in (mine, theirs))
    mine = _after(mine, SetLetters(((my_row, _PRODUCT),), Letters(2)))
    theirs = _after(theirs, SetLetters(((their_row, _PROJECT),), Letters(1)))
    result = _merged(reconcile(base, mine, theirs))
    assert [one.name for one in result.activities.values()].count("Onboard the vendor") == 1
    assert (result.letters(my_row, _PRODUCT), result.letters(my_row, _PROJECT)) == (2, 1)
    assert dataclasses.replace(mine.activities[my_row], rank=0) == dataclasses.replace(
        result.activities[my_row], rank=0
    )
