"""Commands on the headings of the matrix."""

from dataclasses import dataclass, replace

from raci_planner.domain.commands.activities import deletion
from raci_planner.domain.commands.command import clean_name, known, quoted, replaced
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import IdSource, SectionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.ranks import make_room
from raci_planner.domain.records import Section
from raci_planner.language import later, say


@dataclass(frozen=True, slots=True)
class AddSection:
    """Add a heading; `index` None is below all others."""

    name: str
    index: int | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        name = clean_name(self.name, later("A section"))
        siblings = plan.sections_in_order()
        index = len(siblings) if self.index is None else min(self.index, len(siblings))
        (rank,), renumbered = make_room(siblings, index, 1)
        section = Section(id=SectionId(fresh(new_id, plan.sections)), name=name, rank=rank)
        room = tuple(Change(sibling, replace(sibling, rank=new)) for sibling, new in renumbered)
        return Edit(say("Add section {name}", name=quoted(name)), (*room, Change(None, section)))


@dataclass(frozen=True, slots=True)
class RenameSection:
    """Give a heading another name."""

    section: SectionId
    name: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        before = known(plan.sections, self.section, later("The section"))
        after = replace(before, name=clean_name(self.name, later("A section")))
        return Edit(say("Rename section {name}", name=quoted(before.name)), replaced(before, after))


@dataclass(frozen=True, slots=True)
class MoveSection:
    """Move a heading with its rows; `index` counts the other headings."""

    section: SectionId
    index: int

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        moving = known(plan.sections, self.section, later("The section"))
        here = plan.sections_in_order()
        staying = [section for section in here if section != moving]
        index = min(self.index, len(staying))
        label = say("Move section {name}", name=quoted(moving.name))
        if here.index(moving) == index:
            return Edit(label, ())
        (rank,), renumbered = make_room(staying, index, 1)
        room = tuple(Change(section, replace(section, rank=new)) for section, new in renumbered)
        return Edit(label, (*room, Change(moving, replace(moving, rank=rank))))


@dataclass(frozen=True, slots=True)
class DeleteSection:
    """Take a heading out, with its rows or leaving them to the heading above."""

    section: SectionId
    with_activities: bool

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        leaving = known(plan.sections, self.section, later("The section"))
        changes = self._deleted_rows(plan) if self.with_activities else self._handed_up_rows(plan, leaving)
        return Edit(say("Delete section {name}", name=quoted(leaving.name)), (*changes, Change(leaving, None)))

    def _deleted_rows(self, plan: Plan) -> list[Change]:
        return [change for activity in plan.activities_of(self.section) for change in deletion(plan, activity)]

    def _handed_up_rows(self, plan: Plan, leaving: Section) -> list[Change]:
        sections = plan.sections_in_order()
        place = sections.index(leaving)
        above = sections[place - 1].id if place else None
        staying = plan.activities_of(above)
        rows = plan.activities_of(self.section)
        ranks, _ = make_room(staying, len(staying), len(rows))
        return [Change(row, replace(row, section=above, rank=rank)) for row, rank in zip(rows, ranks, strict=True)]
