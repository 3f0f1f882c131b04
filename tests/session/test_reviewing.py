"""A plan of last quarter is opened again: what to look at, what came of it, and a new reviewed version."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from drawn_plans import drawn

from raci_planner.domain.commands import (
    AcceptFinding,
    AddPerson,
    AssignPerson,
    DeletePerson,
    RenameActivity,
    SetLetters,
    SetStandings,
)
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.journal import JournalEntry, Touch
from raci_planner.domain.records import StandingState, VersionKind
from raci_planner.domain.schemes import NO_LETTERS, RACI
from raci_planner.session.reviewing.agenda import agenda
from raci_planner.session.reviewing.change_log import change_log
from raci_planner.session.reviewing.matters import Matter, Outcome, Topic
from raci_planner.session.reviewing.review import Review
from raci_planner.session.session import PlanSession
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places

TODAY = date(2026, 11, 24)
LAST_TIME = datetime(2026, 8, 20, 15, 0)
PLAN = """
                         | Product Manager | Project Manager | Engineering
Prioritise the backlog   | A               | C               | R
Define the vision        | A               | I               | C
Track the budget         | I               | A/R             | C
"""


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[PlanSession]:
    """A plan that nobody has reviewed yet."""
    judged = drawn(PLAN)
    document = PlanDocument.create(judged.plan, Places(work=tmp_path / "work"))
    ids = count(5000)
    session = PlanSession(document, judged.analysis, lambda: next(ids))
    session.author = "Ana"
    yield session
    document.discard()


@pytest.fixture
def session(fresh: PlanSession) -> PlanSession:
    """A plan that was reviewed in August."""
    fresh.run(AddPerson("Ben", _role(fresh, "Project Manager")))
    review = Review(fresh, LAST_TIME.date())
    review.begin()
    review.finish("Third quarter", "Ana, Ben", "", date(2026, 11, 20), LAST_TIME)
    return fresh


@pytest.fixture
def review(session: PlanSession) -> Review:
    review = Review(session, TODAY)
    review.begin()
    return review


def _activity(session: PlanSession, name: str) -> ActivityId:
    return next(one.id for one in session.plan.activities.values() if one.name == name)


def _role(session: PlanSession, name: str) -> RoleId:
    return next(one.id for one in session.plan.roles.values() if one.name == name)


def _set(session: PlanSession, activity: str, role: str, letters: str) -> None:
    cell = (_activity(session, activity), _role(session, role))
    session.run(SetLetters((cell,), RACI.parse(letters) or NO_LETTERS))


def _matters(review: Review, topic: Topic) -> list[Matter]:
    return [matter for matter in review.matters() if matter.topic is topic]


def test_a_review_looks_back_to_the_one_before(review: Review) -> None:
    past = review.past()
    assert past is not None
    assert past.version.name == "Third quarter"


def test_what_changed_since_is_told_row_by_row_with_old_and_new_letters(session: PlanSession, review: Review) -> None:
    _set(session, "Define the vision", "Product Manager", "C")
    _set(session, "Define the vision", "Project Manager", "A")
    session.run(RenameActivity(_activity(session, "Track the budget"), "Track the budget of the team"))
    changed = {matter.title: matter.detail for matter in _matters(review, Topic.CHANGE)}
    assert changed["Define the vision"] == ("Product Manager: A → C", "Project Manager: I → A")
    assert changed["Track the budget of the team"] == ("Renamed: “Track the budget” → “Track the budget of the team”",)


def test_a_finding_that_came_up_since_is_told_apart_from_one_that_stayed(session: PlanSession, review: Review) -> None:
    before = {matter.finding for matter in _matters(review, Topic.OLD_FINDING)}
    _set(session, "Prioritise the backlog", "Product Manager", "C")
    _set(session, "Prioritise the backlog", "Project Manager", "A")
    new = _matters(review, Topic.NEW_FINDING)
    assert any(matter.activity == _activity(session, "Prioritise the backlog") for matter in new)
    assert before == {matter.finding for matter in _matters(review, Topic.OLD_FINDING)}


def test_promises_come_first_and_the_longest_overdue_of_them_first(session: PlanSession, review: Review) -> None:
    for name, due in (("Define the vision", date(2026, 12, 24)), ("Track the budget", date(2026, 10, 1))):
        session.run(
            SetStandings(
                spots=((_activity(session, name), None),),
                state=StandingState.PARKED,
                by="Ana",
                on=date(2026, 9, 1),
                owner="Ben",
                due=due,
            )
        )
    first, second = _matters(review, Topic.PROMISE)
    assert (first.title, first.is_overdue) == ("Parked: Track the budget", True)
    assert (second.title, second.is_overdue) == ("Parked: Define the vision", False)
    assert review.matters()[0] == first
    assert "Ben sees to it until 1 October 2026" in first.detail


def test_a_role_that_others_hold_now_is_a_matter(session: PlanSession, review: Review) -> None:
    ben = next(iter(session.plan.people))
    session.run(DeletePerson(ben))
    session.run(AddPerson("Chen"))
    session.run(AssignPerson(_role(session, "Project Manager"), next(iter(session.plan.people))))
    (matter,) = _matters(review, Topic.PEOPLE)
    assert matter.title == "Project Manager"
    assert matter.detail == ("Ben holds it no longer", "Chen holds it now")


def test_an_acceptance_is_asked_again_after_a_review_period_and_confirmed_for_another(
    session: PlanSession, review: Review
) -> None:
    _set(session, "Prioritise the backlog", "Project Manager", "A")
    finding = session.analysis.findings[0]
    accept = AcceptFinding(
        key=finding.key, basis=finding.basis, reason="A pilot", by="Ben", on=LAST_TIME.date() - timedelta(days=1)
    )
    session.run(accept)
    (matter,) = _matters(review, Topic.ACCEPTED)
    assert "Accepted by Ben on 19 August 2026: A pilot" in matter.detail
    review.settle(matter, Outcome.CONFIRMED)
    accepted = session.plan.accepted[finding.key]
    assert (accepted.on, accepted.by, accepted.reason) == (TODAY, "Ana", "A pilot")
    assert not _matters(review, Topic.ACCEPTED)


def test_rows_that_nobody_touched_for_a_year_are_asked_about(session: PlanSession) -> None:
    old, fresh = _activity(session, "Define the vision"), _activity(session, "Track the budget")
    journal = [
        JournalEntry(datetime(2025, 9, 1, 9, 0), "Ana", "Add", (Touch(old, None, NO_LETTERS),)),
        JournalEntry(datetime(2026, 9, 1, 9, 0), "Ana", "Add", (Touch(fresh, None, NO_LETTERS),)),
    ]
    found = [one for one in agenda(session.analysis, None, journal, TODAY) if one.topic is Topic.UNTOUCHED]
    assert [one.activity for one in found] == [old]
    assert found[0].detail == ("Last changed on 1 September 2025",)


def test_a_review_is_taken_up_again_where_it_was_left(session: PlanSession, review: Review) -> None:
    _set(session, "Define the vision", "Engineering", "R")
    matter = _matters(review, Topic.CHANGE)[0]
    review.settle(matter, Outcome.CONFIRMED, "talked about it")
    again = Review(session, TODAY)
    done = again.done()
    assert done is not None
    assert (done[matter.key].outcome, done[matter.key].remark) == ("confirmed", "talked about it")


def test_the_end_of_a_review_keeps_a_version_and_sets_the_next_day(session: PlanSession, review: Review) -> None:
    review.finish("Fourth quarter", "Ana, Ben, Chen", "all well", review.next_day(), datetime(2026, 11, 24, 16, 0))
    assert session.plan.review is None
    assert session.plan.info.review_due == date(2027, 2, 24)
    kept = max(session.plan.versions.values(), key=lambda version: version.made_at)
    assert (kept.kind, kept.name, kept.participants) == (VersionKind.REVIEW, "Fourth quarter", "Ana, Ben, Chen")
    session.undo()
    assert review.is_begun
    assert kept.id not in session.plan.versions


def test_a_review_that_is_given_up_leaves_what_was_changed(session: PlanSession, review: Review) -> None:
    _set(session, "Define the vision", "Engineering", "R")
    review.give_up()
    assert not review.is_begun
    cell = (_activity(session, "Define the vision"), _role(session, "Engineering"))
    assert session.plan.letters(*cell) == RACI.set_of("R")
    with pytest.raises(Refusal, match="No review has begun"):
        review.give_up()


def test_the_change_log_has_every_matter_and_every_change(session: PlanSession, review: Review) -> None:
    _set(session, "Define the vision", "Engineering", "R")
    (matter,) = _matters(review, Topic.CHANGE)
    review.settle(matter, Outcome.PARKED, "ask the board")
    past, done = review.past(), review.done()
    assert past is not None
    assert done is not None
    outcomes, changes = change_log(review.matters(), done, past.plan, session.plan, TODAY)
    assert ("Changed since", "Define the vision", "Parked", "ask the board", "Engineering: C → R") in outcomes.lines
    assert ("Define the vision", "Changed", "Engineering: C → R") in [tuple(line)[:3] for line in changes.lines]


def test_the_first_review_of_a_plan_has_nothing_to_look_back_to(fresh: PlanSession) -> None:
    review = Review(fresh, TODAY)
    review.begin()
    assert review.past() is None
    assert not _matters(review, Topic.CHANGE)
