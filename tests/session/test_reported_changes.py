"""What has changed since the last review goes out with every export."""

from datetime import date
from pathlib import Path

import pytest
from drawn_plans import BOUNDARIES
from last_quarter import last_quarter
from openpyxl import load_workbook

from raci_planner.analysis.analysis import Analysis
from raci_planner.interchange.excel import write_workbook
from raci_planner.interchange.report import PlanReport
from raci_planner.session.reporting import plan_report

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def report() -> PlanReport:
    plan = last_quarter()
    return plan_report(plan, Analysis(plan, BOUNDARIES, TODAY), TODAY)


def test_the_changes_name_the_review_they_are_since(report: PlanReport) -> None:
    assert report.review is not None
    assert report.review.name == "Q2 baseline"
    told = {(one.where, one.change) for one in report.review.changes}
    assert ("Prioritise product backlog", "Project Manager: A → C") in told
    assert any("two Accountable" in one.effect for one in report.review.changes)


def test_a_report_without_findings_tells_no_effects(report: PlanReport) -> None:
    bare = report.without_findings()
    assert bare.review is not None
    assert not any(one.effect for one in bare.review.changes)


def test_the_workbook_has_them_on_a_sheet_of_their_own(report: PlanReport, tmp_path: Path) -> None:
    write_workbook(tmp_path / "plan.xlsx", report)
    sheet = load_workbook(tmp_path / "plan.xlsx")["Changes since review"]
    assert ("Prioritise product backlog", "Changed", "Project Manager: A → C") in {
        tuple(cell.value for cell in row[:3]) for row in sheet.iter_rows(min_row=2)
    }


def test_a_plan_that_was_never_reviewed_has_no_such_sheet(tmp_path: Path) -> None:
    plan = last_quarter()
    plan.versions.clear()
    write_workbook(tmp_path / "plan.xlsx", plan_report(plan, Analysis(plan, BOUNDARIES, TODAY), TODAY))
    assert "Changes since review" not in load_workbook(tmp_path / "plan.xlsx").sheetnames
