import pytest

from raci_planner.domain.schemes import DACI, RACI
from raci_planner.interchange.cells import read_cell


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("A", "A"),
        ("r", "R"),
        ("A/R", "A/R"),
        ("R, A", "A/R"),
        ("A+R", "A/R"),
        ("R.A", "A/R"),
        ("**R** / **A**", "A/R"),
        ("**A/R**", "A/R"),
        ("`C`", "C"),
        ("C,I", "C/I"),
        ("Responsible", "R"),
        ("Accountable / Responsible", "A/R"),
        ("consulted and informed", "C/I"),
    ],
)
def test_letters_are_read_as_people_write_them(text: str, letters: str) -> None:
    reading = read_cell(text, RACI)
    assert reading.letters is not None
    assert (RACI.text(reading.letters), reading.doubt) == (letters, "")


@pytest.mark.parametrize("text", ["", "-", "—", "–", "--", "N/A", "n/a", "NaN", "None", "   "])  # noqa: RUF001
def test_nobody_is_read_as_nobody(text: str) -> None:
    reading = read_cell(text, RACI)
    assert (reading.letters, reading.doubt) == (0, "")


def test_an_open_cell_stays_empty_and_says_so() -> None:
    assert read_cell("TBC", RACI).doubt == "still open"


def test_a_condition_in_brackets_is_told_not_taken() -> None:
    reading = read_cell("A (P0/P1)", RACI)
    assert (reading.letters, reading.doubt) == (RACI.accountable, "without “P0/P1”")


def test_letters_of_other_alphabets_are_repaired_and_reported() -> None:
    reading = read_cell("А,С", RACI)  # noqa: RUF001 - Cyrillic on purpose
    assert reading.letters == RACI.set_of("A", "C")
    assert "alphabet" in reading.doubt


@pytest.mark.parametrize("text", ["Facilitator", "x", "Owner", "A/Facilitator", "42"])
def test_what_means_no_letter_is_not_guessed(text: str) -> None:
    assert read_cell(text, RACI).letters is None


def test_words_are_those_of_the_plan_s_own_letters() -> None:
    assert read_cell("Driver", DACI).letters == DACI.set_of("D")
    assert read_cell("Responsible", DACI).letters is None
