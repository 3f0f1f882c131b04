"""Many plans side by side: nobody's plan is changed, and what differs between teams comes first."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from drawn_plans import drawn

from raci_planner.analysis.findings import Severity
from raci_planner.domain.commands import AddPerson, AssignPerson, Command, SetPlanInfo
from raci_planner.domain.errors import DocumentError
from raci_planner.domain.schemes import LetterKind
from raci_planner.session.portfolio import Portfolio, read_portfolio
from raci_planner.session.portfolio_lists import portfolio_lists
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places

TODAY = date(2026, 11, 24)
CHECKOUT = """
                         | Product Manager | Project Manager
Prioritise the backlog   | A               | C
Define the vision        | A               | I
Track the budget         | I               | A/R
"""
PAYMENTS = """
                         | Product Owner | Project Manager
Prioritise the backlog   | C             | A
Track the budget         |               | A
"""


@pytest.fixture
def save(tmp_path: Path) -> Callable[[str, str, str, date | None], Path]:
    """Saves a drawn plan in which Ana holds the second role."""

    def save(file: str, name: str, text: str, due: date | None) -> Path:
        judged = drawn(text)
        plan = judged.plan
        second = plan.roles_in_order()[1].id
        ids = iter(range(5000, 6000)).__next__
        more: list[Command] = [
            SetPlanInfo(name=name, purpose="", review_due=due),
            AddPerson("Ana Ruiz", second),
        ]
        for command in more:
            plan.apply(command.decide(plan, ids))
        document = PlanDocument.create(plan, Places(work=tmp_path / "work"))
        path = tmp_path / "plans" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        document.save_as(path)
        document.close()
        return path

    return save


@pytest.fixture
def portfolio(save: Callable[[str, str, str, date | None], Path], tmp_path: Path) -> Portfolio:
    save("checkout.raci", "Checkout", CHECKOUT, date(2026, 11, 1))
    save("teams/payments.raci", "Payments", PAYMENTS, date(2027, 1, 1))
    (tmp_path / "plans" / "broken.raci").write_bytes(b"no plan at all")
    return read_portfolio(tmp_path / "plans", TODAY)


def test_the_load_of_a_person_is_counted_over_all_plans(portfolio: Portfolio) -> None:
    ana = portfolio.people()[0]
    assert (ana.name, ana.plans) == ("Ana Ruiz", ("Checkout", "Payments"))
    assert ana.count(LetterKind.ACCOUNTABLE) == 3
    assert ana.hats == ("Project Manager in Checkout", "Project Manager in Payments")


def test_a_duty_that_teams_own_on_different_sides_comes_first(portfolio: Portfolio) -> None:
    first = portfolio.duties()[0]
    assert "rioriti" in first.name
    assert first.is_across
    assert first.plans_of == {"Product Manager": ("Checkout",), "Project Manager": ("Payments",)}


def test_a_duty_that_one_role_owns_everywhere_is_settled(portfolio: Portfolio) -> None:
    budget = next(duty for duty in portfolio.duties() if "udget" in duty.name)
    assert budget.is_settled
    assert not budget.is_across


def test_a_file_that_is_no_plan_is_told_and_the_others_are_read(portfolio: Portfolio) -> None:
    assert len(portfolio.summaries) == 2
    assert [plan.path.name for plan in portfolio.unreadable] == ["broken.raci"]
    assert portfolio.unreadable[0].problem


def test_reviews_that_are_due_come_by_their_day(portfolio: Portfolio) -> None:
    assert [plan.path.name for plan in portfolio.due(TODAY)] == ["checkout.raci"]
    assert [plan.path.name for plan in portfolio.due(date(2027, 2, 1))] == ["checkout.raci", "payments.raci"]


def test_reading_changes_no_file_and_leaves_none_behind(portfolio: Portfolio) -> None:
    folder = portfolio.folder
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    read_portfolio(folder, TODAY)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_plans_of_one_name_are_told_apart_by_their_files(
    save: Callable[[str, str, str, date | None], Path], tmp_path: Path
) -> None:
    save("one.raci", "Plan", CHECKOUT, None)
    save("two.raci", "Plan", PAYMENTS, None)
    found = read_portfolio(tmp_path / "plans", TODAY)
    assert [summary.name for summary in found.summaries] == ["Plan (one.raci)", "Plan (two.raci)"]
    assert found.people()[0].plans == ("Plan (one.raci)", "Plan (two.raci)")


def test_every_list_has_lines_as_wide_as_its_heads(portfolio: Portfolio) -> None:
    for content in portfolio_lists(portfolio):
        lines = list(content.lines)
        assert lines
        assert {len(line) for line in lines} == {len(content.heads)} == {len(content.widths)}


def test_findings_are_counted_as_the_plan_window_counts_them(portfolio: Portfolio) -> None:
    payments = next(summary for summary in portfolio.summaries if summary.name == "Payments")
    assert payments.findings[Severity.CONFLICT] >= 1


def test_somebody_with_roles_on_both_sides_wears_both_hats(tmp_path: Path) -> None:
    judged = drawn(CHECKOUT)
    plan = judged.plan
    product, project = (role.id for role in plan.roles_in_order())
    ids = iter(range(5000, 6000)).__next__
    plan.apply(AddPerson("Ben", product).decide(plan, ids))
    plan.apply(AssignPerson(project, next(iter(plan.people))).decide(plan, ids))
    document = PlanDocument.create(plan, Places(work=tmp_path / "work"))
    (tmp_path / "plans").mkdir()
    document.save_as(tmp_path / "plans" / "one.raci")
    document.close()
    assert read_portfolio(tmp_path / "plans", TODAY).people()[0].has_both_hats


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is no folder"):
        read_portfolio(tmp_path / "nowhere", TODAY)
