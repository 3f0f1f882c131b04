"""Commands on the columns of the matrix."""

from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import cell_change, clean_name, known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, IdSource, PersonId, RoleId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.ranks import make_room
from raci_planner.domain.records import Cell, Holding, LogEntry, Role, SignOff, Standing
from raci_planner.domain.schemes import Letters
from raci_planner.domain.sides import Side
from raci_planner.language import later, say

LONGEST_SHORT_NAME = 12
"""Characters; what stands over a narrow column."""
SAID_OF_A_ROLE: tuple[type[Standing | LogEntry | SignOff], ...] = (Standing, LogEntry, SignOff)


@dataclass(frozen=True, slots=True)
class AddRole:
    """Add a column; `index` None puts it behind the last role of its side, or at the right end."""

    name: str
    side: Side | None
    index: int | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        name = clean_name(self.name, later("A role"))
        siblings = plan.roles_in_order()
        (rank,), renumbered = make_room(siblings, self._index(siblings), 1)
        role = Role(id=RoleId(fresh(new_id, plan.roles)), name=name, side=self.side, rank=rank)
        room = tuple(Change(sibling, replace(sibling, rank=new)) for sibling, new in renumbered)
        return Edit(say("Add role {name}", name=quoted(name)), (*room, Change(None, role)))

    def _index(self, siblings: tuple[Role, ...]) -> int:
        if self.index is not None:
            return min(self.index, len(siblings))
        same_side = [place for place, role in enumerate(siblings) if role.side == self.side]
        return same_side[-1] + 1 if same_side else len(siblings)


@dataclass(frozen=True, slots=True)
class RenameRole:
    """Give a column another name; its side stays as it is."""

    role: RoleId
    name: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.roles, self.role, later("The role"))
        after = replace(before, name=clean_name(self.name, later("A role")))
        return Edit(say("Rename role {name}", name=quoted(before.name)), replaced(before, after))


@dataclass(frozen=True, slots=True)
class SetRoleSide:
    """Say which side of the boundary a role stands on."""

    role: RoleId
    side: Side | None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.roles, self.role, later("The role"))
        return Edit(
            say("Set the side of {name}", name=quoted(before.name)), replaced(before, replace(before, side=self.side))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeRole:
    """Say what a role is for, and how it is called where there is little room; empty for its name."""

    role: RoleId
    short_name: str
    purpose: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.roles, self.role, later("The role"))
        short_name = " ".join(self.short_name.split())
        if len(short_name) > LONGEST_SHORT_NAME:
            raise Refusal(
                say(
                    "A short name has at most {most} characters; this one has {count}.",
                    most=LONGEST_SHORT_NAME,
                    count=len(short_name),
                )
            )
        after = replace(before, short_name=short_name, purpose=self.purpose.strip())
        return Edit(say("Describe {name}", name=quoted(before.name)), replaced(before, after))


@dataclass(frozen=True, slots=True)
class MoveRole:
    """Move a column; `index` counts the other columns."""

    role: RoleId
    index: int

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        moving = known(plan.roles, self.role, later("The role"))
        here = plan.roles_in_order()
        staying = [role for role in here if role != moving]
        index = min(self.index, len(staying))
        label = say("Move role {name}", name=quoted(moving.name))
        if here.index(moving) == index:
            return Edit(label, ())
        (rank,), renumbered = make_room(staying, index, 1)
        room = tuple(Change(role, replace(role, rank=new)) for role, new in renumbered)
        return Edit(label, (*room, Change(moving, replace(moving, rank=rank))))


@dataclass(frozen=True, slots=True)
class DeleteRole:
    """Take a column out of the plan, with its letters."""

    role: RoleId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = known(plan.roles, self.role, later("The role"))
        return Edit(say("Delete role {name}", name=quoted(leaving.name)), tuple(_deletion(plan, leaving)))


@dataclass(frozen=True, slots=True)
class MergeRole:
    """Give one column's letters and people to another and take it out."""

    role: RoleId
    into: RoleId

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        if self.role == self.into:
            raise Refusal(say("A role cannot be merged into itself."))
        leaving = known(plan.roles, self.role, later("The role"))
        staying = known(plan.roles, self.into, later("The role"))
        changes: list[Change] = []
        for cell in plan.cells_of_role(leaving.id):
            both = Letters(cell.letters | plan.letters(cell.activity, staying.id))
            changes += cell_change(plan, Cell(activity=cell.activity, role=staying.id, letters=both))
        for holding in _holdings(plan, leaving):
            there = plan.holdings.get((staying.id, holding.person))
            if there is None or (there.is_deputy and not holding.is_deputy):
                changes.append(Change(there, replace(holding, role=staying.id)))
        told = [entry for entry in plan.log.values() if entry.role == leaving.id]
        changes += [Change(entry, replace(entry, role=staying.id)) for entry in told]
        label = say("Merge {role} into {other}", role=quoted(leaving.name), other=quoted(staying.name))
        return Edit(label, (*changes, *_deletion(plan, leaving, keeping=LogEntry)))


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitRole:
    """Make a role into two: a new one beside it takes some of its letters over, alone or as well.

    `copied` are the activities whose letters both have afterwards, `moved` those that only the new one has. `people`
    go over to the new role.
    """

    role: RoleId
    name: str
    side: Side | None
    copied: tuple[ActivityId, ...] = ()
    moved: tuple[ActivityId, ...] = ()
    people: tuple[PersonId, ...] = ()

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        whole = known(plan.roles, self.role, later("The role"))
        place = plan.roles_in_order().index(whole) + 1
        added = AddRole(self.name, self.side, place).decide(plan, new_id)
        part = next(one.after for one in added.changes if one.before is None and isinstance(one.after, Role))
        changes = [*added.changes]
        given = [cell for cell in plan.cells_of_role(whole.id) if cell.activity in {*self.copied, *self.moved}]
        changes += [Change(None, replace(cell, role=part.id)) for cell in given]
        changes += [Change(cell, None) for cell in given if cell.activity in set(self.moved)]
        for person in dict.fromkeys(self.people):
            holding = plan.holdings.get((whole.id, person))
            if holding is not None:
                changes += [Change(holding, None), Change(None, replace(holding, role=part.id))]
        return Edit(say("Split {name}", name=quoted(whole.name)), tuple(changes))


def _deletion(plan: Plan, role: Role, keeping: type[LogEntry] | None = None) -> list[Change]:
    kinds = (kind for kind in SAID_OF_A_ROLE if kind is not keeping)
    said = (one for kind in kinds for one in plan.all_of(kind) if one.role == role.id)
    return [
        *(Change(cell, None) for cell in plan.cells_of_role(role.id)),
        *(Change(one, None) for one in said),
        *(Change(holding, None) for holding in _holdings(plan, role)),
        Change(role, None),
    ]


def _holdings(plan: Plan, role: Role) -> list[Holding]:
    return sorted((one for one in plan.holdings.values() if one.role == role.id), key=lambda one: one.person)
