"""Layers: the plan as it is beside the plan as it is meant to be, in one file."""

from dataclasses import dataclass, replace
from datetime import datetime

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.commands.versions import layers
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.taking import taken
from raci_planner.domain.content import pack, unpack
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource, VersionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Version, VersionKind
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLayer:
    """Begin another layer as a copy of the plan, and stay on the present one.

    `current` names the present layer if it has no name yet; without it, it is "As is".
    """

    name: str
    at: datetime
    by: str = ""
    current: str = ""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        name = clean_name(self.name, later("A layer"))
        here = plan.info.layer or clean_name(self.current or say("As is"), later("A layer"))
        if name.casefold() in {here.casefold(), *(one.name.casefold() for one in layers(plan))}:
            raise Refusal(say("There is a layer {name} already.", name=quoted(name)))
        layer = _layer(plan, name, VersionId(fresh(new_id, plan.versions)), self.at, self.by)
        changes = (*replaced(plan.info, replace(plan.info, layer=here)), Change(None, layer))
        return Edit(say("Add the layer {name}", name=quoted(name)), changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchLayer:
    """Put another layer on the table; the present one is kept as it stands, and nothing of either is lost."""

    layer: VersionId
    at: datetime
    by: str = ""

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        wanted = known(plan.versions, self.layer, later("The layer"))
        if wanted.kind is not VersionKind.LAYER:
            raise Refusal(say("{name} is a version, not a layer. Restore it instead.", name=quoted(wanted.name)))
        if plan.review is not None:
            raise Refusal(say("A review of this layer has begun. Finish it first, or give it up."))
        there = unpack(wanted.content)
        here = plan.info.layer or say("As is")
        leaving = _layer(plan, here, VersionId(fresh(new_id, plan.versions)), self.at, self.by)
        named = replace(there.info, layer=wanted.name)
        there.apply(Edit("", (Change(there.info, named),)))
        swap = taken(
            plan, differences(plan, there), there.scheme, say("Go to the layer {name}", name=quoted(wanted.name))
        )
        return Edit(swap.label, (*swap.changes, Change(wanted, None), Change(None, leaving)))


def _layer(plan: Plan, name: str, key: VersionId, at: datetime, by: str) -> Version:
    return Version(
        id=key,
        kind=VersionKind.LAYER,
        name=name,
        made_at=at,
        by=by.strip(),
        participants="",
        note="",
        figures="",
        content=pack(plan),
    )
