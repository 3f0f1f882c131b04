"""Rules on the plan as a whole."""

from datetime import date

from drawn_plans import BOUNDARIES, Judged, drawn

from raci_planner.analysis.analysis import Analysis
from raci_planner.domain.commands import AddPerson, SetPlanInfo

TODAY = date(2025, 6, 1)


def _plan(review_due: date | None) -> Judged:
    plan = drawn("""
                            | Lead | Ops | QA
    Deploy to production    | A    | R   | C
    """)
    plan.run(SetPlanInfo(name="Plan", purpose="", review_due=review_due))
    plan.analysis = Analysis(plan.plan, BOUNDARIES, TODAY)
    return plan


def test_a_review_that_is_overdue_is_to_check_and_can_be_set_anew() -> None:
    plan = _plan(date(2025, 5, 29))
    finding = plan.find("plan.review-overdue")
    assert finding.sentence == "The team meant to look at this plan again three days ago."
    plan.fix(finding, "Review by 31 August 2025")
    assert "plan.review-overdue" not in plan.rules()


def test_a_review_that_is_due_today_is_not_overdue() -> None:
    assert "plan.review-overdue" not in _plan(TODAY).rules()


def test_without_a_date_nothing_is_overdue() -> None:
    plan = _plan(date(2000, 1, 1))
    assert "plan.review-overdue" not in [finding.rule for finding in Analysis(plan.plan, BOUNDARIES).findings]


def test_roles_without_a_person_are_told_once_in_a_plan_that_names_people() -> None:
    plan = _plan(None)
    assert "plan.role-without-person" not in plan.rules()
    plan.run(AddPerson("Ana", plan.role("QA")))
    finding = plan.find("plan.role-without-person")
    assert plan.names(finding) == ["Lead", "Ops"]
