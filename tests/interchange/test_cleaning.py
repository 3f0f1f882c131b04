"""What no document can hold is taken out, and said."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from sample_reports import hostile_report, sample_report

from raci_planner.interchange.cleaning import cleaned
from raci_planner.interchange.safe_text import LONGEST_CELL, MOST_LINES


def test_a_report_without_such_texts_stays_the_very_same() -> None:
    report = sample_report()
    clean, notices = cleaned(report)
    assert (clean is report, notices) == (True, ())


def test_control_characters_are_shown_as_lost_and_said() -> None:
    clean, notices = cleaned(replace(sample_report(), name="Bell \x07 and \x00"))
    assert clean.name == "Bell \ufffd and \ufffd"
    assert notices == ("“Bell \ufffd and \ufffd”: 2 characters that no document can hold, shown as \ufffd",)


def test_what_a_cell_would_cut_is_cut_and_said_only_where_there_are_cells() -> None:
    report = replace(sample_report(), purpose="x" * 40_000)
    assert cleaned(report) == (report, ())
    clean, notices = cleaned(report, fits_cells=True)
    assert len(clean.purpose) == LONGEST_CELL
    assert len(notices) == 1


def test_more_lines_than_a_cell_has_are_joined_and_said() -> None:
    report = replace(sample_report(), purpose="\n".join("x" * 300))
    clean, notices = cleaned(report, fits_cells=True)
    assert clean.purpose.count("\n") == MOST_LINES - 1
    assert clean.purpose.count("x") == 300
    assert len(notices) == 1


def test_words_of_our_own_keep_their_kind() -> None:
    report = sample_report()
    clean, _ = cleaned(replace(report, name="\x00"))
    assert clean.scheme is report.scheme


@settings(max_examples=300, deadline=None)
@given(text=st.text(min_size=1, max_size=80))
def test_exactly_the_texts_that_lost_something_are_named(text: str) -> None:
    clean, notices = cleaned(hostile_report(text), fits_cells=True)
    is_lossy = clean.name != text.replace("\r\n", "\n").replace("\r", "\n")
    assert bool(notices) == is_lossy
