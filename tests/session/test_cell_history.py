"""The history of a cell goes back to the beginning: edits, versions and decisions, whoever made them."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from raci_planner.domain.commands import AddActivities, AddLogEntry, AddRole, KeepVersion, RenameActivity, SetLetters
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import EntryKind, VersionKind
from raci_planner.domain.sides import PRODUCT
from raci_planner.session.cell_history import MomentKind, cell_history
from raci_planner.session.memory import PlanMemory
from raci_planner.session.opening import new_plan, open_plan
from raci_planner.session.session import PlanSession
from raci_planner.storage.places import Places


@pytest.fixture
def session(tmp_path: Path) -> Iterator[PlanSession]:
    session = new_plan("Autumn", Places(work=tmp_path / "work"))
    session.author = "Ana"
    session.run(AddActivities(("Order the backlog",)))
    session.run(AddRole("Product Owner", PRODUCT))
    yield session
    session.document.discard()


def _spot(session: PlanSession) -> tuple[ActivityId, RoleId]:
    return next(iter(session.plan.activities)), next(iter(session.plan.roles))


def _set(session: PlanSession, letters: str, by: str) -> None:
    session.author = by
    session.run(SetLetters((_spot(session),), session.plan.scheme.set_of(*letters)))


def test_every_change_is_told_with_who_made_it_and_undo_is_one_as_well(session: PlanSession) -> None:
    memory = PlanMemory(session)
    _set(session, "A", "Ana")
    _set(session, "C", "Ben")
    session.undo()
    told = [(one.title, one.by) for one in cell_history(session.plan, memory, *_spot(session))]
    assert sorted(told) == [
        ("Accountable → Consulted", "Ben"),
        ("Consulted → Accountable", "Ben"),
        ("Set to Accountable", "Ana"),
    ]


def test_a_memory_that_was_asked_before_keeps_up_with_edits(session: PlanSession) -> None:
    memory = PlanMemory(session)
    assert cell_history(session.plan, memory, *_spot(session)) == ()
    _set(session, "A", "Ana")
    assert [one.title for one in cell_history(session.plan, memory, *_spot(session))] == ["Set to Accountable"]


def test_reviews_and_decisions_stand_between_the_changes_in_order_of_time(session: PlanSession) -> None:
    memory = PlanMemory(session)
    activity, role = _spot(session)
    _set(session, "A", "Ana")
    keep = KeepVersion(kind=VersionKind.REVIEW, name="Q4", at=datetime(2030, 1, 1), participants="Ana, Ben")
    session.run(keep)
    session.run(
        AddLogEntry(
            activity=activity,
            role=role,
            kind=EntryKind.DECISION,
            text="The board said so",
            by="Ben",
            on=date(2030, 1, 2),
        )
    )
    latest, review, first = cell_history(session.plan, memory, activity, role)
    assert (latest.kind, latest.detail, latest.by) == (MomentKind.SAID, "The board said so", "Ben")
    assert (review.title, review.detail) == ("Review “Q4”: Accountable", "Ana, Ben")
    assert first.kind is MomentKind.SET


def test_the_history_survives_closing_and_opening(session: PlanSession, tmp_path: Path) -> None:
    _set(session, "A", "Ana")
    session.run(RenameActivity(_spot(session)[0], "Rank the backlog"))
    session.document.save_as(tmp_path / "plan.raci")
    session.document.close()
    again = open_plan(tmp_path / "plan.raci", Places(work=tmp_path / "work"))
    memory = PlanMemory(again)
    assert [one.by for one in cell_history(again.plan, memory, *_spot(again))] == ["Ana"]
    row = cell_history(again.plan, memory, _spot(again)[0], None)
    assert any(one.title.startswith("Rename") for one in row)
    again.document.discard()
