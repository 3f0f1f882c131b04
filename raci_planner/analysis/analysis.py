"""The judgement of one plan, kept up with every edit."""

from datetime import date

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.findings import Finding, FindingsChange, Severity
from raci_planner.analysis.judging import RowJudge, Ruling
from raci_planner.analysis.match import Match, Matcher
from raci_planner.analysis.survey import Survey
from raci_planner.boundaries import Boundaries
from raci_planner.domain.edits import Edit
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan


class Analysis:
    """What is odd in a plan.

    Args:
        plan: the plan, to which edits are applied by others before `update` is told of them.
        boundaries: what its activities are compared with.
        today: for what depends on the date; without it, nothing does.
    """

    def __init__(self, plan: Plan, boundaries: Boundaries, today: date | None = None) -> None:
        self.plan = plan
        self.boundaries = boundaries
        self._today = today
        self._read()

    def _read(self) -> None:
        self._matcher = Matcher(self.boundaries)
        self.columns = Columns(self.plan, self.boundaries.catalogue)
        self.survey = Survey(self.plan, self.columns, self._matcher, self._today)
        judge = self._judge = RowJudge(self.columns, self.plan.grades)
        letters, stances = self.survey.letters, self.survey.stances
        self._rulings: dict[ActivityId, tuple[Ruling, ...]] = {}
        for activity in self.survey.activities.values():
            rulings = judge.rulings(letters[activity.id], activity.name, stances.get(activity.id))
            if rulings:
                self._rulings[activity.id] = rulings

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The open findings, what to talk about first coming first."""
        found = [finding for activity in self._rulings for finding in self._worded(activity)]
        return tuple(sorted(found, key=lambda finding: finding.severity))

    def of_activity(self, activity: ActivityId) -> tuple[Finding, ...]:
        """The open findings on one row."""
        return self._worded(activity)

    def of_role(self, role: RoleId) -> tuple[Finding, ...]:
        """The open findings about one role."""
        return tuple(finding for finding in self.findings if role in finding.roles)

    def worst_of(self, activity: ActivityId) -> Severity | None:
        """How pressing the most pressing open finding on a row is."""
        return min((finding.severity for finding in self.of_activity(activity)), default=None)

    def find(self, key: str) -> Finding | None:
        """The finding with a key, open or accepted."""
        return next((finding for finding in self.findings if finding.key == key), None)

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """The findings that the team lives with on purpose."""
        return ()

    def recognition_of(self, activity: ActivityId) -> Match:
        """Which documented duty a row is, by the user's word or else by recognition."""
        return self._matcher.match(self.survey.activities[activity])

    def update(self, edit: Edit) -> FindingsChange:  # noqa: ARG002
        """Follow an edit that was applied to the plan."""
        before = {finding.key: finding for finding in self.findings}
        self._read()
        after = {finding.key: finding for finding in self.findings}
        return FindingsChange(
            tuple(finding for key, finding in after.items() if before.get(key) != finding),
            tuple(finding for key, finding in before.items() if after.get(key) != finding),
        )

    def _worded(self, activity: ActivityId) -> tuple[Finding, ...]:
        rulings = self._rulings.get(activity, ())
        if not rulings:
            return ()
        row = self.survey.row(activity)
        return tuple(ruling.rule.word(row, ruling.severity) for ruling in rulings)
