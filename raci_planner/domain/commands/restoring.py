"""Going back to what a version kept: the whole plan, some rows, some cells."""

from dataclasses import dataclass

from raci_planner.domain.commands.command import quoted
from raci_planner.domain.commands.versions import kept_version
from raci_planner.domain.comparing.differences import Difference, Verb, named, owners
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.taking import taken
from raci_planner.domain.content import unpack
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, IdSource, RoleId, VersionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, LogEntry, PlanInfo
from raci_planner.language import say


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """Make the whole plan what a version kept; what was noted and decided since stays in the log."""

    version: VersionId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        version = kept_version(plan, self.version)
        then = unpack(version.content)
        chosen = [one for one in differences(plan, then) if not _is_memory(one)]
        return taken(plan, chosen, then.scheme, say("Restore {name}", name=quoted(version.name)))


@dataclass(frozen=True, slots=True)
class RestoreRows:
    """Make some rows what a version kept: names, notes, letters; a row that is gone comes back."""

    version: VersionId
    activities: tuple[ActivityId, ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        then = unpack(kept_version(plan, self.version).content)
        wanted = {(Activity, key) for key in self.activities}
        if not all(key in then.activities for key in self.activities):
            raise Refusal(say("This activity was not in the plan then."))
        chosen = [
            one
            for one in differences(plan, then)
            if not _is_memory(one) and not wanted.isdisjoint((named(one.record), *owners(one.record)))
        ]
        what = then.activities[self.activities[0]].name if len(self.activities) == 1 else ""
        label = (
            say("Restore {name}", name=quoted(what))
            if what
            else say("Restore {count} activities", count=len(self.activities))
        )
        return taken(plan, chosen, then.scheme, label)


@dataclass(frozen=True, slots=True)
class RestoreCells:
    """Give some cells the letters that a version kept."""

    version: VersionId
    places: tuple[tuple[ActivityId, RoleId], ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        then = unpack(kept_version(plan, self.version).content)
        if not all(activity in then.activities and role in then.roles for activity, role in self.places):
            raise Refusal(say("This cell was not in the plan then."))
        wanted = set(self.places)
        chosen = [
            one
            for one in differences(plan, then)
            if isinstance(one.record, Cell) and (one.record.activity, one.record.role) in wanted
        ]
        label = say("Restore a cell") if len(wanted) == 1 else say("Restore {count} cells", count=len(wanted))
        return taken(plan, chosen, then.scheme, label)


def _is_memory(one: Difference) -> bool:
    """What a plan does not forget when it goes back: its log, and which layer it is."""
    if isinstance(one.record, LogEntry):
        return one.verb is not Verb.ADDED
    return isinstance(one.record, PlanInfo) and one.aspect == "layer"
