"""The content of a plan as bytes that later versions of the program can read, whatever tables they have by then.

A plan's kept versions lie in its file as such bytes: JSON, compressed, with a number of its own. Every record is told
by the names of its fields; what an older version did not know gets its ordinary value.
"""

import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from raci_planner.domain.errors import DocumentError
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import KINDS, Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    BallotBox,
    EntryKind,
    Grade,
    Holding,
    LogEntry,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    ReviewWalk,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Stage,
    Standing,
    StandingState,
    Version,
)
from raci_planner.domain.schemes import Letter, LetterKind, LetterScheme
from raci_planner.language import say

_FORMAT = 1
_LARGEST = 200_000_000
"""Units: bytes. A plan of 10,000 activities and 100 roles takes about 5 million."""
_OF_THE_MOMENT = (BallotBox, Ballot, Version, ReviewWalk)
"""What belongs to the plan's life and not to its content."""

_NAMES: dict[type[Record], str] = {
    PlanInfo: "plan",
    Section: "sections",
    Role: "roles",
    Activity: "activities",
    Person: "people",
    Holding: "holdings",
    AcceptedFinding: "accepted",
    RuleGrade: "grades",
    OwnCatalogue: "catalogue",
    Standing: "standings",
    LogEntry: "log",
    SignOff: "sign_offs",
}
"""How each type is called in the bytes; part of their format."""

_FROM_TEXT: dict[str, Callable[[str], Any]] = {
    "review_due": date.fromisoformat,
    "on": date.fromisoformat,
    "due": date.fromisoformat,
    "stage": Stage,
    "grade": Grade,
    "state": StandingState,
    "kind": EntryKind,
}


def pack(plan: Plan) -> bytes:
    """The content of a plan: everything but its versions, ballots and unfinished review."""
    told: dict[str, Any] = {_NAMES[kind]: [_told(one) for one in plan.all_of(kind)] for kind in _NAMES}
    told["format"] = _FORMAT
    told["scheme"] = {
        "key": plan.scheme.key,
        "name": plan.scheme.name,
        "letters": [_told(letter) for letter in plan.scheme.letters],
    }
    told["columns"] = [role.id for role in plan.roles_in_order()]
    slots = [plan.slot(role) for role in told["columns"]]
    told["rows"] = [_row(plan.row(activity), slots) for activity in plan.activities]
    return zlib.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))


def unpack(content: bytes) -> Plan:
    """The plan that was packed.

    Raises:
        DocumentError: if the bytes are none that `pack` made, or a later version of the program made them.
    """
    try:
        decompressor = zlib.decompressobj()
        told = json.loads(decompressor.decompress(content, _LARGEST).decode("utf-8", "surrogatepass"))
        if told["format"] > _FORMAT:
            raise DocumentError(say("This version was kept by a later RACI Planner. Open the plan with that one."))
        plan = Plan.from_records(_records(told))
        rows = zip(plan.activities, told["rows"], strict=True)
        columns = [RoleId(role) for role in told["columns"]]
        for activity, row in rows:
            plan.fill(_filled(activity, columns, bytes.fromhex(row), plan.scheme.everything))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, zlib.error) as fault:
        raise DocumentError(
            say(
                "This kept version is damaged and cannot be read ({fault}). The plan itself is not affected.",
                fault=fault,
            )
        ) from fault
    return plan


def _told(record: object) -> dict[str, Any]:
    """A record by the names of its fields, without those that have their ordinary value."""
    told = {field.name: (field.default, getattr(record, field.name)) for field in fields(record)}  # type: ignore[arg-type]
    return {name: _plain(value) for name, (ordinary, value) in told.items() if value != ordinary}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _row(letters: bytes, slots: list[int]) -> str:
    return bytes(letters[slot] for slot in slots).hex()


def _filled(
    activity: ActivityId, columns: list[RoleId], row: bytes, everything: int
) -> Iterator[tuple[ActivityId, RoleId, int]]:
    for role, letters in zip(columns, row, strict=True):
        if letters > everything:
            raise ValueError("it has letters that its scheme does not know")
        yield activity, role, letters


def _records(told: dict[str, Any]) -> Iterator[Record]:
    for kind in KINDS:
        if kind is LetterScheme:
            yield _scheme(told["scheme"])
        elif kind not in _OF_THE_MOMENT:
            yield from (_record(kind, each) for each in told.get(_NAMES[kind], ()))


def _record(kind: Callable[..., Record], told: dict[str, Any]) -> Record:
    return kind(**{name: _value(name, value) for name, value in told.items()})


def _value(name: str, value: Any) -> Any:
    return _FROM_TEXT[name](value) if name in _FROM_TEXT and value is not None else value


def _scheme(told: dict[str, Any]) -> LetterScheme:
    letters = tuple(Letter(**{**letter, "kind": LetterKind(letter["kind"])}) for letter in told["letters"])
    return LetterScheme(key=told["key"], name=told["name"], letters=letters)
