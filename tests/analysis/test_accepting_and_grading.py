"""Accepting findings as they are, and grading rules, per plan."""

from datetime import date

from drawn_plans import Judged, drawn

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding, Severity
from raci_planner.domain.commands import (
    AcceptFinding,
    GradeRule,
    RenameActivity,
    ReopenFinding,
    SetLetters,
    UseCatalogue,
)
from raci_planner.domain.records import Grade
from raci_planner.domain.schemes import RACI, Letters

BACKLOG = "Prioritise the product backlog"


def _plan() -> Judged:
    return drawn(f"""
                | Product Owner | Project Manager | Engineering
    {BACKLOG}   | C             | A               | R
    """)


def _accepted(plan: Judged) -> Finding:
    finding = plan.find("boundary.owner-across")
    plan.run(AcceptFinding(key=finding.key, basis=finding.basis, reason="until June", by="Ana", on=date(2025, 1, 1)))
    return finding


def _set(plan: Judged, role: str, letters: Letters) -> None:
    plan.run(SetLetters(((plan.activity(BACKLOG), plan.role(role)),), letters))


def test_an_accepted_finding_is_no_longer_open_but_still_known() -> None:
    plan = _plan()
    finding = _accepted(plan)
    assert plan.analysis.accepted == (finding,)
    assert finding.rule not in plan.rules()
    assert plan.analysis.worst_of(plan.activity(BACKLOG)) is None
    assert plan.analysis.find(finding.key) == finding


def test_it_comes_back_when_the_cells_it_stands_on_change() -> None:
    plan = _plan()
    finding = _accepted(plan)
    _set(plan, "Project Manager", RACI.set_of("A", "R"))
    assert finding.rule in plan.rules()
    assert plan.analysis.accepted == ()


def test_it_stays_accepted_when_other_cells_or_the_name_change() -> None:
    plan = _plan()
    finding = _accepted(plan)
    _set(plan, "Engineering", RACI.set_of("C"))
    plan.run(RenameActivity(plan.activity(BACKLOG), "Rank the product backlog"))
    assert finding.rule not in plan.rules()
    assert [one.key for one in plan.analysis.accepted] == [finding.key]


def test_it_comes_back_when_the_row_becomes_another_duty() -> None:
    plan = _plan()
    _accepted(plan)
    plan.run(RenameActivity(plan.activity(BACKLOG), "Define the product vision"))
    assert "boundary.owner-across" in plan.rules()


def test_a_reopened_finding_is_open_again() -> None:
    plan = _plan()
    finding = _accepted(plan)
    change = plan.run(ReopenFinding(finding.key))
    assert change.appeared == (finding,)


def test_accepting_says_that_the_finding_vanished_and_undo_that_it_appeared() -> None:
    plan = _plan()
    finding = plan.find("boundary.owner-across")
    command = AcceptFinding(key=finding.key, basis=finding.basis, reason="so", by="Ana", on=date(2025, 1, 1))
    edit = command.decide(plan.plan, lambda: 1)
    assert plan.follow(edit).vanished == (finding,)
    assert plan.follow(edit.inverse()).appeared == (finding,)


def test_a_rule_that_is_switched_off_is_silent_and_the_next_of_its_kind_is_heard() -> None:
    plan = _plan()
    plan.run(GradeRule("boundary.owner-across", Grade.OFF))
    assert "boundary.owner-across" not in plan.rules()


def test_a_rule_can_be_graded_otherwise() -> None:
    plan = _plan()
    plan.run(GradeRule("boundary.owner-across", Grade.NOTE))
    assert plan.find("boundary.owner-across").severity is Severity.NOTE
    plan.run(GradeRule("boundary.owner-across", None))
    assert plan.find("boundary.owner-across").severity is Severity.CONFLICT


def test_a_habit_that_a_team_takes_seriously_is_told_row_by_row() -> None:
    rows = "\n".join(f"Deploy part {number} | A/R | C | C | C | C" for number in range(5))
    plan = drawn(f"| Lead | Ops | QA | Legal | Sales\n{rows}")
    plan.run(GradeRule("structure.every-box-filled", Grade.CHECK))
    assert plan.rules().count("structure.every-box-filled") == 5


def test_a_catalogue_of_its_own_is_judged_by_at_once_and_a_broken_one_by_the_shipped() -> None:
    plan = _plan()
    plan.run(UseCatalogue('name = "Own"\nversion = 1\n[sides]\nproduct = "Product"\nproject = "Project"\n'))
    assert "boundary.owner-across" not in plan.rules()
    plan.run(UseCatalogue("broken ["))
    assert "boundary.owner-across" in plan.rules()
    assert plan.analysis.boundaries.problem


def test_a_fresh_look_knows_what_was_accepted() -> None:
    plan = _plan()
    finding = _accepted(plan)
    assert Analysis(plan.plan, plan.analysis.boundaries).accepted == (finding,)
