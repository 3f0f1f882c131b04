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
from raci_planner.analysis.wording import are, counted, listed
from raci_planner.domain.commands import SetPlanInfo
from raci_planner.domain.plan import Plan

NEXT_REVIEW = timedelta(weeks=13)
"""Until when to look again. Source: Atlassian Team Playbook, every three to six months."""


def _overdue(survey: Survey, _: Plan) -> Sight | None:
    info, today = survey.plan.info, survey.today
    if today is None or info.review_due is None or info.review_due >= today:
        return None
    late = (today - info.review_due).days
    due = today + NEXT_REVIEW
    return Sight(
        title="review overdue",
        sentence=f"The team meant to look at this plan again {counted(late, 'day')} ago.",
        basis=info.review_due.isoformat(),
        fixes=(
            Fix(
                f"Review by {due:%d %B %Y}",
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
        title=f"{counted(len(open_roles), 'role')} without a person",
        sentence=f"{listed(names(open_roles))} {are(len(open_roles))} given work, but nobody has the role yet.",
        basis=" ".join(str(role.id) for role in sorted(open_roles, key=lambda one: one.id)),
        roles=tuple(open_roles),
    )


REVIEW_OVERDUE = WideRule[Plan](
    id="plan.review-overdue",
    family=Family.PLAN,
    name="Review overdue (M3)",
    explanation="The day on which the team meant to look at the plan again has passed.",
    heading="Plan",
    grade=Severity.CHECK,
    question="Is it still true: has an A changed, is a decision missing, has a C become an I?",
    sources=(sources.ATLASSIAN_PLAY, sources.RACI_REVIEW),
    look=_overdue,
)
NOBODY_YET = WideRule[Plan](
    id="plan.role-without-person",
    family=Family.PLAN,
    name="Role without a person",
    explanation="A role that owns or does something has no person, in a plan that names people.",
    heading="Gap",
    grade=Severity.NOTE,
    question="Who is it, from when?",
    sources=(sources.CLICKNFILE_PEOPLE,),
    look=_nobody_yet,
)
