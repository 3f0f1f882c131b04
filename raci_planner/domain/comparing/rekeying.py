"""Calls the things of a plan by the ids of another one."""

import re
from collections.abc import Mapping
from dataclasses import fields, replace

from raci_planner.domain.comparing.alignment import Alignment, Ids
from raci_planner.domain.comparing.differences import Kind
from raci_planner.domain.plan import KINDS, Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    BallotBox,
    Cell,
    LogEntry,
    Person,
    Record,
    ReviewWalk,
    Role,
    Section,
    Version,
)

_REFERS: Mapping[str, Kind] = {"section": Section, "activity": Activity, "role": Role, "person": Person}
"""The fields by which records name others."""
_OWN_ID: tuple[Kind, ...] = (Section, Activity, Role, Person, LogEntry)
_OF_THE_MOMENT = (Ballot, BallotBox, ReviewWalk, Version)
_NUMBER = re.compile(r"\d+")


def rekeyed(plan: Plan, alignment: Alignment) -> Plan:
    """The same plan in other ids, without its versions, ballots and unfinished review; itself if nothing changes."""
    if alignment.is_needless:
        return plan
    ids = alignment.ids
    numbers = {str(key): str(other) for kind in ids.values() for key, other in kind.items()}
    records = (_called(one, ids, numbers) for one in plan.records() if not isinstance(one, _OF_THE_MOMENT))
    return Plan.from_records(records)


def _called(record: Record, ids: Ids, numbers: Mapping[str, str]) -> Record:
    if isinstance(record, AcceptedFinding):
        rule, slash, subject = record.key.partition("/")
        named = _NUMBER.sub(lambda found: numbers.get(found[0], found[0]), subject)
        return replace(record, key=f"{rule}{slash}{named}")
    told = {
        name: ids[kind].get(value, value)
        for name, kind in _NAMED_IN[type(record)]
        if (value := getattr(record, name)) is not None
    }
    return replace(record, **told) if told else record


def _named_in(kind: Kind) -> tuple[tuple[str, Kind], ...]:
    """The fields of a type that hold ids, each with the type of what it names."""
    named = tuple((one.name, _REFERS[one.name]) for one in fields(kind) if one.name in _REFERS)
    return (*named, ("id", kind)) if kind in _OWN_ID else named


_NAMED_IN = {kind: _named_in(kind) for kind in (*KINDS, Cell)}
