"""What the matrix of a comparison shows: both plans in one, and what became of each cell, row and role."""

from dataclasses import replace
from datetime import date

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.desktop.matrix.arrangement import Arrangement, GroupTitles
from raci_planner.desktop.matrix.rows import LAST_ROW, Row, SectionRow
from raci_planner.domain.comparing import Verb, copied
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, Role, Section
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.session.changes import MARKS, Changes

_FIRST = (Verb.ADDED, Verb.REMOVED, Verb.RENAMED, Verb.MOVED, Verb.CHANGED)
"""What is said of a thing to which several things happened."""
_NO_TITLES = GroupTitles(nobody="", several="", conflict="", check="", note="", fine="")


class ComparedPlan:
    """Both plans as one that a matrix can show; rows that only the older has are judged by nobody.

    Attributes:
        cells: the letters before and after of each cell that changed, in the letters of either plan.
        rows: what became of each activity that is not as it was.
        sections: what became of each heading that is not as it was.
        roles: what became of each role that is not as it was.
        changed: the activities that anything happened to.
    """

    def __init__(self, changes: Changes, today: date) -> None:
        comparison = changes.comparison
        self.old = comparison.old
        self.new = comparison.new
        self.cells: dict[tuple[ActivityId, RoleId], tuple[Letters, Letters]] = {}
        self.rows: dict[ActivityId, Verb] = {}
        self.sections: dict[SectionId, Verb] = {}
        self.roles: dict[RoleId, Verb] = {}
        self.changed = frozenset(thing.activity for thing in changes.things if thing.activity is not None)
        for one in sorted(comparison.differences, key=lambda one: _FIRST.index(one.verb), reverse=True):
            match one.record:
                case Cell(activity=activity, role=role):
                    self.cells[activity, role] = (_letters(one.before), _letters(one.after))
                case Activity(id=key):
                    self.rows[key] = one.verb
                case Section(id=section):
                    self.sections[section] = one.verb
                case Role(id=head):
                    self.roles[head] = one.verb
                case _:
                    pass
        self.plan = _with_marked_roles(comparison.both, self.roles)
        self.boundaries = Boundaries.of(comparison.new)
        self.analysis = Analysis(comparison.new, self.boundaries, today)


class ComparedArrangement(Arrangement):
    """The lines of both plans; on demand only those that something happened to, under their headings."""

    def __init__(self, compared: ComparedPlan) -> None:
        super().__init__(compared.plan, compared.analysis, _NO_TITLES)
        self._compared = compared
        self.is_brief = False

    def rows(self) -> list[Row]:
        """See Arrangement: without the line that adds."""
        rows = [row for row in super().rows() if row != LAST_ROW]
        if not self.is_brief:
            return rows
        kept = [row for row in rows if isinstance(row, SectionRow) or row in self._compared.changed]
        return [row for row, after in zip(kept, [*kept[1:], None], strict=True) if self._is_needed(row, after)]

    def _is_needed(self, row: Row, after: Row | None) -> bool:
        """A heading without changed rows only stays if it changed itself."""
        return not isinstance(row, SectionRow) or isinstance(after, int) or row.section in self._compared.sections


def _letters(record: object) -> Letters:
    return record.letters if isinstance(record, Cell) else NO_LETTERS


def _with_marked_roles(plan: Plan, roles: dict[RoleId, Verb]) -> Plan:
    """The plan with a mark before the name of each role that is not as it was."""
    if not roles:
        return plan
    marked = copied(plan)
    heads = [marked.roles[key] for key in roles]
    changes = [Change(head, replace(head, name=f"{MARKS[roles[head.id]]} {head.name}")) for head in heads]
    marked.apply(Edit("", tuple(changes)))
    return marked
