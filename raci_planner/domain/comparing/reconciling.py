"""Brings two copies of a plan together that went apart, by the version that they have in common."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from raci_planner.domain.comparing.alignment import align
from raci_planner.domain.comparing.comparison import copied
from raci_planner.domain.comparing.differences import Difference, Kind, Named, Verb, named, owners
from raci_planner.domain.comparing.differing import differences
from raci_planner.domain.comparing.rekeying import rekeyed
from raci_planner.domain.comparing.rewriting import rewriting_of
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, Person, Record, Role, Section
from raci_planner.domain.schemes import LetterScheme

_THINGS: tuple[Kind, ...] = (Section, Role, Activity, Person)
_LETTERS = ((LetterScheme, None), "")


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both sides changed, each in its own way, or one changed and the other took away.

    `theirs` is what to take over if their side is right.
    """

    mine: Difference
    theirs: Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """What to take over from their copy: at once, and after somebody has chosen.

    `base` and `theirs` call their things as `mine` does.
    """

    base: Plan
    mine: Plan
    theirs: Plan
    clean: tuple[Difference, ...]
    conflicts: tuple[Conflict, ...]

    def chosen(self, for_them: Collection[Conflict]) -> tuple[Difference, ...]:
        """The differences to take over, with the conflicts that are decided for their side."""
        return (*self.clean, *(one.theirs for one in self.conflicts if one in for_them))


def reconcile(base: Plan, mine: Plan, theirs: Plan) -> Reconciliation:
    """Put two copies of a plan and what they come from beside each other.

    Args:
        base: what both had in common.
        mine: the copy that goes on.
        theirs: the copy whose changes are wanted as well.
    """
    base = rekeyed(base, align(mine, base))
    theirs = rekeyed(theirs, align(mine, theirs))
    reconciling = _Reconciling(_with_what_both_added(base, mine, theirs), mine, theirs)
    clean = tuple(reconciling.clean())
    return Reconciliation(
        base=base, mine=mine, theirs=theirs, clean=clean, conflicts=tuple(reconciling.conflicts.values())
    )


def _with_what_both_added(base: Plan, mine: Plan, theirs: Plan) -> Plan:
    """The base with what both sides added under one name, but bare: what they say of it is compared then."""
    sections = [one for key, one in mine.sections.items() if key not in base.sections and key in theirs.sections]
    headings = {*base.sections, *(one.id for one in sections)}
    bare: list[Record] = [*sections]
    bare += (
        Role(id=key, name=one.name, side=None, rank=one.rank)
        for key, one in mine.roles.items()
        if key not in base.roles and key in theirs.roles
    )
    bare += (
        Activity(id=key, section=one.section if one.section in headings else None, name=one.name, rank=one.rank)
        for key, one in mine.activities.items()
        if key not in base.activities and key in theirs.activities
    )
    bare += (
        Person(id=key, name=one.name)
        for key, one in mine.people.items()
        if key not in base.people and key in theirs.people
    )
    if not bare:
        return base
    both = copied(base)
    both.apply(Edit("", tuple(Change(None, one) for one in bare)))
    return both


class _Reconciling:
    """Goes through what they changed; `conflicts` fills on the way, each under what it is about."""

    def __init__(self, base: Plan, mine: Plan, theirs: Plan) -> None:
        self._mine = mine
        self._theirs = theirs
        self._their_changes = differences(base, theirs)
        self._my_changes = {one.slot: one for one in differences(base, mine)}
        self._to_theirs = {one.slot: one for one in differences(mine, theirs)}
        self._my_touches = {name: one for one in self._my_changes.values() for name in _touched(one)}
        self._rewriting = rewriting_of(theirs.scheme, mine.scheme)
        self.conflicts: dict[tuple[Named, str], Conflict] = {}

    def clean(self) -> Iterator[Difference]:
        """What can be taken over without asking."""
        for one in self._their_changes:
            is_gone = self._stumbles_over_what_is_gone(one)
            is_new = one.verb is Verb.ADDED and one.kind in _THINGS
            if not self._stumbles_over_my_letters(one) and (is_new or not (is_gone or self._stumbles(one))):
                yield one

    def _stumbles(self, one: Difference) -> bool:
        if isinstance(one.after, LetterScheme):
            return self._stumbles_over_my_word(one) or self._stumbles_over_my_cells(one, one.after)
        is_removal = one.verb is Verb.REMOVED and one.kind in _THINGS
        return self._stumbles_over_my_work(one) if is_removal else self._stumbles_over_my_word(one)

    def _stumbles_over_what_is_gone(self, one: Difference) -> bool:
        """Whether I took away what they changed; if both took it away, there is nothing to talk about."""
        found = False
        for name in (named(one.record), *_touched(one)):
            mine = self._my_changes.get((name, ""))
            if mine is None or mine.verb is not Verb.REMOVED or mine.kind not in _THINGS:
                continue
            found = True
            back = self._to_theirs.get((name, ""))
            if back is not None and back.verb is Verb.ADDED:
                self.conflicts.setdefault((name, ""), Conflict(mine, back))
        return found

    def _stumbles_over_my_work(self, gone: Difference) -> bool:
        """Whether I changed something about what they took away."""
        mine = self._my_touches.get(named(gone.record))
        if mine is not None:
            self.conflicts[gone.slot] = Conflict(mine, gone)
        return mine is not None

    def _stumbles_over_my_word(self, one: Difference) -> bool:
        """Whether I gave the same thing a value as well; if it is the same value, there is nothing to do."""
        mine = self._my_changes.get(one.slot)
        if mine is None:
            return False
        if self._value(mine, self._mine) != self._value(one, self._theirs):
            self.conflicts[one.slot] = Conflict(mine, one)
        return True

    def _stumbles_over_my_cells(self, one: Difference, scheme: LetterScheme) -> bool:
        """Whether their scheme has no letters for what I wrote; otherwise mine are written in it from now on."""
        rewriting = rewriting_of(self._mine.scheme, scheme)
        for mine in self._my_changes.values():
            if not all(rewriting.says_the_same(cell.letters) for cell in _written(mine)):
                self.conflicts[one.slot] = Conflict(mine, one)
                return True
        self._rewriting = rewriting_of(self._theirs.scheme, scheme)
        return False

    def _stumbles_over_my_letters(self, one: Difference) -> bool:
        """Whether the plan will have no letters for what they wrote."""
        if all(self._rewriting.says_the_same(cell.letters) for cell in _written(one)):
            return False
        mine = self._my_changes.get(_LETTERS) or self.conflicts[_LETTERS].mine
        self.conflicts[one.slot] = Conflict(mine, one)
        return True

    def _value(self, one: Difference, side: Plan) -> object:
        if isinstance(one.after, Cell):
            return rewriting_of(side.scheme, self._mine.scheme)(one.after.letters)
        if one.verb is Verb.MOVED and one.new_place is not None:
            place = one.new_place
            return place.section, place.order[place.index - 1] if place.index else None
        return getattr(one.after, one.aspect) if one.aspect else one.after


def _written(one: Difference) -> Iterator[Cell]:
    """The cells that a difference fills."""
    yield from (record for record in (one.after, *one.belongings) if one.after is not None and isinstance(record, Cell))


def _touched(one: Difference) -> Iterator[Named]:
    """The sections, rows, roles and people about which a difference says something."""
    if one.kind in _THINGS:
        if one.verb is Verb.REMOVED:
            return
        if one.verb is not Verb.ADDED:
            yield named(one.record)
    yield from owners(one.record)
    for record in one.belongings:
        yield from (owner for owner in owners(record) if owner != named(one.record))
