"""A plan that was agreed last quarter and worked on since, for tests of versions, comparisons and reviews."""

from datetime import datetime
from itertools import count

from drawn_plans import drawn

from raci_planner.domain.commands import (
    AddActivities,
    Command,
    DeleteActivities,
    KeepVersion,
    MoveActivities,
    RenameActivity,
    RenameRole,
    SetLetters,
)
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import VersionKind

_ROLES = (
    "Product Manager", "Product Owner", "Project Manager", "Scrum Master", "Engineering Lead", "UX Lead",
    "Finance Partner", "Sponsor",
)  # fmt: skip
_THEN = """
{roles}
# Discovery and strategy
Define product vision and roadmap         | A | R |   |   | C | C | I | C
Customer research and user feedback       | A | C |   |   | I | R |   | I
Prioritise product backlog                | A | R | A |   | C | C |   | I
Set success metrics (KPIs, OKRs)          | A | R | I |   | C |   | C | C
# Planning and control
Maintain delivery schedule and milestones | I | C | A | R |   |   |   | I
Track budget and forecast                 | C |   | R | A |   |   | C | I
Risk plan and mitigation                  | C |   | A | R | R |   |   | I
Manage scope changes                      | R | C | R |   | C | I |   | A
Resource allocation across teams          | I |   | A | R | C |   | I | C
Write the weekly status letter            |   |   | R |   |   |   |   | I
# Build and release
Accept completed stories                  | I | A | I |   | C | C |   |
Release go / no-go decision               | A | C | R | R | C |   |   | I
Stakeholder status reporting              | C |   | A | R |   |   | I | I
"""


def last_quarter() -> Plan:
    """The plan as it is now, with the version "Q2 baseline" of what it was."""
    judged = drawn(_THEN.format(roles=" | ".join(("", *_ROLES))))
    plan = judged.plan
    ids = count(7000)

    def run(command: Command) -> None:
        plan.apply(command.decide(plan, lambda: next(ids)))

    def activity(name: str) -> ActivityId:
        return judged.activity(name)

    def role(name: str) -> RoleId:
        return judged.role(name)

    def write(name: str, head: str, letters: str) -> None:
        run(SetLetters(((activity(name), role(head)),), plan.scheme.parse(letters) or plan.scheme.set_of()))

    run(
        KeepVersion(
            kind=VersionKind.REVIEW,
            name="Q2 baseline",
            at=datetime(2026, 5, 14, 16, 30),
            by="Ana",
            participants="Ana, Ben, Chris",
        )
    )
    write("Prioritise product backlog", "Project Manager", "C")
    write("Maintain delivery schedule and milestones", "Engineering Lead", "C")
    write("Risk plan and mitigation", "Scrum Master", "A")
    write("Resource allocation across teams", "Finance Partner", "-")
    run(AddActivities(("Vendor onboarding",), plan.activities[activity("Track budget and forecast")].section, 2))
    write("Vendor onboarding", "Project Manager", "R")
    run(RenameRole(role("Scrum Master"), "Delivery Lead"))
    run(DeleteActivities((activity("Write the weekly status letter"),)))
    run(RenameActivity(activity("Release go / no-go decision"), "Decide go or no-go of a release"))
    run(MoveActivities((activity("Stakeholder status reporting"),), plan.sections_in_order()[-1].id, 0))
    return plan
