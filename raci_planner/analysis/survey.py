"""What a plan looks like to rules that see further than a row: columns, duties, sections, likenesses.

Columns are sets of rows, duties are sets of rows, and so "how many of the product's duties does the delivery lead
work on?" is one `&` and one count. A survey is made once and then follows the plan row by row.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.likeness import Likeness, likeness_of, things_in
from raci_planner.analysis.match import UNCOVERED, Matcher, Stance
from raci_planner.analysis.row import Row
from raci_planner.analysis.sets import (
    ACCOUNTABLE,
    EMPTY,
    RESPONSIBLE,
    RoleSet,
    RowSet,
    bit_of,
    everybody,
    member,
    places,
    set_of,
    union,
)
from raci_planner.analysis.workload import Workload
from raci_planner.boundaries import Boundaries
from raci_planner.domain.ids import ActivityId, PersonId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.schemes import LetterKind
from raci_planner.domain.sides import OTHER, Side, face_each_other

_TALK = {LetterKind.CONSULTED, LetterKind.INFORMED, LetterKind.OMITTED}
MOST_LISTED = 40
"""A finding that spans more rows than this does not list them: nobody would read it, and figures have them all."""


@dataclass(slots=True)
class Touched:
    """What, beside the rows themselves, an edit may have changed the look of.

    `roles` are those whose letters or work changed, `holders` all that have letters on a changed row;
    `every_share` if there are more or fewer rows, of which every role has its share; `coverage` if other duties may
    be covered now, or ought to be.
    """

    roles: set[RoleId] = field(default_factory=set)
    duties: set[str] = field(default_factory=set)
    sections: set[SectionId] = field(default_factory=set)
    likenesses: set[Likeness] = field(default_factory=set)
    holders: set[RoleId] = field(default_factory=set)
    people: set[PersonId] = field(default_factory=set)
    every_share: bool = False
    coverage: bool = False


class Survey:
    """The plan in sets, as of the last edit that it was told of."""

    def __init__(self, plan: Plan, boundaries: Boundaries, matcher: Matcher, today: date | None) -> None:
        self.plan = plan
        self.boundaries = boundaries
        self.catalogue = boundaries.catalogue
        self.columns = Columns(plan, boundaries.catalogue)
        self.today = today
        self.matcher = matcher
        self.activities = dict(plan.activities)
        self.letters = {activity: plan.row(activity) for activity in plan.activities}
        self.stances: dict[ActivityId, Stance] = {}
        self.alike: dict[str, dict[frozenset[str], tuple[ActivityId, ...]]] = {}
        self.mentions: dict[str, int] = dict.fromkeys(self.catalogue.duties, 0)
        self._at: list[ActivityId | None] = list(self.activities)
        self._place = {activity: place for place, activity in enumerate(self.activities)}
        self._free: list[int] = []
        self._every = everybody(len(self._at))
        self._rows_of_duty = self._read_duties()
        self.held = self.by_columns(self.activities)
        self._work: dict[RoleId, RowSet] = {}
        self._owned: dict[Side, RowSet] = {}
        self._rows_of_side: dict[Side, RowSet] = {}
        self._documented: RowSet | None = None
        self._documented_work: dict[RoleId, tuple[RowSet, int]] = {}
        self._workloads: dict[RoleId, Workload] = {}
        across = union(self.across(self.rows_of_side(side), side) for side in self.catalogue.side_names)
        self.astray = set(self.ids(across))

    def row(self, activity: ActivityId) -> Row:
        """One activity as row rules see it."""
        stance = self.stances.get(activity, UNCOVERED)
        return Row(self.activities[activity], self.letters[activity], stance, self.columns)

    def twins(self, likeness: Likeness) -> tuple[ActivityId, ...]:
        """The activities of one likeness, in no order."""
        duty, things = likeness
        return self.alike.get(duty, {}).get(things, ())

    def in_order(self, activities: Iterable[ActivityId]) -> tuple[Activity, ...]:
        """Activities from top to bottom."""
        return tuple(sorted((self.activities[activity] for activity in activities), key=self.order))

    def members(self, rows: RowSet) -> tuple[Activity, ...]:
        """The activities of a set, from top to bottom."""
        return self.in_order(self.ids(rows))

    def listed(self, rows: RowSet) -> tuple[Activity, ...]:
        """The activities of a set, from top to bottom, if they are few enough for somebody to read them."""
        return self.members(rows) if rows.bit_count() <= MOST_LISTED else ()

    def ids(self, rows: RowSet) -> list[ActivityId]:
        """The activities of a set in no order."""
        return [activity for place in places(rows) if (activity := self._at[place]) is not None]

    def is_astray(self, activity: ActivityId) -> bool:
        """Whether the side across the boundary owns a row, and its own side does not."""
        side = self.stances.get(activity, UNCOVERED).side
        if side is None:
            return False
        owners = self.owners(activity)
        return not owners & self.columns.of_side(side) and bool(owners & self.columns.facing(side))

    def across(self, rows: RowSet, side: Side) -> RowSet:
        """Of some rows, those that a side facing this one owns, and this one does not."""
        owned = union(self.owned_by(other) for other in self.columns.sides if face_each_other(side, other))
        return rows & owned & ~self.owned_by(side)

    def order(self, activity: Activity) -> tuple[int, ...]:
        """What puts activities into the order of the matrix."""
        section = None if activity.section is None else self.plan.sections.get(activity.section)
        heading = (0, 0, 0) if section is None else (1, section.rank, section.id)
        return (*heading, activity.rank, activity.id)

    def holding(self, role: Role, *bits: int) -> RowSet:
        """The rows on which a role holds a letter of any of these kinds."""
        held = self.held[self.columns.place[role.id]]
        return union(held >> bit for bit in bits) & self._every

    def work(self, role: Role) -> RowSet:
        """The rows that a role owns or does."""
        found = self._work.get(role.id)
        if found is None:
            found = self._work[role.id] = self.holding(role, ACCOUNTABLE, RESPONSIBLE)
        return found

    def documented_work(self, role: Role) -> tuple[RowSet, int]:
        """The rows that a role owns or does and that surely are a documented duty, with their number."""
        found = self._documented_work.get(role.id)
        if found is None:
            rows = self.work(role) & self.documented_rows
            found = self._documented_work[role.id] = rows, rows.bit_count()
        return found

    def workload(self, role: Role) -> Workload:
        """How many letters of each kind a role holds."""
        found = self._workloads.get(role.id)
        if found is None:
            kinds = {letter.kind: self.holding(role, bit_of(letter.kind)) for letter in self.columns.scheme.letters}
            involved = union(rows for kind, rows in kinds.items() if kind is not LetterKind.OMITTED)
            found = self._workloads[role.id] = Workload(
                role=role,
                counts={kind: rows.bit_count() for kind, rows in kinds.items()},
                involved=involved.bit_count(),
                rows=len(self.activities),
                only_talks=bool(involved) and not union(rows for kind, rows in kinds.items() if kind not in _TALK),
            )
        return found

    def owners(self, activity: ActivityId) -> RoleSet:
        """Who is accountable on a row."""
        kinds = int.from_bytes(self._kinds(self.letters[activity]), "little")
        return kinds >> ACCOUNTABLE & self.columns.ones

    def owned_by(self, side: Side) -> RowSet:
        """The rows on which a role of a side is accountable."""
        found = self._owned.get(side)
        if found is None:
            roles = self.columns.in_set(self.columns.of_side(side))
            found = self._owned[side] = union(self.holding(role, ACCOUNTABLE) for role in roles)
        return found

    def rows_of(self, duty: str) -> RowSet:
        """The rows that surely are a duty."""
        return self._rows_of_duty.get(duty, EMPTY)

    def rows_of_side(self, side: Side) -> RowSet:
        """The rows that surely are a duty of a side."""
        found = self._rows_of_side.get(side)
        if found is None:
            duties = self.catalogue.duties_of(side)
            found = self._rows_of_side[side] = union(self.rows_of(duty.id) for duty in duties)
        return found

    def rows_facing(self, side: Side) -> RowSet:
        """The rows that surely are a duty of a side across the boundary."""
        return union(self.rows_of_side(other) for other in self.catalogue.side_names if face_each_other(side, other))

    @property
    def documented_rows(self) -> RowSet:
        """The rows that surely are a documented duty."""
        if self._documented is None:
            self._documented = union(map(self.rows_of_side, self.catalogue.side_names))
        return self._documented

    def rows_of_section(self, section: SectionId) -> RowSet:
        """The rows under a heading."""
        rows = self.plan.activities_of(section)
        return set_of((self._place[activity.id] for activity in rows), len(self._at))

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
        if activity in self._place:
            row = b"" if after is None else self.plan.row(activity)
            self._follow_letters(activity, row, touched)
        self.astray.discard(activity)
        if after is None:
            self._leave_place(activity)
            return
        self._note(after, touched)
        if self.is_astray(activity):
            self.astray.add(activity)

    def _follow_record(
        self, activity: ActivityId, before: Activity | None, after: Activity | None, touched: Touched
    ) -> None:
        stance = UNCOVERED if after is None else self.matcher.stance(after)
        if before is None or after is None:
            touched.every_share = True
            self._workloads.clear()
        if before is None:
            self._take_place(activity)
        touched.coverage = True
        self._note_holders(activity, touched)
        if before is not None:
            self._forget_duty(before)
        if after is not None:
            self.activities[activity] = after
            self._learn_duty(after, stance)

    def _take_place(self, activity: ActivityId) -> None:
        if self._free:
            place = self._free.pop()
            self._at[place] = activity
        else:
            place = len(self._at)
            self._at.append(activity)
            self._every |= member(place)
        self._place[activity] = place

    def _leave_place(self, activity: ActivityId) -> None:
        place = self._place.pop(activity, None)
        if place is None:
            return
        self._at[place] = None
        self._free.append(place)
        del self.activities[activity], self.letters[activity]

    def _follow_letters(self, activity: ActivityId, row: bytes, touched: Touched) -> None:
        shift = 8 * self._place[activity]
        before, after = self._kinds(self.letters.get(activity, b"")), self._kinds(row)
        self.letters[activity] = row
        for place, role in enumerate(self.columns.at):
            change = (before[place] if before else 0) ^ (after[place] if after else 0)
            if change and role is not None:
                self.held[place] ^= change << shift
                self._work.pop(role.id, None)
                self._documented_work.pop(role.id, None)
                self._workloads.pop(role.id, None)
                self._owned.pop(role.side or OTHER, None)
                touched.roles.add(role.id)
                touched.holders.add(role.id)

    def _note(self, activity: Activity, touched: Touched) -> None:
        """Note what a row belongs to."""
        stance = self.stances.get(activity.id, UNCOVERED)
        touched.duties.update(stance.duties)
        if activity.section is not None:
            touched.sections.add(activity.section)
        likeness = likeness_of(activity.name, stance)
        if likeness is not None:
            touched.likenesses.add(likeness)

    def _note_holders(self, activity: ActivityId, touched: Touched) -> None:
        """Note whose letters stand on a row, before and now: its name and its duty are part of how they look."""
        after = self.plan.row(activity) if activity in self.plan.activities else b""
        for kinds in (self._kinds(self.letters.get(activity, b"")), self._kinds(after)):
            for role, held in zip(self.columns.at, kinds, strict=False):
                if role is not None and held:
                    touched.holders.add(role.id)
                    if held & _WORKS:
                        touched.roles.add(role.id)

    def _forget_rows(self) -> None:
        """Forget what was worked out from which rows are whose duty."""
        self._rows_of_side.clear()
        self._documented_work.clear()
        self._documented = None

    def _kinds(self, row: bytes) -> bytes:
        return row.translate(self.columns.kinds) if self.columns.kinds else row

    def _learn_duty(self, activity: Activity, stance: Stance) -> None:
        if stance is UNCOVERED:
            return
        self.stances[activity.id] = stance
        for duty in stance.duties:
            self.mentions[duty] += 1
        likeness = likeness_of(activity.name, stance)
        if likeness is not None:
            duty, things = likeness
            alike = self.alike.setdefault(duty, {})
            alike[things] = (*alike.get(things, ()), activity.id)
            self._rows_of_duty[duty] = self.rows_of(duty) | member(self._place[activity.id])
            self._forget_rows()

    def _forget_duty(self, activity: Activity) -> None:
        stance = self.stances.pop(activity.id, UNCOVERED)
        for duty in stance.duties:
            self.mentions[duty] -= 1
        likeness = likeness_of(activity.name, stance)
        if likeness is not None:
            duty, things = likeness
            alike = self.alike[duty]
            alike[things] = tuple(one for one in alike[things] if one != activity.id)
            self._rows_of_duty[duty] &= ~member(self._place[activity.id])
            self._forget_rows()

    def _read_duties(self) -> dict[str, RowSet]:
        """Learn the duties of all rows at once."""
        stance_of, stances = self.matcher.stance, self.stances
        found: dict[Stance, list[int]] = {}
        for place, activity in enumerate(self.activities.values()):
            stance = stance_of(activity)
            if stance is not UNCOVERED:
                stances[activity.id] = stance
                found.setdefault(stance, []).append(place)
        rows: dict[str, RowSet] = {}
        for stance, its_places in found.items():
            for duty in stance.duties:
                self.mentions[duty] += len(its_places)
            if stance.side is not None:
                (duty,) = stance.duties
                rows[duty] = rows.get(duty, EMPTY) | set_of(its_places, len(self._at))
                self._read_alike(duty, its_places)
        return rows

    def _read_alike(self, duty: str, its_places: Iterable[int]) -> None:
        alike = self.alike.setdefault(duty, {})
        activities, at = self.activities, self._at
        for place in its_places:
            activity = at[place]
            if activity is not None:
                things = things_in(activities[activity].name)
                alike[things] = (*alike.get(things, ()), activity)

    def by_columns(self, rows: Iterable[ActivityId]) -> list[RowSet]:
        """Some rows read from top to bottom: for each role slot, its kinds of letters on one row after the other."""
        every = self._kinds(b"".join([self.letters[row] for row in rows]))
        width = len(next(iter(self.letters.values()), b""))
        return [int.from_bytes(every[place::width] if width else b"", "little") for place in range(self.columns.width)]


_WORKS = 1 << ACCOUNTABLE | 1 << RESPONSIBLE
