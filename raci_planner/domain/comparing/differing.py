"""Compares two plans that call the same things by the same ids."""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from raci_planner.domain.comparing.differences import Difference, Kind, Verb, key_of, owners
from raci_planner.domain.comparing.ordering import Place, fewest_moves
from raci_planner.domain.comparing.rewriting import rewriting_of
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Cell,
    Holding,
    LogEntry,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Standing,
)
from raci_planner.domain.schemes import Letters, LetterScheme

_FIELDS: dict[Kind, tuple[str, ...]] = {
    PlanInfo: ("name", "purpose", "review_due", "stage", "review_every", "facilitator", "layer"),
    Section: ("name",),
    Role: ("name", "side", "short_name", "purpose"),
    Activity: ("name", "note", "duty_choice"),
    Person: ("name", "is_team", "note"),
}
_OWNED: tuple[Kind, ...] = (Holding, Standing, LogEntry, SignOff)
_WHOLE: tuple[Kind, ...] = (*_OWNED, AcceptedFinding, RuleGrade, OwnCatalogue)
"""What is taken over as a whole: nobody wants one field of it without the others."""

type Places = dict[int, Place]


def differences(old: Plan, new: Plan) -> tuple[Difference, ...]:
    """Everything that differs, each once; ranks count as the order they make. See `align` for plans of other ids."""
    return tuple(_Comparing(old, new).everything())


class _Comparing:
    def __init__(self, old: Plan, new: Plan) -> None:
        self._old = old
        self._new = new
        self._activities = [key for key in old.activities if key in new.activities]
        self._roles = [key for key in old.roles if key in new.roles]
        self._owned_before = _by_owner(old)
        self._owned_after = _by_owner(new)

    def everything(self) -> Iterator[Difference]:
        old, new = self._old, self._new
        yield from _fields(old.info, new.info)
        if old.scheme != new.scheme:
            yield Difference(verb=Verb.CHANGED, before=old.scheme, after=new.scheme)
        yield from self._things(Role, old.roles, new.roles, _places_of_roles(old), _places_of_roles(new))
        yield from self._things(Person, old.people, new.people, {}, {})
        yield from self._things(Section, old.sections, new.sections, _places_of_sections(old), _places_of_sections(new))
        before, after = _places_of_activities(old), _places_of_activities(new)
        yield from self._things(Activity, old.activities, new.activities, before, after)
        yield from self._cells()
        for kind in _WHOLE:
            yield from self._whole(kind)

    def _things(
        self,
        kind: Kind,
        before: Mapping[Any, Record],
        after: Mapping[Any, Record],
        old_places: Places,
        new_places: Places,
    ) -> Iterator[Difference]:
        moved = _moved(before, old_places, new_places)
        for key, record in before.items():
            there = after.get(key)
            if there is None:
                yield Difference(
                    verb=Verb.REMOVED,
                    before=record,
                    after=None,
                    old_place=old_places.get(key),
                    belongings=self._belongings(kind, key, self._old, self._owned_before),
                )
                continue
            yield from _fields(record, there)
            if key in moved:
                yield Difference(
                    verb=Verb.MOVED,
                    before=record,
                    after=there,
                    aspect="rank",
                    old_place=old_places[key],
                    new_place=new_places[key],
                )
        for key, record in after.items():
            if key not in before:
                yield Difference(
                    verb=Verb.ADDED,
                    before=None,
                    after=record,
                    new_place=new_places.get(key),
                    belongings=self._belongings(kind, key, self._new, self._owned_after),
                )

    def _belongings(
        self, kind: Kind, key: Any, plan: Plan, owned: Mapping[tuple[Kind, Any], list[Record]]
    ) -> tuple[Record, ...]:
        cells: Sequence[Cell] = ()
        if kind is Activity:
            cells = plan.cells_of_activity(key)
        elif kind is Role:
            cells = plan.cells_of_role(key)
        return (*cells, *owned.get((kind, key), ()))

    def _cells(self) -> Iterator[Difference]:
        """The cells of rows and columns on both sides: whole rows are compared first, most are equal."""
        if not self._activities or not self._roles:
            return
        old, new = self._old, self._new
        old_letters, new_letters = _letters_of(old, self._roles), _letters_of(new, self._roles)
        is_one_scheme = old.scheme.letters == new.scheme.letters
        alike = set(_alike(old.scheme, new.scheme))
        for activity in self._activities:
            before, after = old_letters(old.row(activity)), new_letters(new.row(activity))
            if is_one_scheme and before == after:
                continue
            for role, one, other in zip(self._roles, before, after, strict=True):
                if (one, other) not in alike:
                    yield _cell(activity, role, one, other)

    def _whole(self, kind: Kind) -> Iterator[Difference]:
        before = {key_of(record): record for record in self._old.all_of(kind)}
        after = {key_of(record): record for record in self._new.all_of(kind)}
        for key in (*before, *(key for key in after if key not in before)):
            one, other = before.get(key), after.get(key)
            has_moved_over = one is not None and other is not None
            if one == other or not (has_moved_over or self._has_owners(one or other)):
                continue
            verb = Verb.ADDED if one is None else Verb.REMOVED if other is None else Verb.CHANGED
            yield Difference(verb=verb, before=one, after=other)

    def _has_owners(self, record: Record | None) -> bool:
        """Whether what a record belongs to is on both sides; otherwise it comes and goes with that."""
        return record is not None and all(
            _is_in(self._old, kind, key) and _is_in(self._new, kind, key) for kind, key in owners(record)
        )


def _is_in(plan: Plan, kind: Kind, key: Any) -> bool:
    return key in (plan.activities if kind is Activity else plan.roles if kind is Role else plan.people)


def _by_owner(plan: Plan) -> dict[tuple[Kind, Any], list[Record]]:
    owned: dict[tuple[Kind, Any], list[Record]] = {}
    for kind in _OWNED:
        for record in plan.all_of(kind):
            for owner in owners(record):
                owned.setdefault(owner, []).append(record)
    return owned


def _fields(before: Record, after: Record) -> Iterator[Difference]:
    if before == after:
        return
    for name in _FIELDS[type(before)]:
        if getattr(before, name) != getattr(after, name):
            verb = Verb.RENAMED if name == "name" else Verb.CHANGED
            yield Difference(verb=verb, before=before, after=after, aspect=name)


def _alike(old: LetterScheme, new: LetterScheme) -> Iterator[tuple[int, int]]:
    """The sets of letters that say the same in both schemes."""
    there, back = rewriting_of(old, new), rewriting_of(new, old)
    for letters in range(old.everything + 1):
        other = there(Letters(letters))
        if back(other) == letters:
            yield letters, other


def _cell(activity: ActivityId, role: RoleId, before: int, after: int) -> Difference:
    verb = Verb.ADDED if not before else Verb.REMOVED if not after else Verb.CHANGED
    return Difference(
        verb=verb,
        before=Cell(activity=activity, role=role, letters=Letters(before)) if before else None,
        after=Cell(activity=activity, role=role, letters=Letters(after)) if after else None,
    )


def _letters_of(plan: Plan, roles: Sequence[RoleId]) -> Any:
    """What takes the letters of these roles, in this order, out of a row."""
    slots = [plan.slot(role) for role in roles]
    if len(slots) == 1:
        return lambda row: (row[slots[0]],)
    return itemgetter(*slots)


def _moved(before: Mapping[Any, Record], old_places: Places, new_places: Places) -> set[int]:
    """What stands under another heading, or elsewhere among those that stayed."""
    groups: dict[SectionId | None, list[int]] = {}
    moved: set[int] = set()
    for key, place in new_places.items():
        if key not in before:
            continue
        if old_places[key].section == place.section:
            groups.setdefault(place.section, []).append(key)
        else:
            moved.add(key)
    for keys in groups.values():
        moved.update(key for key, _ in fewest_moves(keys, {key: old_places[key].index for key in keys}))
    return moved


def _places(order: Sequence[Section | Role | Activity], section: SectionId | None = None) -> Places:
    keys = tuple(one.id for one in order)
    return {key: Place(keys, index, section) for index, key in enumerate(keys)}


def _places_of_sections(plan: Plan) -> Places:
    return _places(plan.sections_in_order())


def _places_of_roles(plan: Plan) -> Places:
    return _places(plan.roles_in_order())


def _places_of_activities(plan: Plan) -> Places:
    headings = (None, *(section.id for section in plan.sections_in_order()))
    return {key: place for heading in headings for key, place in _places(plan.activities_of(heading), heading).items()}
