"""What a rule is: a name, a source, a question, a grade of its own, what it looks for and what it says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.findings import Family, Finding, Fix, Severity
from raci_planner.analysis.row import Row
from raci_planner.analysis.sets import EMPTY, RoleSet
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.wording import among, in_activities
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import begun, headed, later, number, say, share


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One check of a plan.

    `id` is what a plan grades it by, `name` what settings call it, `explanation` what it looks for, `heading` the
    word before the titles of its findings, `grade` how pressing they are unless the plan says otherwise. `sources`
    name the guides or documents behind it, `limits` fill in what the explanation says of numbers and shares. All
    words are said later: they stand here in English.
    """

    id: str
    family: Family
    name: str
    explanation: str
    heading: str
    grade: Severity
    question: str
    sources: tuple[str, ...]
    limits: Mapping[str, float] = field(default_factory=dict)

    @property
    def explained(self) -> str:
        """What it looks for, in the language that is spoken."""
        told = {
            name: share(limit) if isinstance(limit, float) else number(limit) for name, limit in self.limits.items()
        }
        return say(self.explanation, **told)

    def headed(self, title: str, severity: Severity) -> str:
        """A title with the word before it; an overlap that is pressing is called a conflict."""
        is_conflict = severity is Severity.CONFLICT and self.heading == _OVERLAP
        return headed(severity.word if is_conflict else say(self.heading), title)


_OVERLAP = later("Overlap")


def said(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Some texts in the language that is spoken; names of guides stay as they are."""
    return tuple(map(say, texts))


def nobody(_: Row) -> RoleSet:
    """No role: the rule speaks of letters that are missing."""
    return EMPTY


def no_fix(_: Row) -> tuple[Fix, ...]:
    """No way out that a program could know."""
    return ()


class Often(NamedTuple):
    """What a rule says once when it speaks on many rows; {count} are the activities, {A} … the plan's letters."""

    title: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RowRule[Pattern](Rule):
    """A check of one row: judged on its pattern of letters, worded on the row itself.

    `roles` are those whose letters it speaks of. `title` may hold {count} (of these roles) and {A}, {R}, {C}, {I}
    (what the plan calls these letters). `clause` goes on after the activity's name. `graded`, `asks` and `rests_on`
    stand in where grade, question or sources depend on the case. `instead_of` are rules that say the same with
    less: silent on a row where this one speaks. Without a letter of the kind it `needs`, a plan cannot answer it.
    A rule that says something `often` is told once, as a note, where it speaks on many rows.
    """

    holds: Callable[[Pattern], bool]
    title: str
    clause: Callable[[Row], str]
    roles: Callable[[Row], RoleSet] = nobody
    fixes: Callable[[Row], tuple[Fix, ...]] = no_fix
    graded: Callable[[Pattern], Severity] | None = None
    asks: Callable[[Row], str] | None = None
    rests_on: Callable[[Row], tuple[str, ...]] | None = None
    instead_of: frozenset[str] = frozenset()
    needs: LetterKind | None = None
    often: Often | None = None

    def judge(self, pattern: Pattern) -> Severity | None:
        """How pressing it is on rows of this pattern; None if there is nothing to say."""
        if not self.holds(pattern):
            return None
        return self.grade if self.graded is None else self.graded(pattern)

    def word(self, row: Row, severity: Severity) -> Finding:
        """The finding on a row that was judged."""
        roles = row.columns.in_set(self.roles(row))
        cells = row.cells(roles)
        duty = row.stance.duty if self.family in _DOCUMENTED else None
        text = row.columns.text
        held = sorted(f"{cell.role}={text(cell.letters)}" for cell in cells)
        title = say(self.title, **row.columns.words, count=number(len(roles)))
        return Finding(
            key=f"{self.id}/{row.activity.id}",
            rule=self.id,
            family=self.family,
            severity=severity,
            activity=row.activity.id,
            roles=tuple(role.id for role in roles),
            title=self.headed(title, severity),
            sentence=say("{activity} — {clause}", activity=row.activity.name, clause=self.clause(row)),
            question=say(self.question) if self.asks is None else self.asks(row),
            sources=said(self.sources) if self.rests_on is None else self.rests_on(row),
            fixes=self.fixes(row),
            basis=" ".join([duty, *held] if duty else held),
            cells=cells,
            duty=duty,
        )

    def word_once(self, count: int, rows: tuple[Activity, ...], columns: Columns) -> Finding:
        """The finding on many rows together.

        Args:
            count: how many rows there are.
            rows: the rows, if they are few enough to be listed.
            columns: the roles and words of the plan.
        """
        often = self.often or Often(self.title, self.explanation)
        words = columns.words | {"count": in_activities(count)}
        return Finding(
            key=self.id,
            rule=self.id,
            family=self.family,
            severity=Severity.NOTE,
            activity=None,
            roles=(),
            title=self.headed(say(often.title, **words), Severity.NOTE),
            sentence=begun(say(often.sentence, **words)) + among([row.name for row in rows]),
            question=say(self.question),
            sources=said(self.sources),
            fixes=(),
            basis=str(count),
            activities=tuple(row.id for row in rows),
        )


_DOCUMENTED = {Family.BOUNDARY, Family.BLUR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a rule saw on a column, a pair of roles, a duty, a section or the plan; see `Finding` for the fields."""

    title: str
    sentence: str
    basis: str
    roles: tuple[Role, ...] = ()
    activities: tuple[ActivityId, ...] = ()
    question: str = ""
    sources: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    duty: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WideRule[Subject](Rule):
    """A check of something wider than a row."""

    look: Callable[[Survey, Subject], Sight | None]

    def judge(self, survey: Survey, subject: Subject, key: str) -> Finding | None:
        """The finding on a subject; None if there is nothing to say.

        Args:
            survey: what the plan looks like.
            subject: what to look at.
            key: the subject by ids, which outlive any renaming.
        """
        sight = self.look(survey, subject)
        if sight is None:
            return None
        severity = self.grade if sight.severity is None else sight.severity
        return Finding(
            key=f"{self.id}/{key}" if key else self.id,
            rule=self.id,
            family=self.family,
            severity=severity,
            activity=None,
            roles=tuple(role.id for role in sight.roles),
            title=self.headed(sight.title, severity),
            sentence=sight.sentence,
            question=sight.question or say(self.question),
            sources=sight.sources or said(self.sources),
            fixes=sight.fixes,
            basis=sight.basis,
            activities=sight.activities,
            duty=sight.duty,
        )
