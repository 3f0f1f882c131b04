"""What those who listen are told of the wall: only what is new, and not what the focus tells by itself."""

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
    """What to tell: a card is told by the focus that goes to it, unless the focus stays where it was."""
    if before is None:
        return _sentences(now.title, now.said, now.question)
    is_new = before.activity != now.activity
    keeps_card = before.role == now.role
    return _sentences(
        now.title if is_new else "",
        now.said if is_new or before.said != now.said else "",
        now.card if keeps_card and (is_new or before.card != now.card) else "",
        now.question if before.question != now.question else "",
    )


def _sentences(*parts: str) -> str:
    return ". ".join(part.rstrip(".") for part in parts if part)
