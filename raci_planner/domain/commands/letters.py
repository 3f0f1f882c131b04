"""Commands on the cells of the matrix."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from raci_planner.domain.commands.command import cell_change, clean_name, known, quoted, replaced
from raci_planner.domain.commands.inserting import new_activities
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, IdSource, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.language import counted, later, say

type Place = tuple[ActivityId, RoleId]


def _check(plan: Plan, cell: Cell) -> Cell:
    known(plan.activities, cell.activity, later("The activity"))
    known(plan.roles, cell.role, later("The role"))
    if cell.letters & ~plan.scheme.everything:
        raise Refusal(say("{name} has no such letter.", name=plan.scheme.name))
    return cell


def _cell_changes(plan: Plan, cells: Iterable[Cell]) -> tuple[Change, ...]:
    last_word = {(cell.activity, cell.role): _check(plan, cell) for cell in cells}
    return tuple(change for cell in last_word.values() for change in cell_change(plan, cell))


@dataclass(frozen=True, slots=True)
class SetCells:
    """Give each cell its own letters; what a paste, a fill and a fix do."""

    cells: tuple[Cell, ...]
    label: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        return Edit(self.label, _cell_changes(plan, self.cells))


@dataclass(frozen=True, slots=True)
class SetLetters:
    """Give all these cells the same letters; NO_LETTERS clears them."""

    places: tuple[Place, ...]
    letters: Letters

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        cells = [Cell(activity=activity, role=role, letters=self.letters) for activity, role in self.places]
        changes = _cell_changes(plan, cells)
        return Edit(self._label(plan, len(changes)), changes)

    def _label(self, plan: Plan, count: int) -> str:
        what = counted("cell", "{count} cells", count)
        if self.letters == NO_LETTERS:
            return say("Clear {cells}", cells=what)
        return say("Set {cells} to {letters}", cells=what, letters=plan.scheme.words(self.letters))


@dataclass(frozen=True, slots=True)
class ToggleLetter:
    """Add one letter to all these cells; if they all have it, take it away."""

    places: tuple[Place, ...]
    letter: Letters

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        for activity, role in self.places:
            _check(plan, Cell(activity=activity, role=role, letters=self.letter))
        everywhere = all(plan.letters(*place) & self.letter for place in self.places)
        cells = [
            Cell(
                activity=activity,
                role=role,
                letters=Letters(
                    plan.letters(activity, role) & ~self.letter
                    if everywhere
                    else plan.letters(activity, role) | self.letter
                ),
            )
            for activity, role in self.places
        ]
        words = later("Remove {letters}") if everywhere else later("Add {letters}")
        return Edit(say(words, letters=plan.scheme.words(self.letter)), _cell_changes(plan, cells))


@dataclass(frozen=True, slots=True)
class NewRow:
    """An activity that a paste adds, with its letters."""

    name: str
    letters: tuple[tuple[RoleId, Letters], ...]


@dataclass(frozen=True, slots=True)
class PasteBlock:
    """Paste a block over the matrix: letters, activity names, and rows past the end, as one step."""

    cells: tuple[Cell, ...]
    names: tuple[tuple[ActivityId, str], ...] = ()
    rows: tuple[NewRow, ...] = ()
    section: SectionId | None = None

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        changes = [*_cell_changes(plan, self.cells)]
        for key, name in self.names:
            before = known(plan.activities, key, later("The activity"))
            changes += replaced(before, replace(before, name=clean_name(name, later("An activity"))))
        names = [clean_name(row.name, later("An activity")) for row in self.rows]
        added, room = new_activities(plan, names, self.section, len(plan.activities_of(self.section)), new_id)
        changes += room
        for activity, row in zip(added, self.rows, strict=True):
            changes.append(Change(None, activity))
            for role, letters in row.letters:
                known(plan.roles, role, later("The role"))
                if letters != NO_LETTERS:
                    changes.append(Change(None, Cell(activity=activity.id, role=role, letters=letters)))
        return Edit(self._label(names), tuple(changes))

    def _label(self, new_names: list[str]) -> str:
        if len(new_names) == 1:
            return say("Paste and add {name}", name=quoted(new_names[0]))
        return say("Paste and add {count} activities", count=len(new_names)) if new_names else say("Paste")
