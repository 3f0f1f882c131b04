"""What a change of the plan does to what is odd about it: what it closed, what it brought up."""

from dataclasses import dataclass
from datetime import date

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding
from raci_planner.boundaries import Boundaries
from raci_planner.domain.comparing import Comparison, copied
from raci_planner.domain.comparing.taking import taken


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
        title = self.finding.title.removeprefix(f"{self.finding.severity.word}: ")
        if self.after is None:
            return f"{self.finding.severity.word} closed: {title}"
        if self.before is None:
            return f"New: {title}"
        return f"{self.before.severity.word} → {self.after.severity.word}: {title}"


def effects(comparison: Comparison, today: date) -> tuple[Effect, ...]:
    """What the newer of two plans has that the older had not to talk about, and the other way round.

    Both are judged by the boundaries of the newer one. A finding that only changed its words is none.
    """
    plan = copied(comparison.old)
    analysis = Analysis(plan, Boundaries.of(comparison.new), today)
    edit = taken(plan, comparison.differences, comparison.new.scheme, "")
    plan.apply(edit)
    change = analysis.update(edit)
    before = {finding.key: finding for finding in change.vanished}
    after = {finding.key: finding for finding in change.appeared}
    return tuple(
        Effect(before=before.get(key), after=after.get(key))
        for key in (*before, *(key for key in after if key not in before))
        if key not in before or key not in after or before[key].severity != after[key].severity
    )
