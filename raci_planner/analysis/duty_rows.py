"""Which rows are which documented duty, and which of them say the same."""

from collections.abc import Callable, Iterable

from raci_planner.analysis.likeness import Likeness, likeness_of, things_in
from raci_planner.analysis.match import UNCOVERED, Stance
from raci_planner.analysis.row_places import RowPlaces
from raci_planner.analysis.sets import EMPTY, RowSet, member, set_of, union
from raci_planner.boundaries import Catalogue
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import Activity
from raci_planner.domain.sides import Side, face_each_other


class DutyRows:
    """The rows of a plan by the duties they are.

    `stances` are those of covered activities. `mentions` counts, for each duty, the activities that are or may be it;
    the sets of rows hold only those that surely are. `alike` are the activities of one duty with the same things in
    their names.
    """

    def __init__(self, catalogue: Catalogue, places: RowPlaces) -> None:
        self._catalogue = catalogue
        self._places = places
        self.stances: dict[ActivityId, Stance] = {}
        self.mentions: dict[str, int] = dict.fromkeys(catalogue.duties, 0)
        self.alike: dict[str, dict[frozenset[str], tuple[ActivityId, ...]]] = {}
        self._rows: dict[str, RowSet] = {}
        self._rows_of_side: dict[Side, RowSet] = {}
        self._documented: RowSet | None = None

    def read(self, activities: Iterable[Activity], stance_of: Callable[[Activity], Stance]) -> None:
        """Learn the duties of all rows at once, which is quicker than one by one."""
        found: dict[Stance, list[Activity]] = {}
        for activity in activities:
            stance = stance_of(activity)
            if stance is not UNCOVERED:
                self.stances[activity.id] = stance
                found.setdefault(stance, []).append(activity)
        size, place_of = self._places.size, self._places.of
        for stance, members in found.items():
            for duty in stance.duties:
                self.mentions[duty] += len(members)
            if stance.side is not None:
                (duty,) = stance.duties
                self._rows[duty] = self.of_duty(duty) | set_of([place_of(one.id) for one in members], size)
                alike = self.alike.setdefault(duty, {})
                for one in members:
                    things = things_in(one.name)
                    alike[things] = (*alike.get(things, ()), one.id)

    def learn(self, activity: Activity, stance: Stance) -> None:
        """Take a row for what it is."""
        if stance is UNCOVERED:
            return
        self.stances[activity.id] = stance
        for duty in stance.duties:
            self.mentions[duty] += 1
        likeness = likeness_of(activity.name, stance)
        if likeness is not None:
            duty, things = likeness
            self.alike.setdefault(duty, {})[things] = (*self.twins(likeness), activity.id)
            self._rows[duty] = self.of_duty(duty) | member(self._places.of(activity.id))
            self._forget_sets()

    def forget(self, activity: Activity) -> None:
        """Forget what a row was."""
        stance = self.stances.pop(activity.id, UNCOVERED)
        for duty in stance.duties:
            self.mentions[duty] -= 1
        likeness = likeness_of(activity.name, stance)
        if likeness is not None:
            duty, things = likeness
            self.alike[duty][things] = tuple(one for one in self.twins(likeness) if one != activity.id)
            self._rows[duty] &= ~member(self._places.of(activity.id))
            self._forget_sets()

    def stance(self, activity: ActivityId) -> Stance:
        """What a row is."""
        return self.stances.get(activity, UNCOVERED)

    def likeness(self, activity: Activity) -> Likeness | None:
        """What a row has in common with others of its meaning."""
        return likeness_of(activity.name, self.stance(activity.id))

    def twins(self, likeness: Likeness) -> tuple[ActivityId, ...]:
        """The activities of one likeness, in no order."""
        duty, things = likeness
        return self.alike.get(duty, {}).get(things, ())

    def of_duty(self, duty: str) -> RowSet:
        """The rows that surely are a duty."""
        return self._rows.get(duty, EMPTY)

    def of_side(self, side: Side) -> RowSet:
        """The rows that surely are a duty of a side."""
        found = self._rows_of_side.get(side)
        if found is None:
            duties = self._catalogue.duties_of(side)
            found = self._rows_of_side[side] = union(self.of_duty(duty.id) for duty in duties)
        return found

    def facing(self, side: Side) -> RowSet:
        """The rows that surely are a duty of a side across the boundary."""
        sides = self._catalogue.side_names
        return union(self.of_side(other) for other in sides if face_each_other(side, other))

    @property
    def documented(self) -> RowSet:
        """The rows that surely are a documented duty."""
        if self._documented is None:
            self._documented = union(map(self.of_side, self._catalogue.side_names))
        return self._documented

    def _forget_sets(self) -> None:
        self._rows_of_side.clear()
        self._documented = None
