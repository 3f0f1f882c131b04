"""The few turns of phrase that texts share: numbers in words, lists, quotes, days, shares."""

from collections.abc import Iterable, Sequence
from datetime import date

from raci_planner.language.speech import form, later, later_as, say, say_as, spoken

_NUMBERS = (
    later("one"),
    later("two"),
    later("three"),
    later("four"),
    later("five"),
    later("six"),
    later("seven"),
    later("eight"),
    later("nine"),
    later("ten"),
    later("eleven"),
    later("twelve"),
)
_MONTHS = (
    later_as("month", "January"),
    later_as("month", "February"),
    later_as("month", "March"),
    later_as("month", "April"),
    later_as("month", "May"),
    later_as("month", "June"),
    later_as("month", "July"),
    later_as("month", "August"),
    later_as("month", "September"),
    later_as("month", "October"),
    later_as("month", "November"),
    later_as("month", "December"),
)
_REASONS = (
    later("Permission denied"),
    later("No such file or directory"),
    later("No space left on device"),
    later("Read-only file system"),
    later("Input/output error"),
    later("File name too long"),
    later("File too large"),
    later("Disk quota exceeded"),
    later("Operation not permitted"),
    later("Is a directory"),
    later("Not a directory"),
    later("Device or resource busy"),
    later("Stale file handle"),
    later("Structure needs cleaning"),
)
"""What the system says of files and disks; anything else is said as the system says it."""
_LONGEST_LIST = 5
_BETWEEN_THOUSANDS = {"de": ".", "fr": "\u202f"}
_NOUNS_KEEP_CAPITALS = {"de"}


def number(count: int) -> str:
    """A number as a colleague writes it: in words up to twelve."""
    return say(_NUMBERS[count - 1]) if 0 < count <= len(_NUMBERS) else str(count)


def digits(count: int) -> str:
    """A number in digits, with a mark between the thousands."""
    return f"{count:,}".replace(",", _BETWEEN_THOUSANDS.get(spoken(), ","))


def counted(one: str, many: str, count: int, /, **parts: object) -> str:
    """A text about a number of things: {number} in words, {count} in digits.

    Args:
        one: the English text for one thing.
        many: the English text for any other number.
        count: how many there are.
        parts: what else is filled in.
    """
    return form(one, many, count).format_map({"number": number(count), "count": digits(count)} | parts)


def listed(names: Sequence[str]) -> str:
    """Names in a row, such as "A, B and C"; long lists end in "and 7 more"."""
    return _joined(names, later("{others} and {last}"))


def either(names: Sequence[str]) -> str:
    """Names to choose from, such as "A, B or C"; long lists end in "and 7 more"."""
    return _joined(names, later("{others} or {last}"))


def _joined(names: Sequence[str], words: str) -> str:
    if len(names) > _LONGEST_LIST + 1:
        return say("{some} and {count} more", some=", ".join(names[:_LONGEST_LIST]), count=len(names) - _LONGEST_LIST)
    *others, last = names
    return say(words, others=", ".join(others), last=last) if others else last


def quoted(names: Iterable[str]) -> list[str]:
    """Names as they stand inside a sentence."""
    return [say("“{name}”", name=name) for name in names]


def begun(sentence: str) -> str:
    """A sentence with a capital at its start; names keep theirs."""
    return sentence[:1].upper() + sentence[1:]


def lowered(name: str) -> str:
    """A duty's name inside a sentence: "Delivery risk" becomes "delivery risk", "KPIs" stays, as do German nouns."""
    is_kept = name[1:2].isupper() or spoken() in _NOUNS_KEEP_CAPITALS
    return name if is_kept else name[:1].lower() + name[1:]


def headed(heading: str, title: str) -> str:
    """A title with the word before it."""
    return say("{heading}: {title}", heading=heading, title=title)


def share(part: float) -> str:
    """A share between 0 and 1, such as "33%"."""
    return say("{percent}%", percent=f"{part * 100:.0f}")


def reason_of(fault: OSError) -> str:
    """Why the system refused, as a clause: in the language that is spoken for all that happens to files every day."""
    return lowered(say(fault.strerror)) if fault.strerror else str(fault)


def day(on: date) -> str:
    """A day as documents write it, such as "7 November 2026"."""
    return say("{day} {month} {year}", day=on.day, month=say_as("month", _MONTHS[on.month - 1]), year=on.year)
