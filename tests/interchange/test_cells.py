import pytest

from raci_planner.domain.schemes import DACI, NO_LETTERS, RACI
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
    read = read_cell(text, RACI)
    assert read is not None
    assert RACI.text(read) == letters


@pytest.mark.parametrize("text", ["", "-", "—", "–", "--", "N/A", "n/a", "NaN", "None", "   ", "TBC"])  # noqa: RUF001
def test_nobody_and_what_is_still_open_is_read_as_nobody(text: str) -> None:
    assert read_cell(text, RACI) == NO_LETTERS


def test_a_condition_in_brackets_is_not_taken() -> None:
    assert read_cell("A (P0/P1)", RACI) == RACI.accountable


def test_letters_of_other_alphabets_are_repaired() -> None:
    assert read_cell("А,С", RACI) == RACI.set_of("A", "C")  # noqa: RUF001 - Cyrillic on purpose


@pytest.mark.parametrize("text", ["Facilitator", "x", "Owner", "A/Facilitator", "42"])
def test_what_means_no_letter_is_not_guessed(text: str) -> None:
    assert read_cell(text, RACI) is None


def test_words_are_those_of_the_plan_s_own_letters() -> None:
    assert read_cell("Driver", DACI) == DACI.set_of("D")
    assert read_cell("Responsible", DACI) is None
