"""Structure rules that look along a row."""

import pytest
from drawn_plans import Judged, drawn

from raci_planner.analysis.findings import Severity
from raci_planner.domain.commands import SetLetters
from raci_planner.domain.schemes import CAIRO, DACI, RACI, RACI_VS, RASCI, Letters

ROLES = "| Lead | Engineering | Design | Finance | Legal | Sales"


def _row(cells: str, name: str = "Deploy to production") -> Judged:
    return drawn(f"{ROLES}\n{name} {cells}")


def _rules(cells: str) -> list[str]:
    return _row(cells).rules()


def test_a_row_as_it_should_be_has_no_finding() -> None:
    assert not [rule for rule in _rules("| A | R | C | I | | ") if rule != "structure.unused-role"]


def test_an_empty_row_is_told_once_and_can_be_deleted() -> None:
    plan = _row("| | | | | | ")
    assert [rule for rule in plan.rules() if not rule.endswith("unused-role")] == ["structure.empty-row"]
    plan.fix(plan.find("structure.empty-row"), "Delete the row")
    assert not plan.plan.activities


def test_nobody_accountable_is_to_check_and_those_who_do_it_are_offered() -> None:
    plan = _row("| R | C | I | I | I | ")
    finding = plan.find("structure.no-accountable")
    assert finding.severity is Severity.CHECK
    assert finding.title == "Gap: no Accountable"
    plan.fix(finding, "Lead: R → A/R")
    assert "structure.no-accountable" not in plan.rules()


def test_nobody_accountable_and_nobody_responsible_is_one_finding() -> None:
    plan = _row("| C | C | I | I | I | ")
    assert "nobody is Accountable, and nobody is Responsible" in plan.find("structure.no-accountable").sentence
    assert "structure.no-responsible" not in plan.rules()


def test_several_accountable_is_a_conflict_that_one_of_them_can_keep() -> None:
    plan = _row("| A | A | R | C | I | ")
    finding = plan.find("structure.several-accountable")
    assert finding.title == "Conflict: two Accountable"
    assert plan.names(finding) == ["Lead", "Engineering"]
    plan.fix(finding, "Keep Engineering")
    assert plan.letters("Deploy to production", "Lead") == "R"


def test_nobody_responsible_is_to_check() -> None:
    plan = _row("| A | C | I | I | I | ")
    plan.fix(plan.find("structure.no-responsible"), "Lead: A → A/R")
    assert "structure.no-responsible" not in plan.rules()


def test_more_than_three_responsible_make_the_item_too_big_and_it_can_be_split() -> None:
    plan = _row("| A | R | R | R | R | ")
    finding = plan.find("structure.many-responsible")
    assert finding.severity is Severity.NOTE
    plan.fix(finding, "Split into four rows")
    assert len(plan.plan.activities) == 4


def test_three_responsible_are_fine() -> None:
    assert "structure.many-responsible" not in _rules("| A | R | R | R | I | ")


def test_many_consulted_can_be_told_instead() -> None:
    plan = _row("| A/R | C | C | C | C | ")
    plan.fix(plan.find("structure.many-consulted"), "Consulted → Informed for all 4")
    assert plan.letters("Deploy to production", "Legal") == "I"


def test_many_informed_is_a_note() -> None:
    assert "structure.many-informed" in _rules("| A/R | I | I | I | I | ")


def test_a_full_row_is_told_once_and_not_also_as_many_consulted() -> None:
    rules = _rules("| A/R | C | C | C | C | C ")
    assert "structure.every-box-filled" in rules
    assert "structure.many-consulted" not in rules


def test_nobody_asked_or_told_is_a_note() -> None:
    assert "structure.no-consulted-or-informed" in _rules("| A | R | | | | ")


def test_only_informed_says_that_nobody_does_it() -> None:
    rules = _rules("| I | I | | | | ")
    assert "structure.only-informed" in rules
    assert "structure.no-accountable" not in rules


@pytest.mark.parametrize(("cell", "stronger"), [("A/C", "A"), ("R/I", "R"), ("C/I", "C")])
def test_letters_that_imply_each_other_come_down_to_the_stronger(cell: str, stronger: str) -> None:
    plan = _row(f"| A | R | {cell} | | | I " if "A" not in cell else f"| {cell} | R | C | | | I ")
    finding = plan.find("structure.implied-letters")
    role = plan.names(finding)[0]
    plan.fix(finding, f"{role}: {cell} → {stronger}")
    assert plan.letters("Deploy to production", role) == stronger


def test_accountable_and_responsible_together_are_ordinary() -> None:
    assert "structure.implied-letters" not in _rules("| A/R | C | I | | | ")


def test_who_checks_their_own_work_is_asked_for_somebody_else() -> None:
    plan = drawn(f"{ROLES}\nDeploy to production | A | R/V | C | I | | ", RACI_VS)
    plan.fix(plan.find("structure.checks-own-work"), "Engineering: R/V → R")
    assert "structure.checks-own-work" not in plan.rules()


def test_who_is_left_out_on_purpose_is_not_involved() -> None:
    assert "structure.empty-row" in drawn(f"{ROLES}\nDeploy to production | O | | | | | ", CAIRO).rules()


def test_supporting_counts_as_taking_part() -> None:
    rules = drawn(f"{ROLES}\nDeploy to production | A | R | S | | | ", RASCI).rules()
    assert "structure.no-consulted-or-informed" not in rules


def test_other_letters_are_named_as_the_plan_names_them() -> None:
    plan = drawn(f"{ROLES}\nDeploy to production | D | C | I | | | ", DACI)
    assert plan.find("structure.no-accountable").title == "Gap: no Approver"


def test_a_name_that_is_only_a_thing_is_a_note() -> None:
    assert "structure.not-an-action" in _row("| A | R | C | I | | ", "Data model").rules()


def test_a_habit_of_many_rows_is_told_once() -> None:
    rows = "\n".join(f"Deploy part {number} | A/R | C | C | C | C | C" for number in range(4))
    plan = drawn(f"{ROLES}\n{rows}")
    assert plan.rules().count("structure.every-box-filled") == 1
    finding = plan.find("structure.every-box-filled")
    assert finding.activity is None
    assert len(finding.activities) == 4
    assert finding.sentence == (
        "On four activities every role has a letter: among them “Deploy part 0” and “Deploy part 1”."
    )


def test_a_habit_that_ends_is_told_row_by_row_again() -> None:
    rows = "\n".join(f"Deploy part {number} | A/R | C | C | C | C | C" for number in range(4))
    plan = drawn(f"{ROLES}\n{rows}")
    place = plan.activity("Deploy part 2"), plan.role("Sales")
    change = plan.run(SetLetters((place,), Letters(0)))
    full = [finding for finding in change.appeared if finding.rule == "structure.every-box-filled"]
    assert len(full) == 3
    assert [finding.activity for finding in change.vanished if finding.rule == "structure.every-box-filled"] == [None]


def test_a_plan_without_letters_of_a_kind_is_not_asked_for_them() -> None:
    scheme = type(RACI)(key="own", name="Own", letters=tuple(one for one in RACI.letters if one.code != "A"))
    assert "structure.no-accountable" not in drawn(f"{ROLES}\nDeploy | R | C | I | | | ", scheme).rules()
