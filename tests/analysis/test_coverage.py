"""Coverage rules, and the figures of duties by sides."""

from drawn_plans import drawn

from raci_planner.analysis.coverage import coverage
from raci_planner.analysis.findings import Severity
from raci_planner.domain.commands import AddRole, SetPlanInfo
from raci_planner.domain.records import Stage
from raci_planner.domain.sides import PRODUCT, PROJECT

PLAN = """
                               | Product Manager | Project Manager
Prioritise the backlog         | A/R             | C
Define the product vision      | A/R             | C
Conduct market research        | C               | A/R
Manage the project budget      | C               | A/R
"""


def test_duties_that_no_activity_covers_are_told_once_for_each_side_that_is_at_stake() -> None:
    plan = drawn(PLAN)
    missing = [finding for finding in plan.analysis.findings if finding.rule == "coverage.missing-duties"]
    (finding,) = missing
    assert finding.title == "Gap: 13 of 16 duties not in the plan"
    assert "long-term product roadmap" in finding.sentence
    assert finding.severity is Severity.NOTE


def test_a_missing_duty_can_be_added_and_is_then_covered() -> None:
    plan = drawn(PLAN)
    finding = plan.find("coverage.missing-duties")
    plan.fix(finding, finding.fixes[0].label)
    assert plan.find("coverage.missing-duties").title == "Gap: 12 of 16 duties not in the plan"


def test_a_plan_about_something_else_is_not_told_what_it_leaves_out() -> None:
    plan = drawn("""
                            | Product Manager | Engineering
    Deploy to production    | I               | A/R
    Prioritise the backlog  | A/R             | C
    """)
    assert "coverage.missing-duties" not in plan.rules()


def test_a_project_manager_without_a_product_manager_is_the_documented_cause_of_failure() -> None:
    plan = drawn("""
                              | Project Manager | Engineering
    Define the product vision | C               | A/R
    """)
    finding = plan.find("coverage.missing-side")
    assert finding.severity is Severity.CHECK
    assert "fail for lack of product management" in finding.sources[0]
    plan.fix(finding, "Add the role Product manager")
    assert "coverage.missing-side" not in plan.rules()


def test_a_role_that_may_be_of_the_missing_side_is_asked_about_first() -> None:
    plan = drawn("""
                              | Project Manager | PM  | Engineering
    Define the product vision | C               | C   | A/R
    """)
    assert "coverage.missing-side" not in plan.rules()


def test_a_plan_without_either_side_is_left_in_peace() -> None:
    plan = drawn("""
                              | Security lead | Engineering
    Review access rights      | A             | R
    """)
    assert not [rule for rule in plan.rules() if rule.startswith("coverage")]


def test_a_first_product_needs_a_product_manager_and_no_project_manager_yet() -> None:
    plan = drawn("""
                              | Engineering
    Build the prototype       | A/R
    """)
    plan.run(SetPlanInfo(name="Start", purpose="", review_due=None, stage=Stage.FIRST_PRODUCT))
    finding = plan.find("coverage.staffing")
    assert finding.title == "Gap: nobody on the product side"
    plan.run(AddRole("Product Manager", PRODUCT))
    assert "coverage.staffing" not in plan.rules()


def test_a_business_that_scales_is_advised_to_add_a_project_manager() -> None:
    plan = drawn("""
                              | Product Manager
    Prioritise the backlog    | A/R
    """)
    plan.run(SetPlanInfo(name="Grow", purpose="", review_due=None, stage=Stage.SCALING))
    assert plan.find("coverage.staffing").fixes[0].label == "Add the role Project manager"


def test_the_heat_map_counts_who_of_which_side_holds_each_duty() -> None:
    plan = drawn(PLAN)
    by_duty = {one.duty.id: one for one in coverage(plan.analysis.survey)}
    research = by_duty["market-research"]
    assert research.activities == (plan.activity("Conduct market research"),)
    assert research.sides[PROJECT].owns == 1
    assert research.sides[PRODUCT].owns == 0
    assert research.sides[PRODUCT].involved == 1
    assert research.intrusions == research.activities
    assert not by_duty["schedule"].is_covered
    assert not by_duty["budget"].intrusions
