import pytest

from raci_planner.domain.errors import Refusal
from raci_planner.domain.schemes import CAIRO, DACI, RACI, RACI_VS, RASCI, SCHEMES, Letter, LetterKind, LetterScheme


@pytest.mark.parametrize(
    ("written", "kept"),
    [("A/R", "A/R"), ("r, a", "A/R"), ("ra", "A/R"), ("C+I", "C/I"), ("R.A", "A/R"), (" i ", "I"), ("—", ""), ("", "")],
)
def test_a_cell_is_read_as_people_write_it(written: str, kept: str) -> None:
    letters = RACI.parse(written)
    assert letters is not None
    assert RACI.text(letters) == kept


@pytest.mark.parametrize("written", ["X", "Owner", "A/B", "1"])
def test_what_is_no_letter_of_the_scheme_is_not_guessed(written: str) -> None:
    assert RACI.parse(written) is None


def test_accountable_is_written_first() -> None:
    assert RASCI.text(RASCI.set_of("R", "S", "A")) == "A/R/S"


def test_words_name_every_letter_of_a_set() -> None:
    assert DACI.words(DACI.set_of("D", "A")) == "Approver and Driver"
    assert DACI.words(DACI.set_of()) == "not involved"


def test_a_letter_means_the_same_kind_whatever_it_is_called() -> None:
    assert DACI.accountable == DACI.set_of("A")
    assert DACI.responsible == DACI.set_of("D")
    assert CAIRO.of_kind(LetterKind.OMITTED) == CAIRO.set_of("O")
    assert RACI_VS.of_kind(LetterKind.VERIFYING, LetterKind.SIGNING) == RACI_VS.set_of("V", "S")


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())
def test_every_set_of_a_scheme_survives_being_written_and_read(scheme: LetterScheme) -> None:
    for letters in range(scheme.everything + 1):
        assert scheme.parse(scheme.text(letters)) == letters  # type: ignore[arg-type] # any number below is a set


def test_two_letters_may_not_be_written_alike() -> None:
    letter = Letter(code="r", word="Reviewer", kind=LetterKind.VERIFYING, meaning="Checks.")
    with pytest.raises(Refusal, match="written alike"):
        LetterScheme(key="own", name="Own", letters=(*RACI.letters, letter))


def test_a_scheme_fits_into_a_byte() -> None:
    letters = tuple(Letter(code=code, word=code, kind=LetterKind.INFORMED, meaning="") for code in "ABCDEFGHI")
    with pytest.raises(Refusal, match="1 to 8 letters"):
        LetterScheme(key="own", name="Own", letters=letters)
