"""Plans for the benchmarks of the analysis: like real ones, or with letters at random, which is the worst it can be."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from raci_planner.boundaries import Boundaries
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, PlanInfo, Role, Section
from raci_planner.domain.schemes import RACI, Letters
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side
from raci_planner.session.templates import template, templates

SIZES = {"S": (40, 8), "M": (400, 20), "L": (2_000, 40), "XL": (10_000, 100)}
LETTERS_IN_A_ROW = 15
ROWS_IN_A_SECTION = 20
OWN_SIDE = 0.9
"""How often a documented duty of a plan like real ones lies with the side that the documents name."""
_SIDES = (PRODUCT, PROJECT, OTHER, OTHER)
_R, _A, _C, _I = (RACI.set_of(letter) for letter in "RACI")


@dataclass(frozen=True)
class Draw:
    """A way to draw the letters of a row."""

    name: str
    is_like_real: bool


LIKE_REAL = Draw("like real plans", is_like_real=True)
AT_RANDOM = Draw("letters at random", is_like_real=False)


def plan_of(size: str, draw: Draw, boundaries: Boundaries) -> Plan:
    """A plan of a size: activities as templates name them, each for an area of its own."""
    rows, columns = SIZES[size]
    dice = random.Random(7)
    names = _names(boundaries)
    plan = Plan(PlanInfo(uid="benchmark", name=size))
    roles = [
        Role(id=RoleId(number + 1), name=f"Role {number}", side=_SIDES[number % 4], rank=number)
        for number in range(columns)
    ]
    sections = [
        Section(id=SectionId(number + 1), name=f"Project {number}", rank=number)
        for number in range(-(-rows // ROWS_IN_A_SECTION))
    ]
    activities = [
        Activity(
            id=ActivityId(number + 1),
            section=SectionId(number // ROWS_IN_A_SECTION + 1),
            name=f"{names[number % len(names)]} (area {number // len(names) + 1})",
            rank=number,
        )
        for number in range(rows)
    ]
    cells = []
    for activity in activities:
        side = boundaries.recogniser.recognise(activity.name).side
        letters = _row(dice, roles, side) if draw.is_like_real else _random_row(dice, len(roles))
        cells += [Cell(activity=activity.id, role=RoleId(place + 1), letters=held) for place, held in letters.items()]
    return Plan.from_records([plan.info, *roles, *sections, *activities, *cells])


def _names(boundaries: Boundaries) -> list[str]:
    """The activities of all templates, of each documented duty only one: real plans hardly say a thing twice."""
    rows = [
        name
        for one in templates()
        if (known := template(one.key))
        for section in known.sections
        for name, *_ in section.rows
    ]
    recognise = boundaries.recogniser.recognise
    return list({recognise(name).duty or name: name for name in rows}.values())


def _row(dice: random.Random, roles: Sequence[Role], side: Side | None) -> dict[int, Letters]:
    """One owner, a doer or two, some who are asked or told."""
    leading = side if side and dice.random() < OWN_SIDE else dice.choice(_SIDES)
    owner, *doers = dice.sample([place for place, role in enumerate(roles) if role.side == leading], 2)
    others = dice.sample(range(len(roles)), min(LETTERS_IN_A_ROW, len(roles)) // (1 if len(roles) > 20 else 2))
    letters = {place: dice.choice((_C, _I)) for place in others}
    letters[doers[0]] = _R
    letters[owner] = Letters(_A | _R) if dice.random() < 0.3 else _A
    if dice.random() < 0.03:
        del letters[owner]
    return letters


def _random_row(dice: random.Random, roles: int) -> dict[int, Letters]:
    sets = (_R, _A, _C, _I, Letters(_A | _R))
    return {place: dice.choice(sets) for place in dice.sample(range(roles), min(LETTERS_IN_A_ROW, roles))}


def scan(plan: Plan) -> int:
    """The least that an analysis can be: every row as bytes, its A, R, C and I counted, the odd rows counted."""
    odd = 0
    for activity in plan.activities:
        row = plan.row(activity)
        owners = row.count(_A) + row.count(_A | _R)
        doers = row.count(_R) + row.count(_A | _R)
        if owners != 1 or not doers or not row.count(_C) + row.count(_I):
            odd += 1
    return odd
