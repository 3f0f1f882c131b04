"""Commands on the rows of the matrix."""

from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.commands.inserting import new_activities
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, IdSource, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.ranks import make_room
from raci_planner.domain.records import Activity, LogEntry, Standing
from raci_planner.language import counted, later, say

_SAID: tuple[type[Standing | LogEntry], ...] = (Standing, LogEntry)


def _count(activities: int) -> str:
    return counted("activity", "{count} activities", activities)


@dataclass(frozen=True, slots=True)
class AddActivities:
    """Add rows at a place of a section; `index` None is its end."""

    names: tuple[str, ...]
    section: SectionId | None = None
    index: int | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        if self.section is not None:
            known(plan.sections, self.section, later("The section"))
        names = [clean_name(name, later("An activity")) for name in self.names]
        siblings = len(plan.activities_of(self.section))
        index = siblings if self.index is None else min(self.index, siblings)
        added, room = new_activities(plan, names, self.section, index, new_id)
        label = (
            say("Add {name}", name=quoted(names[0]))
            if len(names) == 1
            else say("Add {activities}", activities=_count(len(names)))
        )
        return Edit(label, (*room, *(Change(None, activity) for activity in added)))


@dataclass(frozen=True, slots=True)
class RenameActivity:
    """Give a row another name. A duty chosen by hand stays chosen."""

    activity: ActivityId
    name: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.activities, self.activity, later("The activity"))
        after = replace(before, name=clean_name(self.name, later("An activity")))
        return Edit(say("Rename {name}", name=quoted(before.name)), replaced(before, after))


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write a note on a row; an empty text takes it away."""

    activity: ActivityId
    note: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.activities, self.activity, later("The activity"))
        return Edit(
            say("Note on {name}", name=quoted(before.name)), replaced(before, replace(before, note=self.note.strip()))
        )


@dataclass(frozen=True, slots=True)
class ChooseDuty:
    """Say by hand which documented duty a row is; None gives the choice back to recognition."""

    activity: ActivityId
    duty: str | None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.activities, self.activity, later("The activity"))
        label = say("Choose the duty of {name}", name=quoted(before.name))
        return Edit(label, replaced(before, replace(before, duty_choice=self.duty)))


@dataclass(frozen=True, slots=True)
class MoveActivities:
    """Move rows to a place of a section, keeping their order among themselves.

    `index` counts the rows of that section that are not being moved.
    """

    activities: tuple[ActivityId, ...]
    section: SectionId | None
    index: int

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        if self.section is not None:
            known(plan.sections, self.section, later("The section"))
        wanted = set(self.activities)
        for key in wanted:
            known(plan.activities, key, later("The activity"))
        moving = [activity for activity in plan.activities_in_order() if activity.id in wanted]
        here = plan.activities_of(self.section)
        staying = [activity for activity in here if activity.id not in wanted]
        index = min(self.index, len(staying))
        label = (
            say("Move {name}", name=quoted(moving[0].name))
            if len(moving) == 1
            else say("Move {activities}", activities=_count(len(moving)))
        )
        if [*staying[:index], *moving, *staying[index:]] == [*here]:
            return Edit(label, ())
        ranks, renumbered = make_room(staying, index, len(moving))
        changes = [Change(activity, replace(activity, rank=rank)) for activity, rank in renumbered]
        for activity, rank in zip(moving, ranks, strict=True):
            changes += replaced(activity, replace(activity, section=self.section, rank=rank))
        return Edit(label, tuple(changes))


@dataclass(frozen=True, slots=True)
class DeleteActivities:
    """Take rows out of the plan, with their letters."""

    activities: tuple[ActivityId, ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = [known(plan.activities, key, later("The activity")) for key in dict.fromkeys(self.activities)]
        label = (
            say("Delete {name}", name=quoted(leaving[0].name))
            if len(leaving) == 1
            else say("Delete {activities}", activities=_count(len(leaving)))
        )
        return Edit(label, tuple(change for activity in leaving for change in deletion(plan, activity)))


@dataclass(frozen=True, slots=True)
class SplitActivity:
    """Make one row into several with the same letters; the first keeps the row's identity and note."""

    activity: ActivityId
    names: tuple[str, ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.activities, self.activity, later("The activity"))
        first, *others = (clean_name(name, later("An activity")) for name in self.names)
        index = plan.activities_of(before.section).index(before) + 1
        added, room = new_activities(plan, others, before.section, index, new_id)
        changes = [*room]
        standing = before
        for change in room:
            if isinstance(change.after, Activity) and change.after.id == before.id:
                standing = change.after
        changes += replaced(standing, replace(standing, name=first, duty_choice=None))
        for activity in added:
            changes.append(Change(None, activity))
            changes += [Change(None, replace(cell, activity=activity.id)) for cell in plan.cells_of_activity(before.id)]
        return Edit(say("Split {name}", name=quoted(before.name)), tuple(changes))


def deletion(plan: Plan, activity: Activity) -> list[Change]:
    """The changes that take a row out: its letters and what was said of it first, then itself."""
    said = (one for kind in _SAID for one in plan.all_of(kind) if one.activity == activity.id)
    return [
        *(Change(cell, None) for cell in plan.cells_of_activity(activity.id)),
        *(Change(one, None) for one in said),
        Change(activity, None),
    ]
