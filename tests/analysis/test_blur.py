"""Blur rules: both sides on one activity, and patterns across activities."""

from drawn_plans import Judged, drawn

from raci_planner.analysis.findings import Severity
from raci_planner.domain.commands import AddPerson, AssignPerson, DeleteActivities


def _blur(plan: Judged) -> list[str]:
    return [rule for rule in plan.rules() if rule.startswith("blur")]


def test_two_owners_of_different_sides_are_one_conflict_and_not_two_findings() -> None:
    plan = drawn("""
                              | Product Manager | Project Manager | Engineering
    Prioritise the backlog    | A               | A               | R
    """)
    finding = plan.find("blur.two-owners")
    assert finding.title == "Conflict: two Accountable"
    assert finding.severity is Severity.CONFLICT
    assert finding.question == "Who has the last word here: Product Manager or Project Manager?"
    assert "structure.several-accountable" not in plan.rules()
    assert "boundary.owner-across" not in plan.rules()


def test_the_way_out_of_two_owners_leaves_the_documented_one() -> None:
    plan = drawn("""
                              | Product Manager | Project Manager | Engineering
    Prioritise the backlog    | A               | A               | R
    """)
    finding = plan.find("blur.two-owners")
    assert [fix.label for fix in finding.fixes] == ["Project Manager: A → C", "Project Manager: A → R"]
    plan.fix(finding, "Project Manager: A → C")
    assert not _blur(plan)


def test_two_owners_of_a_divided_theme_are_told_to_split_it() -> None:
    plan = drawn("""
                     | Product Manager | Project Manager
    Risk management  | A               | A/R
    """)
    finding = plan.find("blur.two-owners")
    assert finding.fixes[0].label == "Split: Market risk and Delivery risk"


def test_two_doers_of_different_sides_are_to_check() -> None:
    plan = drawn("""
                              | Product Manager | Project Manager | Sponsor
    Prioritise the backlog    | R               | R               | A
    """)
    finding = plan.find("blur.two-doers")
    assert finding.title == "Overlap: two Responsible"
    assert finding.severity is Severity.CHECK
    assert plan.names(finding) == ["Product Manager", "Project Manager"]


def test_owning_here_and_doing_there_is_a_note() -> None:
    plan = drawn("""
                              | Product Manager | Project Manager
    Prioritise the backlog    | A               | R
    """)
    assert plan.find("blur.shared-work").severity is Severity.NOTE


def test_two_roles_that_share_most_of_their_documented_work_are_asked_where_one_ends() -> None:
    plan = drawn("""
                               | Product Manager | Project Manager
    Prioritise the backlog     | A               | R
    Define the product vision  | A               | R
    Manage the project budget  | R               | A
    Maintain the project plan  | R               | A
    """)
    finding = plan.find("blur.shares-work")
    assert finding.question == "Where does Product Manager end and Project Manager begin?"
    assert len(finding.activities) == 4


def test_a_role_with_much_of_the_other_sides_work_is_asked_about() -> None:
    plan = drawn("""
                               | Product Manager | Project Manager
    Prioritise the backlog     | C               | A/R
    Define the product vision  | C               | A/R
    Conduct market research    | C               | A/R
    Manage the project budget  | C               | A/R
    """)
    finding = plan.find("blur.reaches-across")
    assert finding.title == "Overlap: 75% of the work lies across"
    assert plan.names(finding) == ["Project Manager"]


def test_one_duty_owned_by_turns_is_told_with_the_activities_that_lie_across() -> None:
    plan = drawn("""
                                 | Product Manager | Project Manager
    Prioritise the backlog       | A/R             | I
    Prioritise features          | I               | A/R
    Rank the product backlog     | I               | A/R
    """)
    finding = plan.find("blur.duty-alternates")
    assert finding.duty == "prioritisation"
    assert len(finding.activities) == 3


def test_a_section_in_which_ownership_goes_back_and_forth_is_told_once() -> None:
    plan = drawn("""
                                 | Product Manager | Project Manager
    # Planning
    Prioritise the backlog       | I               | A/R
    Define the product vision    | I               | A/R
    Manage the project budget    | A/R             | I
    Maintain the project schedule| A/R             | I
    """)
    finding = plan.find("blur.section-alternates")
    assert finding.sentence.startswith("In “Planning”")
    assert len(finding.activities) == 4


def test_the_same_work_under_two_names_with_two_owners_is_found() -> None:
    plan = drawn("""
                               | Product Manager | Product Owner
    Prioritise the backlog     | A/R             | I
    Backlog prioritisation     | I               | A/R
    """)
    finding = plan.find("blur.same-twice")
    assert finding.severity is Severity.NOTE
    assert [fix.label for fix in finding.fixes] == [
        "Delete “Prioritise the backlog”",
        "Delete “Backlog prioritisation”",
    ]
    plan.run(DeleteActivities((plan.activity("Backlog prioritisation"),)))
    assert "blur.same-twice" not in plan.rules()


def test_the_same_work_with_the_same_owner_is_fine() -> None:
    plan = drawn("""
                               | Product Manager | Product Owner
    Prioritise the backlog     | A               | R
    Backlog prioritisation     | A               | R
    """)
    assert "blur.same-twice" not in plan.rules()


def test_an_activity_repeated_in_every_phase_is_no_duplicate() -> None:
    plan = drawn("""
                               | Product Manager | Product Owner
    # Alpha
    Prioritise the backlog     | A               | R
    # Beta
    Prioritise the backlog     | R               | A
    """)
    assert "blur.same-twice" not in plan.rules()


def test_a_person_with_two_hats_that_meet_is_a_note_and_known_practice() -> None:
    plan = drawn("""
                               | Product Manager | Project Manager
    Prioritise the backlog     | A/R             | C
    """)
    plan.run(AddPerson("Ana", plan.role("Product Manager")))
    assert "blur.two-hats" not in plan.rules()
    ana = next(iter(plan.plan.people))
    plan.run(AssignPerson(plan.role("Project Manager"), ana))
    finding = plan.find("blur.two-hats")
    assert finding.severity is Severity.NOTE
    assert finding.question == "Which hat does Ana wear when the two disagree?"
    assert "small organisations" in finding.sources[0]
