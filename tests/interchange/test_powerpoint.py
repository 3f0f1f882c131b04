"""The slides, opened again by python-pptx and by LibreOffice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_texts import HOSTILE
from office import reopened
from pptx import Presentation
from sample_reports import hostile_report, plan_report, sample_report, sized_report

from raci_planner.interchange.formats import POWERPOINT
from raci_planner.interchange.report import PlanReport

_SLIDE = (12_191_695, 6_858_000)


def titles(path: Path) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in Presentation(str(path)).slides]


def texts(path: Path) -> Iterator[str]:
    for slide in Presentation(str(path)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield shape.text_frame.text
            if shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)


def written(report: PlanReport, folder: Path) -> Path:
    path = folder / "plan.pptx"
    POWERPOINT.export(path, report)
    return path


def test_the_deck_goes_from_the_summary_over_the_matrix_to_the_roles(folder: Path) -> None:
    assert titles(written(sample_report(), folder)) == [
        "Checkout rebuild",
        "Who does what",
        "What to talk about",
        "Accepted as they are",
        "Decisions",
        "Roles, people and workload",
    ]


def test_the_matrix_is_a_table_that_can_be_edited(folder: Path) -> None:
    slide = Presentation(str(written(sample_report(), folder))).slides[1]
    (table,) = [shape.table for shape in slide.shapes if shape.has_table]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[1] == ["Activity", "Product Manager", "Product Owner", "Project Manager", "Engineering Lead", "Sponsor"]
    assert rows[5] == ["⛔ Prioritise product backlog", "A", "R", "A", "C", "I"]


def test_a_large_plan_keeps_to_what_is_to_talk_about_and_says_so(folder: Path) -> None:
    path = written(sized_report(2_000, 40), folder)
    shown = [title for title in titles(path) if title.startswith("Who does what")]
    assert len(shown) <= 40
    assert any("of 2,000 activities, those to talk about" in text for text in texts(path))


def test_a_large_plan_without_findings_still_has_a_matrix(folder: Path) -> None:
    path = written(sized_report(2_000, 40).without_findings(), folder)
    assert any("of 2,000 activities, the first" in text for text in texts(path))


def test_nothing_stands_outside_the_slides(folder: Path) -> None:
    for slide in Presentation(str(written(sample_report(), folder))).slides:
        for shape in slide.shapes:
            assert shape.left + shape.width <= _SLIDE[0]
            assert shape.top + shape.height <= _SLIDE[1]


def test_another_program_shows_every_slide(folder: Path) -> None:
    path = written(sample_report(), folder)
    content = reopened(path, "pdf", folder).read_bytes()
    assert b"/Count 6" in content


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
def test_any_name_gives_slides_that_open(text: str, folder: Path) -> None:
    path = written(hostile_report(text), folder)
    assert len(titles(path)) == 6


def test_a_plan_without_roles_is_a_summary(folder: Path) -> None:
    assert titles(written(plan_report("Empty", (), ()), folder)) == ["Empty"]


def test_the_file_names_our_program_and_nobody_else(folder: Path) -> None:
    about = Presentation(str(written(sample_report(), folder))).core_properties
    assert (about.title, about.author, about.last_modified_by) == ("Checkout rebuild", "RACI Planner", "RACI Planner")
