"""Commands on the people who hold roles."""

from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import IdSource, PersonId, RoleId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Holding, Person
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Add somebody, or a team; at once in a role if one is given, or as a deputy in it."""

    name: str
    role: RoleId | None = None
    is_team: bool = False
    is_deputy: bool = False

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        name = clean_name(self.name, later("A person"))
        person = Person(id=PersonId(fresh(new_id, plan.people)), name=name, is_team=self.is_team)
        changes = [Change(None, person)]
        if self.role is not None:
            known(plan.roles, self.role, later("The role"))
            changes.append(Change(None, Holding(role=self.role, person=person.id, is_deputy=self.is_deputy)))
        return Edit(say("Add {name}", name=quoted(name)), tuple(changes))


@dataclass(frozen=True, slots=True)
class RenamePerson:
    """Correct somebody's name."""

    person: PersonId
    name: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.people, self.person, later("The person"))
        after = replace(before, name=clean_name(self.name, later("A person")))
        return Edit(say("Rename {name}", name=quoted(before.name)), replaced(before, after))


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribePerson:
    """Say whether this is a team, and what should be known of them, such as how much time they have."""

    person: PersonId
    is_team: bool
    note: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.people, self.person, later("The person"))
        after = replace(before, is_team=self.is_team, note=self.note.strip())
        return Edit(say("Describe {name}", name=quoted(before.name)), replaced(before, after))


@dataclass(frozen=True, slots=True)
class DeletePerson:
    """Take somebody out of the plan and of all roles."""

    person: PersonId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = known(plan.people, self.person, later("The person"))
        held = sorted((one for one in plan.holdings.values() if one.person == leaving.id), key=lambda one: one.role)
        return Edit(
            say("Delete {name}", name=quoted(leaving.name)),
            (*(Change(one, None) for one in held), Change(leaving, None)),
        )


@dataclass(frozen=True, slots=True)
class AssignPerson:
    """Give a role to somebody, or have them stand in for those who hold it."""

    role: RoleId
    person: PersonId
    is_deputy: bool = False

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, later("The role"))
        person = known(plan.people, self.person, later("The person"))
        before = plan.holdings.get((role.id, person.id))
        after = Holding(role=role.id, person=person.id, is_deputy=self.is_deputy)
        label = say("Give {role} to {person}", role=quoted(role.name), person=person.name)
        if self.is_deputy:
            label = say("Have {person} stand in as {role}", person=person.name, role=quoted(role.name))
        return Edit(label, () if before == after else (Change(before, after),))


@dataclass(frozen=True, slots=True)
class UnassignPerson:
    """Take a role from somebody."""

    role: RoleId
    person: PersonId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, later("The role"))
        person = known(plan.people, self.person, later("The person"))
        holding = plan.holdings.get((role.id, person.id))
        changes = () if holding is None else (Change(holding, None),)
        return Edit(say("Take {role} from {person}", role=quoted(role.name), person=person.name), changes)


@dataclass(frozen=True, slots=True)
class SetHolders:
    """Say all at once who holds a role and who stands in; whoever is not in the plan yet comes into it.

    Whoever is not named loses the role, and stays in the plan.
    """

    role: RoleId
    names: tuple[str, ...]
    deputies: tuple[str, ...] = ()

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        role = known(plan.roles, self.role, later("The role"))
        people = {person.name.casefold(): person for person in plan.people.values()}
        taken = set(plan.people)
        wanted: dict[PersonId, Holding] = {}
        changes: list[Change] = []
        for name, is_deputy in [*((name, False) for name in self.names), *((name, True) for name in self.deputies)]:
            clean = clean_name(name, later("A person"))
            person = people.get(clean.casefold())
            if person is None:
                person = Person(id=PersonId(fresh(new_id, taken)), name=clean)
                people[clean.casefold()] = person
                taken.add(person.id)
                changes.append(Change(None, person))
            wanted.setdefault(person.id, Holding(role=role.id, person=person.id, is_deputy=is_deputy))
        held = {one.person: one for one in plan.holdings.values() if one.role == role.id}
        changed = sorted(key for key in held.keys() | wanted.keys() if held.get(key) != wanted.get(key))
        changes += [Change(held.get(key), wanted.get(key)) for key in changed]
        return Edit(say("Say who holds {role}", role=quoted(role.name)), tuple(changes))
