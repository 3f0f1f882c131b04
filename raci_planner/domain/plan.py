"""The plan: the one mutable object of the domain, with one mutator, `apply`."""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, cast

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, BallotId, EntryId, PersonId, RoleId, SectionId, VersionId
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    BallotBox,
    Cell,
    Holding,
    LogEntry,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    ReviewWalk,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Standing,
    Version,
)
from raci_planner.domain.schemes import NO_LETTERS, RACI, Letters, LetterScheme

_BY_RANK = attrgetter("rank", "id")
_BY_ID = attrgetter("id")

KINDS: tuple[type[Record], ...] = (
    PlanInfo,
    LetterScheme,
    Section,
    Role,
    Activity,
    Person,
    Holding,
    AcceptedFinding,
    RuleGrade,
    OwnCatalogue,
    Standing,
    LogEntry,
    SignOff,
    BallotBox,
    Ballot,
    Version,
    ReviewWalk,
)
"""The types of records but cells, each after those it refers to."""


class Plan:
    """Sections, activities, roles, people and the letters between them.

    Letters lie in one bytearray per activity, a byte per role *slot*: no object per cell, and a whole row
    can be read at once. A role keeps its slot while it exists; `slot` tells it.
    """

    def __init__(self, info: PlanInfo, scheme: LetterScheme = RACI) -> None:
        self.info = info
        self.scheme = scheme
        self.sections: dict[SectionId, Section] = {}
        self.activities: dict[ActivityId, Activity] = {}
        self.roles: dict[RoleId, Role] = {}
        self.people: dict[PersonId, Person] = {}
        self.holdings: dict[tuple[RoleId, PersonId], Holding] = {}
        self.accepted: dict[str, AcceptedFinding] = {}
        self.grades: dict[str, RuleGrade] = {}
        self.standings: dict[tuple[ActivityId, RoleId | None], Standing] = {}
        self.log: dict[EntryId, LogEntry] = {}
        self.sign_offs: dict[tuple[RoleId, str], SignOff] = {}
        self.ballots: dict[BallotId, Ballot] = {}
        self.versions: dict[VersionId, Version] = {}
        self._singles: dict[type[Any], Any] = {}
        self._shelves = self._all_shelves()
        self._rows: dict[ActivityId, bytearray] = {}
        self._slots: dict[RoleId, int] = {}
        self._free_slots: list[int] = []
        self._width = 0
        self._section_order: tuple[Section, ...] | None = None
        self._activity_order: dict[SectionId | None, tuple[Activity, ...]] | None = None
        self._role_order: tuple[Role, ...] | None = None

    @classmethod
    def from_records(cls, records: Iterable[Record]) -> "Plan":
        """A plan made of records, in which roles and activities come before their cells.

        Raises:
            TypeError: if the first record is not the plan's own PlanInfo.
        """
        stream = iter(records)
        info = next(stream, None)
        if not isinstance(info, PlanInfo):
            raise TypeError("the first record of a plan is its PlanInfo")
        plan = cls(info)
        for record in stream:
            plan._set(record)
        return plan

    def sections_in_order(self) -> tuple[Section, ...]:
        """The headings from top to bottom."""
        if self._section_order is None:
            self._section_order = tuple(sorted(self.sections.values(), key=_BY_RANK))
        return self._section_order

    def activities_of(self, section: SectionId | None) -> tuple[Activity, ...]:
        """The activities under one heading, or above the first one for None, from top to bottom."""
        if self._activity_order is None:
            groups: dict[SectionId | None, list[Activity]] = {}
            for activity in sorted(self.activities.values(), key=_BY_RANK):
                groups.setdefault(activity.section, []).append(activity)
            self._activity_order = {section: tuple(group) for section, group in groups.items()}
        return self._activity_order.get(section, ())

    def activities_in_order(self) -> tuple[Activity, ...]:
        """All activities from top to bottom, as the matrix shows them."""
        headings = (None, *(section.id for section in self.sections_in_order()))
        return tuple(activity for heading in headings for activity in self.activities_of(heading))

    def roles_in_order(self) -> tuple[Role, ...]:
        """The roles from left to right."""
        if self._role_order is None:
            self._role_order = tuple(sorted(self.roles.values(), key=_BY_RANK))
        return self._role_order

    @property
    def catalogue(self) -> OwnCatalogue | None:
        """The plan's own catalogue of duties."""
        return cast("OwnCatalogue | None", self._singles.get(OwnCatalogue))

    @property
    def ballot_box(self) -> BallotBox | None:
        """The silent ballots that are being taken, or have been revealed and not yet put away."""
        return cast("BallotBox | None", self._singles.get(BallotBox))

    @property
    def review(self) -> ReviewWalk | None:
        """The review that has begun and is not finished."""
        return cast("ReviewWalk | None", self._singles.get(ReviewWalk))

    def people_of(self, role: RoleId, *, deputies: bool = False) -> tuple[Person, ...]:
        """Who holds a role, by name; or who stands in for them."""
        held = [one for one in self.holdings.values() if one.role == role and one.is_deputy == deputies]
        return tuple(sorted((self.people[one.person] for one in held), key=attrgetter("name", "id")))

    def letters(self, activity: ActivityId, role: RoleId) -> Letters:
        """The letters of one cell."""
        return Letters(self._rows[activity][self._slots[role]])

    def row(self, activity: ActivityId) -> bytes:
        """The letters of one activity, one byte per slot; slots without a role hold 0."""
        return bytes(self._rows[activity])

    def slot(self, role: RoleId) -> int:
        """The place of a role's letters in `row`."""
        return self._slots[role]

    def cells_of_activity(self, activity: ActivityId) -> list[Cell]:
        """The filled cells of a row, from left to right."""
        row = self._rows[activity]
        return [
            Cell(activity=activity, role=role.id, letters=Letters(row[self._slots[role.id]]))
            for role in self.roles_in_order()
            if row[self._slots[role.id]]
        ]

    def cells_of_role(self, role: RoleId) -> list[Cell]:
        """The filled cells of a column, in no particular order."""
        slot = self._slots[role]
        return [
            Cell(activity=activity, role=role, letters=Letters(row[slot]))
            for activity, row in self._rows.items()
            if row[slot]
        ]

    def filled_cells(self) -> Iterator[Cell]:
        """Every cell that has letters."""
        for activity in self._rows:
            yield from self.cells_of_activity(activity)

    def all_of[R: Record](self, kind: type[R]) -> Iterable[R]:
        """All records of a type, but for cells: see `filled_cells`."""
        if kind is PlanInfo:
            return (cast("R", self.info),)
        if kind is LetterScheme:
            return (cast("R", self.scheme),)
        if kind in self._shelves:
            return cast("Iterable[R]", self._shelves[kind][0].values())
        return (self._singles[kind],) if kind in self._singles else ()

    def records(self) -> Iterator[Record]:
        """Every record, in an order in which `from_records` can take them."""
        for kind in KINDS:
            yield from self.all_of(kind)
        yield from self.filled_cells()

    def fill(self, cells: Iterable[tuple[ActivityId, RoleId, int]]) -> None:
        """Take the letters of many cells, told as (activity, role, letters); for readers of large plans.

        Raises:
            KeyError: if a cell names an activity or a role that is not there.
            ValueError: if letters do not fit into one byte.
        """
        rows, slots = self._rows, self._slots
        for activity, role, letters in cells:
            rows[activity][slots[role]] = letters

    def apply(self, edit: Edit) -> None:
        """Carry out an edit that was decided on this very state of the plan."""
        for change in edit.changes:
            self._apply_change(change)

    def _apply_change(self, change: Change) -> None:
        if change.after is not None:
            self._set(change.after)
        elif change.before is not None:
            self._remove(change.before)

    def _set(self, record: Record) -> None:
        match record:
            case Cell():
                self._rows[record.activity][self._slots[record.role]] = record.letters
            case PlanInfo():
                self.info = record
            case LetterScheme():
                self.scheme = record
            case _ if type(record) in self._shelves:
                shelf, key = self._shelves[type(record)]
                shelf[key(record)] = record
                self._arrange(record)
            case _:
                self._singles[type(record)] = record

    def _remove(self, record: Record) -> None:
        match record:
            case Cell():
                self._rows[record.activity][self._slots[record.role]] = NO_LETTERS
            case PlanInfo() | LetterScheme():
                raise ValueError("a plan always has its name and its letters")
            case _ if type(record) in self._shelves:
                shelf, key = self._shelves[type(record)]
                del shelf[key(record)]
                self._clear_away(record)
            case _:
                del self._singles[type(record)]

    def _arrange(self, record: Record) -> None:
        """Give a row or a column its letters' place, and forget the order that it may have changed."""
        match record:
            case Activity():
                self._rows.setdefault(record.id, bytearray(self._width))
                self._activity_order = None
            case Section():
                self._section_order = None
            case Role():
                self._take_slot(record.id)
                self._role_order = None

    def _clear_away(self, record: Record) -> None:
        match record:
            case Activity():
                del self._rows[record.id]
                self._activity_order = None
            case Section():
                self._section_order = None
            case Role():
                self._free_slots.append(self._slots.pop(record.id))
                self._role_order = None

    def _all_shelves(self) -> dict[type[Any], tuple[dict[Any, Any], Callable[[Any], Any]]]:
        """Where records of each type lie, and by what they are found there."""
        return {
            Section: (self.sections, _BY_ID),
            Role: (self.roles, _BY_ID),
            Activity: (self.activities, _BY_ID),
            Person: (self.people, _BY_ID),
            Holding: (self.holdings, attrgetter("role", "person")),
            AcceptedFinding: (self.accepted, attrgetter("key")),
            RuleGrade: (self.grades, attrgetter("rule")),
            Standing: (self.standings, attrgetter("activity", "role")),
            LogEntry: (self.log, _BY_ID),
            SignOff: (self.sign_offs, attrgetter("role", "by")),
            Ballot: (self.ballots, _BY_ID),
            Version: (self.versions, _BY_ID),
        }

    def _take_slot(self, role: RoleId) -> None:
        if role in self._slots:
            return
        if self._free_slots:
            self._slots[role] = self._free_slots.pop()
            return
        self._slots[role] = self._width
        self._width += 1
        for row in self._rows.values():
            row.append(NO_LETTERS)
