"""What a plan says to a reader: the one description that every export is written from."""

from dataclasses import dataclass
from datetime import date

from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.domain.sides import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRole:
    """A column of the matrix, with its side in words and the people who hold the role."""

    name: str
    side: Side | None
    side_name: str
    people: tuple[str, ...]
    counts: dict[str, int]
    """How many activities the role has each letter on, by letter code in the scheme's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportActivity:
    """A row of the matrix. `letters` has one set per role, `findings` the open ones on this row in short."""

    name: str
    letters: tuple[Letters, ...]
    note: str
    duty: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """A heading with its rows; `name` is None for rows above the first heading."""

    name: str | None
    activities: tuple[ReportActivity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFinding:
    """A finding as a reader needs it. `acceptance` is empty for an open one."""

    severity: str
    family: str
    title: str
    activity: str
    roles: tuple[str, ...]
    sentence: str
    question: str
    sources: tuple[str, ...]
    acceptance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReport:
    """Everything an export may say of a plan, in the order of the matrix."""

    name: str
    purpose: str
    on: date
    review_due: date | None
    scheme: LetterScheme
    roles: tuple[ReportRole, ...]
    sections: tuple[ReportSection, ...]
    findings: tuple[ReportFinding, ...]
    accepted: tuple[ReportFinding, ...]

    @property
    def activity_count(self) -> int:
        """How many rows the matrix has."""
        return sum(len(section.activities) for section in self.sections)
