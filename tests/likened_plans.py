"""When two plans count as one: same records, same order, whatever the ranks that make it."""

import dataclasses
from collections.abc import Iterator
from itertools import count

from hypothesis import strategies as st
from random_commands import commands_in_its_letters

from raci_planner.domain.content import pack, unpack
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Ballot, BallotBox, Record, ReviewWalk, Role, Section, Version


def meaning(plan: Plan) -> set[Record]:
    """What a plan says, with places in place of ranks."""
    return set(_told(plan))


def _told(plan: Plan) -> Iterator[Record]:
    places = {Section: plan.sections_in_order(), Role: plan.roles_in_order(), Activity: plan.activities_in_order()}
    for record in plan.records():
        if isinstance(record, Section | Role | Activity):
            yield dataclasses.replace(record, rank=places[type(record)].index(record))
        elif not isinstance(record, Version | Ballot | BallotBox | ReviewWalk):
            yield record


def copy_of(plan: Plan) -> Plan:
    """The same plan once more, to be changed by itself."""
    return unpack(pack(plan))


def worked_on(plan: Plan, data: st.DataObject, most: int, ids: IdSource | None = None) -> Plan:
    """A copy of a plan after any script of commands."""
    copy, numbers = copy_of(plan), count(5000)
    for _ in range(data.draw(st.integers(0, most))):
        try:
            copy.apply(data.draw(commands_in_its_letters(copy)).decide(copy, ids or (lambda: next(numbers))))
        except Refusal:
            continue
    return copy
