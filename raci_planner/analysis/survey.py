"""What a plan looks like to rules that see further than a row: columns, duties, sections, likenesses.

Columns are sets of rows, duties are sets of rows, and so "how many of the product's duties does the delivery lead
work on?" is one `&` and one count. A survey is made once and then follows the plan row by row.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.likeness import Likeness, likeness_of
from raci_planner.analysis.match import UNCOVERED, Matcher, Stance
from raci_planner.analysis.row import Row
from raci_planner.analysis.sets import (
    ACCOUNTABLE,
    EMPTY,
    RESPONSIBLE,
    RowSet,
    everybody,
    member,
    places,
    set_of,
    union,
)
from raci_planner.boundaries import Boundaries
from raci_planner.domain.ids import ActivityId, PersonId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.sides import OTHER, Side, face_each_other


@dataclass(slots=True)
class Touched:
    """What, beside the rows themselves, an edit may have changed the look of.

    `roles` are those whose letters or work changed, `holders` all that have letters on a changed row.
    """

    roles: set[RoleId] = field(default_factory=set)
    duties: set[str] = field(default_factory=set)
    sections: set[SectionId] = field(default_factory=set)
    likenesses: set[Likeness] = field(default_factory=set)
    holders: set[RoleId] = field(default_factory=set)
    people: set[PersonId] = field(default_factory=set)


class Survey:
    """The plan in sets, as of the last edit that it was told of."""

    def __init__(self, plan: Plan, boundaries: Boundaries, today: date | None) -> None:
        self.plan = plan
        self.boundaries = boundaries
        self.catalogue = boundaries.catalogue
        self.columns = Columns(plan, boundaries.catalogue)
        self.today = today
        self.matcher = Matcher(boundaries)
        self.activities = dict(plan.activities)
        self.letters = {activity: plan.row(activity) for activity in plan.activities}
        self.stances: dict[ActivityId, Stance] = {}
        self.alike: dict[Likeness, set[ActivityId]] = {}
        self.mentions: dict[str, int] = dict.fromkeys(self.catalogue.duties, 0)
        self._at: list[ActivityId | None] = list(self.activities)
        self._place = {activity: place for place, activity in enumerate(self.activities)}
        self._free: list[int] = []
        self._rows_of_duty = self._read_duties()
        self._held = self._read_columns()
        self._work: dict[RoleId, RowSet] = {}
        self._owned: dict[Side, RowSet] = {}
        self._rows_of_side: dict[Side, RowSet] = {}

    def row(self, activity: ActivityId) -> Row:
        """One activity as row rules see it."""
        stance = self.stances.get(activity, UNCOVERED)
        return Row(self.activities[activity], self.letters[activity], stance, self.columns)

    def in_order(self, activities: Iterable[ActivityId]) -> tuple[Activity, ...]:
        """Activities from top to bottom."""
        return tuple(sorted((self.activities[activity] for activity in activities), key=self.order))

    def members(self, rows: RowSet) -> tuple[Activity, ...]:
        """The activities of a set, from top to bottom."""
        return self.in_order(activity for place in places(rows) if (activity := self._at[place]) is not None)

    def order(self, activity: Activity) -> tuple[int, ...]:
        """What puts activities into the order of the matrix."""
        section = None if activity.section is None else self.plan.sections.get(activity.section)
        heading = (0, 0, 0) if section is None else (1, section.rank, section.id)
        return (*heading, activity.rank, activity.id)

    def holding(self, role: Role, *bits: int) -> RowSet:
        """The rows on which a role holds a letter of any of these kinds."""
        held = self._held[self.columns.place[role.id]]
        return union(held >> bit for bit in bits) & everybody(len(self._at))

    def work(self, role: Role) -> RowSet:
        """The rows that a role owns or does."""
        found = self._work.get(role.id)
        if found is None:
            found = self._work[role.id] = self.holding(role, ACCOUNTABLE, RESPONSIBLE)
        return found

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
        return union(map(self.rows_of_side, self.catalogue.side_names))

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
        if after is not None:
            self._note(after, touched)
        elif activity in self._place:
            self._leave_place(activity)

    def _follow_record(
        self, activity: ActivityId, before: Activity | None, after: Activity | None, touched: Touched
    ) -> None:
        stance = UNCOVERED if after is None else self.matcher.stance(after)
        if before is None:
            self._take_place(activity)
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
        self._place[activity] = place

    def _leave_place(self, activity: ActivityId) -> None:
        place = self._place.pop(activity)
        self._at[place] = None
        self._free.append(place)
        self.activities.pop(activity, None)
        self.letters.pop(activity, None)

    def _follow_letters(self, activity: ActivityId, row: bytes, touched: Touched) -> None:
        shift = 8 * self._place[activity]
        before, after = self._kinds(self.letters.get(activity, b"")), self._kinds(row)
        self.letters[activity] = row
        for place, role in enumerate(self.columns.at):
            change = (before[place] if before else 0) ^ (after[place] if after else 0)
            if change and role is not None:
                self._held[place] ^= change << shift
                self._work.pop(role.id, None)
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
            self.alike.setdefault(likeness, set()).add(activity.id)
            self._rows_of_duty[likeness[0]] = self.rows_of(likeness[0]) | member(self._place[activity.id])
            self._rows_of_side.clear()

    def _forget_duty(self, activity: Activity) -> None:
        stance = self.stances.pop(activity.id, UNCOVERED)
        for duty in stance.duties:
            self.mentions[duty] -= 1
        likeness = likeness_of(activity.name, stance)
        if likeness is not None:
            self.alike[likeness].discard(activity.id)
            self._rows_of_duty[likeness[0]] &= ~member(self._place[activity.id])
            self._rows_of_side.clear()

    def _read_duties(self) -> dict[str, RowSet]:
        """Learn the duties of all rows at once."""
        found: dict[str, list[int]] = {}
        stance_of = self.matcher.stance
        for place, activity in enumerate(self.activities.values()):
            stance = stance_of(activity)
            if stance is UNCOVERED:
                continue
            self.stances[activity.id] = stance
            for duty in stance.duties:
                self.mentions[duty] += 1
            likeness = likeness_of(activity.name, stance)
            if likeness is not None:
                self.alike.setdefault(likeness, set()).add(activity.id)
                found.setdefault(likeness[0], []).append(place)
        return {duty: set_of(rows, len(self._at)) for duty, rows in found.items()}

    def _read_columns(self) -> list[RowSet]:
        """The plan's letters by columns, as one set of bytes for each."""
        every = self._kinds(b"".join(self.letters.values()))
        width = len(next(iter(self.letters.values()), b""))
        return [int.from_bytes(every[place::width] if width else b"", "little") for place in range(self.columns.width)]


_WORKS = 1 << ACCOUNTABLE | 1 << RESPONSIBLE
