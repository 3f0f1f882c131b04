"""What those who listen hear of the wall: the card that has the keyboard, and before and behind it only what is new.

It becomes the name of that card. Screen readers say a name when the keyboard goes there and when it changes, and the
older ones know no other way of telling.
"""

from dataclasses import dataclass

from raci_planner.domain.ids import ActivityId, RoleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What is on the wall in words: the activity, what was said of it, the role that is talked about, what to ask."""

    activity: ActivityId
    title: str
    said: str
    role: RoleId | None
    card: str
    question: str


def news(before: Heard | None, now: Heard) -> str:
    """What to tell; nothing if nothing is new."""
    if now == before:
        return ""
    is_new = before is None or before.activity != now.activity
    parts = (
        now.title if is_new else "",
        now.said if is_new or before is None or before.said != now.said else "",
        now.card,
        now.question if before is None or before.question != now.question else "",
    )
    return ". ".join(part.rstrip(".") for part in parts if part)
