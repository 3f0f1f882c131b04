"""What a change of the plan does to what is odd about it: what it closed, what it brought up."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding
from raci_planner.boundaries import Boundaries
from raci_planner.domain.comparing import Comparison
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import Activity, Cell, OwnCatalogue, RuleGrade
from raci_planner.domain.schemes import LetterScheme
from raci_planner.language import headed, say

_JUDGE_ALL = {LetterScheme, RuleGrade, OwnCatalogue}


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """A finding that a change closed or brought up, or graded otherwise; one of `before` and `after` may be missing."""

    before: Finding | None
    after: Finding | None

    @property
    def finding(self) -> Finding:
        """The finding as it is, or was last."""
        finding = self.after if self.after is not None else self.before
        if finding is None:
            raise ValueError("an effect is about a finding")
        return finding

    @property
    def is_better(self) -> bool:
        """Whether there is less to talk about."""
        if self.before is None or self.after is None:
            return self.after is None
        return self.after.severity > self.before.severity

    @property
    def words(self) -> str:
        """Such as "Conflict closed: two Accountable" or "New: no Accountable"."""
        severity = self.finding.severity.word
        title = self.finding.title.removeprefix(headed(severity, ""))
        if self.after is None:
            return say("{severity} closed: {title}", severity=severity, title=title)
        if self.before is None:
            return say("New: {title}", title=title)
        return headed(f"{self.before.severity.word} → {self.after.severity.word}", title)


def effects(comparison: Comparison, today: date) -> tuple[Effect, ...]:
    """What the newer of two plans has that the older had not to talk about, and the other way round.

    Both are judged by the boundaries of the newer one. A finding that only changed its words is none; what is wider
    than a row is looked at as a whole, rows only where something happened to them, unless every row is judged anew.
    """
    boundaries = Boundaries.of(comparison.new)
    rows = _touched(comparison)
    before, after = (
        {finding.key: finding for finding in _findings(Analysis(plan, boundaries, today), rows)}
        for plan in (comparison.old, comparison.new)
    )
    return tuple(
        Effect(before=before.get(key), after=after.get(key))
        for key in (*before, *(key for key in after if key not in before))
        if key not in before or key not in after or before[key].severity != after[key].severity
    )


def _touched(comparison: Comparison) -> dict[ActivityId, None]:
    """The rows that something happened to, in the order of the matrix; all of them if all are judged anew."""
    if any(one.kind in _JUDGE_ALL for one in comparison.differences):
        return dict.fromkeys(one.id for one in comparison.both.activities_in_order())
    rows: dict[ActivityId, None] = {}
    for one in comparison.differences:
        for record in (one.record, *one.belongings):
            match record:
                case Cell(activity=row) | Activity(id=row):
                    rows[row] = None
                case _:
                    pass
    return rows


def _findings(analysis: Analysis, rows: Iterable[ActivityId]) -> Iterator[Finding]:
    for row in rows:
        yield from analysis.of_activity(row)
    yield from analysis.beyond_rows()
