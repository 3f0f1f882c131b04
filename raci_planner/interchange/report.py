"""What a plan says to a reader: the one description that every export is written from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.domain.sides import Side
from raci_planner.interchange.said import ReportAcceptance, ReportChange, ReportDecision, ReportReview, ReportSignOff
from raci_planner.language import counted, day, later, say

type Progress = Callable[[int], object]
"""Called now and then with the number of activities written; whatever it raises stops the export."""


def silently(written: int) -> None:
    """Tell nobody how far the export is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRole:
    """A column of the matrix, with its side in words, the people who hold the role and who stands in for them."""

    id: RoleId
    name: str
    side: Side | None
    side_name: str
    people: tuple[str, ...]
    counts: dict[str, int]
    """How many activities the role has each letter on, by letter code in the scheme's order."""
    short_name: str = ""
    purpose: str = ""
    deputies: tuple[str, ...] = ()
    sign_offs: tuple[ReportSignOff, ...] = ()

    def who(self) -> str:
        """The people in words; empty if nobody is named."""
        deputies = say("deputy: {names}", names=", ".join(self.deputies)) if self.deputies else ""
        return "; ".join(filter(None, (", ".join(self.people), deputies)))


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

    `boundary` is None if no document covers the activity; `worst` is the most pressing kind of its findings. What the
    room found that nobody needs keeps its letters, but is no duty of anybody.
    """

    id: ActivityId
    name: str
    letters: tuple[Letters, ...]
    note: str
    boundary: ReportBoundary | None
    findings: tuple[str, ...]
    worst: str = ""
    is_needed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """A heading with its rows; `id` and `name` are None for rows above the first heading."""

    id: SectionId | None
    name: str | None
    activities: tuple[ReportActivity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFinding:
    """A finding as a reader needs it. `severity` is a key of `KINDS`, `accepted` is None for an open one."""

    severity: str
    family: str
    title: str
    activity: str
    roles: tuple[str, ...]
    sentence: str
    question: str
    sources: tuple[str, ...]
    accepted: ReportAcceptance | None = None

    @property
    def kind(self) -> str:
        """The word for how pressing it is."""
        return say(self.severity)

    @property
    def acceptance(self) -> str:
        """Why the team lives with it, in a sentence; empty for an open one."""
        return str(self.accepted) if self.accepted else ""


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
    decisions: tuple[ReportDecision, ...] = ()
    review: ReportReview | None = None
    """The last one; None if the plan was never reviewed."""
    layer: str = ""
    tells_findings: bool = True
    """Not where findings were left out: their absence then says nothing."""

    @property
    def title(self) -> str:
        """The plan's name, with that of the layer it is, if it has layers."""
        return f"{self.name} · {self.layer}" if self.layer else self.name

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
        return " · ".join(
            (
                counted("{count} activity", "{count} activities", self.activity_count),
                counted("{count} role", "{count} roles", len(self.roles)),
                say("as of {day}", day=day(self.on)),
            )
        )

    def without_people(self) -> "PlanReport":
        """The report with roles alone: nobody who holds one, decided or accepted something is named."""
        return replace(
            self,
            roles=tuple(_nameless(role) for role in self.roles),
            accepted=tuple(
                replace(one, accepted=replace(one.accepted, by="")) if one.accepted else one for one in self.accepted
            ),
            decisions=tuple(replace(one, by="", owner="") for one in self.decisions),
            review=self._review_with(lambda one: None if one.names_people else one),
        )

    def without_findings(self) -> "PlanReport":
        """The report of what was agreed, without what is still to be talked about."""
        sections = tuple(
            replace(
                section, activities=tuple(replace(activity, findings=(), worst="") for activity in section.activities)
            )
            for section in self.sections
        )
        return replace(
            self,
            sections=sections,
            conversations=(),
            findings=(),
            accepted=(),
            review=self._review_with(lambda one: replace(one, effect="")),
            tells_findings=False,
        )

    def _review_with(self, told: Callable[[ReportChange], ReportChange | None]) -> ReportReview | None:
        """The last review with each change told otherwise, or not at all."""
        if self.review is None:
            return None
        changes = tuple(change for one in self.review.changes if (change := told(one)) is not None)
        return replace(self.review, changes=changes)

    def minutes(self) -> tuple[ReportDecision, ...]:
        """What is worth reading of the decisions: all but agreements that say nothing more."""
        return tuple(one for one in self.decisions if not one.is_agreement or one.text)

    def findings_of(self, kind: str) -> tuple[ReportFinding, ...]:
        """The open findings of a kind, such as "Conflict"."""
        return tuple(finding for finding in self.findings if finding.severity == kind)

    def verdict(self) -> str:
        """How many open findings of each kind there are, in words; empty where they are not told."""
        if not self.tells_findings:
            return ""
        conflicts, checks, notes = (len(self.findings_of(kind)) for kind in KINDS)
        accepted = len(self.accepted)
        parts = (
            counted("{count} conflict", "{count} conflicts", conflicts) if conflicts else "",
            counted("{count} to check", "{count} to check", checks) if checks else "",
            counted("{count} note", "{count} notes", notes) if notes else "",
            counted("{count} accepted as it is", "{count} accepted as they are", accepted) if accepted else "",
        )
        return " · ".join(filter(None, parts)) or say("Nothing to talk about")


KINDS = {
    "Conflict": later("Contradicts what several documents or every checklist say. Talk about it first."),
    "To check": later("Unusual, or said by one source only. It may be right for your team."),
    "Note": later("Worth knowing; nothing has to be done."),
}
"""The kinds of findings with what each means, the most pressing first; both are said later."""


def _nameless(role: ReportRole) -> ReportRole:
    return replace(role, people=(), deputies=(), sign_offs=tuple(replace(one, by="") for one in role.sign_offs))


def legend(scheme: LetterScheme) -> tuple[tuple[str, str, str], ...]:
    """Code, word and meaning of all that can stand in a cell."""
    letters = tuple((letter.code, letter.label, letter.explained) for letter in scheme.letters)
    pair = scheme.text(Letters(scheme.accountable | scheme.responsible))
    both = ((pair, say("Both"), say("Answers for the outcome and does the work.")),) if "/" in pair else ()
    return (*letters, *both, ("", say("Empty"), say("Not involved.")))
