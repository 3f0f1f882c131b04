"""What a plan looks like to rules that see further than a row: columns, duties, sections, likenesses.

Columns are sets of rows, duties are sets of rows, and so "how many of the product's duties does the delivery lead
work on?" is one `&` and one count. A survey is made once and then follows the plan row by row.
"""

from dataclasses import dataclass, field
from datetime import date

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.likeness import Likeness
from raci_planner.analysis.match import UNCOVERED, Matcher, Stance
from raci_planner.analysis.row import Row
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan


@dataclass(slots=True)
class Touched:
    """What, beside the rows themselves, an edit may have changed the look of."""

    roles: set[RoleId] = field(default_factory=set)
    duties: set[str] = field(default_factory=set)
    sections: set[SectionId | None] = field(default_factory=set)
    likenesses: set[Likeness] = field(default_factory=set)


class Survey:
    """The plan in sets, as of the last edit that it was told of."""

    def __init__(self, plan: Plan, columns: Columns, matcher: Matcher, today: date | None) -> None:
        self.plan = plan
        self.columns = columns
        self.catalogue = columns.catalogue
        self.today = today
        self._matcher = matcher
        self.activities = dict(plan.activities)
        self.letters = {activity: plan.row(activity) for activity in plan.activities}
        self.stances: dict[ActivityId, Stance] = {}
        for activity in self.activities.values():
            stance = matcher.stance(activity)
            if stance is not UNCOVERED:
                self.stances[activity.id] = stance

    def row(self, activity: ActivityId) -> Row:
        """One activity as row rules see it."""
        stance = self.stances.get(activity, UNCOVERED)
        return Row(self.activities[activity], self.letters[activity], stance, self.columns)
