"""The history of a cell: who set it when, what each review found there, and what was decided, back to the beginning."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from raci_planner.domain.content import unpack
from raci_planner.domain.errors import DocumentError
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import LogEntry, Version, VersionKind
from raci_planner.domain.schemes import Letters
from raci_planner.language import later, say
from raci_planner.session.decisions import entry_word, state_word
from raci_planner.session.memory import PlanMemory

_END_OF_DAY = time(23, 59, 59)


class MomentKind(StrEnum):
    """What kind of moment in the life of a cell it is."""

    SET = "set"
    KEPT = "kept"
    SAID = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellMoment:
    """A moment in the life of a cell: what happened, and what there is to say of it."""

    at: datetime
    by: str
    kind: MomentKind
    title: str
    detail: str


def cell_history(
    plan: Plan, memory: PlanMemory, activity: ActivityId, role: RoleId | None, *, with_versions: bool = True
) -> tuple[CellMoment, ...]:
    """All that is known of a cell, or of a row itself for None, the latest first.

    Args:
        plan: the plan as it is.
        memory: of the same plan.
        activity: the row.
        role: the column.
        with_versions: look into the kept versions as well, which takes a moment for each.

    Raises:
        DocumentError: if the plan's journal cannot be read.
    """
    moments = [*_set(plan, memory, activity, role), *_said(plan, activity, role)]
    if with_versions:
        known = memory.of(activity, role)
        moments += _kept(plan, activity, role, known[0][0].at if known else None)
    return tuple(sorted(moments, key=lambda one: one.at)[::-1])


def _set(plan: Plan, memory: PlanMemory, activity: ActivityId, role: RoleId | None) -> Iterator[CellMoment]:
    before: Letters | None = None  # nobody knows what was there before the first entry
    for entry, letters in memory.of(activity, role):
        if role is None:
            yield CellMoment(at=entry.at, by=entry.by, kind=MomentKind.SET, title=entry.label, detail="")
            continue
        now = _words(plan, letters)
        title = say("Set to {letters}", letters=now) if before is None else f"{_words(plan, before)} → {now}"
        yield CellMoment(at=entry.at, by=entry.by, kind=MomentKind.SET, title=title, detail=entry.label)
        before = letters


def _words(plan: Plan, letters: Letters) -> str:
    """Letters of an earlier scheme may be none of today's."""
    known = letters & plan.scheme.everything
    return plan.scheme.words(Letters(known)) if known == letters else say("other letters")


def _said(plan: Plan, activity: ActivityId, role: RoleId | None) -> Iterator[CellMoment]:
    for entry in plan.log.values():
        if entry.activity == activity and entry.role in {None, role}:
            yield _entry_moment(entry)
    for place in {None, role}:
        said = plan.standings.get((activity, place))
        if said is not None:
            yield CellMoment(
                at=datetime.combine(said.on, _END_OF_DAY),
                by=said.by,
                kind=MomentKind.SAID,
                title=state_word(said.state),
                detail=said.reason,
            )


def _entry_moment(entry: LogEntry) -> CellMoment:
    """What was written down on a day stands after what was done on it."""
    return CellMoment(
        at=datetime.combine(entry.on, _END_OF_DAY),
        by=entry.by,
        kind=MomentKind.SAID,
        title=entry_word(entry.kind),
        detail=entry.text,
    )


def _kept(
    plan: Plan, activity: ActivityId, role: RoleId | None, remembered_since: datetime | None
) -> Iterator[CellMoment]:
    """What each version found; an automatic one only before the journal knows, and if it found something else."""
    last = ""
    for version in sorted(plan.versions.values(), key=lambda one: (one.made_at, one.id)):
        is_known = remembered_since is not None and version.made_at > remembered_since
        if version.kind is VersionKind.LAYER or (version.kind is VersionKind.AUTOMATIC and is_known):
            continue
        found = _found(version, activity, role)
        if found and (found != last or version.kind is not VersionKind.AUTOMATIC):
            is_review = version.kind is VersionKind.REVIEW
            words = later("Review “{name}”: {found}") if is_review else later("Version “{name}”: {found}")
            yield CellMoment(
                at=version.made_at,
                by=version.by,
                kind=MomentKind.KEPT,
                title=say(words, name=version.name, found=found),
                detail=version.participants,
            )
        last = found or last


def _found(version: Version, activity: ActivityId, role: RoleId | None) -> str:
    try:
        then = unpack(version.content)
    except DocumentError:
        return ""
    if activity not in then.activities:
        return say("not in the plan yet")
    if role is None:
        return say("called “{name}”", name=then.activities[activity].name)
    return (
        then.scheme.words(then.letters(activity, role))
        if role in then.roles
        else say("the role is not in the plan yet")
    )
