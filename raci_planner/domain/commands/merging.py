"""Taking over the differences between a plan and a table that came back, all as one step."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, takewhile

from raci_planner.domain.commands.activities import (
    AddActivities,
    DeleteActivities,
    MoveActivities,
    RenameActivity,
    SetNote,
)
from raci_planner.domain.commands.command import Command, cell_change, known
from raci_planner.domain.commands.roles import AddRole, DeleteRole, MoveRole, RenameRole
from raci_planner.domain.commands.sections import AddSection, DeleteSection, MoveSection, RenameSection
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, IdSource, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, Record, Role, Section
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.domain.sides import Side
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True)
class NewRole:
    """A column of the table that the plan lacks, with its letters on activities of the plan.

    `column` is its place in the table, `after` the role of the plan that it follows there; None puts it first.
    """

    column: int
    name: str
    side: Side | None
    after: RoleId | None
    cells: tuple[tuple[ActivityId, Letters], ...]


@dataclass(frozen=True, slots=True)
class NewSection:
    """A heading of the table that the plan lacks. `place` is its place in the table, `after` the heading it follows."""

    place: int
    name: str
    after: SectionId | None


@dataclass(frozen=True, slots=True)
class Home:
    """Where an activity belongs: under a heading of the plan, or under one that is new with the table.

    Both None is above the first heading.
    """

    section: SectionId | None = None
    new_section: int | None = None


@dataclass(frozen=True, slots=True)
class NewActivity:
    """A row of the table that the plan lacks.

    `after` is the activity of the plan that it follows under its heading; None puts it first. `cells` tells the
    letters by the places of the roles in the table.
    """

    name: str
    note: str
    home: Home
    after: ActivityId | None
    cells: tuple[tuple[int, Letters], ...]


@dataclass(frozen=True, slots=True)
class MovedActivity:
    """An activity that stands elsewhere in the table: under another heading, or after another activity."""

    activity: ActivityId
    home: Home
    after: ActivityId | None


@dataclass(frozen=True, slots=True)
class MovedRole:
    """A role that stands elsewhere in the table: after another role, or first for None."""

    role: RoleId
    after: RoleId | None


@dataclass(frozen=True, slots=True)
class MovedSection:
    """A heading that stands elsewhere in the table: after another heading, or first for None."""

    section: SectionId
    after: SectionId | None


@dataclass(frozen=True, slots=True)
class ChangedCell:
    """A cell with other letters."""

    activity: ActivityId
    role: RoleId
    letters: Letters


type TableDifference = (
    NewRole
    | RenameRole
    | MovedRole
    | DeleteRole
    | NewSection
    | RenameSection
    | MovedSection
    | DeleteSection
    | NewActivity
    | RenameActivity
    | MovedActivity
    | SetNote
    | DeleteActivities
    | ChangedCell
)


@dataclass(frozen=True, slots=True)
class MergeTable:
    """Take over the accepted differences between the plan and a table.

    `columns` has the role of the plan for each column of the table; None for those that the plan lacks. What belongs
    to a difference that was not accepted, such as the letters of a role that stays out, stays out too.
    """

    columns: tuple[RoleId | None, ...]
    accepted: tuple[TableDifference, ...]
    label: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        return _Merge(plan, new_id, self.columns).edit(self.accepted, self.label)


class _Merge:
    """Carries the commands out on a plan without letters, beside the real one, and keeps their changes."""

    def __init__(self, plan: Plan, new_id: IdSource, columns: Iterable[RoleId | None]) -> None:
        self._plan = plan
        self._new_id = new_id
        self._beside = Plan.from_records(takewhile(lambda record: not isinstance(record, Cell), plan.records()))
        self._changes: list[Change] = []
        self._roles = {place: role for place, role in enumerate(columns) if role is not None}
        self._sections: dict[int, SectionId] = {}
        self._cells: list[Cell] = []

    def edit(self, accepted: Iterable[TableDifference], label: str) -> Edit:
        of_kind: dict[type, list[TableDifference]] = {}
        for difference in accepted:
            of_kind.setdefault(type(difference), []).append(difference)
        self._remove(of_kind)
        for group in of_kind.values():
            for one in group:
                if isinstance(one, RenameRole | RenameSection | RenameActivity | SetNote):
                    self._run(one)
        for moved_role in _only(MovedRole, of_kind):
            self._run(MoveRole(moved_role.role, self._index_after(moved_role)))
        for new_role in _only(NewRole, of_kind):
            self._add_role(new_role)
        for moved_section in _only(MovedSection, of_kind):
            order = [one.id for one in self._beside.sections_in_order() if one.id != moved_section.section]
            index = order.index(moved_section.after) + 1 if moved_section.after in order else 0
            self._run(MoveSection(moved_section.section, index))
        for section in _only(NewSection, of_kind):
            self._add_section(section)
        for moved in _only(MovedActivity, of_kind):
            self._move(moved)
        for _, rows in groupby(_only(NewActivity, of_kind), lambda one: (one.home, one.after)):
            self._add_activities(list(rows))
        for gone in _only(DeleteSection, of_kind):
            self._run(gone)
        for changed in _only(ChangedCell, of_kind):
            self._cells.append(Cell(activity=changed.activity, role=changed.role, letters=changed.letters))
        return Edit(label, (*self._changes, *self._cell_changes()))

    def _run(self, command: Command) -> Edit:
        edit = command.decide(self._beside, self._new_id)
        self._beside.apply(edit)
        self._changes += edit.changes
        return edit

    def _added[R: Record](self, edit: Edit, kind: type[R]) -> list[R]:
        return [one.after for one in edit.changes if one.before is None and isinstance(one.after, kind)]

    def _remove(self, of_kind: Mapping[type, list[TableDifference]]) -> None:
        """Take rows and columns out: their letters first, those that lose both only once."""
        activities = [key for one in _only(DeleteActivities, of_kind) for key in one.activities]
        roles = [one.role for one in _only(DeleteRole, of_kind)]
        gone = set(activities)
        for activity in activities:
            known(self._plan.activities, activity, later("The activity"))
            self._changes += [Change(cell, None) for cell in self._plan.cells_of_activity(activity)]
        for role in roles:
            known(self._plan.roles, role, later("The role"))
            cells = (cell for cell in self._plan.cells_of_role(role) if cell.activity not in gone)
            self._changes += [Change(cell, None) for cell in cells]
        if activities:
            self._run(DeleteActivities(tuple(activities)))
        for role in roles:
            self._run(DeleteRole(role))

    def _add_role(self, new: NewRole) -> None:
        order = [role.id for role in self._beside.roles_in_order()]
        index = order.index(new.after) + 1 if new.after in order else 0
        while index < len(order) and order[index] not in self._plan.roles:
            index += 1
        (role,) = self._added(self._run(AddRole(new.name, new.side, index)), Role)
        self._roles[new.column] = role.id
        self._cells += [
            Cell(activity=activity, role=role.id, letters=letters)
            for activity, letters in new.cells
            if activity in self._beside.activities
        ]

    def _index_after(self, moved: MovedRole) -> int:
        order = [role.id for role in self._beside.roles_in_order() if role.id != moved.role]
        return order.index(moved.after) + 1 if moved.after in order else 0

    def _add_section(self, new: NewSection) -> None:
        order = [section.id for section in self._beside.sections_in_order()]
        index = order.index(new.after) + 1 if new.after in order else 0
        while index < len(order) and order[index] not in self._plan.sections:
            index += 1
        (section,) = self._added(self._run(AddSection(new.name, index)), Section)
        self._sections[new.place] = section.id

    def _home(self, home: Home) -> SectionId | None:
        """The heading; above the first one if it is one that was not accepted or is gone."""
        section = self._sections.get(home.new_section, None) if home.new_section is not None else home.section
        return section if section in self._beside.sections else None

    def _index(self, section: SectionId | None, after: ActivityId | None, moving: ActivityId | None = None) -> int:
        order = [activity.id for activity in self._beside.activities_of(section) if activity.id != moving]
        if after in order:
            return order.index(after) + 1
        return 0 if after is None else len(order)

    def _move(self, moved: MovedActivity) -> None:
        known(self._beside.activities, moved.activity, later("The activity"))
        section = self._home(moved.home)
        index = self._index(section, moved.after, moved.activity)
        self._run(MoveActivities((moved.activity,), section, index))

    def _add_activities(self, new: list[NewActivity]) -> None:
        section = self._home(new[0].home)
        command = AddActivities(tuple(one.name for one in new), section, self._index(section, new[0].after))
        added = self._added(self._run(command), Activity)
        for one, activity in zip(new, added, strict=True):
            if one.note:
                self._run(SetNote(activity.id, one.note))
            self._cells += [
                Cell(activity=activity.id, role=self._roles[place], letters=letters)
                for place, letters in one.cells
                if place in self._roles and self._roles[place] in self._beside.roles
            ]

    def _cell_changes(self) -> Iterator[Change]:
        last_word = {(cell.activity, cell.role): cell for cell in self._cells}
        for cell in last_word.values():
            if cell.letters & ~self._plan.scheme.everything:
                raise Refusal(say("{name} has no such letter.", name=self._plan.scheme.name))
            is_here = cell.activity in self._beside.activities and cell.role in self._beside.roles
            if not is_here:
                continue
            if cell.activity in self._plan.activities and cell.role in self._plan.roles:
                yield from cell_change(self._plan, cell)
            elif cell.letters != NO_LETTERS:
                yield Change(None, cell)


def _only[D](kind: type[D], of_kind: Mapping[type, list[TableDifference]]) -> list[D]:
    return [one for one in of_kind.get(kind, ()) if isinstance(one, kind)]
