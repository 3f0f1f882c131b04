"""Silent ballots from the opening to the end, as commands."""

from collections.abc import Callable
from datetime import date

import pytest

from raci_planner.domain.code_words import digest_of, is_word
from raci_planner.domain.commands import (
    AddTable,
    CastBallot,
    CastBallots,
    Command,
    DeleteActivities,
    DropBallot,
    OpenBallots,
    PutBallotsAway,
    RevealBallots,
    Table,
    TableActivity,
    TableRole,
    TableSection,
    VoteAgain,
)
from raci_planner.domain.commands.ballots import ballot_of
from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo, Vote
from raci_planner.domain.schemes import NO_LETTERS, RACI, Letters
from raci_planner.domain.sides import OTHER

TODAY = date(2026, 11, 24)
A, R = RACI.set_of("A"), RACI.set_of("R")


class Room:
    """A plan of two activities and two roles, and hands on its commands."""

    def __init__(self, new_id: Callable[[], int]) -> None:
        self._new_id = new_id
        self.plan = Plan(PlanInfo(uid="u", name="Autumn"))
        rows = tuple(TableActivity(name, (NO_LETTERS, NO_LETTERS)) for name in ("Vision", "Budget"))
        self.do(AddTable(Table((TableRole("PM", OTHER), TableRole("QA", OTHER)), (TableSection(None, rows),)), "Start"))
        self.vision, self.budget = (activity.id for activity in self.plan.activities_in_order())
        self.pm, self.qa = (role.id for role in self.plan.roles_in_order())

    def do(self, *commands: Command) -> None:
        for command in commands:
            self.plan.apply(command.decide(self.plan, self._new_id))

    def cast(self, name: str, *letters: Letters, is_sealed: bool = True) -> None:
        votes = tuple(Vote(self.vision, role, one) for role, one in zip((self.pm, self.qa), letters, strict=False))
        self.do(CastBallots((CastBallot(name, votes, is_sealed),), TODAY))

    def votes(self, name: str) -> list[Letters]:
        ballot = ballot_of(self.plan, name)
        assert ballot is not None
        return [vote.letters for vote in ballot.votes]


@pytest.fixture
def room(counting_ids: Callable[[], int]) -> Room:
    return Room(counting_ids)


@pytest.fixture
def open_room(room: Room) -> Room:
    room.do(OpenBallots(by="Fay", on=TODAY, participants=("Ana", "Ben", "ana ")))
    return room


def test_everybody_who_is_named_has_one_empty_ballot(open_room: Room) -> None:
    assert sorted(ballot.participant for ballot in open_room.plan.ballots.values()) == ["Ben", "ana"]
    assert not any(ballot.votes or ballot.is_sealed for ballot in open_room.plan.ballots.values())


def test_a_plan_without_activities_cannot_be_voted_on(counting_ids: Callable[[], int]) -> None:
    with pytest.raises(Refusal, match="activities and roles"):
        OpenBallots(by="Fay", on=TODAY).decide(Plan(PlanInfo(uid="u", name="Empty")), counting_ids)


def test_ballots_are_opened_once(open_room: Room) -> None:
    with pytest.raises(Refusal, match="already"):
        open_room.do(OpenBallots(by="Fay", on=TODAY))


def test_a_ballot_of_the_same_person_takes_the_place_of_the_first(open_room: Room) -> None:
    open_room.cast("Ben", A)
    open_room.cast(" BEN", R, A)
    assert open_room.votes("Ben") == [R, A]
    assert len(open_room.plan.ballots) == 2


def test_whoever_was_not_named_may_vote_too(open_room: Room) -> None:
    open_room.cast("Cleo", A)
    assert open_room.votes("cleo") == [A]


def test_several_ballots_are_one_step(open_room: Room) -> None:
    two = tuple(CastBallot(name, (Vote(open_room.vision, open_room.pm, A),)) for name in ("Ana", "Dev"))
    edit = CastBallots(two, TODAY).decide(open_room.plan, iter(range(900, 999)).__next__)
    assert (edit.label, len(edit.changes)) == ("Take in 2 ballots", 2)


def test_a_vote_on_what_is_not_there_is_passed_over(open_room: Room) -> None:
    gone = open_room.budget
    open_room.do(DeleteActivities((gone,)))
    votes = (Vote(gone, open_room.pm, A), Vote(open_room.vision, open_room.pm, R))
    open_room.do(CastBallots((CastBallot("Ana", votes),), TODAY))
    assert open_room.votes("Ana") == [R]


def test_a_letter_that_the_plan_lacks_is_refused(open_room: Room) -> None:
    with pytest.raises(Refusal, match="no such letter"):
        open_room.cast("Ana", Letters(64))


def test_nothing_is_revealed_before_somebody_voted(open_room: Room) -> None:
    with pytest.raises(Refusal, match="Nobody has voted"):
        open_room.do(RevealBallots())


def test_after_the_reveal_no_ballot_comes_in(open_room: Room) -> None:
    open_room.cast("Ana", A, is_sealed=False)
    open_room.do(RevealBallots())
    ballot = ballot_of(open_room.plan, "Ana")
    assert ballot is not None
    assert ballot.is_sealed
    with pytest.raises(Refusal, match="second round"):
        open_room.cast("Ben", A)


def test_a_second_round_begins_with_the_votes_of_the_first_and_keeps_them(open_room: Room) -> None:
    open_room.cast("Ana", A)
    open_room.do(RevealBallots(), VoteAgain())
    open_room.cast("Ana", NO_LETTERS, R)
    ballot = ballot_of(open_room.plan, "Ana")
    assert ballot is not None
    assert [(vote.letters, vote.before) for vote in ballot.votes] == [(NO_LETTERS, A), (R, None)]


def test_what_was_cleared_in_the_second_round_is_still_known_from_the_first(open_room: Room) -> None:
    open_room.cast("Ana", A)
    open_room.do(RevealBallots(), VoteAgain())
    open_room.cast("Ana")
    ballot = ballot_of(open_room.plan, "Ana")
    assert ballot is not None
    assert [(vote.letters, vote.before) for vote in ballot.votes] == [(NO_LETTERS, A)]


def test_a_second_round_needs_a_first(open_room: Room) -> None:
    with pytest.raises(Refusal, match="not been revealed"):
        open_room.do(VoteAgain())


def test_putting_away_keeps_what_was_asked_in_the_log_and_drops_every_vote(open_room: Room) -> None:
    open_room.cast("Ana", A)
    kept = ((open_room.vision, "PM: A 1 of 1"), (open_room.budget, "Nobody answered"))
    open_room.do(DeleteActivities((open_room.budget,)), PutBallotsAway(by="Fay", on=TODAY, kept=kept))
    assert [entry.text for entry in open_room.plan.log.values()] == ["PM: A 1 of 1"]
    assert open_room.plan.ballot_box is None
    assert not open_room.plan.ballots


def test_a_participant_can_be_taken_off_the_list(open_room: Room) -> None:
    ballot = ballot_of(open_room.plan, "Ben")
    assert ballot is not None
    open_room.do(DropBallot(ballot.id))
    assert ballot_of(open_room.plan, "Ben") is None


def test_a_code_word_is_kept_as_a_digest_that_knows_it_again() -> None:
    digest = digest_of("Red  Fox")
    assert "fox" not in digest.casefold()
    assert is_word(" red fox", digest)
    assert not is_word("red fax", digest)
    assert digest_of("Red Fox") != digest
    assert digest_of("  ") == ""
