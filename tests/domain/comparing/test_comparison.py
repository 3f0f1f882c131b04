"""What differs between two plans is listed once, and taking the list over makes one the other."""

from hypothesis import given, settings
from hypothesis import strategies as st
from likened_plans import copy_of, meaning, worked_on
from sample_plans import full_plan

from raci_planner.domain.commands import ChangeScheme
from raci_planner.domain.comparing.differences import Difference, Verb, key_of, named, owners
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.taking import taken
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, Record, Role, Section
from raci_planner.domain.schemes import DACI


def _take(plan: Plan, chosen: list[Difference], of: Plan) -> Plan:
    copy = copy_of(plan)
    copy.apply(taken(copy, chosen, of.scheme, "Take"))
    return copy


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_taking_over_all_differences_of_any_edits_makes_the_old_plan_the_new_one(data: st.DataObject) -> None:
    old = worked_on(full_plan(), data, 12)
    new = worked_on(old, data, 12)
    assert meaning(_take(old, [*differences(old, new)], new)) == meaning(new)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_differences_the_other_way_round_give_the_old_plan_back(data: st.DataObject) -> None:
    old = full_plan()
    new = worked_on(old, data, 12)
    back = [one.inverse() for one in differences(old, new)]
    assert meaning(_take(new, back, old)) == meaning(_take(old, [], old))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_every_difference_is_needed(data: st.DataObject) -> None:
    old = full_plan()
    new = worked_on(old, data, 8)
    found = [*differences(old, new)]
    for left_out in found:
        others = [one for one in found if one is not left_out]
        is_implied = left_out.verb is Verb.MOVED and _left_a_heading_that_went(left_out, new)
        assert is_implied or meaning(_take(old, others, new)) != meaning(new)


def _left_a_heading_that_went(one: Difference, new: Plan) -> bool:
    """Rows under a heading that is taken out move by themselves."""
    return isinstance(one.before, Activity) and one.before.section not in {None, *new.sections}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_difference_is_missing_and_equal_plans_have_none(data: st.DataObject) -> None:
    old = full_plan()
    new = worked_on(old, data, 8)
    found = differences(old, new)
    assert {named(one.record) for one in found} >= _differing(old, new)
    assert (not found) == (meaning(old) == meaning(new))


def _differing(old: Plan, new: Plan) -> set[object]:
    """The records that differ, but for order, letters in another scheme and what belongs to things of one side."""
    before, after = ({named(one): one for one in copy_of(plan).records() if not _has_rank(one)} for plan in (old, new))
    known = {(type(one), key_of(one)) for one in old.records()} & {(type(one), key_of(one)) for one in new.records()}
    return {
        name
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
        and known.issuperset(owners(before.get(name) or after[name]))
        and (name[0] is not Cell or old.scheme == new.scheme)
    }


def _has_rank(record: Record) -> bool:
    return isinstance(record, Section | Role | Activity)


def test_other_letters_are_taken_over_with_every_cell_and_every_silent_vote() -> None:
    old = full_plan()
    new = copy_of(old)
    targets = (("R", "D"), ("A", "A"), ("C", "C"), ("I", "I"))
    new.apply(ChangeScheme(DACI, targets).decide(new, lambda: 1))
    old.apply(taken(old, differences(old, new), new.scheme, "Take"))
    assert meaning(old) == meaning(new)
    (ballot,) = old.ballots.values()
    assert [DACI.text(vote.letters) for vote in ballot.votes] == ["A"]
