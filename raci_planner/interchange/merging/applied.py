"""What a plan would be if a table were taken for the whole truth, so that the two can be compared as plans are."""

from raci_planner.domain.commands import Command, DeleteActivities, DeleteRole
from raci_planner.domain.comparing import copied
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.interchange.merging.comparing import compare
from raci_planner.interchange.merging.matching import match_table
from raci_planner.interchange.recognition import DraftTable


def plan_as_table(plan: Plan, draft: DraftTable, new_id: IdSource) -> Plan:
    """The plan with everything that differs in a table taken over; what no table tells, such as people, stays.

    Args:
        plan: the plan to compare with.
        draft: the table, read in the plan's letters.
        new_id: where ids come from.
    """
    told = copied(plan)
    comparison = compare(plan, draft)
    match = match_table(plan, draft)
    commands: list[Command] = [comparison.command(comparison.proposals, "Compare")]
    if not match.is_own:
        commands += (DeleteActivities((key,)) for key in plan.activities if key not in match.activities)
        commands += (DeleteRole(key) for key in plan.roles if key not in match.roles)
    for command in commands:
        told.apply(command.decide(told, new_id))
    return told
