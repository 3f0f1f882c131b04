"""Commands on the people who hold roles."""

from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import IdSource, PersonId, RoleId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Holding, Person


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Add somebody, at once in a role if one is given."""

    name: str
    role: RoleId | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        name = clean_name(self.name, "A person")
        person = Person(id=PersonId(fresh(new_id, plan.people)), name=name)
        changes = [Change(None, person)]
        if self.role is not None:
            known(plan.roles, self.role, "The role")
            changes.append(Change(None, Holding(role=self.role, person=person.id)))
        return Edit(f"Add {quoted(name)}", tuple(changes))


@dataclass(frozen=True, slots=True)
class RenamePerson:
    """Correct somebody's name."""

    person: PersonId
    name: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.people, self.person, "The person")
        after = replace(before, name=clean_name(self.name, "A person"))
        return Edit(f"Rename {quoted(before.name)}", replaced(before, after))


@dataclass(frozen=True, slots=True)
class DeletePerson:
    """Take somebody out of the plan and of all roles."""

    person: PersonId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = known(plan.people, self.person, "The person")
        held = sorted((one for one in plan.holdings if one.person == leaving.id), key=lambda one: one.role)
        return Edit(f"Delete {quoted(leaving.name)}", (*(Change(one, None) for one in held), Change(leaving, None)))


@dataclass(frozen=True, slots=True)
class AssignPerson:
    """Give a role to somebody."""

    role: RoleId
    person: PersonId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, "The role")
        person = known(plan.people, self.person, "The person")
        holding = Holding(role=role.id, person=person.id)
        changes = () if holding in plan.holdings else (Change(None, holding),)
        return Edit(f"Give {quoted(role.name)} to {person.name}", changes)


@dataclass(frozen=True, slots=True)
class UnassignPerson:
    """Take a role from somebody."""

    role: RoleId
    person: PersonId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, "The role")
        person = known(plan.people, self.person, "The person")
        holding = Holding(role=role.id, person=person.id)
        changes = (Change(holding, None),) if holding in plan.holdings else ()
        return Edit(f"Take {quoted(role.name)} from {person.name}", changes)
