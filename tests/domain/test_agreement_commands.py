from collections.abc import Callable
from datetime import date

import pytest

from raci_planner.domain.basis import cell_basis, column_basis
from raci_planner.domain.commands import (
    AddActivities,
    AddLogEntry,
    AddRole,
    ChangeLogEntry,
    ClearStandings,
    Command,
    DeleteActivities,
    DeleteLogEntry,
    DeleteRole,
    SetLetters,
    SetStandings,
    SignOffRole,
    WithdrawSignOff,
)
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import EntryKind, LogEntry, PlanInfo, StandingState
from raci_planner.domain.schemes import RACI

TODAY = date(2026, 11, 24)
A = RACI.set_of("A")


class Room:
    """A plan of two activities and two roles, and the shortest way to say something about it."""

    def __init__(self, new_id: Callable[[], int]) -> None:
        self.plan = Plan(PlanInfo(uid="p", name="Plan"))
        self._new_id = new_id
        self.run(AddActivities(("Prioritise the backlog", "Track the budget")))
        self.run(AddRole("Product Manager", None))
        self.run(AddRole("Project Manager", None))
        self.backlog, self.budget = (one.id for one in self.plan.activities_in_order())
        self.product, self.project = (one.id for one in self.plan.roles_in_order())

    def run(self, command: Command) -> Edit:
        edit = command.decide(self.plan, self._new_id)
        self.plan.apply(edit)
        return edit

    def log_entry(self, text: str) -> LogEntry:
        self.run(AddLogEntry(activity=self.backlog, kind=EntryKind.DECISION, text=text, by="Ana", on=TODAY))
        return next(reversed(self.plan.log.values()))


@pytest.fixture
def room(counting_ids: Callable[[], int]) -> Room:
    return Room(counting_ids)


def test_a_parked_activity_knows_who_sees_to_it_and_until_when(room: Room) -> None:
    due = date(2026, 12, 1)
    edit = room.run(
        SetStandings(
            spots=((room.backlog, None),),
            state=StandingState.PARKED,
            by="Ana",
            on=TODAY,
            reason=" no figures yet ",
            owner="Ben",
            due=due,
        )
    )
    said = room.plan.standings[room.backlog, None]
    assert (said.reason, said.owner, said.due, said.by) == ("no figures yet", "Ben", due, "Ana")
    assert edit.label == "Park “Prioritise the backlog”"


def test_what_was_agreed_stands_on_the_letters_of_that_moment(room: Room) -> None:
    place = (room.backlog, room.product)
    room.run(SetLetters((place,), A))
    room.run(SetStandings(spots=(place,), state=StandingState.AGREED, by="Ana", on=TODAY))
    agreed = room.plan.standings[place].basis
    assert agreed == cell_basis(room.plan, *place)
    room.run(SetLetters((place,), RACI.set_of("R")))
    assert agreed != cell_basis(room.plan, *place)


def test_saying_the_same_again_is_no_edit(room: Room) -> None:
    dispute = SetStandings(
        spots=((room.backlog, room.product), (room.budget, room.product)),
        state=StandingState.DISPUTED,
        by="Ana",
        on=TODAY,
    )
    assert room.run(dispute).label == "Dispute 2 cells"
    assert room.run(dispute).changes == ()


def test_what_is_opened_again_has_nothing_said_of_it(room: Room) -> None:
    spots = ((room.backlog, None), (room.budget, None))
    room.run(SetStandings(spots=spots[:1], state=StandingState.NOT_NEEDED, by="", on=TODAY))
    edit = room.run(ClearStandings(spots))
    assert len(edit.changes) == 1
    assert edit.label == "Open 2 activities again"
    assert not room.plan.standings


def test_nothing_can_be_said_of_what_is_gone(room: Room) -> None:
    room.run(DeleteRole(room.product))
    with pytest.raises(Refusal, match="The role is no longer in the plan"):
        room.run(SetStandings(spots=((room.backlog, room.product),), state=StandingState.AGREED, by="Ana", on=TODAY))


def test_what_was_said_goes_with_its_activity_and_comes_back_with_it(room: Room) -> None:
    room.run(SetStandings(spots=((room.backlog, None),), state=StandingState.AGREED, by="Ana", on=TODAY))
    entry = room.log_entry("Ana has the last word")
    gone = room.run(DeleteActivities((room.backlog,)))
    assert not room.plan.standings
    assert not room.plan.log
    room.plan.apply(gone.inverse())
    assert room.plan.log == {entry.id: entry}


def test_an_entry_that_is_put_better_keeps_its_day_and_name(room: Room) -> None:
    entry = room.log_entry("Ana decides")
    room.run(ChangeLogEntry(entry.id, "Ana decides, after asking Ben", EntryKind.NOTE))
    better = room.plan.log[entry.id]
    assert (better.text, better.kind, better.by, better.on) == (
        "Ana decides, after asking Ben",
        EntryKind.NOTE,
        "Ana",
        TODAY,
    )
    assert room.run(DeleteLogEntry(entry.id)).label == "Delete the note on “Prioritise the backlog”"
    assert not room.plan.log


@pytest.mark.parametrize("text", ["", " \n ", "x" * 30_000])
def test_an_entry_without_words_or_with_far_too_many_is_refused(room: Room, text: str) -> None:
    with pytest.raises(Refusal, match="entry"):
        room.log_entry(text)


def test_a_sign_off_is_older_than_its_letters_once_they_change(room: Room) -> None:
    room.run(SignOffRole(room.product, "Ana", TODAY))
    signed = room.plan.sign_offs[room.product, "Ana"].basis
    room.run(SetLetters(((room.budget, room.product),), A))
    assert signed != column_basis(room.plan, room.product)
    room.run(SignOffRole(room.product, "Ana", TODAY))
    assert room.plan.sign_offs[room.product, "Ana"].basis == column_basis(room.plan, room.product)


def test_whoever_agrees_has_a_name_and_may_think_again(room: Room) -> None:
    with pytest.raises(Refusal, match="needs a name"):
        room.run(SignOffRole(room.product, " ", TODAY))
    room.run(SignOffRole(room.product, "Ana", TODAY))
    assert room.run(WithdrawSignOff(room.product, "Ana")).label == "Ana no longer agrees with “Product Manager”"
    assert not room.plan.sign_offs
    assert room.run(WithdrawSignOff(room.product, "Ana")).changes == ()
