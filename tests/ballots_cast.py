"""Votes for tests: letters for the first roles of the first activities."""

from datetime import date

from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Vote

TODAY = date(2026, 11, 24)


def votes(plan: Plan, *rows: str) -> tuple[Vote, ...]:
    """A letter for each role of each activity, a full stop for none."""
    activities, roles = plan.activities_in_order(), plan.roles_in_order()
    return tuple(
        Vote(activity.id, role.id, plan.scheme.set_of(letter))
        for activity, row in zip(activities, rows, strict=False)
        for role, letter in zip(roles, row, strict=False)
        if letter != "."
    )
