"""Finds the roles, sections and activities of a plan again in a table: by id, then by name, then by likeness."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from raci_planner.domain.commands import TableActivity
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.interchange.merging.likeness import folded, is_short_for, pair_alike
from raci_planner.interchange.recognition import DraftTable


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row of the table with the place of its heading among the sections of the table."""

    activity: TableActivity
    section: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What of a table is what in the plan; None for what the plan lacks.

    `is_own` says that the table is an export of this very plan: what is missing in it was taken out.
    """

    is_own: bool
    roles: tuple[RoleId | None, ...]
    sections: tuple[SectionId | None, ...]
    rows: tuple[TableRow, ...]
    activities: tuple[ActivityId | None, ...]


def match_table(plan: Plan, draft: DraftTable) -> Match:
    """The plan found again in a table."""
    identity = draft.sheet.identity
    is_own = identity is not None and identity.plan == plan.info.uid
    rows = tuple(
        TableRow(activity=activity, section=place)
        for place, section in enumerate(draft.table.sections)
        for activity in section.activities
    )
    sections = _sections(plan, draft, is_own=is_own)
    return Match(
        is_own=is_own,
        roles=_roles(plan, draft, is_own=is_own),
        sections=sections,
        rows=rows,
        activities=_activities(plan, draft, rows, sections, is_own=is_own),
    )


def _roles(plan: Plan, draft: DraftTable, *, is_own: bool) -> tuple[RoleId | None, ...]:
    names = [role.name for role in draft.table.roles]
    finding = _Finding[RoleId](len(names))
    if is_own and draft.sheet.identity is not None:
        exported = {folded(name): RoleId(key) for key, name in draft.sheet.identity.roles if key in plan.roles}
        finding.take_all((place, exported.get(folded(name))) for place, name in enumerate(names))
        gone = [RoleId(key) for key, _ in draft.sheet.identity.roles if key in plan.roles]
        left = [key for key in gone if key not in finding.taken]
        if len(left) == len(finding.missing()):
            finding.take_all(zip(finding.missing(), left, strict=True))
    remaining = {role.id: role.name for role in plan.roles_in_order()}
    finding.take_by_name(names, remaining)
    for place in finding.missing():
        short = (
            key
            for key, name in remaining.items()
            if key not in finding.taken and (is_short_for(names[place], name) or is_short_for(name, names[place]))
        )
        finding.take(place, next(short, None))
    finding.take_alike(names, remaining)
    return finding.found()


def _sections(plan: Plan, draft: DraftTable, *, is_own: bool) -> tuple[SectionId | None, ...]:
    names = [section.name or "" for section in draft.table.sections]
    finding = _Finding[SectionId](len(names))
    remaining = {section.id: section.name for section in plan.sections_in_order()}
    if is_own:
        ids = zip(range(len(names)), draft.section_ids, strict=True)
        finding.take_all((place, SectionId(key) if key in remaining else None) for place, key in ids)
    finding.take_by_name(names, remaining)
    return finding.found()


def _activities(
    plan: Plan, draft: DraftTable, rows: Sequence[TableRow], sections: Sequence[SectionId | None], *, is_own: bool
) -> tuple[ActivityId | None, ...]:
    names = [row.activity.name for row in rows]
    finding = _Finding[ActivityId](len(names))
    if is_own:
        ids = zip(range(len(names)), draft.row_ids, strict=True)
        finding.take_all((place, ActivityId(key) if key in plan.activities else None) for place, key in ids)
    ordered = plan.activities_in_order()
    remaining = {activity.id: activity.name for activity in ordered}
    under = {activity.id: f"{activity.section} {folded(activity.name)}" for activity in ordered}
    finding.take_by(under, [f"{sections[row.section]} {folded(row.activity.name)}" for row in rows], lambda text: text)
    finding.take_by_name(names, remaining)
    finding.take_alike(names, remaining)
    return finding.found()


class _Finding[K: (RoleId, SectionId, ActivityId)]:
    """What was found so far; each thing of the plan is found once."""

    def __init__(self, count: int) -> None:
        self._found: list[K | None] = [None] * count
        self.taken: set[K] = set()

    def found(self) -> tuple[K | None, ...]:
        return tuple(self._found)

    def missing(self) -> list[int]:
        return [place for place, key in enumerate(self._found) if key is None]

    def take(self, place: int, key: K | None) -> None:
        if key is not None and key not in self.taken and self._found[place] is None:
            self._found[place] = key
            self.taken.add(key)

    def take_all(self, pairs: Iterator[tuple[int, K | None]]) -> None:
        for place, key in pairs:
            self.take(place, key)

    def take_by_name(self, names: Sequence[str], remaining: dict[K, str]) -> None:
        self.take_by(remaining, names, folded)

    def take_by(self, remaining: dict[K, str], names: Sequence[str], fold: Callable[[str], str]) -> None:
        """Take what is written alike, in the order of both sides where a name stands several times."""
        waiting: dict[str, list[K]] = {}
        for key, name in remaining.items():
            if key not in self.taken:
                waiting.setdefault(fold(name), []).append(key)
        for place in self.missing():
            keys = waiting.get(fold(names[place])) if names[place] else None
            if keys:
                self.take(place, keys.pop(0))

    def take_alike(self, names: Sequence[str], remaining: dict[K, str]) -> None:
        places = [place for place in self.missing() if names[place]]
        keys = [key for key in remaining if key not in self.taken]
        for one, other in pair_alike([names[place] for place in places], [remaining[key] for key in keys]):
            self.take(places[one], keys[other])
