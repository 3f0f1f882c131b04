"""Turns chosen differences into the edit that takes them over, on the plan they were found on or one that went on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from raci_planner.domain.comparing.differences import Difference, Kind, Named, Verb, key_of, named, owners
from raci_planner.domain.comparing.ordering import Place, arranged, ranks_of
from raci_planner.domain.comparing.rewriting import rewriting_of
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import SectionId
from raci_planner.domain.plan import KINDS, Plan
from raci_planner.domain.records import Activity, Cell, Person, PlanInfo, Record, Role, Section
from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme
from raci_planner.language import say

_THINGS: tuple[Kind, ...] = (Section, Role, Activity, Person)
_ORDER = {kind: place for place, kind in enumerate((*KINDS, Cell))}


def taken(
    plan: Plan, chosen: Iterable[Difference], scheme: LetterScheme, label: str, *, keeps_all_letters: bool = True
) -> Edit:
    """The edit that gives a plan the newer side of chosen differences.

    What belongs to a difference that was not chosen, such as the letters of a role that stays out, stays out too.

    Args:
        plan: the plan to change.
        chosen: the differences.
        scheme: the letters in which their newer side is written.
        label: completes the words "Undo …".
        keeps_all_letters: refuse letters that the plan does not have, instead of leaving them out.

    Raises:
        Refusal: if a letter is taken over that the plan does not have.
    """
    return _Taking(plan, tuple(chosen), scheme, keeps_all_letters=keeps_all_letters).edit(label)


class _Taking:
    """Gathers what each record shall be; `_wanted` has None for what goes."""

    def __init__(
        self, plan: Plan, chosen: tuple[Difference, ...], scheme: LetterScheme, *, keeps_all_letters: bool
    ) -> None:
        self._plan = plan
        self._chosen = chosen
        self._written_in = scheme
        self._keeps_all_letters = keeps_all_letters
        self._scheme = next((one.after for one in chosen if isinstance(one.after, LetterScheme)), plan.scheme)
        self._rewriting = rewriting_of(scheme, self._scheme)
        self._shelves: dict[Kind, dict[Any, Record]] = {}
        self._wanted: dict[Named, Record | None] = {}
        self._cells: dict[tuple[Any, Any], Letters] = {}

    def edit(self, label: str) -> Edit:
        for one in self._chosen:
            if one.kind in _THINGS or one.kind is PlanInfo:
                self._take_thing(one)
        self._hand_up_rows()
        self._arrange(Section, self._plan.sections_in_order())
        self._arrange(Role, self._plan.roles_in_order())
        self._arrange_rows()
        self._let_go_of_what_belongs_to_nothing()
        self._recode()
        for one in self._chosen:
            for record in one.belongings if one.verb is Verb.ADDED else ():
                self._take_whole(None, record)
        for one in self._chosen:
            if one.kind not in _THINGS and one.kind is not PlanInfo:
                self._take_whole(one.before, one.after)
        return Edit(label, tuple(self._changes()))

    def _held(self, kind: Kind, key: Any) -> Record | None:
        """A record as the plan has it."""
        if kind not in self._shelves:
            self._shelves[kind] = {key_of(record): record for record in self._plan.all_of(kind)}
        return self._shelves[kind].get(key)

    def _now(self, name: Named) -> Record | None:
        """A record as it shall be, as far as that is known."""
        return self._wanted[name] if name in self._wanted else self._held(*name)

    def _take_thing(self, one: Difference) -> None:
        name = named(one.record)
        if one.verb in {Verb.ADDED, Verb.REMOVED}:
            self._wanted[name] = one.after
        elif one.verb is not Verb.MOVED and (record := self._now(name)) is not None:
            self._wanted[name] = replace(record, **{one.aspect: getattr(one.after, one.aspect)})

    def _take_whole(self, before: Record | None, after: Record | None) -> None:
        record = after if after is not None else before
        if record is None or any(self._now(owner) is None for owner in owners(record)):
            return
        if isinstance(record, Cell):
            letters = NO_LETTERS if after is None else self._coded(record.letters)
            self._cells[record.activity, record.role] = letters
        else:
            self._wanted[named(record)] = after

    def _coded(self, letters: Letters) -> Letters:
        """Letters of the differences in those that the plan will have."""
        if self._keeps_all_letters and not self._rewriting.says_the_same(letters):
            words = self._written_in.words(letters)
            raise Refusal(
                say(
                    "{name} has no letter for {words}. Take over the letters of the plan as well.",
                    name=self._scheme.name,
                    words=words,
                )
            )
        return self._rewriting(letters)

    def _recode(self) -> None:
        """Write all cells and votes in the new letters, if these are taken over; a letter that they lack is lost."""
        if self._plan.scheme.letters == self._scheme.letters:
            return
        rewriting = rewriting_of(self._plan.scheme, self._scheme)
        for cell in self._plan.filled_cells():
            if all(self._now(owner) is not None for owner in owners(cell)):
                self._cells[cell.activity, cell.role] = rewriting(cell.letters)
        for ballot in self._plan.ballots.values():
            votes = tuple(replace(vote, letters=rewriting(vote.letters)) for vote in ballot.votes)
            self._wanted[named(ballot)] = replace(ballot, votes=votes)

    def _hand_up_rows(self) -> None:
        """Give rows whose heading goes, or is not there, to the heading above."""
        above: SectionId | None = None
        for section in self._plan.sections_in_order():
            if self._now((Section, section.id)) is not None:
                above = section.id
                continue
            for row in self._plan.activities_of(section.id):
                record = self._now((Activity, row.id))
                if isinstance(record, Activity):
                    self._wanted[Activity, row.id] = replace(record, section=above)
        for name, record in self._wanted.items():
            if isinstance(record, Activity) and not self._is_heading(record.section):
                self._wanted[name] = replace(record, section=None)

    def _is_heading(self, section: SectionId | None) -> bool:
        return section is None or self._now((Section, section)) is not None

    def _comers(self, kind: Kind) -> dict[int, Place]:
        """What shall stand elsewhere, and where."""
        places = {key_of(one.record): one.new_place for one in self._chosen if one.kind is kind and one.new_place}
        return {key: place for key, place in places.items() if self._now((kind, key)) is not None}

    def _arrange(self, kind: Kind, order: Sequence[Section | Role]) -> None:
        comers = self._comers(kind)
        if comers:
            staying = [one.id for one in order if one.id not in comers and self._now((kind, one.id)) is not None]
            self._rank(kind, arranged(staying, comers.items()), {one.id: one.rank for one in order}, comers)

    def _arrange_rows(self) -> None:
        comers = self._comers(Activity)
        handed_up = [
            record.id
            for record in self._wanted.values()
            if isinstance(record, Activity) and record.id not in comers and self._changes_heading(record)
        ]
        groups: dict[SectionId | None, dict[int, Place]] = {}
        for key, place in comers.items():
            groups.setdefault(place.section if self._is_heading(place.section) else None, {})[key] = place
        at_end: dict[SectionId | None, list[int]] = {}
        for key in handed_up:
            row = self._now((Activity, key))
            if isinstance(row, Activity):
                at_end.setdefault(row.section, []).append(key)
        leaving = {*comers, *handed_up}
        for section in dict.fromkeys((*groups, *at_end)):
            rows = self._plan.activities_of(section)
            staying = [one.id for one in rows if one.id not in leaving and self._now((Activity, one.id)) is not None]
            order = arranged([*staying, *at_end.get(section, ())], groups.get(section, {}).items())
            ranks: dict[int, int] = {one.id: one.rank for one in rows if one.id not in leaving}
            self._rank(Activity, order, ranks, leaving, section=section)

    def _changes_heading(self, row: Activity) -> bool:
        held = self._plan.activities.get(row.id)
        return held is not None and held.section != row.section

    def _rank(
        self, kind: Kind, order: Sequence[int], held: Mapping[int, int], comers: Iterable[int], **heading: Any
    ) -> None:
        new = set(comers)
        ranks = ranks_of(order, {key: held[key] for key in order if key in held and key not in new})
        for key, rank in ranks.items():
            record: Any = self._now((kind, key))
            self._wanted[kind, key] = replace(record, rank=rank, **heading)

    def _let_go_of_what_belongs_to_nothing(self) -> None:
        gone = {name for name, record in self._wanted.items() if record is None}
        for kind in KINDS:
            for record in self._plan.all_of(kind) if gone else ():
                if not gone.isdisjoint(owners(record)):
                    self._wanted[named(record)] = None

    def _changes(self) -> Iterator[Change]:
        """What goes before what comes, and each after what it cannot be without."""
        changes = [
            Change(before, record) for name, record in self._wanted.items() if (before := self._held(*name)) != record
        ]
        if self._scheme != self._plan.scheme:
            changes.append(Change(self._plan.scheme, self._scheme))
        changes += self._cell_changes()
        leaving = [one for one in changes if one.after is None]
        coming = [one for one in changes if one.after is not None]
        yield from sorted(leaving, key=lambda one: -_ORDER[type(one.record)])
        yield from sorted(coming, key=lambda one: (_ORDER[type(one.record)], one.before is None))

    def _cell_changes(self) -> Iterator[Change]:
        plan = self._plan
        gone = {name for name, record in self._wanted.items() if record is None}
        rows = [key for kind, key in gone if kind is Activity and key in plan.activities]
        for activity in rows:
            yield from (Change(cell, None) for cell in plan.cells_of_activity(activity))
        for role in [key for kind, key in gone if kind is Role and key in plan.roles]:
            for cell in plan.cells_of_role(role):
                if (Activity, cell.activity) not in gone:
                    yield Change(cell, None)
        for (activity, role), letters in self._cells.items():
            is_old = activity in plan.activities and role in plan.roles
            held = plan.letters(activity, role) if is_old else NO_LETTERS
            if held != letters:
                before = Cell(activity=activity, role=role, letters=held) if held else None
                yield Change(before, Cell(activity=activity, role=role, letters=letters) if letters else None)
