"""Markdown for wikis: every text is shown as it stands."""

from pathlib import Path

import pytest
from sample_reports import hostile_report, sample_report

from raci_planner.boundaries import Boundaries
from raci_planner.interchange.duties import duty_sheets
from raci_planner.interchange.formats import MARKDOWN
from raci_planner.interchange.markdown_writer import duty_markdown_pieces, markdown_pieces, plain_markdown
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import recognise


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**bold** and `code`", r"\*\*bold\*\* and \`code\`"),
        ("a|b", r"a\|b"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[link](http://example.com)", r"\[link\](http\://example.com)"),
        ("first\nsecond", "first<br>second"),
        ("# not a heading", r"\# not a heading"),
        ("- not a bullet", r"\- not a bullet"),
        ("1. not a number", r"1\. not a number"),
        ("&lt;", r"\&lt;"),
    ],
)
def test_marks_of_markdown_are_shown_and_not_followed(text: str, shown: str) -> None:
    assert plain_markdown(text) == shown


def test_our_own_import_reads_every_letter_back(folder: Path) -> None:
    report, path = sample_report(), folder / "plan.md"
    MARKDOWN.export(path, report)
    table = recognise(read_sheets(path)[0], Boundaries.shipped().roles, report.scheme).table
    assert [(section.name, len(section.activities)) for section in table.sections] == [
        ("Discovery and strategy", 3),
        ("Planning and control", 3),
        ("Build and release", 3),
    ]
    read = [activity.letters for section in table.sections for activity in section.activities]
    assert read == [activity.letters for _, activity in report.activities()]


def test_findings_and_decisions_follow_the_matrix() -> None:
    text = "".join(markdown_pieces(sample_report()))
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Talk about first",
        "## Matrix",
        "## Conflict",
        "## To check",
        "## Accepted as they are",
        "## Decisions",
        "## Legend",
    ]


def test_what_was_left_out_is_not_called_nothing() -> None:
    text = "".join(markdown_pieces(sample_report().without_findings()))
    assert "Nothing to talk about" not in text


def test_no_name_begins_a_line_of_its_own() -> None:
    lines = "".join(markdown_pieces(hostile_report("x\n# Heading\n| a | b |"))).splitlines()
    assert not [line for line in lines if line.startswith(("# Heading", "| a | b |"))]


def test_a_duty_sheet_speaks_to_the_one_who_reads_it() -> None:
    text = "".join(duty_markdown_pieces(duty_sheets(sample_report(), ("Product Owner",))))
    assert "## You are accountable for\n\n- Accept completed stories (You also do the work)" in text
