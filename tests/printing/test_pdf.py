"""Pages, counted in the bytes of the file and read by pdftotext where it is installed."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_texts import HOSTILE
from sample_reports import hostile_report, plan_report, report_role, sample_report, sized_report

from raci_planner.domain.errors import ForeignFormatError, Refusal
from raci_planner.domain.sides import PRODUCT
from raci_planner.interchange.formats import Format
from raci_planner.interchange.report import PlanReport
from raci_planner.printing.formats import PageWishes, painted_formats
from raci_planner.printing.matrix import Matrix
from raci_planner.printing.pages import MatrixPage, plan_document
from raci_planner.printing.paper import Paper, page_layout, room

PDF = next(one for one in painted_formats(PageWishes()) if one.key == "pdf")
A4 = room(page_layout(Paper.A4))


def pages_of(path: Path) -> int:
    content = path.read_bytes()
    assert content.rstrip().endswith(b"%%EOF")
    return len(re.findall(rb"/Type /Page\s", content))


def words_of(path: Path) -> list[str]:
    """The text of each page."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    read = subprocess.run([reader, "-layout", path, "-"], capture_output=True, text=True, check=True)
    return read.stdout.split("\f")[:-1]


def test_two_thousand_rows_go_over_pages_that_each_repeat_the_heads(folder: Path) -> None:
    path = folder / "plan.pdf"
    PDF.export(path, sized_report(2_000, 5))
    pages = words_of(path)
    assert len(pages) == pages_of(path) > 60
    matrix = [page for page in pages if "Activity" in page.split()]
    assert len(matrix) > 60
    assert all("Role number 3" in page for page in matrix)
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1)] == [True] * len(
        pages
    )


def matrix_pages(report: PlanReport) -> list[MatrixPage]:
    return [page for page in plan_document(report, A4).pages if isinstance(page, MatrixPage)]


def test_every_activity_stands_on_exactly_one_page() -> None:
    report = sized_report(500, 8)
    shown = [row.activity.id for page in matrix_pages(report) for row in page.content if row.activity is not None]
    assert shown == [activity.id for _, activity in report.activities()]


def test_rows_are_counted_once_however_many_panels_of_roles_there_are() -> None:
    pages = matrix_pages(sized_report(100, 90))
    assert sum(page.rows for page in pages) == 100
    assert len({page.panel for page in pages}) > 2


def test_the_legend_stands_on_every_page(folder: Path) -> None:
    path = folder / "plan.pdf"
    PDF.export(path, sample_report())
    for page in words_of(path):
        assert all(word in page for word in ("Responsible", "Accountable", "Consulted", "Informed"))


def test_what_there_is_to_talk_about_and_what_was_decided_follow_the_matrix(folder: Path) -> None:
    path = folder / "plan.pdf"
    PDF.export(path, sample_report())
    _, talk, decided = words_of(path)
    assert "Who has the last word when product and project disagree on the order?" in talk
    assert "The Product Manager decides after hearing the Engineering Lead." in decided


def test_a_duty_sheet_has_a_page_per_role(folder: Path) -> None:
    path = folder / "duties.pdf"
    PDF.export_duties(path, sample_report())
    assert pages_of(path) == 5
    PDF.export_duties(path, sample_report(), ["product owner"])
    (page,) = words_of(path)
    assert "You are accountable for (1)" in page


def test_a_role_that_is_not_there_is_named(folder: Path) -> None:
    with pytest.raises(Refusal, match=r"“Jester”.*Product Manager"):
        PDF.export_duties(folder / "duties.pdf", sample_report(), ["Jester"])


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
def test_any_name_gives_pages(text: str, folder: Path) -> None:
    path = folder / "plan.pdf"
    PDF.export(path, hostile_report(text))
    assert pages_of(path) >= 2


def test_a_plan_without_roles_or_activities_is_one_page(folder: Path) -> None:
    PDF.export(folder / "plan.pdf", plan_report("Empty", (), ()))
    assert pages_of(folder / "plan.pdf") == 1


@pytest.mark.parametrize("paper", list(Paper))
def test_every_paper_takes_every_row(paper: Paper, folder: Path) -> None:
    (form,) = [one for one in painted_formats(PageWishes(paper=paper)) if one.key == "pdf"]
    form.export(folder / "plan.pdf", sized_report(100, 20))
    assert pages_of(folder / "plan.pdf") > 1


def test_stopping_half_way_leaves_what_was_there(folder: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_: int) -> None:
        raise StoppedError

    path = folder / "plan.pdf"
    path.write_bytes(b"old")
    with pytest.raises(StoppedError):
        PDF.export(path, sized_report(200, 4), stop)
    assert (path.read_bytes(), list(folder.iterdir())) == (b"old", [path])


@pytest.mark.parametrize("form", painted_formats(PageWishes()), ids=lambda one: one.key)
def test_a_folder_that_is_not_there_is_a_message_that_names_it(form: Format, folder: Path) -> None:
    with pytest.raises(ForeignFormatError, match="gone"):
        form.export(folder / "gone" / "plan", sample_report())


def test_a_heading_is_not_left_behind_at_the_foot_of_a_page() -> None:
    start, following, *_ = sized_report(60, 5).sections
    for rows in range(1, 20):
        report = plan_report(
            "Plan", (), (replace(start, activities=start.activities[:rows]), following, following, following)
        )
        assert all(page.content[-1].activity is not None for page in matrix_pages(report))


def test_a_short_name_stands_where_the_whole_one_has_no_room() -> None:
    long = report_role(1, "Vice president of everything that nobody else wants to be asked about", PRODUCT)
    report = sized_report(3, 30)
    roles = (replace(long, short_name="VP"), *report.roles[1:])
    matrix = Matrix(replace(report, roles=roles), A4.width())
    assert matrix.heads[:2] == [("VP",), ("Role number 1",)]
