"""What a plan says to a reader: the one description that every export is written from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.domain.sides import Side

type Progress = Callable[[int], object]
"""Called now and then with the number of activities written; whatever it raises stops the export."""


def silently(written: int) -> None:
    """Tell nobody how far the export is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRole:
    """A column of the matrix, with its side in words and the people who hold the role."""

    id: RoleId
    name: str
    side: Side | None
    side_name: str
    people: tuple[str, ...]
    counts: dict[str, int]
    """How many activities the role has each letter on, by letter code in the scheme's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBoundary:
    """What the documents say of an activity.

    `how` tells by what the activity was taken for this duty, `says` has one line per document, title first.
    """

    duty: str
    side_name: str
    how: str
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportActivity:
    """A row of the matrix. `letters` has one set per role, `findings` the open ones on this row in short.

    `boundary` is None if no document covers the activity.
    """

    id: ActivityId
    name: str
    letters: tuple[Letters, ...]
    note: str
    boundary: ReportBoundary | None
    findings: tuple[str, ...]

    @property
    def worst(self) -> str:
        """The most pressing kind of its findings; empty if there are none."""
        return next((kind for kind in KINDS if any(text.startswith(kind) for text in self.findings)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """A heading with its rows; `id` and `name` are None for rows above the first heading."""

    id: SectionId | None
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
class ReportConversation:
    """One of the few conversations that settle the most."""

    title: str
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReport:
    """Everything an export may say of a plan, in the order of the matrix."""

    uid: str
    name: str
    purpose: str
    on: date
    review_due: date | None
    scheme: LetterScheme
    roles: tuple[ReportRole, ...]
    sections: tuple[ReportSection, ...]
    conversations: tuple[ReportConversation, ...]
    findings: tuple[ReportFinding, ...]
    accepted: tuple[ReportFinding, ...]

    @property
    def activity_count(self) -> int:
        """How many rows the matrix has."""
        return sum(len(section.activities) for section in self.sections)

    def activities(self) -> Iterator[tuple[ReportSection, ReportActivity]]:
        """Every row with its heading, from top to bottom."""
        return ((section, activity) for section in self.sections for activity in section.activities)

    def bands(self) -> Iterator[tuple[str, int]]:
        """The sides above the roles, each with the number of neighbouring roles that stand on it."""
        width = 0
        for place, role in enumerate(self.roles):
            width += 1
            if self.ends_band(place):
                yield role.side_name, width
                width = 0

    def ends_band(self, place: int) -> bool:
        """Whether the role at a place is the last before another side, or the last of all."""
        return place == len(self.roles) - 1 or self.roles[place].side_name != self.roles[place + 1].side_name

    def counts(self) -> str:
        """The size of the plan and its day in words."""
        rows, columns = self.activity_count, len(self.roles)
        return (
            f"{rows:,} {'activity' if rows == 1 else 'activities'} · {columns} {'role' if columns == 1 else 'roles'}"
            f" · as of {day(self.on)}"
        )

    def findings_of(self, kind: str) -> tuple[ReportFinding, ...]:
        """The open findings of a kind, such as "Conflict"."""
        return tuple(finding for finding in self.findings if finding.severity == kind)

    def verdict(self) -> str:
        """How many open findings of each kind there are, in words."""
        counts = [(len(self.findings_of(kind)), kind) for kind in KINDS]
        parts = [f"{count} {_KIND_WORDS[kind][count != 1]}" for count, kind in counts if count]
        accepted = f"{len(self.accepted)} accepted as they are" if self.accepted else ""
        return " · ".join(filter(None, (*parts, accepted))) or "Nothing to talk about"


KINDS = {
    "Conflict": "Contradicts what several documents or every checklist say. Talk about it first.",
    "To check": "Unusual, or said by one source only. It may be right for your team.",
    "Note": "Worth knowing; nothing has to be done.",
}
"""The kinds of findings with what each means, the most pressing first."""
_KIND_WORDS = {"Conflict": ("conflict", "conflicts"), "To check": ("to check", "to check"), "Note": ("note", "notes")}


def day(on: date) -> str:
    """A day as documents write it, such as "7 November 2026"."""
    return f"{on.day} {on:%B %Y}"


def legend(scheme: LetterScheme) -> tuple[tuple[str, str, str], ...]:
    """Code, word and meaning of all that can stand in a cell."""
    letters = tuple((letter.code, letter.word, letter.meaning) for letter in scheme.letters)
    pair = scheme.text(Letters(scheme.accountable | scheme.responsible))
    both = ((pair, "Both", "Answers for the outcome and does the work."),) if "/" in pair else ()
    return (*letters, *both, ("", "Empty", "Not involved."))
