"""From the sheets of a file to the tables that would enter a plan, and from several tables to one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from raci_planner.boundaries import RoleReader
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.schemes import NO_LETTERS, RACI, LetterScheme
from raci_planner.interchange.recognition import DraftTable, nothing_found, recognise_all, recognise_as
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.language import counted, say

_MOST_LEGEND_LINES = 100
_MOST_TOLD = 12
_LONGEST_TOLD = 80


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of a file: its tables, and which of its parts hold none."""

    drafts: tuple[DraftTable, ...]
    passed_over: tuple[Doubt, ...]

    @property
    def reason(self) -> str:
        """Why there is no table, for a file without one."""
        return nothing_found(self.passed_over[0].place if len(self.passed_over) == 1 else "")

    def best(self) -> int:
        """The place of the table with the most filled cells."""
        return max(range(len(self.drafts)), key=lambda place: self.drafts[place].filled_cells)


def understand(sheets: Sequence[Sheet], roles: RoleReader, scheme: LetterScheme | None = None) -> Understood:
    """The matrices among the sheets of a file.

    Args:
        sheets: what a reader gave.
        roles: tells the sides of roles.
        scheme: the letters of the plan that the tables enter; None lets them choose.
    """
    found = [recognise_all(sheet, roles, scheme) for sheet in sheets]
    legends = tuple(
        " = ".join(filter(None, row))
        for sheet, drafts in zip(sheets, found, strict=True)
        if not drafts
        for row in sheet.rows[:_MOST_LEGEND_LINES]
    )
    if legends:
        found = [
            recognise_all(replace(sheet, around=(*sheet.around, *legends)), roles, scheme) if drafts else ()
            for sheet, drafts in zip(sheets, found, strict=True)
        ]
    has_visible = any(drafts and not sheet.is_hidden for sheet, drafts in zip(sheets, found, strict=True))
    drafts: list[DraftTable] = []
    passed_over: list[Doubt] = []
    for sheet, of_sheet in zip(sheets, found, strict=True):
        if of_sheet and not (sheet.is_hidden and has_visible):
            drafts += of_sheet
        elif texts := [cell.strip() for row in sheet.rows for cell in row if cell.strip()]:
            outcome = say("is a hidden sheet and was not taken") if of_sheet else say("holds no responsibility table")
            passed_over.append(Doubt(sheet.heading or sheet.name, _told(texts), outcome))
    return Understood(tuple(drafts), tuple(passed_over))


def _told(texts: Sequence[str]) -> str:
    """The first of some texts, and how many more there are."""
    told = " · ".join(text[:_LONGEST_TOLD] for text in texts[:_MOST_TOLD])
    more = len(texts) - _MOST_TOLD
    return told if more <= 0 else f"{told} · {counted('and {count} more cell', 'and {count} more cells', more)}"


def combined(drafts: Sequence[DraftTable], roles: RoleReader) -> tuple[Table, LetterScheme]:
    """One table of several, with the letters it is written in; each table without headings becomes a section."""
    if len(drafts) == 1:
        return drafts[0].table, drafts[0].scheme
    scheme = max((draft.scheme for draft in drafts), key=lambda one: len(one.letters), default=RACI)
    tables = [
        draft.table if draft.scheme == scheme else recognise_as(draft.sheet, draft.layout, roles, scheme).table
        for draft in drafts
    ]
    columns: dict[str, TableRole] = {}
    for table in tables:
        for role in table.roles:
            columns.setdefault(role.name.casefold(), role)
    places = {name: place for place, name in enumerate(columns)}
    sections = [
        _spread(section, [places[role.name.casefold()] for role in table.roles], len(columns), draft.source)
        for draft, table in zip(drafts, tables, strict=True)
        for section in table.sections
    ]
    return Table(tuple(columns.values()), tuple(sections)), scheme


def _spread(section: TableSection, places: Sequence[int], width: int, name: str) -> TableSection:
    activities = []
    for activity in section.activities:
        letters = [NO_LETTERS] * width
        for place, one in zip(places, activity.letters, strict=True):
            letters[place] = one or letters[place]
        activities.append(TableActivity(activity.name, tuple(letters), activity.note))
    return TableSection(section.name or name or None, tuple(activities))
