"""A table of somebody's own, brought into a plan that is filled already."""

from collections.abc import Callable

import pytest

from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import AddTable, Table, TableActivity, TableRole, TableSection
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.domain.schemes import RACI
from raci_planner.domain.sides import PRODUCT, PROJECT
from raci_planner.interchange.merging import Comparison, compare
from raci_planner.interchange.reading import TextKind, read_pasted
from raci_planner.interchange.recognition import recognise

ROLES = Boundaries.shipped().roles
A, R, C = RACI.set_of("A"), RACI.set_of("R"), RACI.set_of("C")


@pytest.fixture
def plan(counting_ids: Callable[[], int]) -> Plan:
    table = Table(
        (TableRole("Product Owner", PRODUCT), TableRole("Project Manager", PROJECT)),
        (
            TableSection(
                "Start",
                (
                    TableActivity("Prioritise the backlog", (A, C)),
                    TableActivity("Track the project budget", (C, A), "by May"),
                ),
            ),
        ),
    )
    plan = Plan(PlanInfo(uid="plan-1", name="Checkout"))
    plan.apply(AddTable(table, "Start").decide(plan, counting_ids))
    return plan


def comparison(plan: Plan, text: str) -> Comparison:
    (sheet,) = read_pasted(text, "table", TextKind.CSV)
    return compare(plan, recognise(sheet, ROLES, plan.scheme))


def told(plan: Plan, text: str) -> list[str]:
    return [str(one) for one in comparison(plan, text).proposals]


def test_case_and_punctuation_make_no_other_activity(plan: Plan) -> None:
    assert told(plan, "Task,Product Owner,Project manager\nPrioritise the backlog:,A,R\n") == [
        "letters changed: Prioritise the backlog, Project Manager: C → R"
    ]


def test_an_activity_that_is_nearly_the_same_is_offered_as_renamed(plan: Plan) -> None:
    assert told(plan, "Task,Product Owner,Project Manager\nTrack the projects budget,C,A\n") == [
        "activity renamed: Track the project budget: Track the project budget → Track the projects budget"
    ]


def test_an_abbreviation_is_the_role_it_stands_for(plan: Plan) -> None:
    assert told(plan, "Task,PO,PM\nPrioritise the backlog,A,C\n") == []


def test_what_the_table_lacks_stays_in_the_plan(plan: Plan) -> None:
    found = comparison(plan, "Task,Product Owner,Project Manager\nPrioritise the backlog,A,C\n")
    assert not found.proposals
    assert found.only_in_plan == ("Track the project budget",)


def test_new_rows_and_roles_are_offered_with_their_letters(plan: Plan) -> None:
    text = "Task,Product Owner,Sponsor\nPrioritise the backlog,A,I\nHold a demo,R,A\n"
    assert told(plan, text) == [
        "role added: Sponsor: – → 1 cell",  # noqa: RUF001
        "activity added: Hold a demo: – → Product Owner R, Sponsor A",  # noqa: RUF001
    ]


def test_the_letters_of_a_role_that_stays_out_stay_out(plan: Plan, counting_ids: Callable[[], int]) -> None:
    found = comparison(plan, "Task,Product Owner,Sponsor\nHold a demo,R,A\n")
    without_role = tuple(one for one in found.proposals if one.subject != "Sponsor")
    plan.apply(found.command(without_role, "Merge").decide(plan, counting_ids))
    (demo,) = (one for one in plan.activities.values() if one.name == "Hold a demo")
    assert [cell.letters for cell in plan.cells_of_activity(demo.id)] == [R]


def test_a_note_is_added_to_the_one_that_is_there(plan: Plan) -> None:
    text = "Task,Product Owner,Project Manager,Notes\nTrack the project budget,C,A,ask Tom\n"
    (proposal,) = comparison(plan, text).proposals
    assert proposal.after == "by May\nask Tom"


def test_letters_the_plan_does_not_have_are_turned_into_its_own(plan: Plan) -> None:
    text = "Task,Product Owner,Project Manager\nPrioritise the backlog,D,C\nTrack the project budget,I,A\n"
    assert told(plan, text) == [
        "letters changed: Prioritise the backlog, Product Owner: A → R",
        "letters changed: Track the project budget, Product Owner: C → I",
    ]
