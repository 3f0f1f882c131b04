"""Which row stands at which place of a set of rows."""

from collections.abc import Iterable

from raci_planner.analysis.sets import RowSet, everybody, member, places
from raci_planner.domain.ids import ActivityId


class RowPlaces:
    """The places of activities, kept while an activity is there; a place that falls free is used again."""

    def __init__(self, activities: Iterable[ActivityId]) -> None:
        self._at: list[ActivityId | None] = [*activities]
        self._place = {activity: place for place, activity in enumerate(self._at) if activity is not None}
        self._free: list[int] = []
        self.every: RowSet = everybody(len(self._at))

    def __contains__(self, activity: ActivityId) -> bool:
        return activity in self._place

    @property
    def size(self) -> int:
        """How many places there are, free ones too."""
        return len(self._at)

    def of(self, activity: ActivityId) -> int:
        """The place of an activity."""
        return self._place[activity]

    def take(self, activity: ActivityId) -> None:
        """Give a new activity a place."""
        if self._free:
            place = self._free.pop()
            self._at[place] = activity
        else:
            place = len(self._at)
            self._at.append(activity)
            self.every |= member(place)
        self._place[activity] = place

    def leave(self, activity: ActivityId) -> None:
        """Free the place of an activity that is gone."""
        place = self._place.pop(activity)
        self._at[place] = None
        self._free.append(place)

    def ids(self, rows: RowSet) -> list[ActivityId]:
        """The activities of a set, in no order."""
        return [activity for place in places(rows) if (activity := self._at[place]) is not None]
