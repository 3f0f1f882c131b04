"""Commands on the log: what was said and decided, so that somebody can ask later why it is so."""

from dataclasses import dataclass, replace
from datetime import date

from raci_planner.domain.commands.command import known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, EntryId, IdSource, RoleId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import EntryKind, LogEntry
from raci_planner.language import digits, later, say

LONGEST_TEXT = 20_000
"""Characters of an entry: a long talk fits, a pasted book does not."""

_ADDING = {
    EntryKind.DECISION: later("Log a decision on {activity}"),
    EntryKind.NOTE: later("Log a note on {activity}"),
}
_CHANGING = {
    EntryKind.DECISION: later("Change the decision on {activity}"),
    EntryKind.NOTE: later("Change the note on {activity}"),
}
_DELETING = {
    EntryKind.DECISION: later("Delete the decision on {activity}"),
    EntryKind.NOTE: later("Delete the note on {activity}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLogEntry:
    """Write down a note or a decision about an activity, or about one of its cells."""

    activity: ActivityId
    role: RoleId | None = None
    kind: EntryKind
    text: str
    by: str
    on: date

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        activity = known(plan.activities, self.activity, later("The activity"))
        if self.role is not None:
            known(plan.roles, self.role, later("The role"))
        entry = LogEntry(
            id=EntryId(fresh(new_id, plan.log)),
            activity=activity.id,
            role=self.role,
            kind=self.kind,
            text=_clean_text(self.text),
            by=self.by.strip(),
            on=self.on,
        )
        return Edit(say(_ADDING[self.kind], activity=quoted(activity.name)), (Change(None, entry),))


@dataclass(frozen=True, slots=True)
class ChangeLogEntry:
    """Put an entry of the log better; who wrote it and when stays."""

    entry: EntryId
    text: str
    kind: EntryKind

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.log, self.entry, later("The entry"))
        after = replace(before, text=_clean_text(self.text), kind=self.kind)
        return Edit(say(_CHANGING[before.kind], activity=_about(plan, before)), replaced(before, after))


@dataclass(frozen=True, slots=True)
class DeleteLogEntry:
    """Take an entry out of the log."""

    entry: EntryId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.log, self.entry, later("The entry"))
        return Edit(say(_DELETING[before.kind], activity=_about(plan, before)), (Change(before, None),))


def _about(plan: Plan, entry: LogEntry) -> str:
    return quoted(plan.activities[entry.activity].name)


def _clean_text(text: str) -> str:
    text = text.strip()
    if not text:
        raise Refusal(say("An entry of the log needs some words."))
    if len(text) > LONGEST_TEXT:
        raise Refusal(
            say(
                "An entry has {count} characters; at most {most} fit.",
                count=digits(len(text)),
                most=digits(LONGEST_TEXT),
            )
        )
    return text
