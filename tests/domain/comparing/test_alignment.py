"""The things of one plan are found again in another: by id, by name, by likeness."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from likened_plans import copy_of, meaning, worked_on
from sample_plans import full_plan

from raci_planner.domain.commands import AddTable, Table, TableActivity, TableRole, TableSection, TakeDifferences
from raci_planner.domain.comparing import Verb, compare
from raci_planner.domain.comparing.alignment import Alignment
from raci_planner.domain.comparing.rekeying import rekeyed
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, LogEntry, Person, PlanInfo, Role, Section
from raci_planner.domain.schemes import Letters


def _plan(uid: str, first_id: int, roles: tuple[str, ...], rows: dict[str, str]) -> Plan:
    plan = Plan(PlanInfo(uid=uid, name="Plan"))
    cells = {name: tuple(plan.scheme.parse(letter) or Letters(0) for letter in row) for name, row in rows.items()}
    table = Table(
        tuple(TableRole(name, None) for name in roles),
        (TableSection(None, tuple(TableActivity(name, letters) for name, letters in cells.items())),),
    )
    ids = iter(range(first_id, first_id + 1000))
    plan.apply(AddTable(table, "Fill").decide(plan, lambda: next(ids)))
    return plan


_OURS = _plan("ours", 1, ("Product Owner", "Sponsor"), {"Order the backlog": "A-", "Pay the bills": "-A"})


def test_plans_of_different_origin_are_aligned_by_names_whatever_their_case() -> None:
    other = _plan("other", 1, ("sponsor", "product owner"), {"pay the bills": "A-", "Order the Backlog": "-A"})
    found = compare(_OURS, other)
    assert {one.verb for one in found.differences} <= {Verb.MOVED, Verb.RENAMED}
    assert not found.guesses


def test_names_that_are_only_alike_are_taken_for_one_until_somebody_says_no() -> None:
    other = _plan("other", 500, ("PO", "Sponsor"), {"Order the product backlog": "A-", "Pay the bills": "-A"})
    found = compare(_OURS, other)
    assert {(one.old_name, one.new_name) for one in found.guesses} == {
        ("Product Owner", "PO"),
        ("Order the backlog", "Order the product backlog"),
    }
    assert [(one.kind, one.verb) for one in found.differences] == [(Role, Verb.RENAMED), (Activity, Verb.RENAMED)]
    apart = compare(_OURS, other, found.guesses)
    assert not apart.guesses
    assert sorted((one.kind.__name__, one.verb) for one in apart.differences) == [
        ("Activity", Verb.ADDED),
        ("Activity", Verb.REMOVED),
        ("Role", Verb.ADDED),
        ("Role", Verb.REMOVED),
    ]


def test_two_copies_of_a_plan_are_never_aligned_by_likeness() -> None:
    other = _plan("ours", 500, ("Product Owner", "Sponsor"), {"Order the product backlog": "A-", "Pay the bills": "-A"})
    assert not compare(_OURS, other).guesses


def test_foreign_ids_that_mean_something_else_here_do_no_harm() -> None:
    other = _plan("other", 2, ("Chair",), {"Open the meeting": "A", "Pay the bills": "-"})
    found = compare(_OURS, other)
    merged = copy_of(_OURS)
    merged.apply(TakeDifferences(found.differences, other.scheme, "Take").decide(merged, lambda: 1))
    assert [one.name for one in merged.activities_in_order()] == ["Open the meeting", "Pay the bills"]
    assert [one.name for one in merged.roles_in_order()] == ["Chair"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_the_ids_taking_everything_over_gives_the_other_plan(data: st.DataObject) -> None:
    old = full_plan()
    new = worked_on(old, data, 10)
    found = compare(old, new)
    copy = copy_of(old)
    copy.apply(TakeDifferences(found.differences, new.scheme, "Take").decide(copy, lambda: 1))
    assert meaning(copy) == meaning(found.new)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_plan_is_found_again_in_itself_when_everything_has_another_id(data: st.DataObject) -> None:
    plan = worked_on(full_plan(), data, 12)
    ids = Alignment(
        {
            Section: {key: key + 20_000 for key in plan.sections},
            Role: {key: key + 20_000 for key in plan.roles},
            Activity: {key: key + 20_000 for key in plan.activities},
            Person: {key: key + 20_000 for key in plan.people},
            LogEntry: {key: key + 20_000 for key in plan.log},
        },
        (),
    )
    stranger = rekeyed(plan, ids)
    stranger.apply(Edit("", (Change(stranger.info, replace(stranger.info, uid="other")),)))
    found = compare(plan, stranger)
    assert not found.guesses
    kinds = {(one.kind, one.verb) for one in found.differences}
    named_twice = len({one.name for one in plan.activities.values()}) < len(plan.activities)
    roles_twice = len({one.name for one in plan.roles.values()}) < len(plan.roles)
    assert not kinds or named_twice or roles_twice


def test_what_only_the_older_plan_has_stands_where_it_stood() -> None:
    plan = _plan("ours", 1, ("Product Owner", "Sponsor"), {"One": "A-", "Two": "-A", "Three": "R-"})
    second = next(one for one in plan.activities.values() if one.name == "Two")
    newer = Plan.from_records(one for one in copy_of(plan).records() if getattr(one, "activity", 0) != second.id)
    newer = Plan.from_records(one for one in newer.records() if one != second)
    both = compare(plan, newer).both
    assert [one.name for one in both.activities_in_order()] == ["One", "Two", "Three"]
    assert both.row(second.id) == plan.row(second.id)
