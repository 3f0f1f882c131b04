"""Which line of the matrix shows what: section headings, activities, and the line that adds one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from raci_planner.domain.ids import ActivityId, SectionId
from raci_planner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A heading over its activities."""

    section: SectionId


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity with its cells."""

    activity: ActivityId


@dataclass(frozen=True, slots=True)
class NewActivityRow:
    """The last line, which adds an activity to the section above it."""


type Row = SectionRow | ActivityRow | NewActivityRow


class RowMap:
    """The lines of the matrix from top to bottom, and where each record stands."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = tuple(rows)
        self._places = {row: place for place, row in enumerate(self.rows)}

    @classmethod
    def of_plan(cls, plan: Plan, collapsed: Collection[SectionId] = ()) -> "RowMap":
        """All lines of a plan; of a collapsed section only its heading."""
        rows: list[Row] = [ActivityRow(activity.id) for activity in plan.activities_of(None)]
        for section in plan.sections_in_order():
            rows.append(SectionRow(section.id))
            if section.id not in collapsed:
                rows += [ActivityRow(activity.id) for activity in plan.activities_of(section.id)]
        return cls([*rows, NewActivityRow()])

    def without(self, first: int, end: int) -> "RowMap":
        """The same lines less those from `first` up to `end`."""
        return RowMap(self.rows[:first] + self.rows[end:])

    def place_of(self, row: Row) -> int | None:
        """The line that shows this row; None if it is folded away."""
        return self._places.get(row)
