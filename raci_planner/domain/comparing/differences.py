"""What differs between two plans, each difference as something that can be taken over or left by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from raci_planner.domain.comparing.ordering import Place
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    Cell,
    Holding,
    LogEntry,
    Person,
    Record,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Standing,
)

type Kind = type[Record]
type Named = tuple[Kind, Any]
"""A record by its type and its key."""


class Verb(StrEnum):
    """What became of something."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    CHANGED = "changed"


_OPPOSITE = {Verb.ADDED: Verb.REMOVED, Verb.REMOVED: Verb.ADDED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that became another.

    `before` and `after` are its record on both sides. Of a section, activity, role, person and of the plan's own
    record each field is a difference by itself, its `aspect`; "rank" is its place. What is added or removed brings or
    takes what belongs to it, such as the letters of a row: `belongings`.
    """

    verb: Verb
    before: Record | None
    after: Record | None
    aspect: str = ""
    old_place: Place | None = None
    new_place: Place | None = None
    belongings: tuple[Record, ...] = ()

    @property
    def record(self) -> Record:
        """The record on the side where it is, the newer one if on both."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("a difference has at least one side")
        return record

    @property
    def kind(self) -> Kind:
        """The type of what differs."""
        return type(self.record)

    @property
    def slot(self) -> tuple[Named, str]:
        """What can only be given one value: a record, or one field of it."""
        return named(self.record), self.aspect

    def inverse(self) -> "Difference":
        """The difference the other way round."""
        return Difference(
            verb=_OPPOSITE.get(self.verb, self.verb),
            before=self.after,
            after=self.before,
            aspect=self.aspect,
            old_place=self.new_place,
            new_place=self.old_place,
            belongings=self.belongings,
        )


def key_of(record: Record) -> Any:
    """By what a record is found among those of its type; None for what a plan has only one of."""
    match record:
        case Section(id=key) | Activity(id=key) | Role(id=key) | Person(id=key) | LogEntry(id=key) | Ballot(id=key):
            return key
        case Cell(activity=activity, role=role) | Standing(activity=activity, role=role):
            return activity, role
        case Holding(role=role, person=person):
            return role, person
        case SignOff(role=role, by=by):
            return role, by
        case AcceptedFinding(key=key) | RuleGrade(rule=key):
            return key
        case _:
            return None


def named(record: Record) -> Named:
    """A record by its type and its key."""
    return type(record), key_of(record)


def owners(record: Record) -> Iterator[Named]:
    """What a record cannot be without: a cell its activity and its role."""
    match record:
        case Cell(activity=activity, role=role) | Standing(activity=activity, role=role):
            yield Activity, activity
            if role is not None:
                yield Role, role
        case LogEntry(activity=activity, role=role):
            yield Activity, activity
            if role is not None:
                yield Role, role
        case Holding(role=role, person=person):
            yield Role, role
            yield Person, person
        case SignOff(role=role):
            yield Role, role
