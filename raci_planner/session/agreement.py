"""What the room has come to, put together for reading: the log, how far it is, and a sheet for each role to sign."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from raci_planner.domain.basis import cell_basis, column_basis
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, LogEntry, Role, SignOff, Standing, StandingState
from raci_planner.language import day, say

_SETTLED = frozenset({StandingState.AGREED, StandingState.PARKED, StandingState.NOT_NEEDED})


@dataclass(frozen=True, slots=True)
class Progress:
    """How many activities the room has decided, parked, disputed, dropped and not yet spoken of."""

    decided: int
    parked: int
    disputed: int
    dropped: int
    open: int

    @property
    def total(self) -> int:
        """All activities."""
        return self.decided + self.parked + self.disputed + self.dropped + self.open


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a role has to do, for somebody to agree with. `duties` has the activities by the word of their letter."""

    role: Role
    people: tuple[str, ...]
    duties: tuple[tuple[str, tuple[Activity, ...]], ...]
    signed: tuple[SignOff, ...]

    def text(self) -> str:
        """The sheet as plain words, with room for names that are still missing."""
        lines = [self.role.name, *filter(None, [self.role.purpose]), ""]
        for word, activities in self.duties:
            lines += [f"{word}:", *(f"- {activity.name}" for activity in activities), ""]
        signed = {one.by: one for one in self.signed}
        lines += [say("{name} agreed on {day}", name=one.by, day=day(one.on)) for one in self.signed]
        lines += [f"{name}: ____________________" for name in self.people if name not in signed]
        return "\n".join(lines).rstrip() + "\n"


def is_settled(plan: Plan, activity: ActivityId) -> bool:
    """Whether the room is through with an activity for now: decided, parked or dropped."""
    said = plan.standings.get((activity, None))
    return said is not None and said.state in _SETTLED


def standings_of(plan: Plan, *states: StandingState) -> tuple[Standing, ...]:
    """What is in one of these states, from top to bottom and from left to right."""
    rows = {activity.id: place for place, activity in enumerate(plan.activities_in_order())}
    columns = {role.id: place for place, role in enumerate(plan.roles_in_order())}
    found = [said for said in plan.standings.values() if said.state in states]
    return tuple(sorted(found, key=lambda said: (rows[said.activity], -1 if said.role is None else columns[said.role])))


def progress(plan: Plan) -> Progress:
    """How far the room is with the plan's activities."""
    states = Counter(said.state for (_, role), said in plan.standings.items() if role is None)
    return Progress(
        decided=states[StandingState.AGREED],
        parked=states[StandingState.PARKED],
        disputed=states[StandingState.DISPUTED],
        dropped=states[StandingState.NOT_NEEDED],
        open=len(plan.activities) - states.total(),
    )


def log_of(plan: Plan, activity: ActivityId) -> tuple[LogEntry, ...]:
    """The log of an activity and its cells, the latest first."""
    return _latest_first([entry for entry in plan.log.values() if entry.activity == activity])


def whole_log(plan: Plan) -> tuple[LogEntry | Standing, ...]:
    """All that was said and decided, the latest first; what stands without words of its own is left out."""
    spoken = [said for said in plan.standings.values() if said.reason or said.owner]
    told: list[LogEntry | Standing] = [*plan.log.values(), *spoken]
    return _latest_first(told)


def is_needed(plan: Plan, activity: ActivityId) -> bool:
    """Whether the room has not dropped an activity."""
    said = plan.standings.get((activity, None))
    return said is None or said.state is not StandingState.NOT_NEEDED


def is_overtaken(plan: Plan, said: Standing) -> bool:
    """Whether letters that were agreed on have changed since."""
    return said.state is StandingState.AGREED and said.basis != cell_basis(plan, said.activity, said.role)


def is_outdated(plan: Plan, signed: SignOff) -> bool:
    """Whether the letters of a role have changed since somebody agreed with them."""
    return signed.basis != column_basis(plan, signed.role)


def sheet_of(plan: Plan, role: RoleId) -> Sheet:
    """The sheet for a role to sign."""
    return Sheet(
        role=plan.roles[role],
        people=tuple(person.name for person in plan.people_of(role)),
        duties=tuple(_duties(plan, role)),
        signed=tuple(sorted((one for one in plan.sign_offs.values() if one.role == role), key=lambda one: one.by)),
    )


def _latest_first[Said: (LogEntry, LogEntry | Standing)](told: list[Said]) -> tuple[Said, ...]:
    """Of one day, what was written last comes first."""
    in_time = sorted(told, key=lambda one: one.on)
    return tuple(in_time[::-1])


def _duties(plan: Plan, role: RoleId) -> Iterator[tuple[str, tuple[Activity, ...]]]:
    for letter in plan.scheme.letters:
        bit = plan.scheme.set_of(letter.code)
        held = tuple(
            one for one in plan.activities_in_order() if plan.letters(one.id, role) & bit and is_needed(plan, one.id)
        )
        if held:
            yield letter.label, held
