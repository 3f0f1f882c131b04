"""Structure rules that look down a column."""

from drawn_plans import Judged, drawn

from raci_planner.analysis.findings import Severity
from raci_planner.analysis.workload import workloads
from raci_planner.domain.schemes import LetterKind


def _columns(*columns: str) -> Judged:
    """A plan of six activities; every column is a role's name and its letters from top to bottom."""
    names = [column.split()[0] for column in columns]
    letters = [column.split()[1:] for column in columns]
    rows = [
        f"Deploy part {number} | " + " | ".join("" if held[number] == "." else held[number] for held in letters)
        for number in range(6)
    ]
    return drawn(f"| {' | '.join(names)}\n" + "\n".join(rows))


def test_a_role_with_most_of_both_is_overloaded_and_told_only_that() -> None:
    plan = _columns("Lead A/R A/R A/R A/R A/R .", "Ops C C C C C A/R")
    finding = plan.find("structure.overloaded")
    assert finding.severity is Severity.CHECK
    assert finding.sentence == "Lead is Accountable on five of six activities, and Responsible on five."
    assert "structure.many-owned" not in plan.rules()


def test_a_role_that_owns_more_than_half_is_asked_what_can_be_pushed_down() -> None:
    plan = _columns("Lead A A A A . .", "Ops R R R R A/R A/R", "QA C C C C C C")
    assert plan.find("structure.many-owned").sentence == "Lead is Accountable on four of six activities."


def test_a_role_that_does_more_than_seventy_percent_is_asked_whether_it_can() -> None:
    plan = _columns("Lead A A A C C C", "Ops R R R R R A", "QA C C C A A R")
    assert plan.names(plan.find("structure.much-work")) == ["Ops"]


def test_a_role_that_is_asked_everywhere_but_once_is_told() -> None:
    plan = _columns("Lead A A A . . .", "Ops R R R A/R A/R A/R", "QA C C C C C .")
    assert plan.names(plan.find("structure.much-asked")) == ["QA"]


def test_roles_in_everything_are_told_together() -> None:
    plan = _columns("Lead A A A C C C", "Ops R R R A/R A/R A/R", "QA C C . . . .")
    finding = plan.find("structure.in-everything")
    assert plan.names(finding) == ["Lead", "Ops"]
    assert finding.sentence == "Lead and Ops have a letter on every activity."


def test_roles_that_are_only_asked_or_told_are_told_together() -> None:
    plan = _columns("Lead A A A A/R . .", "Ops R R R . A/R A/R", "QA C C . . . .", "Legal I . . . . .")
    assert plan.names(plan.find("structure.no-work")) == ["QA", "Legal"]


def test_a_role_without_any_letter_can_be_removed() -> None:
    plan = _columns("Lead A A A A A A", "Ops R R R R R R", "QA . . . . . .")
    plan.fix(plan.find("structure.unused-role"), "Remove QA")
    assert "structure.unused-role" not in plan.rules()


def test_a_group_that_is_accountable_is_asked_about_once() -> None:
    plan = drawn("""
                            | Dev team | Team lead | QA
    Deploy to production    | A        | R         | C
    Deploy to staging       | A        | R         | C
    """)
    finding = plan.find("structure.group-accountable")
    assert plan.names(finding) == ["Dev team"]
    assert len(finding.activities) == 2


def test_small_plans_are_not_judged_by_shares() -> None:
    plan = drawn("""
                            | Lead | Ops
    Deploy to production    | A    | R
    Deploy to staging       | A    | R
    """)
    assert not [rule for rule in plan.rules() if rule in {"structure.many-owned", "structure.in-everything"}]


def test_the_workload_counts_each_kind_of_letter_and_its_share() -> None:
    plan = _columns("Lead A/R A A C . .", "Ops R R R A/R A/R A/R")
    lead, ops = workloads(plan.analysis.survey)
    assert lead.count(LetterKind.ACCOUNTABLE) == 3
    assert lead.share(LetterKind.ACCOUNTABLE) == 0.5
    assert lead.involved == 4
    assert ops.count(LetterKind.RESPONSIBLE) == ops.rows == 6
