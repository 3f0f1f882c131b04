"""What was done to a plan, by whom and when: the long memory behind undo, kept in the plan's file."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import Activity, Cell
from raci_planner.domain.schemes import NO_LETTERS, Letters


@dataclass(frozen=True, slots=True)
class Touch:
    """A cell and its letters after an edit; for a role of None, an activity that was made or changed otherwise."""

    activity: ActivityId
    role: RoleId | None
    letters: Letters


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One edit: when, by whom, in which words, and what it touched. Undo and redo are entries as well."""

    at: datetime
    by: str
    label: str
    touched: tuple[Touch, ...]


def touches(edit: Edit) -> Iterator[Touch]:
    """The cells and activities that an edit touches; an activity that only gave way to others is not touched."""
    for change in edit.changes:
        record = change.record
        if isinstance(record, Cell):
            yield Touch(record.activity, record.role, NO_LETTERS if change.after is None else record.letters)
        elif isinstance(record, Activity) and not _gave_way(change):
            yield Touch(record.id, None, NO_LETTERS)


def _gave_way(change: Change) -> bool:
    """Whether an activity only got another rank."""
    before, after = change.before, change.after
    if not (isinstance(before, Activity) and isinstance(after, Activity)):
        return False
    return before == replace(after, rank=before.rank)
