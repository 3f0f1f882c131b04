"""A matter of a review, and the kinds there are."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from raci_planner.domain.ids import ActivityId, RoleId


class Topic(StrEnum):
    """What a matter is about, in the order in which a review walks."""

    PROMISE = "Promised and parked"
    PEOPLE = "People who changed"
    CHANGE = "Changed since"
    NEW_FINDING = "New findings"
    OLD_FINDING = "Findings from before"
    ACCEPTED = "Accepted, to look at again"
    UNTOUCHED = "Untouched for a year"


QUESTIONS = {
    Topic.PROMISE: "Has it been settled? If not: who sees to it, and until when?",
    Topic.PEOPLE: "Does everybody in this role know what they took over, and agree?",
    Topic.CHANGE: "Does it still hold, and does everybody concerned know?",
    Topic.NEW_FINDING: "What has changed in the work that this came up?",
    Topic.OLD_FINDING: "It was there last time. What keeps us from settling it?",
    Topic.ACCEPTED: "Is the reason still true?",
    Topic.UNTOUCHED: "Is this still how we work, or has nobody looked?",
}
"""What to ask the room; a finding brings its own question."""


class Outcome(StrEnum):
    """What came of a matter."""

    CONFIRMED = "confirmed"
    CHANGED = "changed"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One thing to look at again.

    `key` stays the same while the matter does, so that a review can be stopped and taken up again. `detail` has a
    line for each thing to know. `finding` is the key of the finding it is, if it is one.
    """

    key: str
    topic: Topic
    title: str
    detail: tuple[str, ...]
    question: str
    activity: ActivityId | None = None
    role: RoleId | None = None
    finding: str | None = None
    due: date | None = None
    is_overdue: bool = False
