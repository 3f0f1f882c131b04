"""An edit: everything one command changes, told as records before and after."""

from dataclasses import dataclass

from raci_planner.domain.records import Record


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None where it does not exist."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record that is there in at least one of the two states."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("a change has at least one side")
        return record


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of work: one transaction in the file, one undo step, one notice to the views.

    `label` completes the words "Undo …". The changes apply in order.
    """

    label: str
    changes: tuple[Change, ...]

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.label, tuple(Change(change.after, change.before) for change in reversed(self.changes)))
