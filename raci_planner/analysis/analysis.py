"""The judgement of one plan, kept up with every edit."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain

from raci_planner.analysis.conversations import Conversation, conversations
from raci_planner.analysis.findings import Finding, FindingsChange, Severity
from raci_planner.analysis.match import Match, Matcher
from raci_planner.analysis.ranking import Ranking, rank
from raci_planner.analysis.rows import JudgedRows
from raci_planner.analysis.rules import RULES, RowRule
from raci_planner.analysis.survey import Survey, Touched
from raci_planner.analysis.watches import WideFindings
from raci_planner.boundaries import Boundaries
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Cell,
    Holding,
    OwnCatalogue,
    Person,
    PlanInfo,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Standing,
)
from raci_planner.domain.schemes import LetterScheme

MANY_ROWS = 250
"""An edit of more rows is followed by reading the plan afresh: that is quicker then."""


class Analysis:
    """What is odd in a plan.

    Rows are judged at once, and worded when somebody looks at them: of the thousands of findings of a large plan few
    are ever read. What is wider than a row is few, and worded at once.

    Args:
        plan: the plan. Edits are applied to it by others, and `update` is told of them afterwards.
        boundaries: what its activities are compared with.
        today: for what depends on the date; without it, nothing does.
    """

    def __init__(self, plan: Plan, boundaries: Boundaries, today: date | None = None) -> None:
        self.plan = plan
        self.boundaries = boundaries
        self.today = today
        self._matcher = Matcher(boundaries)
        self._ranking: Ranking | None = None
        self._counts: Counter[Severity] | None = None
        self._conversations: tuple[Conversation, ...] | None = None
        self._read()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The open findings, what to talk about first coming first."""
        if self._ranking is None:
            self._ranking = Ranking(self._open_among(self._every()).values(), self.survey)
        return self._ranking.findings

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """The findings that the team lives with on purpose, and that stand on what they stood on then."""
        found = [finding for key in self._accepted if (finding := self.find(key)) and not self._is_open(finding)]
        return tuple(sorted(found, key=lambda finding: rank(finding, self.survey)))

    def counts(self) -> Mapping[Severity, int]:
        """How many findings of each severity are open; a severity without any is not named."""
        if self._counts is None:
            self._counts = self._count()
        return {severity: count for severity, count in self._counts.items() if count}

    def conversations(self) -> tuple[Conversation, ...]:
        """The five conversations to have, with what belongs to each; weighed once until the next edit."""
        if self._conversations is None:
            self._conversations = conversations(self.findings, self.survey)
        return self._conversations

    def of_activity(self, activity: ActivityId) -> tuple[Finding, ...]:
        """The open findings on one row."""
        return tuple(filter(self._is_open, self._rows.on(activity)))

    def beyond_rows(self) -> tuple[Finding, ...]:
        """The open findings about more than one row: a role, a section, a habit, the plan."""
        return tuple(filter(self._is_open, chain(self._rows.all_together(), self._wide.every())))

    def of_role(self, role: RoleId) -> tuple[Finding, ...]:
        """The open findings about one role."""
        return tuple(finding for finding in self.findings if role in finding.roles)

    def worst_of(self, activity: ActivityId) -> Severity | None:
        """How pressing the most pressing open finding on a row is."""
        if self._accepted:
            return min([finding.severity for finding in self.of_activity(activity)], default=None)
        return min([ruling.severity for ruling in self._rows.spoken(activity)], default=None)

    def find(self, key: str) -> Finding | None:
        """The finding with a key, open or accepted."""
        rule, _, subject = key.partition("/")
        if not isinstance(RULES.get(rule), RowRule):
            found: Iterable[Finding] = self._wide.every()
        elif subject.isdecimal():
            found = self._rows.on(ActivityId(int(subject)))
        else:
            return self._rows.together(rule)
        return next((finding for finding in found if finding.key == key), None)

    def recognition_of(self, activity: ActivityId) -> Match:
        """Which documented duty a row is, by the user's word or else by recognition."""
        return self._matcher.match(self.survey.activities[activity])

    def update(self, edit: Edit) -> FindingsChange:
        """Follow an edit that was applied to the plan.

        Returns:
            What it did to the open findings.
        """
        self._conversations = None
        rows = {row for change in edit.changes if (row := _row_of(change)) is not None}
        if len(rows) > MANY_ROWS or any(map(_reaches_far, edit.changes)):
            return self._read_again(edit)
        touched = _touched(edit)
        touched.said |= self._said_of(rows)
        decided = [change.record.key for change in edit.changes if isinstance(change.record, AcceptedFinding)]
        before = self._open_among(map(self.find, decided))
        gone, come = self._rows.follow(rows, touched)
        gone_wide, come_wide = self._wide.follow(touched)
        before |= self._open_among([*gone, *gone_wide])
        self._accepted = dict(self.plan.accepted)
        after = self._open_among([*map(self.find, decided), *come, *come_wide])
        return self._changed(before, after)

    def _said_of(self, rows: Iterable[ActivityId]) -> set[tuple[ActivityId, RoleId | None]]:
        """What is said of some rows and their cells."""
        standings = self.plan.standings
        if not standings:
            return set()
        return {(row, role) for row in rows for role in (None, *self.plan.roles) if (row, role) in standings}

    def _read(self) -> None:
        """Read and judge the whole plan."""
        self.survey = Survey(self.plan, self.boundaries, self._matcher, self.today)
        self._rows = JudgedRows(self.survey, self.plan.grades)
        self._wide = WideFindings(self.survey)
        self._accepted = dict(self.plan.accepted)
        self._ranking = None
        self._counts = None
        self._conversations = None

    def _read_again(self, edit: Edit) -> FindingsChange:
        """Follow an edit that may change everything."""
        before = self._open_among(self._every())
        if any(isinstance(change.record, OwnCatalogue) for change in edit.changes):
            self.boundaries = Boundaries.of(self.plan)
            self._matcher = Matcher(self.boundaries)
        self._read()
        return self._changed(before, self._open_among(self._every()))

    def _changed(self, before: dict[str, Finding], after: dict[str, Finding]) -> FindingsChange:
        if self._ranking is not None:
            self._ranking.replace(before.values(), after.values())
        if self._counts is not None:
            self._counts.subtract(finding.severity for finding in before.values())
            self._counts.update(finding.severity for finding in after.values())
        return FindingsChange(
            appeared=tuple(finding for key, finding in after.items() if before.get(key) != finding),
            vanished=tuple(finding for key, finding in before.items() if after.get(key) != finding),
        )

    def _every(self) -> Iterable[Finding]:
        """All findings, open or accepted, in no order."""
        return chain(self._rows.every(), self._wide.every())

    def _is_open(self, finding: Finding) -> bool:
        accepted = self._accepted.get(finding.key)
        return accepted is None or accepted.basis != finding.basis

    def _open_among(self, findings: Iterable[Finding | None]) -> dict[str, Finding]:
        """The open ones of some findings, by their keys."""
        return {finding.key: finding for finding in findings if finding is not None and self._is_open(finding)}

    def _count(self) -> Counter[Severity]:
        """Count without wording what nobody looked at."""
        counts = self._rows.counts()
        counts.update(finding.severity for finding in self._wide.every())
        counts.subtract(finding.severity for finding in self.accepted)
        return counts


def _row_of(change: Change) -> ActivityId | None:
    match change.record:
        case Cell(activity=row) | Activity(id=row) | Standing(activity=row, role=None):
            return row
        case _:
            return None


def _reaches_far(change: Change) -> bool:
    """Whether a change can alter the judgement of every row, or the order of many."""
    match change:
        case Change(before=Section(rank=before), after=Section(rank=after)):
            return before != after
        case _:
            return isinstance(change.record, Role | LetterScheme | RuleGrade | OwnCatalogue)


def _touched(edit: Edit) -> Touched:
    """What an edit touches that is neither a row nor belongs to one."""
    touched = Touched()
    for change in edit.changes:
        match change.record:
            case Section(id=section):
                touched.sections.add(section)
            case Person(id=person) | Holding(person=person):
                touched.people.add(person)
            case Standing(activity=activity, role=role):
                touched.said.add((activity, role))
            case SignOff(role=role, by=by):
                touched.signed.add((role, by))
            case PlanInfo():
                touched.coverage = True
            case _:
                pass
    return touched
