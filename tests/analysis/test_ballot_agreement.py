"""How far ballots agree, by figures that can be counted by hand."""

import random
import time
from datetime import date
from itertools import product

import pytest
from sample_plans import large_plan

from raci_planner.analysis.agreement import Agreement, agreement, majority_cells
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, BallotId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Ballot, Cell, PlanInfo, Role, Vote
from raci_planner.domain.schemes import NO_LETTERS, RACI, Letters
from raci_planner.domain.sides import OTHER

VISION, BUDGET, LAUNCH = (ActivityId(key) for key in (1, 2, 3))
PM, PO, QA = (RoleId(key) for key in (11, 12, 13))
NAMES = ("Ana", "Ben", "Cleo", "Dev")


@pytest.fixture
def plan() -> Plan:
    activities = [
        Activity(id=key, section=None, name=name, rank=place)
        for place, (key, name) in enumerate([(VISION, "Vision"), (BUDGET, "Budget"), (LAUNCH, "Launch")])
    ]
    roles = [Role(id=key, name=str(key), side=OTHER, rank=place) for place, key in enumerate((PM, PO, QA))]
    return Plan.from_records([PlanInfo(uid="u", name="Autumn"), *activities, *roles])


def ballots(*rows: tuple[ActivityId, str]) -> list[Ballot]:
    """One ballot for each name; a row such as "A.R | A.. | ..." tells what each of them wrote for the three roles."""
    votes: list[list[Vote]] = [[] for _ in NAMES]
    for activity, text in rows:
        for place, cells in enumerate(part.strip() for part in text.split("|")):
            for role, code in zip((PM, PO, QA), cells, strict=False):
                if code != ".":
                    letters = NO_LETTERS if code == "-" else RACI.set_of(code)
                    votes[place].append(Vote(activity, role, letters))
    return [
        Ballot(id=BallotId(place), participant=name, on=date(2026, 11, 24), is_sealed=True, votes=tuple(of_one))
        for place, (name, of_one) in enumerate(zip(NAMES, votes, strict=True))
    ]


def answers(found: Agreement, activity: ActivityId, role: RoleId) -> list[tuple[str, int]]:
    cell = found.of(activity).cell(role)
    assert cell is not None
    return [(RACI.text(answer.letters), answer.number) for answer in cell.answers]


def test_a_cell_lists_its_answers_the_commonest_first(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "AR. | AR. | RA. | A..")))
    assert answers(found, VISION, PM) == [("A", 3), ("R", 1)]
    assert answers(found, VISION, PO) == [("R", 2), ("A", 1), ("", 1)]


def test_an_answer_names_who_gave_it(plan: Plan) -> None:
    cell = agreement(plan, ballots((VISION, "A | R | A | A"))).of(VISION).cell(PM)
    assert cell is not None
    assert [answer.participants for answer in cell.answers] == [("Ana", "Cleo", "Dev"), ("Ben",)]


def test_whoever_leaves_an_activity_out_has_no_say_in_it(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "A | ... | A | ..."), (BUDGET, "... | R | ... | ...")))
    assert (found.of(VISION).voters, found.of(BUDGET).voters) == (2, 1)
    assert found.participants == ("Ana", "Ben", "Cleo")


def test_a_dash_says_that_nobody_is_needed_and_counts_as_an_answer(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "A | - | A | ...")))
    assert answers(found, VISION, PM) == [("A", 2), ("", 1)]


def test_the_share_of_an_activity_is_the_mean_of_its_cells(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "AR. | AR. | AA. | RA.")))
    assert found.of(VISION).share == pytest.approx((3 / 4 + 2 / 4) / 2)


def test_cells_that_nobody_filled_do_not_make_a_plan_agree(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "A.. | R.. | C.. | I..")))
    assert found.share == pytest.approx(1 / 4)


def test_the_most_disputed_activity_comes_first_and_the_unanswered_last(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "A | A | A | A"), (BUDGET, "A | R | A | C")))
    assert [one.activity for one in found.by_disagreement()] == [BUDGET, VISION, LAUNCH]
    assert [one.activity for one in found.disputed()] == [BUDGET]


def test_of_two_activities_alike_the_one_whose_owner_is_disputed_comes_first(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "AC | AC | AR | AR"), (BUDGET, "RA | RA | RA | AR")))
    assert found.of(VISION).share == found.of(BUDGET).share
    assert found.by_disagreement()[0].activity == BUDGET


def test_who_would_own_an_activity_is_counted(plan: Plan) -> None:
    row = agreement(plan, ballots((VISION, "AR | RA | AR | AR"))).of(VISION)
    assert row.owners == ((PM, 3), (PO, 1))
    assert row.disputes_owner


def test_one_activity_can_be_counted_alone(plan: Plan) -> None:
    cast = ballots((VISION, "AR. | AR. | RA. | ..."), (BUDGET, "R"))
    assert agreement(plan, cast, only=VISION).activities == (agreement(plan, cast).of(VISION),)
    assert agreement(plan, cast, only=ActivityId(99)).activities == ()


def test_the_first_round_can_be_looked_at_apart(plan: Plan) -> None:
    votes = (Vote(VISION, PM, RACI.set_of("R"), RACI.set_of("A")), Vote(VISION, PO, RACI.set_of("C")))
    one = Ballot(id=BallotId(1), participant="Ana", on=date(2026, 11, 24), is_sealed=True, votes=votes)
    assert answers(agreement(plan, [one]), VISION, PM) == [("R", 1)]
    before = agreement(plan, [one], is_first_round=True)
    assert answers(before, VISION, PM) == [("A", 1)]
    assert before.of(VISION).cell(PO) is None


def test_a_vote_on_what_has_left_the_plan_is_passed_over(plan: Plan) -> None:
    found = ballots((VISION, "A | A | R | A"), (BUDGET, "A | R | C | I"))
    plan.apply(Edit("Delete", (Change(plan.activities[BUDGET], None), Change(plan.roles[PO], None))))
    assert agreement(plan, found).share == pytest.approx(3 / 4)


def test_the_majority_of_a_row_is_what_more_than_half_say(plan: Plan) -> None:
    plan.apply(Edit("Set", (Change(None, Cell(activity=VISION, role=QA, letters=RACI.set_of("I"))),)))
    found = agreement(plan, ballots((VISION, "AR. | AR. | RA. | AC."), (BUDGET, "A | A | A | A")))
    assert {(cell.role, RACI.text(cell.letters)) for cell in majority_cells(plan, found, [VISION])} == {
        (PM, "A"),  # three of four
        (QA, ""),  # all leave it out; PO is split and stays
    }


def test_a_threshold_takes_only_what_so_many_agree_on(plan: Plan) -> None:
    found = agreement(plan, ballots((VISION, "A | A | A | R"), (BUDGET, "R | R | R | R")))
    assert [cell.activity for cell in majority_cells(plan, found, threshold=0.8)] == [BUDGET]


def test_what_the_plan_says_already_is_no_change(plan: Plan) -> None:
    plan.apply(Edit("Set", (Change(None, Cell(activity=VISION, role=PM, letters=RACI.set_of("A"))),)))
    assert majority_cells(plan, agreement(plan, ballots((VISION, "A | A | A | R")))) == ()


def test_a_large_plan_with_twelve_voters_is_counted_at_once() -> None:
    plan = large_plan(activities=400, roles=20, filled=0)
    generator = random.Random(4)
    cast = [
        Ballot(
            id=BallotId(place),
            participant=f"P{place}",
            on=date(2026, 11, 24),
            is_sealed=True,
            votes=tuple(Vote(*cell, Letters(generator.randrange(16))) for cell in product(plan.activities, plan.roles)),
        )
        for place in range(12)
    ]
    begun = time.perf_counter()
    found = agreement(plan, cast)
    taken = time.perf_counter() - begun
    assert len(found.answered) == 400
    assert taken < 2.0, f"{taken:.2f} s for 96,000 votes"
