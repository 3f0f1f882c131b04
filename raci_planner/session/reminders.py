"""When a plan is to be looked at again, as calendars take it."""

from raci_planner.domain.records import PlanInfo
from raci_planner.interchange.calendar import ReviewDay
from raci_planner.session.portfolio import Portfolio


def review_day(info: PlanInfo) -> ReviewDay | None:
    """The review day of one plan; None if the team has set none."""
    if info.review_due is None:
        return None
    return ReviewDay(uid=info.uid, plan=info.name, due=info.review_due, note=info.purpose)


def review_days(portfolio: Portfolio) -> tuple[ReviewDay, ...]:
    """The review days of all plans of a portfolio."""
    return tuple(
        ReviewDay(uid=plan.summary.uid, plan=plan.summary.name, due=plan.summary.review_due)
        for plan in portfolio.plans
        if plan.summary is not None and plan.summary.review_due is not None
    )
