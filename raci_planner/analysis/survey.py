"""What a plan looks like to rules that see further than a row.

Columns are sets of rows, duties are sets of rows, and so "how many of the product's duties does the delivery lead
work on?" is one `&` and one count. A survey is made once and then follows the plan row by row.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.duty_rows import DutyRows
from raci_planner.analysis.letter_rows import LetterRows, by_columns, workers
from raci_planner.analysis.likeness import Likeness
from raci_planner.analysis.match import Matcher
from raci_planner.analysis.row import Row
from raci_planner.analysis.row_places import RowPlaces
from raci_planner.analysis.sets import ACCOUNTABLE, RoleSet, RowSet, union
from raci_planner.analysis.workload import Workload
from raci_planner.boundaries import Boundaries
from raci_planner.domain.ids import ActivityId, PersonId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.sides import Side, face_each_other

MOST_LISTED = 40
"""A finding that spans more rows than this does not list them: nobody would read it, and figures have them all."""


@dataclass(slots=True)
class Touched:
    """What, beside the rows themselves, an edit may have changed the look of.

    `roles` are those whose letters or work changed, `holders` all that have letters on a changed row; of `said` and
    `signed` something else is said now, or what it is said of has changed;
    `every_share` if there are more or fewer rows, of which every role has its share; `coverage` if other duties may
    be covered now, or ought to be.
    """

    roles: set[RoleId] = field(default_factory=set)
    duties: set[str] = field(default_factory=set)
    sections: set[SectionId] = field(default_factory=set)
    likenesses: set[Likeness] = field(default_factory=set)
    holders: set[RoleId] = field(default_factory=set)
    people: set[PersonId] = field(default_factory=set)
    said: set[tuple[ActivityId, RoleId | None]] = field(default_factory=set)
    signed: set[tuple[RoleId, str]] = field(default_factory=set)
    every_share: bool = False
    coverage: bool = False


class Survey:
    """The plan in sets, as of the last edit that it was told of.

    `duties` tells which rows are which duty, `held` which rows hold which letters of which role. `astray` are the rows
    that the side across the boundary owns, and their own side does not.
    """

    def __init__(self, plan: Plan, boundaries: Boundaries, matcher: Matcher, today: date | None) -> None:
        self.plan = plan
        self.boundaries = boundaries
        self.catalogue = boundaries.catalogue
        self.today = today
        self.columns = Columns(plan, boundaries.catalogue)
        self.activities = dict(plan.activities)
        self.letters = {activity: plan.row(activity) for activity in plan.activities}
        self._matcher = matcher
        self._places = RowPlaces(self.activities)
        self.duties = DutyRows(boundaries.catalogue, self._places)
        self.duties.read(self.activities.values(), matcher.stance)
        self.held = LetterRows(self.columns, self._places, tuple(self.letters.values()))
        self._documented_work: dict[RoleId, tuple[RowSet, int]] = {}
        across = union(self.across(self.duties.of_side(side), side) for side in self.catalogue.side_names)
        self.astray = set(self._places.ids(across))

    def row(self, activity: ActivityId) -> Row:
        """One activity as row rules see it."""
        return Row(self.activities[activity], self.letters[activity], self.duties.stance(activity), self.columns)

    def by_columns(self, activities: Iterable[ActivityId]) -> list[RowSet]:
        """The letters of some rows by columns, from the first row to the last."""
        return by_columns([self.letters[activity] for activity in activities], self.columns)

    def in_order(self, activities: Iterable[ActivityId]) -> tuple[Activity, ...]:
        """Activities from top to bottom."""
        return tuple(sorted((self.activities[activity] for activity in activities), key=self.order))

    def order(self, activity: Activity) -> tuple[int, ...]:
        """What puts activities into the order of the matrix."""
        section = None if activity.section is None else self.plan.sections.get(activity.section)
        heading = (0, 0, 0) if section is None else (1, section.rank, section.id)
        return (*heading, activity.rank, activity.id)

    def members(self, rows: RowSet) -> tuple[Activity, ...]:
        """The activities of a set, from top to bottom."""
        return self.in_order(self._places.ids(rows))

    def listed(self, rows: RowSet) -> tuple[Activity, ...]:
        """The activities of a set, from top to bottom, if they are few enough for somebody to read them."""
        return self.members(rows) if rows.bit_count() <= MOST_LISTED else ()

    def workload(self, role: Role) -> Workload:
        """How many letters of each kind a role holds."""
        return self.held.workload(role, len(self.activities))

    def documented_work(self, role: Role) -> tuple[RowSet, int]:
        """The rows that a role owns or does and that surely are a documented duty, with their number."""
        found = self._documented_work.get(role.id)
        if found is None:
            rows = self.held.work(role) & self.duties.documented
            found = self._documented_work[role.id] = rows, rows.bit_count()
        return found

    def owners(self, activity: ActivityId) -> RoleSet:
        """Who is accountable on a row."""
        kinds = int.from_bytes(self.columns.as_kinds(self.letters[activity]), "little")
        return kinds >> ACCOUNTABLE & self.columns.ones

    def across(self, rows: RowSet, side: Side) -> RowSet:
        """Of some rows, those that a side facing this one owns, and this one does not."""
        facing = (other for other in self.columns.sides if face_each_other(side, other))
        return rows & union(map(self.held.owned_by, facing)) & ~self.held.owned_by(side)

    def follow(self, activity: ActivityId, touched: Touched) -> None:
        """Take one row as the plan has it now: new, changed or gone.

        Args:
            activity: the row.
            touched: takes note of all that may look different for it.
        """
        before, after = self.activities.get(activity), self.plan.activities.get(activity)
        if before is not None:
            self._note(before, touched)
        if before != after:
            self._follow_record(activity, before, after, touched)
        if activity in self._places:
            self._follow_letters(activity, b"" if after is None else self.plan.row(activity), touched)
        self.astray.discard(activity)
        if after is not None:
            self._note(after, touched)
            if self._is_astray(activity):
                self.astray.add(activity)
        elif before is not None:
            self._places.leave(activity)
            del self.activities[activity], self.letters[activity]

    def _follow_record(
        self, activity: ActivityId, before: Activity | None, after: Activity | None, touched: Touched
    ) -> None:
        touched.coverage = True
        if before is None or after is None:
            touched.every_share = True
            self.held.forget_shares()
        if before is None:
            self._places.take(activity)
        else:
            self.duties.forget(before)
        if after is not None:
            self.activities[activity] = after
            self.duties.learn(after, self._matcher.stance(after))
        self._documented_work.clear()
        now = b"" if after is None else self.plan.row(activity)
        for role, is_working in workers(self.columns, self.letters.get(activity, b""), now):
            touched.holders.add(role.id)
            if is_working:
                touched.roles.add(role.id)

    def _follow_letters(self, activity: ActivityId, row: bytes, touched: Touched) -> None:
        before = self.letters.get(activity, b"")
        self.letters[activity] = row
        for role in self.held.change(self._places.of(activity), before, row):
            self._documented_work.pop(role.id, None)
            touched.roles.add(role.id)
            touched.holders.add(role.id)

    def _note(self, activity: Activity, touched: Touched) -> None:
        """Note what a row belongs to."""
        touched.duties.update(self.duties.stance(activity.id).duties)
        if activity.section is not None:
            touched.sections.add(activity.section)
        likeness = self.duties.likeness(activity)
        if likeness is not None:
            touched.likenesses.add(likeness)

    def _is_astray(self, activity: ActivityId) -> bool:
        side = self.duties.stance(activity).side
        if side is None:
            return False
        owners = self.owners(activity)
        return not owners & self.columns.of_side(side) and bool(owners & self.columns.facing(side))
