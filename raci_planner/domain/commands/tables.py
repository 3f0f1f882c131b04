"""Adding a whole table at once: templates, spreadsheets and pasted grids come in this way."""

from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import clean_name
from raci_planner.domain.commands.inserting import new_activities
from raci_planner.domain.commands.roles import LONGEST_SHORT_NAME
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import IdSource, PersonId, RoleId, SectionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.ranks import make_room
from raci_planner.domain.records import Cell, Holding, Person, Role, Section
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.domain.sides import Side
from raci_planner.language import later


@dataclass(frozen=True, slots=True)
class TableRole:
    """A column of a table; a role of the plan with the same name is used instead of a second one."""

    name: str
    side: Side | None
    short_name: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePerson:
    """Somebody who holds roles of a table, by their places, or stands in.

    A person of the plan with the same name is used instead of a second one.
    """

    name: str
    is_team: bool = False
    note: str = ""
    roles: tuple[int, ...] = ()
    deputy_in: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TableActivity:
    """A row of a table: a name, one set of letters per role of the table, and a note."""

    name: str
    letters: tuple[Letters, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class TableSection:
    """A heading of a table with its rows; None for rows without a heading."""

    name: str | None
    activities: tuple[TableActivity, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A responsibility matrix that is not in the plan yet, with the people who hold its roles, where they are known."""

    roles: tuple[TableRole, ...]
    sections: tuple[TableSection, ...]
    people: tuple[TablePerson, ...] = ()

    @property
    def activity_count(self) -> int:
        """How many rows the table has."""
        return sum(len(section.activities) for section in self.sections)


@dataclass(frozen=True, slots=True)
class AddTable:
    """Add a table's roles, people, sections, activities and letters as one step; rows are added, never merged."""

    table: Table
    label: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        changes, roles = self._roles(plan, new_id)
        changes += self._people(plan, new_id, roles)
        section_ids = set(plan.sections)
        activity_ids: set[int] = set(plan.activities)
        ranks, _ = make_room(plan.sections_in_order(), len(plan.sections), len(self.table.sections))

        def unused_id() -> int:
            key = fresh(new_id, activity_ids)
            activity_ids.add(key)
            return key

        for section, rank in zip(self.table.sections, ranks, strict=True):
            heading = None
            if section.name is not None:
                heading = SectionId(fresh(new_id, section_ids))
                section_ids.add(heading)
                name = clean_name(section.name, later("A section"))
                changes.append(Change(None, Section(id=heading, name=name, rank=rank)))
            changes += _rows(plan, section, heading, roles, unused_id)
        return Edit(self.label, tuple(changes))

    def _roles(self, plan: Plan, new_id: IdSource) -> tuple[list[Change], list[RoleId]]:
        by_name = {role.name.casefold(): role.id for role in plan.roles.values()}
        ranks, _ = make_room(plan.roles_in_order(), len(plan.roles), len(self.table.roles))
        taken: set[int] = set(plan.roles)
        changes: list[Change] = []
        keys: list[RoleId] = []
        for role, rank in zip(self.table.roles, ranks, strict=True):
            name = clean_name(role.name, later("A role"))
            key = by_name.get(name.casefold())
            if key is None or key in keys:
                key = RoleId(fresh(new_id, taken))
                taken.add(key)
                added = Role(
                    id=key,
                    name=name,
                    side=role.side,
                    rank=rank,
                    short_name=role.short_name.strip()[:LONGEST_SHORT_NAME],
                    purpose=role.purpose.strip(),
                )
                changes.append(Change(None, added))
            keys.append(key)
        return changes, keys

    def _people(self, plan: Plan, new_id: IdSource, roles: list[RoleId]) -> list[Change]:
        known = {person.name.casefold(): person.id for person in plan.people.values()}
        taken: set[int] = set(plan.people)
        changes: list[Change] = []
        held = set(plan.holdings)
        for person in self.table.people:
            name = clean_name(person.name, later("A person"))
            key = known.get(name.casefold())
            if key is None:
                key = known[name.casefold()] = PersonId(fresh(new_id, taken))
                taken.add(key)
                record = Person(id=key, name=name, is_team=person.is_team, note=person.note.strip())
                changes.append(Change(None, record))
            for place in (*person.roles, *person.deputy_in):
                if (roles[place], key) not in held:
                    held.add((roles[place], key))
                    is_deputy = place in person.deputy_in
                    changes.append(Change(None, Holding(role=roles[place], person=key, is_deputy=is_deputy)))
        return changes


def _rows(
    plan: Plan, section: TableSection, heading: SectionId | None, roles: list[RoleId], unused_id: IdSource
) -> list[Change]:
    names = [clean_name(activity.name, later("An activity")) for activity in section.activities]
    added, changes = new_activities(plan, names, heading, len(plan.activities_of(heading)), unused_id)
    for activity, row in zip(added, section.activities, strict=True):
        told = replace(activity, section=heading, note=row.note.strip())
        changes.append(Change(None, told))
        changes += [
            Change(None, Cell(activity=activity.id, role=role, letters=letters))
            for role, letters in zip(roles, row.letters, strict=True)
            if letters != NO_LETTERS
        ]
    return changes
