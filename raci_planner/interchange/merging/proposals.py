"""The differences between a plan and a table, each worded for a person who accepts or refuses it."""

from dataclasses import dataclass
from enum import StrEnum

from raci_planner.domain.commands import MergeTable, TableDifference
from raci_planner.domain.ids import RoleId


class ProposalKind(StrEnum):
    """What a difference does to the plan."""

    ADDS_ROLE = "role added"
    RENAMES_ROLE = "role renamed"
    MOVES_ROLE = "role moved"
    REMOVES_ROLE = "role removed"
    ADDS_SECTION = "section added"
    RENAMES_SECTION = "section renamed"
    MOVES_SECTION = "section moved"
    REMOVES_SECTION = "section removed"
    ADDS_ACTIVITY = "activity added"
    RENAMES_ACTIVITY = "activity renamed"
    MOVES_ACTIVITY = "activity moved"
    REMOVES_ACTIVITY = "activity removed"
    CHANGES_NOTE = "note changed"
    CHANGES_CELL = "letters changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One difference: what it is about, how that stands in the plan, and how in the table."""

    kind: ProposalKind
    subject: str
    before: str
    after: str
    difference: TableDifference

    def __str__(self) -> str:
        change = f"{self.before or '–'} → {self.after or '–'}"  # noqa: RUF001 - a dash for nobody
        return f"{self.kind}: {self.subject}: {change}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences between a plan and a table, in the order of the table.

    `columns` has the role of the plan for each column of the table. `only_in_plan` names activities that the table
    lacks and that stay: it is no export of this plan, so it need not be complete. `is_related` says whether the two
    have anything in common.
    """

    columns: tuple[RoleId | None, ...]
    proposals: tuple[Proposal, ...]
    only_in_plan: tuple[str, ...]
    is_related: bool

    def command(self, accepted: tuple[Proposal, ...], label: str) -> MergeTable:
        """The command that takes over what was accepted, as one step."""
        return MergeTable(self.columns, tuple(proposal.difference for proposal in accepted), label)
