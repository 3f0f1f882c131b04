"""Reading names as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_planner.boundaries.spelling import Spelling, is_one_slip
from raci_planner.boundaries.wording import stem_of, unmarked, words_of


def stems(name: str) -> list[str]:
    return [word.stem for word in words_of(name)]


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("Prioritise", "Prioritize"),
        ("organisation", "organization"),
        ("analysing", "analyzing"),
        ("programme", "program"),
        ("colour", "color"),
        ("centre", "center"),
        ("modelling", "modeling"),
    ],
)
def test_british_and_american_spellings_are_one_word(british: str, american: str) -> None:
    assert stems(british) == stems(american)


@pytest.mark.parametrize("word", ["exercise", "supervise", "revise", "enterprise", "advertise", "hour"])
def test_words_that_only_look_british_stay_as_they_are(word: str) -> None:
    assert "z" not in stem_of(word)


@pytest.mark.parametrize(
    ("written", "joined"),
    [
        ("kick-off", "kickoff"),
        ("Kick Off", "kickoff"),
        ("back log", "backlog"),
        ("Go / No-Go", "go/no-go"),
        ("time line", "timeline"),
        ("P&amp;L", "profitloss"),
        ("stand ups", "standup"),
    ],
)
def test_words_written_apart_are_read_as_one(written: str, joined: str) -> None:
    assert stems(written) == [joined]


def test_an_abbreviation_stands_for_what_it_is_short_for() -> None:
    assert stems("PRD") == stems("product requirements document")


@pytest.mark.parametrize(
    ("word", "other"),
    [("production", "product"), ("executives", "execute"), ("marketing", "market"), ("customers", "custom")],
)
def test_a_word_with_the_stem_of_another_is_kept_whole(word: str, other: str) -> None:
    assert stem_of(other) not in stems(word)


def test_a_kept_word_is_the_same_in_the_plural_and_in_british_spelling() -> None:
    assert stems("Organisations and executives") == stems("organization, executive")


def test_it_is_a_department_and_it_means_nothing() -> None:
    assert stems("IT budget") != stems("budget")
    assert stems("Track it") == stems("track")
    assert stems("TRACK IT") == stems("track")


def test_every_word_of_an_abbreviation_is_written_as_the_abbreviation() -> None:
    assert {word.written for word in words_of("U.A.T.")} == {"U.A.T."}


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("1.2.3 Budget", "Budget"),
        ("12) Budget", "Budget"),
        ("(a) Budget", "Budget"),
        ("a) Budget", "Budget"),
        ("US-12: Budget", "Budget"),
        ("ST 2.1.3 Budget", "Budget"),
        ("- [x] Budget", "Budget"),
        ("WCAG 2.2 audit", "WCAG 2.2 audit"),
        ("3D model", "3D model"),
        ("**Budget**", "Budget"),
    ],
)
def test_markup_and_numbering_are_put_aside(marked: str, plain: str) -> None:
    assert unmarked(marked).strip() == plain


def test_accents_do_not_matter() -> None:
    assert stems("Définir") == stems("Definir")


@given(st.text(max_size=80))
def test_what_is_written_stands_in_the_name_without_its_markup(name: str) -> None:
    assert all(word.written in unmarked(name) for word in words_of(name))


@pytest.mark.parametrize("slip", ["bugdet", "budgett", "budet", "bidget"])
def test_one_letter_may_slip(slip: str) -> None:
    assert is_one_slip(slip, "budget")


@pytest.mark.parametrize("other", ["budget", "gadget", "bud", "budgeted", "tegdub"])
def test_more_than_one_letter_is_another_word(other: str) -> None:
    assert not is_one_slip(other, "budget")


def test_a_misspelt_word_is_taken_for_the_only_one_near() -> None:
    assert Spelling(["vision", "budget"]).meant("budgget") == "budget"


def test_a_word_between_two_others_is_left_alone() -> None:
    assert Spelling(["planner", "planned"]).meant("plannep") == "plannep"


@given(st.text(alphabet="abcdefg", min_size=1, max_size=9), st.text(alphabet="abcdefg", min_size=1, max_size=9))
def test_a_slip_is_a_slip_either_way(one: str, other: str) -> None:
    assert is_one_slip(one, other) == is_one_slip(other, one)
