"""Every format takes plans that have just been begun, and says what it cannot write."""

from pathlib import Path

import pytest
from sample_reports import plan_report, report_activity, sample_report

from raci_planner.domain.errors import Refusal
from raci_planner.interchange.formats import FORMATS, Format
from raci_planner.interchange.report import PlanReport, ReportSection
from raci_planner.printing.formats import PageWishes, painted_formats

_ALL = (*FORMATS, *painted_formats(PageWishes()))
_ROWS = (ReportSection(id=None, name=None, activities=(report_activity(1, "Plan the release"),)),)
_BEGUN = {
    "nothing": plan_report("Plan", (), ()),
    "roles alone": plan_report("Plan", sample_report().roles, ()),
    "activities alone": plan_report("Plan", (), _ROWS),
}


@pytest.mark.parametrize("form", _ALL, ids=lambda form: form.key)
@pytest.mark.parametrize("report", _BEGUN.values(), ids=_BEGUN)
def test_a_plan_that_has_just_been_begun_can_be_written(form: Format, report: PlanReport, folder: Path) -> None:
    path = folder / f"plan{form.ending}"
    form.export(path, report)
    assert path.stat().st_size > 0


@pytest.mark.parametrize("form", _ALL, ids=lambda form: form.key)
def test_nobody_has_duties_in_a_plan_without_roles(form: Format, folder: Path) -> None:
    with pytest.raises(Refusal, match=r"nobody has duties|Duty sheets can be written as"):
        form.export_duties(folder / "duties", _BEGUN["activities alone"])
    assert not list(folder.iterdir())
