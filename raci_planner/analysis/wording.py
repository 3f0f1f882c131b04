"""The few turns of phrase that findings share."""

from collections.abc import Iterable, Sequence

_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_LONGEST_LIST = 5


def number(count: int) -> str:
    """A number as a colleague writes it: in words up to twelve."""
    return _NUMBERS[count] if 0 < count < len(_NUMBERS) else str(count)


def counted(count: int, thing: str, things: str = "") -> str:
    """A number of things, such as "two activities"."""
    return f"{number(count)} {thing if count == 1 else things or thing + 's'}"


def in_activities(count: int) -> str:
    """A number of activities."""
    return counted(count, "activity", "activities")


def listed(names: Sequence[str], joined: str = "and") -> str:
    """Names in a row, such as "A, B and C"; long lists end in "and 7 more"."""
    if len(names) > _LONGEST_LIST + 1:
        return f"{', '.join(names[:_LONGEST_LIST])} and {len(names) - _LONGEST_LIST} more"
    *others, last = names
    return f"{', '.join(others)} {joined} {last}" if others else last


def quoted(names: Iterable[str]) -> list[str]:
    """Names of activities as they stand inside a sentence."""
    return [f"“{name}”" for name in names]


def are(count: int) -> str:
    """The verb for so many."""
    return "is" if count == 1 else "are"


def have(count: int) -> str:
    """The other verb for so many."""
    return "has" if count == 1 else "have"


def begun(sentence: str) -> str:
    """A sentence with a capital at its start; names keep theirs."""
    return sentence[:1].upper() + sentence[1:]


def lowered(name: str) -> str:
    """A duty's name inside a sentence: "Delivery risk" becomes "delivery risk", "KPIs" stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def both_or_all(count: int) -> str:
    """The word that gathers several roles before what they share."""
    return {1: "", 2: "both "}.get(count, "all ")


def among(names: Sequence[str]) -> str:
    """The end of a sentence about some activities: a few of them by name; nothing of too many to list."""
    if not names:
        return "."
    return f": {'among them ' if len(names) > 2 else ''}{listed(quoted(names[:2]))}."
