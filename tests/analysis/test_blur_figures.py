"""The blur of roles and of pairs of roles."""

from drawn_plans import drawn

from raci_planner.analysis.blur import pair_blurs, role_blurs

PLAN = """
                               | Product Manager | Project Manager | Engineering
Prioritise the backlog         | A               | R               | C
Define the product vision      | A/R             | C               |
Manage the project budget      | I               | A/R             |
Deploy to production           | A               | A               | R
"""


def test_the_index_is_the_share_of_documented_work_that_lies_across() -> None:
    product, project = role_blurs(drawn(PLAN).analysis.survey)
    assert product.index == 0
    assert project.index == 0.5


def test_the_rows_behind_an_index_can_be_shown() -> None:
    plan = drawn(PLAN)
    _, project = role_blurs(plan.analysis.survey)
    assert [one.name for one in plan.analysis.survey.members(project.beyond)] == ["Prioritise the backlog"]


def test_two_roles_are_blurred_by_the_documented_work_that_both_own_or_do() -> None:
    plan = drawn(PLAN)
    (pair,) = pair_blurs(plan.analysis.survey)
    assert [one.name for one in plan.analysis.survey.members(pair.shared)] == ["Prioritise the backlog"]
    assert pair.index == 0.5


def test_roles_on_neither_side_have_no_blur() -> None:
    plan = drawn("""
                            | Lead | Ops
    Prioritise the backlog  | A    | R
    """)
    assert not role_blurs(plan.analysis.survey)
    assert not pair_blurs(plan.analysis.survey)
