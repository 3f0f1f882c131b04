"""Words that say what a letter says, in the languages people write matrices in."""

from raci_planner.domain.comparing.names import plain_word, words_of
from raci_planner.domain.schemes import LetterKind
from raci_planner.interchange.recognition.vocabulary import LETTER_WORDS

_KINDS = {
    word: (LetterKind(kind), certainty == "sure")
    for certainty in ("likely", "sure")
    for kind, words in LETTER_WORDS[certainty].items()
    for word in words.split()
}
_LETTERS = {
    "R": LetterKind.RESPONSIBLE,
    "A": LetterKind.ACCOUNTABLE,
    "S": LetterKind.SUPPORTING,
    "C": LetterKind.CONSULTED,
    "I": LetterKind.INFORMED,
    "D": LetterKind.RESPONSIBLE,
    "V": LetterKind.VERIFYING,
    "L": LetterKind.RESPONSIBLE,
    "P": LetterKind.RESPONSIBLE,
    "E": LetterKind.RESPONSIBLE,
    "O": LetterKind.ACCOUNTABLE,
    "Q": LetterKind.VERIFYING,
}


def kind_of_word(word: str) -> tuple[LetterKind, bool] | None:
    """The kind that a word means, and whether it is one of the field's own words; None if it means none."""
    return _KINDS.get(plain_word(word))


def kinds_of_phrase(phrase: str) -> tuple[tuple[LetterKind, ...], bool]:
    """The kinds that the words of a phrase mean, and whether all of them are sure.

    Sure words outweigh likely ones: a "responsible lead" is Responsible.
    """
    found = [known for word in words_of(phrase) if (known := _KINDS.get(word))]
    sure = [kind for kind, is_sure in found if is_sure]
    kinds = sure or [kind for kind, _ in found]
    return tuple(dict.fromkeys(kinds)), bool(sure)


def kind_of_letter(letter: str) -> LetterKind | None:
    """What a letter usually stands for; None if nobody can tell without a legend."""
    return _LETTERS.get(letter)
