"""Commands on silent ballots: everybody fills the letters alone, then all are revealed at once.

Votes name activities and roles by id. Those that have left the plan meanwhile are passed over, and go with the rest
when the ballots are put away.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.comparing.names import folded
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, BallotId, EntryId, IdSource, RoleId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Ballot, BallotBox, EntryKind, LogEntry, Vote
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.language import later, say

type Place = tuple[ActivityId, RoleId]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBallots:
    """Begin silent ballots, with an empty one for everybody who is known to take part.

    `code` is the digest of the facilitator's word, see `domain/code_words.py`; empty if none was agreed.
    """

    by: str
    on: date
    code: str = ""
    participants: tuple[str, ...] = ()

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        if plan.ballot_box is not None:
            raise Refusal(say("Silent ballots are being taken already."))
        if not plan.activities or not plan.roles:
            raise Refusal(say("Silent ballots need activities and roles to vote on."))
        box = BallotBox(opened_on=self.on, opened_by=self.by.strip(), is_revealed=False, code=self.code)
        names = [clean_name(name, later("A participant")) for name in self.participants]
        ballots = _Ballots(plan, new_id)
        for name in {folded(name): name for name in names}.values():
            ballots.put(name, (), self.on, is_sealed=False)
        return Edit(say("Open silent ballots"), (Change(None, box), *ballots.changes()))


@dataclass(frozen=True, slots=True)
class CastBallot:
    """What one participant thinks; a sealed ballot is finished."""

    participant: str
    votes: tuple[Vote, ...]
    is_sealed: bool = True


@dataclass(frozen=True, slots=True)
class CastBallots:
    """Take in ballots; whoever has one already is taken to think this instead."""

    ballots: tuple[CastBallot, ...]
    on: date

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        _hidden_box(plan)
        ballots = _Ballots(plan, new_id)
        names = []
        for cast in self.ballots:
            names.append(clean_name(cast.participant, later("A participant")))
            ballots.put(names[-1], _checked(plan, cast.votes), self.on, is_sealed=cast.is_sealed)
        alone = say("Take in the ballot of {participant}", participant=quoted(names[0])) if len(names) == 1 else ""
        return Edit(alone or say("Take in {count} ballots", count=len(names)), ballots.changes())


@dataclass(frozen=True, slots=True)
class DropBallot:
    """Take a participant off the list, with what they voted."""

    ballot: BallotId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.ballots, self.ballot, later("The ballot"))
        return Edit(
            say("Drop the ballot of {participant}", participant=quoted(before.participant)), (Change(before, None),)
        )


@dataclass(frozen=True, slots=True)
class ReopenBallot:
    """Hand a finished ballot out anew, with all that stands in it."""

    ballot: BallotId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        _hidden_box(plan)
        before = known(plan.ballots, self.ballot, later("The ballot"))
        return Edit(
            say("Hand the ballot of {participant} out anew", participant=quoted(before.participant)),
            replaced(before, replace(before, is_sealed=False)),
        )


@dataclass(frozen=True, slots=True)
class GiveUpCodeWord:
    """Go on without the facilitator's word, because nobody knows it any more; the ballots stay closed and whole."""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        box = _hidden_box(plan)
        return Edit(say("Go on without the code word"), replaced(box, replace(box, code="")))


@dataclass(frozen=True, slots=True)
class RevealBallots:
    """Show everybody what all have voted; nobody changes a ballot after that."""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        box = _hidden_box(plan)
        voted = [ballot for ballot in plan.ballots.values() if ballot.votes]
        if not voted:
            raise Refusal(say("Nobody has voted yet."))
        sealed = (Change(one, replace(one, is_sealed=True)) for one in voted if not one.is_sealed)
        return Edit(say("Reveal the ballots"), (Change(box, replace(box, is_revealed=True)), *sealed))


@dataclass(frozen=True, slots=True)
class VoteAgain:
    """Begin a second round: everybody begins with what they voted, and that is kept to compare with."""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        box = _open_box(plan)
        if not box.is_revealed:
            raise Refusal(say("The ballots have not been revealed yet."))
        changes = [
            Change(one, replace(one, is_sealed=False, votes=tuple(replace(v, before=v.letters) for v in one.votes)))
            for one in plan.ballots.values()
        ]
        return Edit(say("Vote a second time"), (Change(box, replace(box, is_revealed=False)), *changes))


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBallotsAway:
    """End silent ballots. What shall be kept of them goes into the log, an entry for each activity."""

    by: str
    on: date
    kept: tuple[tuple[ActivityId, str], ...] = ()

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        box = _open_box(plan)
        changes = [Change(None, entry) for entry in self._entries(plan, new_id)]
        changes += [Change(ballot, None) for ballot in plan.ballots.values()]
        return Edit(say("Put the ballots away"), (*changes, Change(box, None)))

    def _entries(self, plan: Plan, new_id: IdSource) -> Iterator[LogEntry]:
        taken = set(plan.log)
        for activity, text in self.kept:
            if activity in plan.activities:
                key = EntryId(fresh(new_id, taken))
                taken.add(key)
                kind, by = EntryKind.NOTE, self.by.strip()
                yield LogEntry(id=key, activity=activity, role=None, kind=kind, text=text, by=by, on=self.on)


def ballot_of(plan: Plan, participant: str) -> Ballot | None:
    """The ballot of somebody, however their name is written."""
    name = folded(participant)
    return next((ballot for ballot in plan.ballots.values() if folded(ballot.participant) == name), None)


class _Ballots:
    """The ballots of a plan as they shall be."""

    def __init__(self, plan: Plan, new_id: IdSource) -> None:
        self._plan = plan
        self._new_id = new_id
        self._wanted: dict[BallotId, Ballot] = {}

    def put(self, participant: str, votes: tuple[Vote, ...], on: date, *, is_sealed: bool) -> None:
        """Give somebody these votes."""
        before = ballot_of(self._plan, participant)
        held = next((one for one in self._wanted.values() if folded(one.participant) == folded(participant)), before)
        key = self._fresh_id() if held is None else held.id
        self._wanted[key] = Ballot(
            id=key,
            participant=participant if held is None else held.participant,
            on=on,
            is_sealed=is_sealed,
            votes=_with_first_round(votes, before),
        )

    def _fresh_id(self) -> BallotId:
        return BallotId(fresh(self._new_id, {*self._plan.ballots, *self._wanted}))

    def changes(self) -> tuple[Change, ...]:
        """The changes that this takes."""
        pairs = ((self._plan.ballots.get(key), ballot) for key, ballot in self._wanted.items())
        return tuple(Change(before, after) for before, after in pairs if before != after)


def _with_first_round(votes: tuple[Vote, ...], held: Ballot | None) -> tuple[Vote, ...]:
    """The votes with what the same person had voted in the round before."""
    first = {} if held is None else {(v.activity, v.role): v.before for v in held.votes if v.before is not None}
    told = [replace(vote, before=first.pop((vote.activity, vote.role), None)) for vote in votes]
    return (*told, *(Vote(activity, role, NO_LETTERS, before) for (activity, role), before in first.items()))


def _checked(plan: Plan, votes: Iterable[Vote]) -> tuple[Vote, ...]:
    """The last vote for each cell that there is."""
    last: dict[Place, Letters] = {}
    for vote in votes:
        if vote.letters & ~plan.scheme.everything:
            raise Refusal(say("{name} has no such letter.", name=plan.scheme.name))
        if vote.activity in plan.activities and vote.role in plan.roles:
            last[vote.activity, vote.role] = vote.letters
    return tuple(Vote(activity, role, letters) for (activity, role), letters in last.items())


def _open_box(plan: Plan) -> BallotBox:
    if plan.ballot_box is None:
        raise Refusal(say("No silent ballots are being taken."))
    return plan.ballot_box


def _hidden_box(plan: Plan) -> BallotBox:
    box = _open_box(plan)
    if box.is_revealed:
        raise Refusal(say("The ballots have been revealed. A second round takes new ones."))
    return box
