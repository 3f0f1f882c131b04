"""Keeping the plan as it is, and going back to what was kept."""

from dataclasses import dataclass, replace
from datetime import datetime

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.comparing.differences import Difference, Verb, named, owners
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.taking import taken
from raci_planner.domain.content import pack, unpack
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, IdSource, RoleId, VersionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, LogEntry, PlanInfo, Version, VersionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepVersion:
    """Keep the plan as it stands.

    `figures` are what `Version.figures` says. With `most_of_kind`, the oldest versions of that kind give way.
    """

    kind: VersionKind
    name: str
    at: datetime
    by: str = ""
    participants: str = ""
    note: str = ""
    figures: str = ""
    most_of_kind: int | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        version = Version(
            id=VersionId(fresh(new_id, plan.versions)),
            kind=self.kind,
            name=clean_name(self.name, "A version"),
            made_at=self.at,
            by=self.by.strip(),
            participants=self.participants.strip(),
            note=self.note.strip(),
            figures=self.figures,
            content=pack(plan),
        )
        changes = [*self._giving_way(plan), Change(None, version)]
        return Edit(f"Keep {quoted(version.name)}", tuple(changes))

    def _giving_way(self, plan: Plan) -> list[Change]:
        if self.most_of_kind is None:
            return []
        there = sorted(
            (one for one in plan.versions.values() if one.kind is self.kind), key=lambda one: (one.made_at, one.id)
        )
        return [Change(one, None) for one in there[: max(0, len(there) + 1 - self.most_of_kind)]]


@dataclass(frozen=True, slots=True)
class RenameVersion:
    """Give a version a name; an automatic one that has got a name is kept for good."""

    version: VersionId
    name: str
    note: str | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = _version(plan, self.version)
        kind = VersionKind.NAMED if before.kind is VersionKind.AUTOMATIC else before.kind
        note = before.note if self.note is None else self.note.strip()
        after = replace(before, name=clean_name(self.name, "A version"), kind=kind, note=note)
        changes = () if after.name == before.name and after.note == before.note else replaced(before, after)
        return Edit(f"Rename {quoted(before.name)}", changes)


@dataclass(frozen=True, slots=True)
class DeleteVersion:
    """Forget a version; not the one that a review looks back to."""

    version: VersionId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = _version(plan, self.version)
        if plan.review is not None and plan.review.since == leaving.id:
            raise Refusal("The review that has begun looks back to this version. Finish it first, or give it up.")
        changes = [Change(leaving, None)]
        others = (one for one in plan.versions.values() if one.kind is VersionKind.LAYER and one != leaving)
        if leaving.kind is VersionKind.LAYER and not any(others):
            changes += replaced(plan.info, replace(plan.info, layer=""))
        return Edit(f"Delete {quoted(leaving.name)}", tuple(changes))


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """Make the whole plan what a version kept; what was noted and decided since stays in the log."""

    version: VersionId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        version = _version(plan, self.version)
        then = unpack(version.content)
        chosen = [one for one in differences(plan, then) if not _is_memory(one)]
        return taken(plan, chosen, then.scheme, f"Restore {quoted(version.name)}")


@dataclass(frozen=True, slots=True)
class RestoreRows:
    """Make some rows what a version kept: names, notes, letters; a row that is gone comes back."""

    version: VersionId
    activities: tuple[ActivityId, ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        then = unpack(_version(plan, self.version).content)
        wanted = {(Activity, key) for key in self.activities}
        if not all(key in then.activities for key in self.activities):
            raise Refusal("This activity was not in the plan then.")
        chosen = [
            one
            for one in differences(plan, then)
            if not _is_memory(one) and not wanted.isdisjoint((named(one.record), *owners(one.record)))
        ]
        what = then.activities[self.activities[0]].name if len(self.activities) == 1 else ""
        label = f"Restore {quoted(what)}" if what else f"Restore {len(self.activities)} activities"
        return taken(plan, chosen, then.scheme, label)


@dataclass(frozen=True, slots=True)
class RestoreCells:
    """Give some cells the letters that a version kept."""

    version: VersionId
    places: tuple[tuple[ActivityId, RoleId], ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        then = unpack(_version(plan, self.version).content)
        if not all(activity in then.activities and role in then.roles for activity, role in self.places):
            raise Refusal("This cell was not in the plan then.")
        wanted = set(self.places)
        chosen = [
            one
            for one in differences(plan, then)
            if isinstance(one.record, Cell) and (one.record.activity, one.record.role) in wanted
        ]
        label = "Restore a cell" if len(wanted) == 1 else f"Restore {len(wanted)} cells"
        return taken(plan, chosen, then.scheme, label)


def layers(plan: Plan) -> tuple[Version, ...]:
    """The other layers of a plan, by name."""
    found = (one for one in plan.versions.values() if one.kind is VersionKind.LAYER)
    return tuple(sorted(found, key=lambda one: (one.name, one.id)))


def _version(plan: Plan, key: VersionId) -> Version:
    return known(plan.versions, key, "The version")


def _is_memory(one: Difference) -> bool:
    """What a plan does not forget when it goes back: its log, and which layer it is."""
    if isinstance(one.record, LogEntry):
        return one.verb is not Verb.ADDED
    return isinstance(one.record, PlanInfo) and one.aspect == "layer"
