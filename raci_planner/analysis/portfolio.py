"""Many plans side by side: who carries how much over all of them, and which duty different teams own differently."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from raci_planner.analysis.coverage import coverage
from raci_planner.analysis.findings import Severity
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Role, VersionKind
from raci_planner.domain.schemes import LetterKind
from raci_planner.domain.sides import PRODUCT, PROJECT, Side

if TYPE_CHECKING:
    from raci_planner.analysis.analysis import Analysis


@dataclass(frozen=True, slots=True, kw_only=True)
class Hat:
    """A role in one plan: its side, the people who hold it, and on how many activities it has each kind of letter."""

    role: str
    side: Side | None
    people: tuple[str, ...]
    deputies: tuple[str, ...]
    counts: Mapping[LetterKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """A role that is accountable for a documented duty in one plan."""

    duty: str
    role: str
    side: Side | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSummary:
    """What a portfolio keeps of one plan; `uid` names it wherever its file goes.

    `reviewed_on` is the day of the last version that a review kept.
    """

    uid: str
    name: str
    activities: int
    findings: Mapping[Severity, int]
    accepted: int
    review_due: date | None
    reviewed_on: date | None
    hats: tuple[Hat, ...]
    owners: tuple[Owner, ...]
    duty_names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """A person or a role over all plans.

    `hats` are the roles somebody holds, each with its plan; `counts` the activities with each kind of letter on which
    they have it, over all plans. `has_both_hats` tells that somebody stands on both sides of the boundary.
    """

    name: str
    plans: tuple[str, ...]
    hats: tuple[str, ...]
    counts: Mapping[LetterKind, int]
    has_both_hats: bool

    def count(self, kind: LetterKind) -> int:
        """On how many activities they have a kind of letter."""
        return self.counts.get(kind, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyOwners:
    """A documented duty and who is accountable for it where: role by role, the plans.

    `is_settled` tells that the same role owns it everywhere; `is_across` that roles of facing sides do.
    """

    name: str
    plans_of: Mapping[str, tuple[str, ...]]
    is_across: bool

    @property
    def is_settled(self) -> bool:
        """Whether one role owns it in every plan that has it."""
        return len(self.plans_of) == 1


def summary(analysis: "Analysis") -> PlanSummary:
    """What a portfolio keeps of a plan and its judgement."""
    plan = analysis.plan
    reviews = [version.made_at.date() for version in plan.versions.values() if version.kind is VersionKind.REVIEW]
    return PlanSummary(
        uid=plan.info.uid,
        name=plan.info.name,
        activities=len(plan.activities),
        findings=analysis.counts(),
        accepted=len(analysis.accepted),
        review_due=plan.info.review_due,
        reviewed_on=max(reviews, default=None),
        hats=tuple(_hat(plan, role) for role in plan.roles_in_order()),
        owners=tuple(_owners(analysis)),
        duty_names={duty.id: duty.name for duty in analysis.boundaries.catalogue.duties.values()},
    )


def people(summaries: Iterable[PlanSummary]) -> tuple[Load, ...]:
    """Everybody who holds roles, those with most to answer for first; one name is taken for one person."""
    held: dict[str, list[tuple[str, str, Hat]]] = defaultdict(list)
    for one in summaries:
        for hat in one.hats:
            for person in hat.people:
                held[_key(person)].append((person, one.name, hat))
    return _by_load(_load(hats[0][0], [(plan, hat) for _, plan, hat in hats]) for hats in held.values())


def roles(summaries: Iterable[PlanSummary]) -> tuple[Load, ...]:
    """Every role by its name over all plans, those with most to answer for first."""
    worn: dict[str, list[tuple[str, Hat]]] = defaultdict(list)
    for one in summaries:
        for hat in one.hats:
            worn[_key(hat.role)].append((one.name, hat))
    return _by_load(_load(hats[0][1].role, hats) for hats in worn.values())


def duties(summaries: Iterable[PlanSummary]) -> tuple[DutyOwners, ...]:
    """The documented duties that somebody owns, those that the teams see most differently first."""
    owners: dict[str, dict[str, tuple[str, set[str]]]] = defaultdict(dict)
    sides: dict[str, set[Side | None]] = defaultdict(set)
    names: dict[str, str] = {}
    for one in summaries:
        for owner in one.owners:
            names[owner.duty] = one.duty_names[owner.duty]
            owners[owner.duty].setdefault(_key(owner.role), (owner.role, set()))[1].add(one.name)
            sides[owner.duty].add(owner.side)
    found = [
        DutyOwners(
            name=names[duty],
            plans_of={role: tuple(sorted(plans)) for role, plans in roles_of.values()},
            is_across={PRODUCT, PROJECT} <= sides[duty],
        )
        for duty, roles_of in owners.items()
    ]
    return tuple(sorted(found, key=lambda duty: (not duty.is_across, -len(duty.plans_of), duty.name)))


def _hat(plan: Plan, role: Role) -> Hat:
    counts = Counter[LetterKind]()
    for cell in plan.cells_of_role(role.id):
        counts.update({letter.kind for letter in plan.scheme.in_set(cell.letters)})
    return Hat(
        role=role.name,
        side=role.side,
        people=tuple(person.name for person in plan.people_of(role.id)),
        deputies=tuple(person.name for person in plan.people_of(role.id, deputies=True)),
        counts=counts,
    )


def _owners(analysis: "Analysis") -> Iterator[Owner]:
    plan = analysis.plan
    for duty in coverage(analysis.survey):
        accountable = {
            cell.role
            for activity in duty.activities
            for cell in plan.cells_of_activity(activity)
            if cell.letters & plan.scheme.accountable
        }
        for role in sorted(accountable):
            yield Owner(duty=duty.duty.id, role=plan.roles[role].name, side=plan.roles[role].side)


def _load(name: str, hats: list[tuple[str, Hat]]) -> Load:
    counts = Counter[LetterKind]()
    for _, hat in hats:
        counts.update(hat.counts)
    return Load(
        name=name,
        plans=tuple(sorted({plan for plan, _ in hats})),
        hats=tuple(dict.fromkeys(f"{hat.role} in {plan}" for plan, hat in hats)),
        counts=counts,
        has_both_hats={PRODUCT, PROJECT} <= {hat.side for _, hat in hats},
    )


def _by_load(loads: Iterable[Load]) -> tuple[Load, ...]:
    heaviest = (LetterKind.ACCOUNTABLE, LetterKind.RESPONSIBLE)
    return tuple(sorted(loads, key=lambda load: (*(-load.count(kind) for kind in heaviest), load.name)))


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
