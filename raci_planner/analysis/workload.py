"""Who carries how much: the letters of each role, for bars and for the checks down a column."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from raci_planner.domain.records import Role
from raci_planner.domain.schemes import LetterKind

if TYPE_CHECKING:
    from raci_planner.analysis.survey import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """One role's letters, counted.

    `counts` has the rows per kind of letter that the plan's scheme has, `involved` those with any letter, `rows` is
    how many activities the plan has. `only_talks` tells that the role is asked or told and does nothing else.
    """

    role: Role
    counts: Mapping[LetterKind, int]
    involved: int
    rows: int
    only_talks: bool

    def count(self, kind: LetterKind) -> int:
        """On how many rows the role holds a letter of a kind."""
        return self.counts.get(kind, 0)

    def share(self, kind: LetterKind) -> float:
        """The share of all rows on which the role holds a letter of a kind, from 0 to 1."""
        return self.count(kind) / self.rows if self.rows else 0.0


def workloads(survey: "Survey") -> tuple[Workload, ...]:
    """The workload of every role, from left to right."""
    return tuple(map(survey.workload, survey.columns.roles))
