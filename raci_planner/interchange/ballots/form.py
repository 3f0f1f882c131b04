"""What stands on a ballot, whatever the file: its rows of texts, and the mark by which it is known again.

The last column carries ids and is hidden where it can be. Its heading names the plan and the roles, from left to right,
so that a ballot finds back however its rows and columns were sorted, moved and renamed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from raci_planner.domain.plan import Plan
from raci_planner.language import later, later_as

NAME_LABEL = later_as("ballot", "Your name")
INSTRUCTION = later(
    "Silent ballot. Choose letters as you see it. Leave a cell empty where a role is not involved, "
    "and a row empty where you cannot say."
)
_MARK = re.compile(r"raci-ballot (\S+)((?: \d{1,10})*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """Which plan a ballot is about, and the ids of its roles from left to right."""

    plan: str
    roles: tuple[int, ...]

    def __str__(self) -> str:
        return " ".join(["raci-ballot", self.plan, *map(str, self.roles)])


@dataclass(frozen=True, slots=True)
class FormRow:
    """A heading or an activity with its id, such as "s4" or "a17"."""

    name: str
    id: str

    @property
    def is_heading(self) -> bool:
        """Whether there is nothing to fill in."""
        return self.id.startswith("s")


def mark_of(plan: Plan) -> Mark:
    """The mark of a plan's ballots."""
    return Mark(plan.info.uid, tuple(role.id for role in plan.roles_in_order()))


def mark_in(text: str) -> Mark | None:
    """The mark in a cell's text."""
    found = _MARK.fullmatch(text.strip())
    return Mark(found[1], tuple(map(int, found[2].split()))) if found else None


def form_rows(plan: Plan) -> Iterator[FormRow]:
    """The headings and activities of a plan, from top to bottom."""
    for section in (None, *plan.sections_in_order()):
        if section is not None:
            yield FormRow(section.name, f"s{section.id}")
        for activity in plan.activities_of(section.id if section else None):
            yield FormRow(activity.name, f"a{activity.id}")
