"""What every command is, and the few questions that many of them ask."""

from collections.abc import Mapping
from typing import Protocol

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell, Record
from raci_planner.domain.schemes import NO_LETTERS
from raci_planner.language import digits, say

LONGEST_NAME = 2_000
"""Characters of a name. Real activity names stay below 300; this keeps a pasted book out of a cell."""


class Command(Protocol):
    """Something a person wants done to a plan."""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """The edit that carries this out on `plan`; without changes if there is nothing to do.

        Raises:
            Refusal: if it cannot be done, with the reason.
        """
        ...


def clean_name(text: str, what: str) -> str:
    """A name as it is kept: without blanks at its ends, line breaks as spaces.

    Raises:
        Refusal: if nothing is left, or far too much.
    """
    name = " ".join(text.split())
    if not name:
        raise Refusal(say("{what} needs a name.", what=what))
    if len(name) > LONGEST_NAME:
        raise Refusal(
            say(
                "{what} has a name of {count} characters; at most {most} fit.",
                what=what,
                count=digits(len(name)),
                most=digits(LONGEST_NAME),
            )
        )
    return name


def known[K, R](records: Mapping[K, R], key: K, what: str) -> R:
    """The record with this id.

    Raises:
        Refusal: if it is no longer in the plan.
    """
    record = records.get(key)
    if record is None:
        raise Refusal(say("{what} is no longer in the plan.", what=what))
    return record


def replaced(before: Record, after: Record) -> tuple[Change, ...]:
    """The change from one record to another; none if they are equal."""
    return () if before == after else (Change(before, after),)


def cell_change(plan: Plan, after: Cell) -> tuple[Change, ...]:
    """The change that gives a cell its letters; none if it has them."""
    letters = plan.letters(after.activity, after.role)
    before = Cell(activity=after.activity, role=after.role, letters=letters) if letters != NO_LETTERS else None
    wanted = after if after.letters != NO_LETTERS else None
    return () if before == wanted else (Change(before, wanted),)


def quoted(name: str) -> str:
    """A name inside an undo label, cut to a readable length."""
    return f"“{name}”" if len(name) <= 40 else f"“{name[:39]}…”"
