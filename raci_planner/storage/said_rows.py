"""Rows of what was said of a plan: standings, log, sign-offs, ballots, versions and reviews."""

import json
from dataclasses import astuple
from datetime import date, datetime
from typing import Any

from raci_planner.domain.records import (
    Ballot,
    BallotBox,
    EntryKind,
    LogEntry,
    ReviewStep,
    ReviewWalk,
    SignOff,
    Standing,
    StandingState,
    Version,
    VersionKind,
    Vote,
)
from raci_planner.domain.schemes import Letters
from raci_planner.language import say
from raci_planner.storage.shape import Row, day, own, told, truth


def _standing_to_row(standing: Standing) -> Row:
    return (
        standing.activity,
        0 if standing.role is None else standing.role,
        standing.state.value,
        standing.reason,
        standing.owner,
        standing.by,
        standing.on.isoformat(),
        told(standing.due),
        standing.basis,
    )


def _standing_from_row(row: tuple[Any, Any, str, str, str, str, str, str | None, str]) -> Standing:
    activity, role, state, reason, owner, by, on, due, basis = row
    return Standing(
        activity=activity,
        role=role or None,
        state=StandingState(state),
        reason=reason,
        owner=owner,
        by=by,
        on=date.fromisoformat(on),
        due=day(due),
        basis=basis,
    )


def _entry_to_row(entry: LogEntry) -> Row:
    return entry.id, entry.activity, entry.role, entry.kind.value, entry.text, entry.by, entry.on.isoformat()


def _entry_from_row(row: tuple[Any, Any, Any, str, str, str, str]) -> LogEntry:
    key, activity, role, kind, text, by, on = row
    return LogEntry(
        id=key, activity=activity, role=role, kind=EntryKind(kind), text=text, by=by, on=date.fromisoformat(on)
    )


def _sign_off_to_row(sign_off: SignOff) -> Row:
    return sign_off.role, sign_off.by, sign_off.on.isoformat(), sign_off.basis


def _sign_off_from_row(row: tuple[Any, str, str, str]) -> SignOff:
    role, by, on, basis = row
    return SignOff(role=role, by=by, on=date.fromisoformat(on), basis=basis)


def _box_to_row(box: BallotBox) -> Row:
    return 1, box.opened_on.isoformat(), box.opened_by, int(box.is_revealed), box.code


def _box_from_row(row: tuple[int, str, str, int, str]) -> BallotBox:
    _, opened_on, opened_by, is_revealed, code = row
    return BallotBox(
        opened_on=date.fromisoformat(opened_on), opened_by=opened_by, is_revealed=truth(is_revealed), code=code
    )


def _ballot_to_row(ballot: Ballot) -> Row:
    votes = json.dumps([astuple(vote) for vote in ballot.votes], separators=(",", ":"))
    return ballot.id, ballot.participant, ballot.on.isoformat(), int(ballot.is_sealed), votes


def _ballot_from_row(row: tuple[Any, str, str, int, str]) -> Ballot:
    key, participant, on, is_sealed, votes = row
    return Ballot(
        id=key,
        participant=participant,
        on=date.fromisoformat(on),
        is_sealed=truth(is_sealed),
        votes=tuple(_vote(*each) for each in json.loads(votes)),
    )


def _vote(activity: Any, role: Any, letters: int, before: int | None = None) -> Vote:
    if not all(isinstance(number, int) for number in (activity, role, letters, before or 0)):
        raise ValueError(say("a vote is told by numbers"))
    return Vote(activity, role, Letters(letters), None if before is None else Letters(before))


def _version_to_row(version: Version) -> Row:
    return (
        version.id,
        version.kind.value,
        version.name,
        version.made_at.isoformat(),
        version.by,
        version.participants,
        version.note,
        version.figures,
        version.content,
    )


def _version_from_row(row: tuple[Any, str, str, str, str, str, str, str, bytes]) -> Version:
    key, kind, name, made_at, by, participants, note, figures, content = row
    return Version(
        id=key,
        kind=VersionKind(kind),
        name=name,
        made_at=datetime.fromisoformat(made_at),
        by=by,
        participants=participants,
        note=note,
        figures=figures,
        content=content,
    )


def _walk_to_row(walk: ReviewWalk) -> Row:
    done = json.dumps([astuple(step) for step in walk.done], ensure_ascii=False)
    return 1, walk.begun_on.isoformat(), walk.by, walk.participants, walk.since, done


def _walk_from_row(row: tuple[int, str, str, str, Any, str]) -> ReviewWalk:
    _, begun_on, by, participants, since, done = row
    return ReviewWalk(
        begun_on=date.fromisoformat(begun_on),
        by=by,
        participants=participants,
        since=since,
        done=tuple(ReviewStep(*map(str, each)) for each in json.loads(done)),
    )


SAID = (
    own(
        Standing,
        "standing",
        "activity role | state reason owner said_by said_on due basis",
        _standing_to_row,
        _standing_from_row,
    ),
    own(LogEntry, "log_entry", "id | activity role kind text said_by said_on", _entry_to_row, _entry_from_row),
    own(SignOff, "sign_off", "role signed_by | signed_on basis", _sign_off_to_row, _sign_off_from_row),
    own(BallotBox, "ballot_box", "id | opened_on opened_by is_revealed code", _box_to_row, _box_from_row),
    own(Ballot, "ballot", "id | participant cast_on is_sealed votes", _ballot_to_row, _ballot_from_row),
    own(
        Version,
        "version",
        "id | kind name made_at made_by participants note figures content",
        _version_to_row,
        _version_from_row,
    ),
    own(ReviewWalk, "review_walk", "id | begun_on begun_by participants since done", _walk_to_row, _walk_from_row),
)
"""Their shapes, in the order of `domain.plan.KINDS`."""
