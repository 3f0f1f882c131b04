"""A plan that leaves as text or as a workbook comes back: every row, every letter, every name or a word on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hostile_texts import HOSTILE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_reports import plan_report, report_activity, report_role, sample_report

from raci_planner.boundaries import Boundaries
from raci_planner.domain.ids import SectionId
from raci_planner.domain.schemes import RACI, Letters
from raci_planner.domain.sides import PRODUCT, PROJECT
from raci_planner.interchange.formats import CSV, EXCEL, HTML, MARKDOWN, Format
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.report import PlanReport, ReportSection
from raci_planner.interchange.safe_text import document_text
from raci_planner.interchange.understanding import understand
from raci_planner.language import ENGLISH, speak

_FORMATS = pytest.mark.parametrize("form", [EXCEL, HTML, MARKDOWN, CSV], ids=lambda form: form.key)
_NOBODY = {"NaN"}
"""Names that a table of somebody else has where there is nothing."""


def back(form: Format, report: PlanReport, folder: Path) -> DraftTable:
    path = folder / f"plan.{form.key}"
    form.export(path, report)
    understood = understand(read_sheets(path), Boundaries.shipped().roles, report.scheme)
    return understood.drafts[understood.best()]


@_FORMATS
def test_a_whole_report_comes_back_with_its_sections_letters_and_notes(form: Format, folder: Path) -> None:
    report = sample_report()
    table = back(form, report, folder).table
    assert [role.name for role in table.roles] == [role.name for role in report.roles]
    assert [
        (section.name, activity.name, activity.letters) for section in table.sections for activity in section.activities
    ] == [(section.name, activity.name, activity.letters) for section, activity in report.activities()]


@_FORMATS
@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_report_in_another_language_comes_back_where_english_is_spoken(
    form: Format, language: str, folder: Path
) -> None:
    report = sample_report()
    path = folder / f"plan.{form.key}"
    speak(language)
    form.export(path, report)
    speak(ENGLISH)
    understood = understand(read_sheets(path), Boundaries.shipped().roles, report.scheme)
    table = understood.drafts[understood.best()].table
    assert [role.name for role in table.roles] == [role.name for role in report.roles]
    assert [
        (section.name, activity.name, activity.letters) for section in table.sections for activity in section.activities
    ] == [(section.name, activity.name, activity.letters) for section, activity in report.activities()]


@_FORMATS
@pytest.mark.parametrize("name", [text for text in HOSTILE if text not in _NOBODY], ids=lambda text: repr(text[:20]))
def test_no_hostile_name_is_lost_without_a_word(form: Format, name: str, folder: Path) -> None:
    rows = (report_activity(1, name, "A", "R"), report_activity(2, "Plan the release", "C", "A/R"))
    roles = (report_role(11, "Product Owner", PRODUCT), report_role(12, "Project Manager", PROJECT))
    report = plan_report("Plan", roles, (ReportSection(id=None, name=None, activities=rows),))
    draft = back(form, report, folder)
    read = [activity for section in draft.table.sections for activity in section.activities]
    assert [activity.letters for activity in read] == [activity.letters for activity in rows]
    told = " ".join(document_text(name).split())
    assert read[0].name in (told, plain_name(told)) or draft.doubts


_NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=3, max_size=30).filter(
    lambda text: plain_name(text) == " ".join(text.split()) and sum(map(str.isalpha, text)) > 2
)


@_FORMATS
@given(
    names=st.lists(_NAMES.map(lambda name: f"Do {name}"), min_size=1, max_size=6),
    letters=st.lists(st.integers(1, RACI.everything).map(Letters), min_size=12, max_size=12),
)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_names_and_letters_come_back(
    form: Format, names: list[str], letters: list[Letters], tmp_path_factory: pytest.TempPathFactory
) -> None:
    roles = (report_role(11, "Product Owner", PRODUCT), report_role(12, "Project Manager", PROJECT))
    rows = tuple(
        replace(report_activity(place, name), letters=(letters[2 * place], letters[2 * place + 1]))
        for place, name in enumerate(names)
    )
    section = ReportSection(id=SectionId(9), name="All that is to be done", activities=rows)
    table = back(form, plan_report("Plan", roles, (section,)), tmp_path_factory.mktemp("plans")).table
    read = [(activity.name, activity.letters) for part in table.sections for activity in part.activities]
    assert read == [(" ".join(row.name.split()), row.letters) for row in rows]
