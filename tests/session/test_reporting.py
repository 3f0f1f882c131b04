"""What an export is told of a plan."""

from datetime import date

from sample_plans import full_plan

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.basis import cell_basis, column_basis, row_basis
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, EntryId, PersonId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import EntryKind, Holding, LogEntry, Person, Record, SignOff, Standing, StandingState
from raci_planner.interchange.report import PlanReport
from raci_planner.interchange.said import ReportDecision
from raci_planner.session.reporting import plan_report

_TODAY = date(2026, 11, 24)
VISION, BUDGET, MANAGER = ActivityId(21), ActivityId(22), RoleId(31)


def plan_with(*records: Record) -> Plan:
    plan = full_plan()
    for kept in (plan.standings, plan.log):
        kept.clear()
    plan.apply(Edit("Add", tuple(Change(None, record) for record in records)))
    return plan


def report_of(plan: Plan) -> PlanReport:
    return plan_report(plan, Analysis(plan, Boundaries.shipped(), _TODAY), _TODAY)


def disputed(role: RoleId | None, basis: str) -> Standing:
    return Standing(
        activity=VISION,
        role=role,
        state=StandingState.DISPUTED,
        reason="Two want the last word.",
        owner="Ben",
        by="Ana",
        on=date(2026, 11, 20),
        due=date(2026, 12, 4),
        basis=basis,
    )


def test_decisions_are_told_with_names_the_latest_first() -> None:
    decision = LogEntry(
        id=EntryId(91),
        activity=BUDGET,
        role=None,
        kind=EntryKind.DECISION,
        text="The sponsor signs.",
        by="Ana",
        on=date(2026, 11, 17),
    )
    plan = plan_with(decision)
    plan.apply(Edit("Dispute", (Change(None, disputed(MANAGER, cell_basis(plan, VISION, MANAGER))),)))
    assert report_of(plan).decisions == (
        ReportDecision(
            what="Disputed",
            activity="Define the vision",
            role="Product Manager",
            text="Two want the last word.",
            by="Ana",
            on=date(2026, 11, 20),
            owner="Ben",
            due=date(2026, 12, 4),
        ),
        ReportDecision(
            what="Decision",
            activity="Track the budget",
            role="",
            text="The sponsor signs.",
            by="Ana",
            on=date(2026, 11, 17),
        ),
    )


def test_what_was_said_of_other_letters_is_told_as_overtaken() -> None:
    plan = plan_with()
    standings = [disputed(None, row_basis(plan, VISION)), disputed(MANAGER, "of other letters")]
    plan.apply(Edit("Dispute", tuple(Change(None, one) for one in standings)))
    told = {one.role: one.is_overtaken for one in report_of(plan).decisions}
    assert told == {"": False, "Product Manager": True}


def test_deputies_are_told_apart_from_those_who_hold_the_role() -> None:
    plan = plan_with(Person(id=PersonId(49), name="Zoe"), Holding(role=MANAGER, person=PersonId(49), is_deputy=True))
    role = next(one for one in report_of(plan).roles if one.name == "Product Manager")
    assert (role.deputies, role.who()) == (("Zoe",), f"{', '.join(role.people)}; deputy: Zoe")


def test_who_has_agreed_with_a_role_is_told_and_whether_it_is_still_the_same() -> None:
    plan = plan_with()
    plan.sign_offs.clear()
    signed = [
        SignOff(role=MANAGER, by="Zoe", on=date(2026, 11, 2), basis=column_basis(plan, MANAGER)),
        SignOff(role=MANAGER, by="Ana", on=date(2026, 11, 3), basis="of other letters"),
    ]
    plan.apply(Edit("Sign", tuple(Change(None, one) for one in signed)))
    role = next(one for one in report_of(plan).roles if one.name == "Product Manager")
    assert [str(one) for one in role.sign_offs] == [
        "Agreed by Zoe on 2 November 2026",
        "Agreed by Ana on 3 November 2026; its letters have changed since",
    ]


def test_a_report_without_people_names_nobody() -> None:
    plan = plan_with()
    plan.apply(Edit("Dispute", (Change(None, disputed(None, row_basis(plan, VISION))),)))
    assert "Ben" not in repr(report_of(plan).without_people())
