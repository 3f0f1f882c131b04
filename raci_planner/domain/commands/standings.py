"""Commands on how far the room has come: agreed, disputed, parked, not needed."""

from dataclasses import dataclass
from datetime import date

from raci_planner.domain.basis import cell_basis
from raci_planner.domain.commands.command import known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, IdSource, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Standing, StandingState
from raci_planner.language import later, say

type Spot = tuple[ActivityId, RoleId | None]
"""One cell; a whole activity for None."""

_VERBS = {
    StandingState.AGREED: later("Agree on {where}"),
    StandingState.DISPUTED: later("Dispute {where}"),
    StandingState.PARKED: later("Park {where}"),
    StandingState.NOT_NEEDED: later("Say that nobody needs {where}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStandings:
    """Say how far the room has come with some cells or activities.

    `owner` sees to it until `due`. What was said of them before is replaced.
    """

    spots: tuple[Spot, ...]
    state: StandingState
    by: str
    on: date
    reason: str = ""
    owner: str = ""
    due: date | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        changes: list[Change] = []
        for activity, role in dict.fromkeys(self.spots):
            _check(plan, (activity, role))
            after = Standing(
                activity=activity,
                role=role,
                state=self.state,
                reason=self.reason.strip(),
                owner=self.owner.strip(),
                by=self.by.strip(),
                on=self.on,
                due=self.due,
                basis=cell_basis(plan, activity, role),
            )
            before = plan.standings.get((activity, role))
            changes += [Change(None, after)] if before is None else replaced(before, after)
        return Edit(say(_VERBS[self.state], where=_named(plan, self.spots)), tuple(changes))


@dataclass(frozen=True, slots=True)
class ClearStandings:
    """Open some cells or activities again: nothing is said of them any more."""

    spots: tuple[Spot, ...]

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        for spot in self.spots:
            _check(plan, spot)
        said = [plan.standings[spot] for spot in dict.fromkeys(self.spots) if spot in plan.standings]
        return Edit(say("Open {where} again", where=_named(plan, self.spots)), tuple(Change(one, None) for one in said))


def _check(plan: Plan, spot: Spot) -> None:
    activity, role = spot
    known(plan.activities, activity, later("The activity"))
    if role is not None:
        known(plan.roles, role, later("The role"))


def _named(plan: Plan, spots: tuple[Spot, ...]) -> str:
    if len(spots) != 1:
        has_cells = any(role is not None for _, role in spots)
        words = later("{count} cells") if has_cells else later("{count} activities")
        return say(words, count=len(spots))
    ((activity, role),) = spots
    name = quoted(plan.activities[activity].name)
    return name if role is None else say("{role} on {activity}", role=plan.roles[role].name, activity=name)
