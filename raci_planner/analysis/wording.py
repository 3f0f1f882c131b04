"""The few turns of phrase that findings share."""

from collections.abc import Sequence

from raci_planner.language import counted, later, listed, quoted, say


def in_activities(count: int) -> str:
    """A number of activities."""
    return counted("{number} activity", "{number} activities", count)


def in_roles(count: int) -> str:
    """A number of roles."""
    return counted("{number} role", "{number} roles", count)


def held_together(names: Sequence[str], letter: str) -> str:
    """Who all hold one letter, as a clause, such as "A and B are both Accountable"."""
    if len(names) == 1:
        return held(names, letter)
    words = later("{roles} are both {letter}") if len(names) == 2 else later("{roles} are all {letter}")
    return say(words, roles=listed(names), letter=letter)


def held(names: Sequence[str], letter: str) -> str:
    """Who holds a letter, as a clause, such as "A and B are Accountable"."""
    return counted("{roles} is {letter}", "{roles} are {letter}", len(names), roles=listed(names), letter=letter)


def among(names: Sequence[str]) -> str:
    """The end of a sentence about some activities: a few of them by name; nothing of too many to list."""
    if not names:
        return "."
    few = listed(quoted(names[:2]))
    return say(": among them {names}.", names=few) if len(names) > 2 else say(": {names}.", names=few)
