"""Review days as an iCalendar file (RFC 5545), so that any calendar reminds of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from raci_planner.interchange.target_file import target_file
from raci_planner.language import say

_LONGEST_LINE = 75
"""Units: octets of UTF-8; longer lines are folded, as the format asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDay:
    """The day on which a plan is to be looked at again; `uid` is the plan's own."""

    uid: str
    plan: str
    due: date
    note: str = ""


def calendar_text(reviews: Iterable[ReviewDay], made_at: datetime) -> str:
    """The days as one calendar. Each reminds a week before; importing it again moves the day instead of doubling it."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//RACI Planner//Reviews//EN", "CALSCALE:GREGORIAN"]
    for review in reviews:
        lines += _event(review, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def write_calendar(path: Path, reviews: Iterable[ReviewDay], made_at: datetime) -> None:
    """Write the days as a calendar file; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    with target_file(path) as temporary:
        temporary.write_bytes(calendar_text(reviews, made_at).encode("utf-8", "replace"))


def _event(review: ReviewDay, made_at: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{_text(review.uid)}-review@raci-planner",
        f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{int(made_at.timestamp()) // 60}",
        f"DTSTART;VALUE=DATE:{review.due:%Y%m%d}",
        f"DTEND;VALUE=DATE:{review.due + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(say('Review of {plan}', plan=review.plan))}",
        f"DESCRIPTION:{_text(review.note or say('Who does what: is it still true?'))}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P7D",
        f"DESCRIPTION:{_text(say('In a week: review of {plan}', plan=review.plan))}",
        "END:VALARM",
        "END:VEVENT",
    ]


def _text(text: str) -> str:
    """A text as the format writes it: on one line, and without control characters."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    joined = "\\n".join(plain.splitlines())
    return "".join(character for character in joined if character >= " " and character != "\x7f")


def _folded(line: str) -> Iterator[str]:
    """A line in pieces short enough, the later ones with a blank before them; no character is cut."""
    piece, size = "", 0
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > _LONGEST_LINE:
            yield piece
            piece, size = " ", 1
        piece += character
        size += octets
    yield piece
