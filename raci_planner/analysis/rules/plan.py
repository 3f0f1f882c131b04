"""The plan as a whole: whether it is still looked at, and whether its roles are somebody.

What is disputed or parked, and what changed since it was agreed, is asked in `agreement`. Whether the
plan drifts from what people do (M2), what hurt before it was made (M4), and whether it says what is or what should
be (M5) only people can say. Gaps and overlaps (M1) are told row by row.
"""

from datetime import timedelta

from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import sources
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.wording import in_roles
from raci_planner.domain.commands import SetPlanInfo
from raci_planner.domain.plan import Plan
from raci_planner.language import counted, day, later, listed, say

NEXT_REVIEW = timedelta(weeks=13)
"""Until when to look again. Source: Atlassian Team Playbook, every three to six months."""


def _overdue(survey: Survey, _: Plan) -> Sight | None:
    info, today = survey.plan.info, survey.today
    if today is None or info.review_due is None or info.review_due >= today:
        return None
    late = (today - info.review_due).days
    due = today + NEXT_REVIEW
    return Sight(
        title=say("review overdue"),
        sentence=counted(
            "The team meant to look at this plan again {number} day ago.",
            "The team meant to look at this plan again {number} days ago.",
            late,
        ),
        basis=info.review_due.isoformat(),
        fixes=(
            Fix(
                say("Review by {day}", day=day(due)),
                SetPlanInfo(name=info.name, purpose=info.purpose, review_due=due, stage=info.stage),
            ),
        ),
    )


def _nobody_yet(survey: Survey, _: Plan) -> Sight | None:
    held = {holding.role for holding in survey.plan.holdings.values() if not holding.is_deputy}
    if not held:
        return None
    open_roles = [role for role in survey.columns.roles if role.id not in held and survey.held.work(role)]
    if not open_roles:
        return None
    return Sight(
        title=say("{roles} without a person", roles=in_roles(len(open_roles))),
        sentence=counted(
            "{roles} is given work, but nobody has the role yet.",
            "{roles} are given work, but nobody has the role yet.",
            len(open_roles),
            roles=listed(names(open_roles)),
        ),
        basis=" ".join(str(role.id) for role in sorted(open_roles, key=lambda one: one.id)),
        roles=tuple(open_roles),
    )


REVIEW_OVERDUE = WideRule[Plan](
    id="plan.review-overdue",
    family=Family.PLAN,
    name=later("Review overdue (M3)"),
    explanation=later("The day on which the team meant to look at the plan again has passed."),
    heading=later("Plan"),
    grade=Severity.CHECK,
    question=later("Is it still true: has an A changed, is a decision missing, has a C become an I?"),
    sources=(sources.ATLASSIAN_PLAY, sources.RACI_REVIEW),
    look=_overdue,
)
NOBODY_YET = WideRule[Plan](
    id="plan.role-without-person",
    family=Family.PLAN,
    name=later("Role without a person"),
    explanation=later("A role that owns or does something has no person, in a plan that names people."),
    heading=later("Gap"),
    grade=Severity.NOTE,
    question=later("Who is it, from when?"),
    sources=(sources.CLICKNFILE_PEOPLE,),
    look=_nobody_yet,
)
