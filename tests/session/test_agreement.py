"""How far the room is, the log, and the sheets to sign."""

from datetime import date

import pytest
from drawn_plans import Judged, drawn

from raci_planner.domain.commands import (
    AddLogEntry,
    AddPerson,
    SetLetters,
    SetStandings,
    SignOffRole,
)
from raci_planner.domain.records import EntryKind, StandingState
from raci_planner.interchange.duties import duties_by_role
from raci_planner.session.agreement import (
    is_outdated,
    is_overtaken,
    is_settled,
    log_of,
    progress,
    sheet_of,
    standings_of,
    whole_log,
)
from raci_planner.session.reporting import plan_report

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture
def room() -> Judged:
    return drawn("""
                | Lead | Ops | QA
    Write       | A    | R   | C
    Review      | A/R  |     | I
    Publish     |      | A   |
    Archive     |      |     |
    """)


def _say(room: Judged, state: StandingState, *names: str, role: str = "", reason: str = "") -> None:
    spots = tuple((room.activity(name), room.role(role) if role else None) for name in names)
    room.run(SetStandings(spots=spots, state=state, by="Ana", on=MONDAY, reason=reason))


def _log(room: Judged, name: str, text: str, on: date) -> None:
    entry = AddLogEntry(activity=room.activity(name), kind=EntryKind.NOTE, text=text, by="Ana", on=on)
    room.run(entry)


def test_every_activity_is_counted_once_and_cells_do_not_count(room: Judged) -> None:
    _say(room, StandingState.AGREED, "Write", "Review")
    _say(room, StandingState.PARKED, "Publish")
    _say(room, StandingState.DISPUTED, "Archive", role="QA")
    now = progress(room.plan)
    assert (now.decided, now.parked, now.disputed, now.dropped, now.open) == (2, 1, 0, 0, 1)
    assert now.total == 4


@pytest.mark.parametrize(
    ("state", "settled"),
    [
        (StandingState.AGREED, True),
        (StandingState.PARKED, True),
        (StandingState.NOT_NEEDED, True),
        (StandingState.DISPUTED, False),
    ],
)
def test_the_room_is_through_with_all_but_what_is_disputed(
    room: Judged, state: StandingState, *, settled: bool
) -> None:
    assert not is_settled(room.plan, room.activity("Write"))
    _say(room, state, "Write")
    assert is_settled(room.plan, room.activity("Write")) == settled


def test_what_is_in_a_state_stands_in_the_order_of_the_matrix(room: Judged) -> None:
    _say(room, StandingState.DISPUTED, "Publish")
    _say(room, StandingState.DISPUTED, "Write", role="QA")
    _say(room, StandingState.DISPUTED, "Write", role="Lead")
    _say(room, StandingState.DISPUTED, "Write")
    roles = {key: role.name for key, role in room.plan.roles.items()}
    found = [
        (room.plan.activities[said.activity].name, roles[said.role] if said.role is not None else "")
        for said in standings_of(room.plan, StandingState.DISPUTED)
    ]
    assert found == [("Write", ""), ("Write", "Lead"), ("Write", "QA"), ("Publish", "")]


def test_the_log_begins_with_what_was_written_last(room: Judged) -> None:
    _log(room, "Write", "second", TUESDAY)
    _log(room, "Write", "first", MONDAY)
    _log(room, "Review", "elsewhere", TUESDAY)
    _log(room, "Write", "third", TUESDAY)
    assert [entry.text for entry in log_of(room.plan, room.activity("Write"))] == ["third", "second", "first"]


def test_the_whole_log_has_states_with_a_reason_and_not_bare_ones(room: Judged) -> None:
    _log(room, "Write", "a note", TUESDAY)
    _say(room, StandingState.AGREED, "Review")
    _say(room, StandingState.PARKED, "Publish", reason="no figures")
    assert [getattr(one, "text", getattr(one, "reason", "")) for one in whole_log(room.plan)] == [
        "a note",
        "no figures",
    ]


def test_only_what_was_agreed_is_overtaken_by_other_letters(room: Judged) -> None:
    _say(room, StandingState.AGREED, "Write")
    _say(room, StandingState.PARKED, "Review")
    for name in ("Write", "Review"):
        room.run(SetLetters(((room.activity(name), room.role("QA")),), room.plan.scheme.accountable))
    overtaken = [is_overtaken(room.plan, said) for said in room.plan.standings.values()]
    assert overtaken == [True, False]


def test_a_sheet_has_what_the_role_does_and_who_has_signed(room: Judged) -> None:
    room.run(AddPerson("Ana", room.role("Lead")))
    room.run(AddPerson("Ben", room.role("Lead")))
    room.run(SignOffRole(room.role("Lead"), "Ana", TUESDAY))
    assert sheet_of(room.plan, room.role("Lead")).text() == (
        "Lead\n\nResponsible:\n- Review\n\nAccountable:\n- Write\n- Review\n\n"
        "Ana agreed on 24 November 2026\nBen: ____________________\n"
    )


def test_what_nobody_needs_is_nobodys_duty(room: Judged) -> None:
    _say(room, StandingState.NOT_NEEDED, "Review")
    assert sheet_of(room.plan, room.role("Lead")).text() == "Lead\n\nAccountable:\n- Write\n"
    report = plan_report(room.plan, room.analysis, TUESDAY)
    told = [duty.activity for _, groups in duties_by_role(report) for group in groups for duty in group.duties]
    assert "Write" in told
    assert "Review" not in told


def test_a_signature_is_outdated_once_the_role_does_something_else(room: Judged) -> None:
    room.run(SignOffRole(room.role("Lead"), "Ana", TUESDAY))
    (signed,) = sheet_of(room.plan, room.role("Lead")).signed
    assert not is_outdated(room.plan, signed)
    room.run(SetLetters(((room.activity("Archive"), room.role("Lead")),), room.plan.scheme.accountable))
    assert is_outdated(room.plan, signed)
