"""Compares a plan with a table that comes to it, be it an export that was edited or somebody's own."""

from collections.abc import Iterator

from raci_planner.domain.commands import (
    ChangedCell,
    DeleteActivities,
    DeleteRole,
    DeleteSection,
    Home,
    MovedActivity,
    MovedRole,
    MovedSection,
    NewActivity,
    NewRole,
    NewSection,
    RenameActivity,
    RenameRole,
    RenameSection,
    SetNote,
    TableDifference,
)
from raci_planner.domain.comparing.names import is_short_for, same_name
from raci_planner.domain.comparing.ordering import fewest_moves
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.interchange.merging.matching import Match, match_table
from raci_planner.interchange.merging.proposals import Comparison, Proposal, ProposalKind
from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.recognition.names import one_line
from raci_planner.interchange.safe_text import workbook_text
from raci_planner.language import say


def compare(plan: Plan, draft: DraftTable) -> Comparison:
    """The differences between a plan and a table that was read in the plan's letters."""
    comparing = _Comparing(plan, draft, match_table(plan, draft))
    found = set(comparing.match.activities)
    missing = (
        ()
        if comparing.match.is_own
        else tuple(activity.name for activity in plan.activities_in_order() if activity.id not in found)
    )
    is_related = comparing.match.is_own or any(key is not None for key in comparing.match.activities)
    return Comparison(comparing.match.roles, tuple(comparing.proposals()), missing, is_related)


class _Comparing:
    def __init__(self, plan: Plan, draft: DraftTable, match: Match) -> None:
        self.match = match
        self._plan = plan
        self._draft = draft
        self._scheme = plan.scheme

    def proposals(self) -> Iterator[Proposal]:
        yield from self._roles()
        yield from self._sections()
        yield from self._activities()
        yield from self._cells()
        yield from self._gone()

    def _proposal(
        self, kind: ProposalKind, subject: str, before: str, after: str, difference: TableDifference
    ) -> Proposal:
        return Proposal(kind=kind, subject=subject, before=before, after=after, difference=difference)

    def _is_other_name(self, known: str, written: str) -> bool:
        """Whether a name was changed. Foreign tables may write a name in their own way; an own export may not."""
        if self.match.is_own:
            return one_line(workbook_text(known)) != written
        return not same_name(known, written)

    def _roles(self) -> Iterator[Proposal]:
        before: RoleId | None = None
        for place, (role, key) in enumerate(zip(self._draft.table.roles, self.match.roles, strict=True)):
            if key is None:
                cells = tuple(
                    (activity, row.activity.letters[place])
                    for row, activity in zip(self.match.rows, self.match.activities, strict=True)
                    if activity is not None and row.activity.letters[place]
                )
                new = NewRole(place, role.name, role.side, before, cells)
                yield self._proposal(ProposalKind.ADDS_ROLE, role.name, "", _cells_in_words(len(cells)), new)
                continue
            before = key
            name = self._plan.roles[key].name
            is_short = not self.match.is_own and (is_short_for(role.name, name) or is_short_for(name, role.name))
            if self._is_other_name(name, role.name) and not is_short:
                rename = RenameRole(key, role.name)
                yield self._proposal(ProposalKind.RENAMES_ROLE, name, name, role.name, rename)
        yield from self._moved_roles()

    def _moved_roles(self) -> Iterator[Proposal]:
        if not self.match.is_own:
            return
        order = {role.id: place for place, role in enumerate(self._plan.roles_in_order())}
        here = [key for key in self.match.roles if key is not None]
        for key, after in fewest_moves(here, order):
            name = self._plan.roles[key].name
            place = f"after {self._plan.roles[after].name}" if after is not None else "first"
            yield self._proposal(ProposalKind.MOVES_ROLE, name, "", place, MovedRole(key, after))

    def _sections(self) -> Iterator[Proposal]:
        before: SectionId | None = None
        for place, (section, key) in enumerate(zip(self._draft.table.sections, self.match.sections, strict=True)):
            if section.name is None:
                continue
            if key is None:
                new = NewSection(place, section.name, before)
                yield self._proposal(ProposalKind.ADDS_SECTION, section.name, "", section.name, new)
                continue
            before = key
            name = self._plan.sections[key].name
            if self._is_other_name(name, section.name):
                rename = RenameSection(key, section.name)
                yield self._proposal(ProposalKind.RENAMES_SECTION, name, name, section.name, rename)
        order = {section.id: place for place, section in enumerate(self._plan.sections_in_order())}
        here = [key for key in self.match.sections if key is not None]
        for key, after in fewest_moves(here, order) if self.match.is_own else ():
            where = f"after {self._plan.sections[after].name}" if after is not None else "first"
            moved = MovedSection(key, after)
            yield self._proposal(ProposalKind.MOVES_SECTION, self._plan.sections[key].name, "", where, moved)

    def _home(self, section: int) -> Home:
        key = self.match.sections[section]
        is_new = key is None and self._draft.table.sections[section].name is not None
        return Home(section=key, new_section=section if is_new else None)

    def _activities(self) -> Iterator[Proposal]:
        after: dict[int, ActivityId] = {}
        moved = dict(self._moved_rows())
        for row, key in zip(self.match.rows, self.match.activities, strict=True):
            activity = row.activity
            if key is None:
                cells = tuple((place, letters) for place, letters in enumerate(activity.letters) if letters)
                home = self._home(row.section)
                new = NewActivity(activity.name, activity.note, home, after.get(row.section), cells)
                told = ", ".join(
                    f"{self._draft.table.roles[place].name} {self._scheme.text(letters)}" for place, letters in cells
                )
                yield self._proposal(ProposalKind.ADDS_ACTIVITY, activity.name, "", told, new)
                continue
            after[row.section] = key
            known = self._plan.activities[key]
            if self._is_other_name(known.name, activity.name):
                rename = RenameActivity(key, activity.name)
                yield self._proposal(ProposalKind.RENAMES_ACTIVITY, known.name, known.name, activity.name, rename)
            if key in moved:
                where = self._draft.table.sections[row.section].name or say("above the first section")
                yield self._proposal(ProposalKind.MOVES_ACTIVITY, known.name, self._section_of(key), where, moved[key])
            yield from self._note(key, activity.note)

    def _section_of(self, key: ActivityId) -> str:
        section = self._plan.activities[key].section
        return say("above the first section") if section is None else self._plan.sections[section].name

    def _note(self, key: ActivityId, note: str) -> Iterator[Proposal]:
        """A note that an export lost or changed; a note of a foreign table is added to the plan's own."""
        known = self._plan.activities[key]
        before = known.note
        if self.match.is_own:
            if workbook_text(before).strip() == note.strip():
                return
            after = note.strip()
        elif not note or note in before:
            return
        else:
            after = f"{before}\n{note}" if before else note
        yield self._proposal(ProposalKind.CHANGES_NOTE, known.name, before, after, SetNote(key, after))

    def _moved_rows(self) -> Iterator[tuple[ActivityId, MovedActivity]]:
        """Rows of an export that stand under another heading or elsewhere under their own."""
        if not self.match.is_own:
            return
        under: dict[int, list[ActivityId]] = {}
        for row, key in zip(self.match.rows, self.match.activities, strict=True):
            if key is not None:
                under.setdefault(row.section, []).append(key)
        for place, keys in under.items():
            home = self._home(place)
            order = {activity.id: rank for rank, activity in enumerate(self._plan.activities_of(home.section))}
            is_new = home.new_section is not None
            at_home = [key for key in keys if not is_new and key in order]
            shifted = dict(fewest_moves(at_home, order))
            before: ActivityId | None = None
            for key in keys:
                if key in shifted or key not in at_home:
                    yield key, MovedActivity(key, home, before)
                before = key

    def _cells(self) -> Iterator[Proposal]:
        columns = [(place, key) for place, key in enumerate(self.match.roles) if key is not None]
        for number, (row, key) in enumerate(zip(self.match.rows, self.match.activities, strict=True)):
            if key is None:
                continue
            letters = row.activity.letters
            held = self._plan.row(key)
            for place, role in columns:
                before, after = held[self._plan.slot(role)], letters[place]
                if before == after or (number, place) in self._draft.unread:
                    continue
                subject = f"{self._plan.activities[key].name}, {self._plan.roles[role].name}"
                old = self._scheme.text(self._plan.letters(key, role))
                changed = ChangedCell(key, role, after)
                yield self._proposal(ProposalKind.CHANGES_CELL, subject, old, self._scheme.text(after), changed)

    def _gone(self) -> Iterator[Proposal]:
        """What an export of this plan held and no longer holds; what is newer than the export is not missed."""
        identity = self._draft.sheet.identity
        if not self.match.is_own or identity is None:
            return
        exported_roles = {key for key, _ in identity.roles}
        for role in self._plan.roles_in_order():
            if role.id in exported_roles and role.id not in self.match.roles:
                count = _cells_in_words(len(self._plan.cells_of_role(role.id)))
                yield self._proposal(ProposalKind.REMOVES_ROLE, role.name, count, "", DeleteRole(role.id))
        found = set(self.match.activities)
        for activity in self._plan.activities_in_order():
            if activity.id not in found and f"a{activity.id}" in identity.exported:
                gone = DeleteActivities((activity.id,))
                yield self._proposal(ProposalKind.REMOVES_ACTIVITY, activity.name, activity.name, "", gone)
        for section in self._plan.sections_in_order():
            if section.id not in self.match.sections and f"s{section.id}" in identity.exported:
                heading = DeleteSection(section.id, with_activities=False)
                yield self._proposal(ProposalKind.REMOVES_SECTION, section.name, section.name, "", heading)


def _cells_in_words(count: int) -> str:
    return "1 cell" if count == 1 else f"{count} cells"
