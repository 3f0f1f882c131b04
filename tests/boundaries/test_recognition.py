"""Recognising activities: what they are, by which words, and that nothing but the words matters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_planner.boundaries import Boundaries, Recogniser, read_catalogue, shipped_catalogue_text
from raci_planner.domain.sides import PRODUCT, PROJECT, Side

BOUNDARIES = Boundaries.shipped()
RECOGNISER = BOUNDARIES.recogniser

OF_A_DUTY = {
    "Hold the product vision": "vision",
    "Quarterly product roadmap": "product-roadmap",
    "Study what our competitors sell": "market-research",
    "Interview customers about their pains": "customer-insight",
    "Rank the feature backlog": "prioritisation",
    "Draft the PRD": "product-definition",
    "Track product KPIs": "product-metrics",
    "Business case with expected ROI": "business-case",
    "GTM campaign": "go-to-market",
    "Watch the risk of falling demand in the market": "market-risk",
    "Retire the product at its end of life": "product-lifecycle",
    "Moderated usability sessions": "user-validation",
    "Go / no-go": "release-decision",
    "Scope the MVP": "discovery",
    "Win the executives for the product strategy": "stakeholder-alignment",
    "Hold the line against scope creep": "project-scope",
    "Gantt chart and milestones": "schedule",
    "Write the project plan": "project-plan",
    "Break work down into tasks (WBS)": "task-organisation",
    "Assign people to the project": "resource-allocation",
    "Daily stand-up": "progress-tracking",
    "Clear impediments for the team": "dependencies-blockers",
    "Keep project costs in budget": "budget",
    "Contingency plans for delivery risks": "delivery-risk",
    "Weekly status report to the sponsor": "status-communication",
    "Quality criteria for the project": "quality-control",
    "Coordinate developers and designers for delivery": "delivery-coordination",
    "Deliver the project on time": "execution",
    "Sprint retrospective": "team-feedback",
    "Project kick-off": "initiation-closure",
}

NOT_COVERED = [
    "Unit tests",
    "Deploy to production",
    "Database schema",
    "Payroll",
    "Penetration test",
    "Design the user interface",
    "Review pull requests",
    "Negotiate supplier contracts",
    "On-call rota",
    "Privacy impact assessment",
    "Product Manager",
    "In review",
    "TBD",
    "",
    "42",
]

HALF_UNSAID = {
    "Risk management": {"market-risk", "delivery-risk"},
    "Scope": {"product-definition", "project-scope"},
    "Stakeholder communication": {"stakeholder-alignment", "status-communication"},
    "Feedback": {"customer-insight", "team-feedback"},
}

WORDS = ["plan", "Budget:", "café", "risk/issue", "(PRD)", "vision's", "über", "2nd", "go-live", "-", "P&L"]
NAMES = st.sampled_from([*OF_A_DUTY, *NOT_COVERED, *HALF_UNSAID])


@pytest.mark.parametrize(("name", "duty"), OF_A_DUTY.items())
def test_a_name_of_a_duty_is_recognised(name: str, duty: str) -> None:
    found = RECOGNISER.recognise(name)
    assert (found.duty, found.side) == (duty, BOUNDARIES.catalogue.duties[duty].side)


@pytest.mark.parametrize("name", NOT_COVERED)
def test_what_no_document_covers_is_given_to_nobody(name: str) -> None:
    found = RECOGNISER.recognise(name)
    assert (found.duties, found.side, found.is_split) == ((), None, False)


@pytest.mark.parametrize(("name", "halves"), HALF_UNSAID.items())
def test_a_bare_theme_is_split_between_its_halves(name: str, halves: set[str]) -> None:
    found = RECOGNISER.recognise(name)
    assert found.is_split
    assert found.side is None
    assert set(found.duties) >= halves


def test_a_line_that_joins_duties_of_both_sides_is_split_between_them() -> None:
    found = RECOGNISER.recognise("Backlog priorities and project budget")
    assert found.is_split
    assert {BOUNDARIES.catalogue.duties[duty].side for duty in found.duties} == {PRODUCT, PROJECT}


@pytest.mark.parametrize(
    "written",
    [
        "PRIORITIZE THE BACKLOG",
        "**Prioritise** the back-log",
        "1.2.3 Prioritise the backlog",
        "ST 2.1 - Prioritising the backlog",
        "- [ ] prioritise the backlog",
        "<b>Prioritise</b>&nbsp;the backlog",
        "[Prioritise the backlog](https://example.org/7)",
        "Prioritse the backlog",
    ],
)
def test_case_markup_numbering_and_slips_do_not_matter(written: str) -> None:
    assert RECOGNISER.recognise(written).duty == "prioritisation"


@pytest.mark.parametrize(
    ("name", "duty"),
    [
        ("Definir requisitos del producto", "product-definition"),
        ("Priorisation du backlog", "prioritisation"),
        ("Projektbudget überwachen", "budget"),
        ("Gerenciar riscos do projeto", "delivery-risk"),
    ],
)
def test_common_words_of_other_languages_are_understood(name: str, duty: str) -> None:
    assert RECOGNISER.recognise(name).duty == duty


def test_the_deciding_words_are_told_as_they_are_written() -> None:
    assert "BACKLOG" in RECOGNISER.recognise("Keep the BACKLOG in order, please").because


def test_a_doubtful_name_names_its_runner_up() -> None:
    found = RECOGNISER.recognise("Plan the release date")
    assert found.runner_up is not None
    assert found.runner_up not in found.duties


def test_a_duty_of_a_teams_own_is_recognised_by_its_examples() -> None:
    own = '\n[[duties]]\nid = "architecture"\nname = "Architecture"\nside = "engineering"\n'
    own += 'examples = ["System architecture", "Choose the technology stack"]\n'
    text = shipped_catalogue_text().replace("[sides]", '[sides]\nengineering = "Engineering"')
    found = Recogniser(read_catalogue(text + own)).recognise("3. System **architecture**")
    assert (found.duty, found.side, found.is_sure) == ("architecture", Side("engineering"), True)
    assert found.because == ("System", "architecture")


def test_a_duty_moved_to_the_other_side_takes_its_names_along() -> None:
    text = shipped_catalogue_text().replace(
        'name = "Budget and costs"\nside = "project"', 'name = "Budget and costs"\nside = "product"'
    )
    assert Recogniser(read_catalogue(text)).recognise("Track the budget").side == PRODUCT


def test_a_theme_that_a_catalogue_unites_is_no_longer_split() -> None:
    text = shipped_catalogue_text().replace(
        'name = "Market risk"\nside = "product"', 'name = "Market risk"\nside = "project"'
    )
    found = Recogniser(read_catalogue(text)).recognise("Risk management")
    assert (found.is_split, found.side) == (False, PROJECT)


def test_a_duty_that_a_catalogue_leaves_out_is_not_covered() -> None:
    text = 'name = "Few"\nversion = 1\n[sides]\nproduct = "Product"\n'
    text += '[[duties]]\nid = "vision"\nname = "Vision"\nside = "product"\n'
    few = Recogniser(read_catalogue(text))
    assert few.recognise("Track the budget").duties == ()
    assert few.recognise("Product vision").duty == "vision"


@given(st.text(max_size=200))
def test_any_text_gets_an_answer_that_holds_together(name: str) -> None:
    found = RECOGNISER.recognise(name)
    assert 0 <= found.confidence <= 1
    assert found.is_split == (found.side is None and bool(found.duties))
    assert set(found.duties) <= set(BOUNDARIES.catalogue.duties)


@given(NAMES, st.sampled_from(["{}", " {} ", "**{}**", "7.4 {}", "• {}", "`{}`", "{}."]))
def test_what_surrounds_a_name_changes_nothing_but_its_look(name: str, frame: str) -> None:
    plain, framed = RECOGNISER.recognise(name), RECOGNISER.recognise(frame.format(name))
    assert (framed.duties, framed.confidence) == (plain.duties, plain.confidence)


@given(NAMES)
def test_a_recogniser_made_anew_gives_the_same_answer(name: str) -> None:
    assert Recogniser(BOUNDARIES.catalogue).recognise(name) == RECOGNISER.recognise(name)


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_the_deciding_words_stand_in_the_name(parts: list[str]) -> None:
    name = " ".join(parts)
    assert all(word in name for word in RECOGNISER.recognise(name).because)
