"""What a judgement says: findings, what they stand on, what they rest on and what can be done."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from raci_planner.domain.commands import Command
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import Cell
from raci_planner.language import later, later_as, say, say_as


class Severity(IntEnum):
    """How pressing a finding is; lower is talked about first. The words are a colleague's, never "error"."""

    CONFLICT = 0
    CHECK = 1
    NOTE = 2

    @property
    def key(self) -> str:
        """The word that programs know it by: the English one."""
        return _SEVERITIES[self]

    @property
    def word(self) -> str:
        """The word that people read."""
        return say(self.key)


class Family(StrEnum):
    """What kind of thing a finding is about."""

    BOUNDARY = "Boundary"
    BLUR = "Blur"
    COVERAGE = "Coverage"
    STRUCTURE = "Structure"
    PLAN = "Plan"
    AGREEMENT = "Agreement"

    @property
    def word(self) -> str:
        """The word that people read."""
        return say_as("family", self.value)


_SEVERITIES = (later("Conflict"), later("To check"), later("Note"))
_FAMILIES = (
    later_as("family", "Boundary"),
    later_as("family", "Blur"),
    later_as("family", "Coverage"),
    later_as("family", "Structure"),
    later_as("family", "Plan"),
    later_as("family", "Agreement"),
)


@dataclass(frozen=True, slots=True)
class Fix:
    """One way out, as a command that can be undone. `label` shows the change, such as "Delivery Lead: A → C"."""

    label: str
    command: Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing worth a question to the team.

    `key` stays the same as long as it is the same question about the same row, column or pair. A finding about
    one row names its `activity`; one that spans rows names them in `activities`. `roles` are the columns it is
    about, `cells` the letters it speaks of, `duty` the documented duty it rests on, if any. `sources` name the
    documents or checklists behind it. `basis` is a digest of what it stands on: an accepted finding comes back
    when that changes.
    """

    key: str
    rule: str
    family: Family
    severity: Severity
    activity: ActivityId | None
    roles: tuple[RoleId, ...]
    title: str
    sentence: str
    question: str
    sources: tuple[str, ...]
    fixes: tuple[Fix, ...]
    basis: str
    activities: tuple[ActivityId, ...] = ()
    cells: tuple[Cell, ...] = ()
    duty: str | None = None


@dataclass(frozen=True, slots=True)
class FindingsChange:
    """What an edit did to the open findings; a finding that only changed its words is in both."""

    appeared: tuple[Finding, ...]
    vanished: tuple[Finding, ...]
