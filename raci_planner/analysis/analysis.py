"""The judgement of one plan, kept up with every edit."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

from raci_planner.analysis.conversations import Conversation, conversations
from raci_planner.analysis.findings import Finding, FindingsChange, Severity
from raci_planner.analysis.judging import RowJudge, Ruling, Rulings
from raci_planner.analysis.match import Match
from raci_planner.analysis.ranking import Ranking, rank
from raci_planner.analysis.rules import RULES, RowRule
from raci_planner.analysis.sets import RowSet
from raci_planner.analysis.survey import Survey, Touched
from raci_planner.analysis.watches import WATCHES, look
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
    Role,
    RuleGrade,
    Section,
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
        self._ranking: Ranking | None = None
        self._counts: Counter[Severity] | None = None
        self._read()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The open findings, what to talk about first coming first."""
        if self._ranking is None:
            self._ranking = Ranking(self._by_key(self._every()).values(), self.survey)
        return self._ranking.findings

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """The findings that the team lives with on purpose, and that stand on what they stood on then."""
        found = [finding for key in self._accepted if (finding := self.find(key)) and not self._is_open(finding)]
        return tuple(sorted(found, key=lambda finding: rank(finding, self.survey)))

    def counts(self) -> Mapping[Severity, int]:
        """How many findings of each severity are open."""
        if self._counts is None:
            self._counts = self._count()
        return dict(self._counts)

    def conversations(self) -> tuple[Conversation, ...]:
        """The five conversations to have, with what belongs to each."""
        return conversations(self.findings, self.survey)

    def of_activity(self, activity: ActivityId) -> tuple[Finding, ...]:
        """The open findings on one row."""
        return tuple(filter(self._is_open, self._on_row(activity)))

    def of_role(self, role: RoleId) -> tuple[Finding, ...]:
        """The open findings about one role."""
        return tuple(finding for finding in self.findings if role in finding.roles)

    def worst_of(self, activity: ActivityId) -> Severity | None:
        """How pressing the most pressing open finding on a row is."""
        spoken: Iterable[Finding | Ruling] = (
            self.of_activity(activity) if self._accepted else self._rulings.get(activity, ())
        )
        return min((one.severity for one in spoken), default=None)

    def find(self, key: str) -> Finding | None:
        """The finding with a key, open or accepted."""
        rule, _, subject = key.partition("/")
        if isinstance(RULES.get(rule), RowRule):
            found: Iterable[Finding] = self._on_row(ActivityId(int(subject)))
        else:
            found = self._all_wide()
        return next((finding for finding in found if finding.key == key), None)

    def recognition_of(self, activity: ActivityId) -> Match:
        """Which documented duty a row is, by the user's word or else by recognition."""
        return self.survey.matcher.match(self.survey.activities[activity])

    def update(self, edit: Edit) -> FindingsChange:
        """Follow an edit that was applied to the plan.

        Returns:
            What it did to the open findings.
        """
        rows = {row for change in edit.changes if (row := _row_of(change)) is not None}
        if len(rows) > MANY_ROWS or any(map(_reaches_far, edit.changes)):
            return self._read_again(edit)
        touched = _touched(edit)
        decided = [change.record.key for change in edit.changes if isinstance(change.record, AcceptedFinding)]
        before = self._open_among(rows, decided)
        for row in rows:
            self.survey.follow(row, touched)
            self._rulings.pop(row, None)
            self._words.pop(row, None)
        standing = [row for row in rows if row in self.survey.activities]
        self._judge(standing, self.survey.by_columns(standing))
        gone, come = self._look_again(touched)
        before |= self._by_key(gone)
        self._accepted = dict(self.plan.accepted)
        after = self._by_key(come) | self._open_among(rows, decided)
        return self._changed(before, after)

    def _read(self) -> None:
        """Read and judge the whole plan."""
        self.survey = Survey(self.plan, self.boundaries, self.today)
        self._judgement = RowJudge(self.survey.columns, self.plan.grades)
        self._rulings: dict[ActivityId, Rulings] = {}
        self._words: dict[ActivityId, tuple[Finding, ...]] = {}
        self._wide: dict[tuple[str, Hashable], tuple[Finding, ...]] = {}
        self._accepted = dict(self.plan.accepted)
        self._ranking = None
        self._counts = None
        self._judge(tuple(self.survey.activities), self.survey.held)
        for watch in WATCHES:
            for key in watch.every(self.survey):
                if seen := look(watch, key, self.survey):
                    self._wide[watch.kind, key] = seen

    def _judge(self, rows: Sequence[ActivityId], letters: Sequence[RowSet]) -> None:
        """Judge some rows by their letters, told by columns."""
        survey = self.survey
        names = [survey.activities[row].name for row in rows]
        stances = [survey.stances.get(row) for row in rows]
        for row, rulings in zip(rows, self._judgement.rulings(letters, names, stances), strict=True):
            if rulings:
                self._rulings[row] = rulings

    def _look_again(self, touched: Touched) -> tuple[list[Finding], list[Finding]]:
        """Look again at what is wider than a row; gives the findings there were and those there are."""
        gone: list[Finding] = []
        come: list[Finding] = []
        for watch in WATCHES:
            for key in watch.touched(self.survey, touched):
                gone += self._wide.pop((watch.kind, key), ())
                if seen := look(watch, key, self.survey):
                    self._wide[watch.kind, key] = seen
                    come += seen
        return gone, come

    def _read_again(self, edit: Edit) -> FindingsChange:
        """Follow an edit that may change everything."""
        before = self._by_key(self._every())
        if any(isinstance(change.record, OwnCatalogue) for change in edit.changes):
            self.boundaries = Boundaries.of(self.plan)
        self._read()
        return self._changed(before, self._by_key(self._every()))

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

    def _on_row(self, row: ActivityId) -> tuple[Finding, ...]:
        """The findings on a row, open or accepted, in words."""
        rulings = self._rulings.get(row)
        if rulings is None:
            return ()
        words = self._words.get(row)
        if words is None:
            seen = self.survey.row(row)
            words = self._words[row] = tuple([ruling.rule.word(seen, ruling.severity) for ruling in rulings])
        return words

    def _every(self) -> Iterator[Finding]:
        """All findings, open or accepted, in no order."""
        for row in self._rulings:
            yield from self._on_row(row)
        yield from self._all_wide()

    def _all_wide(self) -> Iterator[Finding]:
        return chain.from_iterable(self._wide.values())

    def _is_open(self, finding: Finding) -> bool:
        accepted = self._accepted.get(finding.key)
        return accepted is None or accepted.basis != finding.basis

    def _by_key(self, findings: Iterable[Finding]) -> dict[str, Finding]:
        """The open ones of some findings."""
        return {finding.key: finding for finding in findings if self._is_open(finding)}

    def _open_among(self, rows: Iterable[ActivityId], keys: Iterable[str]) -> dict[str, Finding]:
        """The open findings on some rows and with some keys."""
        named = (self.find(key) for key in keys)
        on_rows = chain.from_iterable(map(self._on_row, rows))
        return self._by_key(finding for finding in chain(named, on_rows) if finding is not None)

    def _count(self) -> Counter[Severity]:
        """Count without wording what nobody looked at."""
        spoken = chain.from_iterable(self._rulings.values())
        counts = Counter(ruling.severity for ruling in spoken)
        counts.update(finding.severity for finding in self._all_wide())
        counts.subtract(finding.severity for finding in self.accepted)
        return counts


def _row_of(change: Change) -> ActivityId | None:
    match change.record:
        case Cell(activity=row) | Activity(id=row):
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
            case _:
                pass
    return touched
