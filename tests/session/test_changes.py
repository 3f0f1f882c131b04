"""What changed is told thing by thing, with what it closed and what it brought up."""

from datetime import date

from drawn_plans import Judged, drawn

from raci_planner.domain.commands import AddActivities, DeleteActivities, RenameRole, SetLetters
from raci_planner.domain.comparing import compare, copied
from raci_planner.domain.plan import Plan
from raci_planner.session.changes import Changes, change_list, changes_between

_TODAY = date(2026, 11, 24)


def _before() -> tuple[Plan, Judged]:
    judged = drawn(
        """
                                | Product Manager | Project Manager | Engineering
        Prioritise the backlog  | A               | A               | R
        Track the budget        | C               | A/R             |
        Plan the release        | A               | R               | C
        """
    )
    return copied(judged.plan), judged


def _changes(before: Plan, judged: Judged) -> Changes:
    return changes_between(compare(before, judged.plan), _TODAY)


def test_a_cell_that_closes_a_conflict_says_so() -> None:
    before, judged = _before()
    place = (judged.activity("Prioritise the backlog"), judged.role("Project Manager"))
    judged.run(SetLetters((place,), judged.plan.scheme.set_of("C")))
    changes = _changes(before, judged)
    (thing,) = changes.things
    assert (thing.mark, thing.title, thing.lines) == ("Δ", "Prioritise the backlog", ("Project Manager: A → C",))
    assert any(effect.is_better and "closed" in effect.words for effect in thing.effects)
    assert changes.summary == "1 cell changed"


def test_a_second_accountable_is_told_as_new() -> None:
    before, judged = _before()
    place = (judged.activity("Plan the release"), judged.role("Engineering"))
    judged.run(SetLetters((place,), judged.plan.scheme.set_of("A")))
    (thing,) = _changes(before, judged).things
    assert any(effect.words.startswith("New:") and not effect.is_better for effect in thing.effects)


def test_things_added_removed_and_renamed_are_counted_and_marked() -> None:
    before, judged = _before()
    judged.run(AddActivities(("Onboard the vendor",)))
    judged.run(DeleteActivities((judged.activity("Track the budget"),)))
    judged.run(RenameRole(judged.role("Engineering"), "Engineering Lead"))
    changes = _changes(before, judged)
    assert changes.summary == "1 activity added, 1 activity removed, 1 role renamed"
    assert {(thing.mark, thing.title) for thing in changes.things} == {
        ("+", "Onboard the vendor"),
        ("−", "Track the budget"),  # noqa: RUF001 - a minus
        ("✎", "Engineering Lead"),
    }
    assert len(list(change_list(changes).lines)) >= 3


def test_equal_plans_have_no_changes() -> None:
    before, judged = _before()
    changes = _changes(before, judged)
    assert (changes.things, changes.elsewhere, changes.summary) == ((), (), "Nothing differs")
