"""Keeping the plan as it is."""

from dataclasses import dataclass, replace
from datetime import datetime

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.content import pack
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource, VersionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Version, VersionKind
from raci_planner.language import later, say


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
            name=clean_name(self.name, later("A version")),
            made_at=self.at,
            by=self.by.strip(),
            participants=self.participants.strip(),
            note=self.note.strip(),
            figures=self.figures,
            content=pack(plan),
        )
        changes = [*self._giving_way(plan), Change(None, version)]
        return Edit(say("Keep {name}", name=quoted(version.name)), tuple(changes))

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
        before = kept_version(plan, self.version)
        kind = VersionKind.NAMED if before.kind is VersionKind.AUTOMATIC else before.kind
        note = before.note if self.note is None else self.note.strip()
        after = replace(before, name=clean_name(self.name, later("A version")), kind=kind, note=note)
        changes = () if after.name == before.name and after.note == before.note else replaced(before, after)
        return Edit(say("Rename {name}", name=quoted(before.name)), changes)


@dataclass(frozen=True, slots=True)
class DeleteVersion:
    """Forget a version; not the one that a review looks back to."""

    version: VersionId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = kept_version(plan, self.version)
        if plan.review is not None and plan.review.since == leaving.id:
            raise Refusal(say("The review that has begun looks back to this version. Finish it first, or give it up."))
        changes = [Change(leaving, None)]
        others = (one for one in plan.versions.values() if one.kind is VersionKind.LAYER and one != leaving)
        if leaving.kind is VersionKind.LAYER and not any(others):
            changes += replaced(plan.info, replace(plan.info, layer=""))
        return Edit(say("Delete {name}", name=quoted(leaving.name)), tuple(changes))


def layers(plan: Plan) -> tuple[Version, ...]:
    """The other layers of a plan, by name."""
    found = (one for one in plan.versions.values() if one.kind is VersionKind.LAYER)
    return tuple(sorted(found, key=lambda one: (one.name, one.id)))


def kept_version(plan: Plan, key: VersionId) -> Version:
    """The version with this key, or a refusal."""
    return known(plan.versions, key, later("The version"))
