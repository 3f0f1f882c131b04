"""Room for new rows: shared by every command that adds activities."""

from collections.abc import Sequence
from dataclasses import replace

from raci_planner.domain.edits import Change
from raci_planner.domain.ids import ActivityId, IdSource, SectionId, fresh
from raci_planner.domain.plan import Plan
from raci_planner.domain.ranks import make_room
from raci_planner.domain.records import Activity


def new_activities(
    plan: Plan, names: Sequence[str], section: SectionId | None, index: int, new_id: IdSource
) -> tuple[list[Activity], list[Change]]:
    """Activities that can stand at `index` of a section, and the changes that make room for them."""
    ranks, renumbered = make_room(plan.activities_of(section), index, len(names))
    taken: set[int] = set(plan.activities)
    added = []
    for name, rank in zip(names, ranks, strict=True):
        key = ActivityId(fresh(new_id, taken))
        taken.add(key)
        added.append(Activity(id=key, section=section, name=name, rank=rank))
    return added, [Change(activity, replace(activity, rank=rank)) for activity, rank in renumbered]
