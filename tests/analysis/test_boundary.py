"""Boundary rules: letters against what the role documents say."""

import pytest
from drawn_plans import Judged, drawn

from raci_planner.analysis.findings import Severity
from raci_planner.boundaries import Boundaries, read_catalogue
from raci_planner.domain.commands import ChooseDuty, RenameActivity, SetRoleSide
from raci_planner.domain.schemes import DACI
from raci_planner.domain.sides import PROJECT, Side

VISION = "Define the product vision"
BACKLOG = "Prioritise the product backlog"
BUDGET = "Manage the project budget"
DEPLOY = "Deploy to production"


def test_an_owner_across_the_boundary_is_a_conflict_when_several_documents_say_so() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Engineering
    {VISION}    | C             | A               | R
    """)
    finding = plan.find("boundary.owner-across")
    assert finding.severity is Severity.CONFLICT
    assert plan.names(finding) == ["Project Manager"]
    assert "five documents give product vision and strategy to the product side" in finding.sentence


def test_an_owner_across_is_only_to_check_when_one_document_says_so() -> None:
    plan = drawn("""
                              | Product Owner | Project Manager | Engineering
    Decide go or no-go        | C             | A               | R
    """)
    assert plan.find("boundary.owner-across").severity is Severity.CHECK


def test_the_sources_name_the_documents_by_title_with_what_each_says() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager
    {BACKLOG}   | R             | A
    """)
    sources = plan.find("boundary.owner-across").sources
    assert len(sources) == 2
    assert all("Product Management" in source or "Product Managers" in source for source in sources)


def test_the_first_way_out_hands_the_letter_back_and_asks_the_other_side() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Engineering
    {BACKLOG}   | R             | A               | C
    """)
    plan.fix(plan.find("boundary.owner-across"), "Product Owner: R → A/R · Project Manager: A → C")
    assert plan.letters(BACKLOG, "Product Owner") == "A/R"
    assert plan.letters(BACKLOG, "Project Manager") == "C"
    assert "boundary.owner-across" not in plan.rules()


def test_a_side_without_a_role_can_be_given_one() -> None:
    plan = drawn(f"""
                | Project Manager | Engineering
    {VISION}    | A               | R
    """)
    plan.fix(plan.find("boundary.owner-across"), "Add the role Product manager")
    assert "Product manager" in [role.name for role in plan.plan.roles.values()]


@pytest.mark.parametrize("letter", ["C", "I"])
def test_being_asked_or_told_across_the_boundary_is_how_the_two_work_together(letter: str) -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Engineering
    {BACKLOG}   | A             | {letter}        | R
    {BUDGET}    | {letter}      | A/R             | C
    """)
    assert not [rule for rule in plan.rules() if rule.startswith(("boundary", "blur"))]


def test_a_role_on_neither_side_may_own_anything() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Sponsor
    {BUDGET}    | C             | R               | A
    """)
    assert not [rule for rule in plan.rules() if rule.startswith(("boundary", "blur"))]


def test_nothing_is_said_of_the_boundary_on_what_no_document_covers() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Engineering
    {DEPLOY}    | A             | A               | R
    """)
    assert plan.rules()[0] == "structure.several-accountable"
    assert not [rule for rule in plan.rules() if rule.startswith(("boundary", "blur"))]


def test_doing_across_is_to_check_while_the_own_side_neither_owns_nor_does_it() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Sponsor
    {BACKLOG}   | C             | R               | A
    """)
    finding = plan.find("boundary.doer-across")
    assert finding.severity is Severity.CHECK
    assert plan.names(finding) == ["Project Manager"]


def test_the_own_side_without_any_letter_is_left_out() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Engineering
    {BACKLOG}   |               | C               | A/R
    """)
    finding = plan.find("boundary.owner-left-out")
    assert plan.names(finding) == ["Product Owner"]
    plan.fix(finding, "Product Owner: – → C")  # noqa: RUF001 - an empty cell
    assert "boundary.owner-left-out" not in plan.rules()


def test_one_cause_is_one_finding_even_if_the_own_side_is_left_out_as_well() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager | Engineering
    {BACKLOG}   |               | A               | R
    """)
    assert [rule for rule in plan.rules() if rule.startswith("boundary")] == ["boundary.owner-across"]
    assert "Product Owner has no letter here" in plan.find("boundary.owner-across").sentence


def test_a_theme_without_its_half_is_asked_about_and_can_be_split() -> None:
    plan = drawn("""
                    | Product Owner | Project Manager | Engineering
    Risk management | C             | A/R             | C
    """)
    finding = plan.find("boundary.split-theme")
    assert finding.severity is Severity.NOTE
    assert finding.question == "Do you mean what the market may do, or what may hinder the delivery?"
    plan.fix(finding, "Split: Market risk and Delivery risk")
    assert len(plan.plan.activities) == 2


def test_a_theme_that_both_sides_work_on_is_to_check() -> None:
    plan = drawn("""
                    | Product Owner | Project Manager | Engineering
    Risk management | R             | A               | C
    """)
    assert plan.find("boundary.split-theme").severity is Severity.CHECK


def test_where_the_documents_differ_the_room_is_asked_instead_of_being_told() -> None:
    plan = drawn("""
                                 | Product Owner | Project Manager | Engineering
    Send weekly status reports   | A             | R               | I
    """)
    finding = plan.find("boundary.documents-differ")
    assert finding.severity is Severity.CHECK
    assert finding.question == "Whom does a stakeholder call about dates, and whom about direction?"
    assert "boundary.owner-across" not in plan.rules()


def test_the_users_word_that_nothing_covers_a_row_silences_the_boundary() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager
    {BACKLOG}   | R             | A
    """)
    plan.run(ChooseDuty(plan.activity(BACKLOG), "not-covered"))
    assert not [rule for rule in plan.rules() if rule.startswith("boundary")]
    assert plan.analysis.recognition_of(plan.activity(BACKLOG)).is_users_choice


def test_the_users_word_on_the_duty_overrides_the_name_and_outlives_a_renaming() -> None:
    plan = drawn(f"""
                | Product Owner | Project Manager
    {DEPLOY}    | A             | R
    """)
    plan.run(ChooseDuty(plan.activity(DEPLOY), "budget"))
    plan.run(RenameActivity(plan.activity(DEPLOY), VISION))
    finding = plan.find("boundary.owner-across")
    assert finding.duty == "budget"
    assert plan.names(finding) == ["Product Owner"]


def test_a_role_that_may_stand_on_either_side_is_asked_about_and_judged_by_no_boundary() -> None:
    plan = drawn(f"""
                | PM  | Product Owner | Engineering
    {BACKLOG}   | A   | R             | C
    """)
    assert [rule for rule in plan.rules() if rule.startswith("boundary")] == ["boundary.which-side"]
    finding = plan.find("boundary.which-side")
    assert finding.question == "Is this the product manager or the project manager?"
    plan.fix(finding, "PM: Project")
    assert [rule for rule in plan.rules() if rule.startswith("boundary")] == ["boundary.owner-across"]


def test_what_is_only_likely_a_duty_is_asked_and_not_judged() -> None:
    catalogue = read_catalogue(
        """
        name = "Own"
        version = 1
        [sides]
        product = "Product"
        project = "Project"
        [[duties]]
        id = "naming"
        name = "Naming things"
        side = "product"
        examples = ["Choose the names of all new products", "Invent brand names for the shop"]
        """
    )
    boundaries = Boundaries(catalogue)
    name = next(
        one
        for one in ("Choose product names", "Choose names of products", "Names of new products", "Choose the names")
        if boundaries.recogniser.recognise(one).duty and boundaries.recogniser.recognise(one).confidence < 0.7
    )
    plan = Judged(
        drawn(f"""
                | Product Owner | Project Manager
        {name}  | C             | A
        """).plan,
        boundaries,
    )
    finding = plan.find("boundary.which-duty")
    assert finding.question == "Is this *Naming things* or something the documents do not cover?"
    plan.fix(finding, "It is naming things")
    assert "boundary.owner-across" in plan.rules()


def test_a_catalogue_of_the_teams_own_brings_further_sides() -> None:
    boundaries = Boundaries(
        read_catalogue(
            """
            name = "Own"
            version = 1
            [sides]
            product = "Product"
            engineering = "Engineering"
            [[duties]]
            id = "architecture"
            name = "Architecture of the system"
            side = "engineering"
            examples = ["Design the architecture of the system", "Decide the system architecture"]
            """
        )
    )
    plan = drawn("""
                                          | Product Owner | Architect
    Design the architecture of the system | A             | R
    """)
    plan = Judged(plan.plan, boundaries)
    plan.run(SetRoleSide(plan.role("Architect"), Side("engineering")))
    finding = plan.find("boundary.owner-across")
    assert plan.names(finding) == ["Product Owner"]
    assert "your catalogue gives architecture of the system to the engineering side" in finding.sentence


def test_a_plan_of_other_letters_is_judged_by_what_they_mean() -> None:
    plan = drawn(
        f"""
                    | Product Owner | Project Manager
        {BACKLOG}   | D             | A
        """,
        DACI,
    )
    finding = plan.find("boundary.owner-across")
    assert "Project Manager is Approver" in finding.sentence


def test_another_side_for_a_role_changes_what_is_judged_at_once() -> None:
    plan = drawn(f"""
                | Product Owner | Team lead
    {BACKLOG}   | R             | A
    """)
    assert "boundary.owner-across" not in plan.rules()
    change = plan.run(SetRoleSide(plan.role("Team lead"), PROJECT))
    assert "boundary.owner-across" in [finding.rule for finding in change.appeared]
