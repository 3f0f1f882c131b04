"""A plan is kept as it stands and goes back to it: whole, row by row, cell by cell; layers change places."""

from datetime import datetime
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from likened_plans import copy_of, meaning, worked_on
from sample_plans import BUDGET, PRODUCT_MANAGER, VISION, full_plan

from raci_planner.domain.commands import (
    AddLayer,
    Command,
    DeleteActivities,
    DeleteVersion,
    KeepVersion,
    RenameActivity,
    RenameVersion,
    RestoreCells,
    RestorePlan,
    RestoreRows,
    SetLetters,
    SwitchLayer,
)
from raci_planner.domain.content import unpack
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, RoleId, VersionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import LogEntry, Version, VersionKind
from raci_planner.domain.schemes import Letters

_AT = datetime(2026, 11, 24, 9, 30)
_KEEP = KeepVersion(kind=VersionKind.NAMED, name="Third quarter", at=_AT, by="Ana")
_VISION, _BUDGET, _PRODUCT = ActivityId(VISION), ActivityId(BUDGET), RoleId(PRODUCT_MANAGER)


def _run(plan: Plan, *commands: Command) -> Edit:
    ids = count(6000)
    edits = []
    for command in commands:
        edits.append(command.decide(plan, lambda: next(ids)))
        plan.apply(edits[-1])
    return edits[-1]


def _kept(plan: Plan) -> Version:
    _run(plan, _KEEP)
    return max(plan.versions.values(), key=lambda one: one.made_at)


def _words(plan: Plan) -> set[object]:
    """What a plan says, but for its log: that is memory."""
    return {one for one in meaning(plan) if not isinstance(one, LogEntry)}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_was_done_since_the_whole_plan_comes_back_as_one_step_that_can_be_undone(data: st.DataObject) -> None:
    plan = full_plan()
    version = _kept(plan)
    then = _words(unpack(version.content))
    later = worked_on(plan, data, 10)
    later.versions[version.id] = version
    before = meaning(later)
    log = [*later.log.values()]
    edit = _run(later, RestorePlan(version.id))
    assert _words(later) == then
    still_told = [one.id for one in log if one.activity in later.activities and one.role in {None, *later.roles}]
    assert later.log.keys() >= set(still_told)
    later.apply(edit.inverse())
    assert meaning(later) == before


def test_a_row_comes_back_with_name_and_letters_even_if_it_was_deleted() -> None:
    plan = full_plan()
    version = _kept(plan)
    then = (plan.activities[_VISION], plan.cells_of_activity(_VISION))
    _run(plan, RenameActivity(_BUDGET, "Count the money"), DeleteActivities((_VISION,)))
    _run(plan, RestoreRows(version.id, (_VISION,)))
    assert (plan.activities[_VISION], plan.cells_of_activity(_VISION)) == then
    assert plan.activities[_BUDGET].name == "Count the money"


def test_only_the_chosen_cell_comes_back() -> None:
    plan = full_plan()
    version = _kept(plan)
    before = plan.letters(_VISION, _PRODUCT)
    _run(plan, SetLetters(((_VISION, _PRODUCT), (_BUDGET, _PRODUCT)), Letters(8)))
    _run(plan, RestoreCells(version.id, ((_VISION, _PRODUCT),)))
    assert (plan.letters(_VISION, _PRODUCT), plan.letters(_BUDGET, _PRODUCT)) == (before, 8)


def test_what_was_not_there_then_cannot_be_restored_and_says_so() -> None:
    plan = full_plan()
    version = _kept(plan)
    with pytest.raises(Refusal, match="was not in the plan then"):
        _run(plan, RestoreRows(version.id, (ActivityId(999),)))
    with pytest.raises(Refusal, match="no longer in the plan"):
        _run(plan, RestorePlan(VersionId(999)))


def test_of_automatic_versions_the_oldest_give_way_and_a_named_one_stays() -> None:
    plan = full_plan()
    ids = count(6000)
    for day in range(1, 8):
        at = datetime(2026, 12, day)
        keep = KeepVersion(kind=VersionKind.AUTOMATIC, name=f"Day {day}", at=at, most_of_kind=3)
        plan.apply(keep.decide(plan, lambda: next(ids)))
        if day == 2:
            first = next(one for one in plan.versions.values() if one.name == "Day 1")
            plan.apply(RenameVersion(first.id, "The beginning").decide(plan, lambda: 1))
    assert sorted(one.name for one in plan.versions.values()) == [
        "Day 5", "Day 6", "Day 7", "The beginning", "Third quarter",
    ]  # fmt: skip


def test_the_version_a_review_looks_back_to_cannot_be_deleted_before_it_is_finished() -> None:
    plan = full_plan()
    with pytest.raises(Refusal, match="looks back to this version"):
        _run(plan, DeleteVersion(VersionId(81)))
    _run(plan, DeleteVersion(_kept(plan).id))
    assert [*plan.versions] == [81]


def _layered() -> Plan:
    plan = copy_of(full_plan())
    _run(plan, AddLayer(name="To be", at=_AT))
    return plan


def test_layers_change_places_and_keep_everything_there_and_back() -> None:
    plan = _layered()
    as_is = meaning(plan)
    (to_be,) = plan.versions.values()
    _run(plan, SwitchLayer(layer=to_be.id, at=_AT))
    assert (plan.info.layer, [one.name for one in plan.versions.values()]) == ("To be", ["As is"])
    _run(plan, DeleteActivities((_VISION,)), RenameActivity(_BUDGET, "Count the money"))
    changed = meaning(plan)
    edit = _run(plan, SwitchLayer(layer=next(iter(plan.versions)), at=_AT))
    assert meaning(plan) == as_is
    plan.apply(edit.inverse())
    assert meaning(plan) == changed


def test_two_layers_cannot_have_one_name_and_the_last_takes_the_name_of_the_present_with_it() -> None:
    plan = _layered()
    with pytest.raises(Refusal, match="already"):
        _run(plan, AddLayer(name="to BE", at=_AT))
    _run(plan, DeleteVersion(next(iter(plan.versions))))
    assert plan.info.layer == ""
