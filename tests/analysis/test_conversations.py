"""The conversations to have, and the order of findings."""

from drawn_plans import drawn

from raci_planner.analysis.conversations import MOST, About
from raci_planner.analysis.findings import Severity

MESSY = """
                               | Product Manager | Project Manager | Engineering | QA
# Direction
Prioritise the backlog         | A               | A               | R           | C
Define the product vision      | A               | A               |             | C
Conduct market research        | A/R             | A               |             | C
# Delivery
Deploy to production           |                 | C               | R           | C
Deploy to staging              |                 | C               | R           | C
Run the regression tests       |                 | C               | R           | R
Manage the project budget      | A               | R               | I           |
"""


def test_the_weightiest_talk_is_about_the_two_roles_that_clash() -> None:
    first = drawn(MESSY).analysis.conversations()[0]
    assert first.about is About.ROLES
    assert first.title == "Product Manager and Project Manager"
    assert first.question == "Where does Product Manager end and Project Manager begin?"
    assert first.sentence.startswith("Five findings, about")
    assert "“Prioritise the backlog”" in first.sentence


def test_findings_of_one_kind_that_only_the_structure_has_are_one_talk() -> None:
    talks = drawn(MESSY).analysis.conversations()
    assert "If this does not get done, who answers for it?" in [talk.question for talk in talks]


def test_every_finding_is_in_one_talk_at_most_and_there_are_five_at_most() -> None:
    talks = drawn(MESSY).analysis.conversations()
    keys = [key for talk in talks for key in talk.keys]
    assert len(keys) == len(set(keys))
    assert len(talks) <= MOST


def test_a_plan_without_findings_needs_no_talk() -> None:
    plan = drawn("""
                            | Lead | Ops | QA
    Deploy to production    | A    | R   | C
    """)
    assert plan.analysis.conversations() == ()


def test_what_is_more_pressing_comes_first() -> None:
    severities = [finding.severity for finding in drawn(MESSY).analysis.findings]
    assert severities == sorted(severities)
    assert severities[0] is Severity.CONFLICT


def test_equal_findings_come_from_top_to_bottom() -> None:
    plan = drawn(MESSY)
    gaps = [finding.activity for finding in plan.analysis.findings if finding.rule == "structure.no-accountable"]
    assert gaps == [
        plan.activity(name) for name in ("Deploy to production", "Deploy to staging", "Run the regression tests")
    ]
