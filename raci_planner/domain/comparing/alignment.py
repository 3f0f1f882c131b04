"""Finds the things of one plan again in another: by id, then by name, then by likeness."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from raci_planner.domain.comparing.differences import Kind
from raci_planner.domain.comparing.names import folded, is_short_for
from raci_planner.domain.comparing.pairing import Pairing
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, LogEntry, Person, Role, Section

_MOST = 2**31 - 1

type Ids = Mapping[Kind, Mapping[int, int]]
"""For each type the ids of one plan, and what they are in another."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Two things that were taken for one because their names are alike; somebody should say whether they are."""

    kind: Kind
    old: int
    new: int
    old_name: str
    new_name: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """What each thing of the newer plan is called from now on: as in the older plan, if it is there as well."""

    ids: Ids
    guesses: tuple[Guess, ...]

    @property
    def is_needless(self) -> bool:
        """Whether both plans call everything alike already."""
        return all(key == other for ids in self.ids.values() for key, other in ids.items())


def align(old: Plan, new: Plan, declined: Collection[Guess] = ()) -> Alignment:
    """What of `new` is what of `old`.

    Copies of one plan call the same things by the same ids; names tell the rest. Names that are only alike count
    between plans of different origin: in copies of one plan they are different things.

    Args:
        old: the older plan, or the one that stays.
        new: the other.
        declined: guesses that somebody has said no to.
    """
    aligning = _Aligning(old, new, declined)
    ids: dict[Kind, dict[int, int]] = {kind: aligning.ids_of(kind) for kind in (Section, Role, Person, LogEntry)}
    ids[Activity] = aligning.ids_of_activities(ids[Section])
    return Alignment(ids, tuple(aligning.guesses))


class _Aligning:
    def __init__(self, old: Plan, new: Plan, declined: Collection[Guess]) -> None:
        self._old = old
        self._new = new
        self._declined = {(guess.kind, guess.old, guess.new) for guess in declined}
        self._are_copies = old.info.uid == new.info.uid
        self.guesses: list[Guess] = []

    def ids_of(self, kind: Kind) -> dict[int, int]:
        before, after = _names(self._old, kind), _names(self._new, kind)
        pairing = self._by_id(before, after)
        return self._by_name(kind, pairing, before, after)

    def ids_of_activities(self, headings: Mapping[int, int]) -> dict[int, int]:
        """Under the same heading first: a name may stand under several."""
        before, after = _names(self._old, Activity), _names(self._new, Activity)
        pairing = self._by_id(before, after)
        missing = set(pairing.missing())
        if missing:
            left = [key for key in before if key not in pairing.taken]
            ours = {key: self._under_heading(self._old.activities[ActivityId(key)]) for key in left}
            theirs = [
                self._under_heading(self._new.activities[ActivityId(key)], headings) if place in missing else ""
                for place, key in enumerate(after)
            ]
            pairing.take_by(ours, theirs, str)
        return self._by_name(Activity, pairing, before, after)

    def _under_heading(self, one: Activity, headings: Mapping[int, int] | None = None) -> str:
        """What tells a row apart: the heading by our id, and the name."""
        section = one.section if headings is None or one.section is None else headings[one.section]
        return f"{section} {folded(one.name)}"

    def _by_id(self, before: Mapping[int, str], after: Mapping[int, str]) -> Pairing[int]:
        pairing = Pairing[int](len(after))
        if self._are_copies:
            pairing.take_all((place, key if key in before else None) for place, key in enumerate(after))
        return pairing

    def _by_name(
        self, kind: Kind, pairing: Pairing[int], before: Mapping[int, str], after: Mapping[int, str]
    ) -> dict[int, int]:
        pairing.take_by_name(list(after.values()), before)
        if not self._are_copies and kind in {Section, Role, Activity}:
            self._guess(kind, pairing, before, after)
        taken = {*before, *after}
        ids: dict[int, int] = {}
        for key, found in zip(after, pairing.found(), strict=True):
            ids[key] = found if found is not None else key if key not in before else _free(key, taken)
            taken.add(ids[key])
        return ids

    def _guess(self, kind: Kind, pairing: Pairing[int], before: Mapping[int, str], after: Mapping[int, str]) -> None:
        keys, names = list(after), list(after.values())
        places = pairing.missing()

        def may_be_one(place: int, key: int) -> bool:
            return (kind, key, keys[place]) not in self._declined

        for place in places if kind is Role else ():
            free = (key for key in before if key not in pairing.taken and may_be_one(place, key))
            pairing.take(place, next((key for key in free if _stand_for_each_other(names[place], before[key])), None))
        pairing.take_alike(names, before, may_be_one)
        for place in places:
            found = pairing.found()[place]
            if found is not None:
                self.guesses.append(Guess(kind, found, keys[place], before[found], names[place]))


def _names(plan: Plan, kind: Kind) -> dict[int, str]:
    """What tells things of a type apart when ids do not."""
    match kind:
        case _ if kind is Section:
            return {one.id: one.name for one in plan.sections_in_order()}
        case _ if kind is Role:
            return {one.id: one.name for one in plan.roles_in_order()}
        case _ if kind is Activity:
            return {one.id: one.name for one in plan.activities_in_order()}
        case _ if kind is Person:
            return {one.id: one.name for one in plan.people.values()}
        case _:
            return {one.id: f"{one.kind} {one.on} {one.by} {one.text}" for one in plan.log.values()}


def _stand_for_each_other(one: str, another: str) -> bool:
    return is_short_for(one, another) or is_short_for(another, one)


def _free(key: int, taken: set[int]) -> int:
    """An id that nothing has, the same at every call."""
    while key in taken:
        key = key % _MOST + 1
    return key
