"""How one view arranges a plan: filter, order, groups, folded sections, hidden roles. The plan itself stays as it is.

As in a spreadsheet, a filter and an order are taken once: a row does not vanish or jump while somebody works on it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from raci_planner.analysis.analysis import Analysis
from raci_planner.desktop.matrix.rows import LAST_ROW, EntryRow, GroupRow, Row, SectionRow
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.journal import JournalEntry
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role, StandingState
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.session.agreement import is_settled

_AFTER_ALL = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """Which activities are shown; they meet all that is asked.

    `text` is in the name. `role` has a letter there; with `letters`, one of those. `has_finding` and
    `is_unassigned` (nobody is accountable) narrow further; so does `standing`, of the activity or one of its cells,
    and `is_open`: the room is not through with the activity. `section` is the heading it stands under, and since
    `changed_since` something was done to it, by the plan's journal.
    """

    text: str = ""
    role: RoleId | None = None
    letters: Letters = NO_LETTERS
    has_finding: bool = False
    is_unassigned: bool = False
    standing: StandingState | None = None
    is_open: bool = False
    section: SectionId | None = None
    changed_since: datetime | None = None


class OrderKey(Enum):
    """What activities can be sorted by."""

    PLAN = auto()
    NAME = auto()
    FINDING = auto()
    LETTERS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowOrder:
    """The order of activities within their group; `role` says whose letters count for LETTERS."""

    key: OrderKey = OrderKey.PLAN
    role: RoleId | None = None
    is_descending: bool = False


class Grouping(Enum):
    """What activities stand under."""

    SECTION = auto()
    ACCOUNTABLE = auto()
    FINDING = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class GroupTitles:
    """The words over the groups of a view."""

    nobody: str
    several: str
    conflict: str
    check: str
    note: str
    fine: str


class Arrangement:
    """The lines and columns that one view shows of a plan."""

    def __init__(
        self,
        plan: Plan,
        analysis: Analysis,
        titles: GroupTitles,
        journal: Callable[[], Iterable[JournalEntry]] = tuple,
    ) -> None:
        self._plan = plan
        self._journal = journal
        self._analysis = analysis
        self._titles = titles
        self._filter = RowFilter()
        self._order = RowOrder()
        self.grouping = Grouping.SECTION
        self.folded: set[SectionId] = set()
        self.hidden_roles: set[RoleId] = set()
        self.entry: EntryRow | None = None
        self._shown: set[ActivityId] | None = None
        self._ranks: dict[ActivityId, int] | None = None

    @property
    def row_filter(self) -> RowFilter:
        """What is asked of the activities that are shown."""
        return self._filter

    @row_filter.setter
    def row_filter(self, wanted: RowFilter) -> None:
        self._filter = wanted
        self._shown = None if wanted == RowFilter() else set(self._matching(self._plan.activities_in_order()))

    @property
    def row_order(self) -> RowOrder:
        """What the activities are sorted by."""
        return self._order

    @row_order.setter
    def row_order(self, wanted: RowOrder) -> None:
        self._order = wanted
        self._ranks = None
        if wanted.key is not OrderKey.PLAN:
            self._ranks = {key: rank for rank, key in enumerate(self._sorted(wanted))}

    @property
    def is_filtered(self) -> bool:
        """Whether some activities may be hidden by the filter."""
        return self._shown is not None

    def is_folded(self, section: SectionId) -> bool:
        """Whether a section shows its heading only; what a filter lets through is always in sight."""
        return section in self.folded and self._shown is None

    @property
    def is_as_planned(self) -> bool:
        """Whether every line stands where the plan has it, so that lines can be moved."""
        return self._shown is None and self._ranks is None and self.grouping is Grouping.SECTION

    @property
    def shown_count(self) -> int:
        """How many activities the filter lets through, folded ones included."""
        return len(self._plan.activities) if self._shown is None else len(self._shown & self._plan.activities.keys())

    def shown_of(self, section: SectionId) -> int:
        """How many activities of a section the filter lets through."""
        activities = self._plan.activities_of(section)
        return len(activities) if self._shown is None else sum(one.id in self._shown for one in activities)

    def admit(self, activities: Iterable[ActivityId]) -> None:
        """Show these activities whatever the filter says: they were just added or are being looked for."""
        if self._shown is not None:
            self._shown.update(activities)

    def roles(self) -> tuple[Role, ...]:
        """The roles that are shown, from left to right."""
        self.hidden_roles &= self._plan.roles.keys()
        return tuple(role for role in self._plan.roles_in_order() if role.id not in self.hidden_roles)

    def rows(self) -> list[Row]:
        """The lines from top to bottom, with the one that adds at the end."""
        plan = self._plan
        self.folded &= plan.sections.keys()
        if self.entry is not None and self.entry.before is not None and self.entry.before not in plan.activities:
            self.entry = None
        rows = self._by_section() if self.grouping is Grouping.SECTION else self._by_group()
        return [*rows, LAST_ROW]

    def _by_section(self) -> list[Row]:
        rows: list[Row] = [*self._visible(self._plan.activities_of(None))]
        for section in self._plan.sections_in_order():
            visible = self._visible(self._plan.activities_of(section.id))
            if visible or self._shown is None:
                rows.append(SectionRow(section.id))
            if not self.is_folded(section.id):
                rows += visible
        if self.entry is not None and self.is_as_planned:
            self._place_entry(rows, self.entry)
        return rows

    def _place_entry(self, rows: list[Row], entry: EntryRow) -> None:
        if entry.before is not None:
            if entry.before in rows:
                rows.insert(rows.index(entry.before), entry)
            return
        members = self._plan.activities_of(entry.section)
        last: Row | None = SectionRow(entry.section) if entry.section is not None else None
        last = members[-1].id if members and members[-1].id in rows else last
        rows.insert(rows.index(last) + 1 if last in rows else 0, entry)

    def _by_group(self) -> list[Row]:
        visible = self._visible(self._plan.activities_in_order())
        if self.grouping is Grouping.NONE:
            return [*visible]
        groups: dict[str, list[ActivityId]] = {title: [] for title in self._group_titles()}
        for activity in visible:
            groups[self._group_of(activity)].append(activity)
        rows: list[Row] = []
        for title, group in groups.items():
            if group:
                rows += [GroupRow(title, len(group)), *group]
        return rows

    def _group_titles(self) -> list[str]:
        words = self._titles
        if self.grouping is Grouping.FINDING:
            return [words.conflict, words.check, words.note, words.fine]
        return [*(role.name for role in self._plan.roles_in_order()), words.several, words.nobody]

    def _group_of(self, activity: ActivityId) -> str:
        words = self._titles
        if self.grouping is Grouping.FINDING:
            worst = self._analysis.worst_of(activity)
            return words.fine if worst is None else (words.conflict, words.check, words.note)[worst]
        owners = [
            cell.role for cell in self._plan.cells_of_activity(activity) if cell.letters & self._plan.scheme.accountable
        ]
        if len(owners) != 1:
            return words.several if owners else words.nobody
        return self._plan.roles[owners[0]].name

    def _visible(self, activities: Sequence[Activity]) -> list[ActivityId]:
        shown, ranks = self._shown, self._ranks
        keys = [activity.id for activity in activities]
        if shown is not None:
            keys = [key for key in keys if key in shown]
        if ranks is not None:
            keys.sort(key=lambda key: ranks.get(key, len(ranks)))
        return keys

    def _matching(self, activities: Sequence[Activity]) -> list[ActivityId]:
        wanted, plan = self._filter, self._plan
        needle = wanted.text.strip().casefold()
        keys = [activity.id for activity in activities if needle in activity.name.casefold()]
        if wanted.role is not None or wanted.letters != NO_LETTERS:
            mask = wanted.letters or plan.scheme.everything
            slots = [plan.slot(role) for role in (plan.roles if wanted.role is None else [wanted.role])]
            keys = [key for key in keys if _has_letter(plan.row(key), slots, mask)]
        if wanted.is_unassigned:
            owner = plan.scheme.accountable
            keys = [key for key in keys if not any(letters & owner for letters in plan.row(key))]
        if wanted.standing is not None:
            told = {said.activity for said in plan.standings.values() if said.state is wanted.standing}
            keys = [key for key in keys if key in told]
        if wanted.section is not None:
            keys = [key for key in keys if plan.activities[key].section == wanted.section]
        if wanted.changed_since is not None:
            touched = self._touched_since(wanted.changed_since)
            keys = [key for key in keys if key in touched]
        if wanted.is_open:
            keys = [key for key in keys if not is_settled(plan, key)]
        if wanted.has_finding:
            keys = [key for key in keys if self._analysis.worst_of(key) is not None]
        return keys

    def _touched_since(self, moment: datetime) -> set[ActivityId]:
        entries = (entry for entry in self._journal() if entry.at >= moment)
        return {touch.activity for entry in entries for touch in entry.touched}

    def _sorted(self, order: RowOrder) -> list[ActivityId]:
        plan, analysis = self._plan, self._analysis

        def weight(activity: Activity) -> int | str | None:
            match order.key:
                case OrderKey.FINDING:
                    return analysis.worst_of(activity.id)
                case OrderKey.LETTERS if order.role in plan.roles:
                    return plan.scheme.text(plan.letters(activity.id, order.role)) or None
                case _:
                    return activity.name.casefold()

        weights: dict[ActivityId, Any] = {one.id: weight(one) for one in plan.activities_in_order()}
        empty = [key for key, value in weights.items() if value is None]
        ordered = sorted(weights.keys() - empty, key=weights.__getitem__, reverse=order.is_descending)
        return [*ordered, *empty]


def _has_letter(row: bytes, slots: Sequence[int], mask: int) -> bool:
    return any(row[slot] & mask for slot in slots)
