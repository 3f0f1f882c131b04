"""Figures that a version keeps: counted as the plan is judged, and read back as they were."""

import pytest
from drawn_plans import drawn

from raci_planner.analysis.figures import Figures, figures_of, from_text, to_text
from raci_planner.analysis.findings import Severity
from raci_planner.domain.schemes import LetterKind

PLAN = """
                         | Product Manager | Project Manager
Prioritise the backlog   | C               | A
Define the vision        | A               | I
Track the budget         | I               | A/R
"""


@pytest.fixture
def figures() -> Figures:
    return figures_of(drawn(PLAN).analysis)


def test_findings_are_those_that_are_open() -> None:
    judged = drawn(PLAN)
    told = figures_of(judged.analysis)
    assert sum(told.findings.values()) == len(judged.analysis.findings) == sum(told.families.values())
    assert told.findings[Severity.CONFLICT] >= 1


def test_the_blur_of_a_plan_is_the_share_of_documented_work_across_the_boundary(figures: Figures) -> None:
    assert figures.blur == pytest.approx(1 / 3, abs=1e-4)


def test_loads_are_told_by_role_and_kind_of_letter(figures: Figures) -> None:
    assert figures.loads["Project Manager"][LetterKind.ACCOUNTABLE] == 2
    assert figures.loads["Product Manager"][LetterKind.INFORMED] == 1


def test_figures_come_back_from_their_text(figures: Figures) -> None:
    again = from_text(to_text(figures))
    assert again == figures


@pytest.mark.parametrize("text", ["", "{}", "[]", "7", '{"activities": "many"}', '{"findings": {"odd": 1}}'])
def test_a_version_without_figures_has_none(text: str) -> None:
    assert from_text(text) is None
