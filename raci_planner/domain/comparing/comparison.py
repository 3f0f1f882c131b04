"""Two plans beside each other, whatever ids they call their things by."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from raci_planner.domain.comparing.alignment import Guess, align
from raci_planner.domain.comparing.differences import Difference, Named, Verb, named
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.rekeying import rekeyed
from raci_planner.domain.comparing.taking import taken
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import KINDS, Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    BallotBox,
    Cell,
    Holding,
    LogEntry,
    Person,
    ReviewWalk,
    Role,
    Section,
    SignOff,
    Standing,
    Version,
)

_OF_THE_MOMENT = (Ballot, BallotBox, ReviewWalk, Version)
_MATRIX = (Section, Role, Activity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """An older and a newer plan, and what differs, in the order of the matrix.

    They call the same things by the same ids. `both` is the newer plan with the sections, rows and roles that only
    the older has, where they stood. `guesses` are things taken for one because their names are alike.
    """

    old: Plan
    new: Plan
    both: Plan
    differences: tuple[Difference, ...]
    guesses: tuple[Guess, ...]

    def inverse(self) -> "Comparison":
        """The comparison the other way round."""
        back = tuple(one.inverse() for one in self.differences)
        return Comparison(old=self.new, new=self.old, both=self.both, differences=back, guesses=self.guesses)


def compare(old: Plan, new: Plan, declined: Collection[Guess] = (), *, keeps_new_ids: bool = False) -> Comparison:
    """Put two plans beside each other; which layer each of them is makes no difference.

    Args:
        old: the older plan; the comparison calls everything by its ids.
        new: the newer one.
        declined: guesses that somebody has said no to.
        keeps_new_ids: call everything by the ids of the newer plan instead: that is the one to be changed.
    """
    if keeps_new_ids:
        alignment = align(new, old, declined)
        old = rekeyed(old, alignment)
    else:
        alignment = align(old, new, declined)
        new = rekeyed(new, alignment)
    found = [one for one in differences(old, new) if one.aspect != "layer"]
    both = _both(old, new, found)
    places = dict(_places(both))
    ordered = tuple(sorted(found, key=lambda one: _place_of(one, places)))
    return Comparison(old=old, new=new, both=both, differences=ordered, guesses=alignment.guesses)


def copied(plan: Plan) -> Plan:
    """The content of a plan once more, to be changed by itself."""
    copy = Plan.from_records(one for kind in KINDS if kind not in _OF_THE_MOMENT for one in plan.all_of(kind))
    copy.fill(_letters(plan))
    return copy


def _letters(plan: Plan) -> Iterator[tuple[ActivityId, RoleId, int]]:
    slots = [(role, plan.slot(role)) for role in plan.roles]
    for activity in plan.activities:
        row = plan.row(activity)
        yield from ((activity, role, row[slot]) for role, slot in slots if row[slot])


def _both(old: Plan, new: Plan, found: Collection[Difference]) -> Plan:
    gone = [one.inverse() for one in found if one.verb is Verb.REMOVED and one.kind in _MATRIX]
    if not gone:
        return new
    both = copied(new)
    both.apply(taken(both, gone, old.scheme, "", keeps_all_letters=False))
    return both


def _places(plan: Plan) -> Iterator[tuple[Named, int]]:
    """The lines and columns of the matrix, numbered."""
    number = 0
    for heading in (None, *plan.sections_in_order()):
        if heading is not None:
            yield (Section, heading.id), (number := number + 1)
        for row in plan.activities_of(None if heading is None else heading.id):
            yield (Activity, row.id), (number := number + 1)
    for column, role in enumerate(plan.roles_in_order()):
        yield (Role, role.id), column


def _place_of(one: Difference, places: Mapping[Named, int]) -> tuple[int, int, int]:
    """The plan itself, then its columns, people, lines with their cells, and what was accepted."""
    record = one.record
    match record:
        case Role():
            place = (1, places[named(record)], 0)
        case Holding() | SignOff():
            place = (1, places.get((Role, record.role), 0), 1)
        case Person():
            place = (2, 0, 0)
        case Section() | Activity():
            place = (3, places[named(record)], -1)
        case Cell() | Standing() | LogEntry():
            place = (3, places[Activity, record.activity], places.get((Role, record.role), 0))
        case AcceptedFinding():
            place = (4, 0, 0)
        case _:
            place = (0, 0, 0)
    return place
