"""Which line of the matrix shows what: headings, activities, and lines that add an activity."""

from collections.abc import Sequence
from dataclasses import dataclass

from raci_planner.domain.ids import ActivityId, SectionId


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The heading of a section."""

    section: SectionId


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group that only this view makes, such as everything one role is accountable for."""

    title: str
    size: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line that adds an activity when a name is typed: before another one, or to an empty section for None."""

    section: SectionId | None
    before: ActivityId | None = None


LAST_ROW = EntryRow(None)
"""The line that is always at the end; what it adds goes to the last section."""

type Row = ActivityId | SectionRow | GroupRow | EntryRow
"""What a line shows. The line of an activity is the activity's id itself: ten thousand of them cost nothing."""


class RowMap:
    """The lines of the matrix from top to bottom, and where each thing stands."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = list(rows)
        self._places: dict[Row, int] = {row: place for place, row in enumerate(self.rows)}

    def without(self, first: int, end: int) -> "RowMap":
        """The same lines less those from `first` up to `end`."""
        return RowMap(self.rows[:first] + self.rows[end:])

    def place_of(self, row: Row) -> int | None:
        """The line that shows this; None if it is hidden."""
        return self._places.get(row)
