"""Finds the roles, sections and activities of a plan again in a table: by id, then by name, then by likeness."""

from collections.abc import Sequence
from dataclasses import dataclass

from raci_planner.domain.commands import TableActivity
from raci_planner.domain.comparing.names import folded, is_short_for
from raci_planner.domain.comparing.pairing import Pairing
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
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
    finding = Pairing[RoleId](len(names))
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
    finding = Pairing[SectionId](len(names))
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
    finding = Pairing[ActivityId](len(names))
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
