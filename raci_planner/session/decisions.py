"""What the room has decided and how far it has come, as an export tells it."""

from collections.abc import Iterator

from raci_planner.domain.basis import cell_basis, column_basis
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import EntryKind, StandingState
from raci_planner.interchange.said import ReportDecision, ReportSignOff
from raci_planner.language import later_as, say_as

_ENTRIES = {EntryKind.DECISION: later_as("said", "Decision"), EntryKind.NOTE: later_as("said", "Note")}
_STATES = {
    StandingState.AGREED: later_as("said", "Agreed"),
    StandingState.DISPUTED: later_as("said", "Disputed"),
    StandingState.PARKED: later_as("said", "Parked"),
    StandingState.NOT_NEEDED: later_as("said", "Not needed"),
}


def entry_word(kind: EntryKind) -> str:
    """What an entry of the log is called."""
    return say_as("said", _ENTRIES[kind])


def state_word(state: StandingState) -> str:
    """What is said of an activity or a cell in this state."""
    return say_as("said", _STATES[state])


def report_decisions(plan: Plan) -> tuple[ReportDecision, ...]:
    """The entries of the log and the standings, the latest first and each day's in the order of the matrix."""
    places = {activity.id: place for place, activity in enumerate(plan.activities_in_order())}
    told = sorted(_told(plan), key=lambda pair: places[pair[0]])
    return tuple(sorted((one for _, one in told), key=lambda one: one.on, reverse=True))


def report_sign_offs(plan: Plan, role: RoleId) -> tuple[ReportSignOff, ...]:
    """Who has agreed with what a role has to do, the first to do so first."""
    signed = (one for one in plan.sign_offs.values() if one.role == role)
    return tuple(
        ReportSignOff(by=one.by, on=one.on, is_overtaken=one.basis != column_basis(plan, role))
        for one in sorted(signed, key=lambda one: (one.on, one.by))
    )


def _told(plan: Plan) -> Iterator[tuple[ActivityId, ReportDecision]]:
    for entry in plan.log.values():
        yield (
            entry.activity,
            ReportDecision(
                what=entry_word(entry.kind),
                activity=plan.activities[entry.activity].name,
                role=_role_name(plan, entry.role),
                text=entry.text,
                by=entry.by,
                on=entry.on,
            ),
        )
    for standing in plan.standings.values():
        yield (
            standing.activity,
            ReportDecision(
                what=state_word(standing.state),
                activity=plan.activities[standing.activity].name,
                role=_role_name(plan, standing.role),
                text=standing.reason,
                by=standing.by,
                on=standing.on,
                owner=standing.owner,
                due=standing.due,
                is_agreement=standing.state is StandingState.AGREED,
                is_overtaken=standing.basis != cell_basis(plan, standing.activity, standing.role),
            ),
        )


def _role_name(plan: Plan, role: RoleId | None) -> str:
    return "" if role is None else plan.roles[role].name
