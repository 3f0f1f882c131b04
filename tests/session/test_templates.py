import pytest

from raci_planner.analysis.findings import Family
from raci_planner.domain.sides import PRODUCT, PROJECT
from raci_planner.session.opening import new_plan
from raci_planner.session.templates import SAMPLE, Template, template, templates
from raci_planner.storage.places import Places


def test_the_sample_comes_first_and_the_blank_plan_last() -> None:
    keys = [one.key for one in templates()]
    assert (keys[0], keys[-1]) == (SAMPLE, "blank")


@pytest.mark.parametrize("one", templates(), ids=lambda one: one.key)
def test_every_template_has_both_sides_and_a_whole_row_for_each_activity(one: Template) -> None:
    assert {PRODUCT, PROJECT} <= {role.side for role in one.table.roles}
    widths = {len(activity.letters) for section in one.table.sections for activity in section.activities}
    assert widths <= {len(one.table.roles)}


@pytest.mark.parametrize("one", [one for one in templates() if one.key != SAMPLE], ids=lambda one: one.key)
def test_a_template_is_not_at_odds_with_the_documents_it_teaches(
    one: Template, tmp_path_factory: pytest.TempPathFactory
) -> None:
    session = new_plan(one.name, Places(work=tmp_path_factory.mktemp("work")), one.table)
    at_odds = [
        finding.sentence for finding in session.analysis.findings if finding.family in (Family.BOUNDARY, Family.BLUR)
    ]
    session.document.discard()
    assert not at_odds


def test_the_sample_shows_every_family_of_findings(tmp_path_factory: pytest.TempPathFactory) -> None:
    sample = template(SAMPLE)
    assert sample is not None
    session = new_plan(sample.name, Places(work=tmp_path_factory.mktemp("work")), sample.table)
    families = {finding.family for finding in session.analysis.findings}
    session.document.discard()
    assert {Family.BOUNDARY, Family.BLUR, Family.COVERAGE, Family.STRUCTURE} <= families
