"""A matter of a review, and the kinds there are."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.language import later, later_as, say, say_as


class Topic(StrEnum):
    """What a matter is about, in the order in which a review walks."""

    PROMISE = "Promised and parked"
    PEOPLE = "People who changed"
    CHANGE = "Changed since"
    NEW_FINDING = "New findings"
    OLD_FINDING = "Findings from before"
    ACCEPTED = "Accepted, to look at again"
    UNTOUCHED = "Untouched for a year"

    @property
    def word(self) -> str:
        """What people read."""
        return say(self.value)


_TOPICS = (
    later("Promised and parked"),
    later("People who changed"),
    later("Changed since"),
    later("New findings"),
    later("Findings from before"),
    later("Accepted, to look at again"),
    later("Untouched for a year"),
)
QUESTIONS = {
    Topic.PROMISE: later("Has it been settled? If not: who sees to it, and until when?"),
    Topic.PEOPLE: later("Does everybody in this role know what they took over, and agree?"),
    Topic.CHANGE: later("Does it still hold, and does everybody concerned know?"),
    Topic.NEW_FINDING: later("What has changed in the work that this came up?"),
    Topic.OLD_FINDING: later("It was there last time. What keeps us from settling it?"),
    Topic.ACCEPTED: later("Is the reason still true?"),
    Topic.UNTOUCHED: later("Is this still how we work, or has nobody looked?"),
}
"""What to ask the room, said later; a finding brings its own question."""


class Outcome(StrEnum):
    """What came of a matter."""

    CONFIRMED = "confirmed"
    CHANGED = "changed"
    PARKED = "parked"

    @property
    def word(self) -> str:
        """What people read, as a head."""
        return say_as("outcome", self.value.capitalize())


OUTCOMES = (later_as("outcome", "Confirmed"), later_as("outcome", "Changed"), later_as("outcome", "Parked"))


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
