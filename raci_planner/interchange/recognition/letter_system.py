"""Which letters a table uses, and what each of them, and each word in their place, means in a plan."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from raci_planner.domain.schemes import (
    CAIRO,
    DACI,
    MOST_LETTERS,
    NO_LETTERS,
    RACI,
    RACI_VS,
    RASCI,
    Letter,
    LetterKind,
    Letters,
    LetterScheme,
)
from raci_planner.interchange.recognition.kinds import kind_of_letter, kind_of_word, kinds_of_phrase
from raci_planner.language import everywhere, later, later_as, say

_NEXT_BEST = {
    LetterKind.SUPPORTING: LetterKind.RESPONSIBLE,
    LetterKind.VERIFYING: LetterKind.CONSULTED,
    LetterKind.SIGNING: LetterKind.ACCOUNTABLE,
    LetterKind.RESPONSIBLE: LetterKind.SUPPORTING,
    LetterKind.CONSULTED: LetterKind.SUPPORTING,
}
_OUR_SCHEMES = (RACI, RASCI, DACI, CAIRO, RACI_VS)
_TELLING = {"DACI": {"D"}, "CAIRO": {"O", "R"}, "RACI-VS": {"V"}}
"""Letters without which a scheme is not the one meant."""
_NOBODY = later("is read as nobody: say what it means")
_USUAL = frozenset("RACI")
_USUAL_WORDS = {
    "D": later_as("letter", "Driver"),
    "L": later_as("letter", "Lead"),
    "P": later_as("letter", "Primary"),
    "O": later_as("letter", "Owner"),
    "E": later_as("letter", "Executes"),
    "Q": later_as("letter", "Quality review"),
}
"""What letters mean that are in none of our schemes, where the table itself does not say."""
MARK = "x"
"""The token of crosses and ticks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What one letter or word of a table means, in how many cells it stands, and whether that is beyond doubt."""

    token: str
    letters: Letters
    cells: int
    is_sure: bool
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class LetterSystem:
    """A scheme, and what the tokens of a table mean in it."""

    scheme: LetterScheme
    meanings: tuple[Meaning, ...]

    def letters_of(self, tokens: Iterable[str]) -> Letters:
        """The set that the tokens of a cell mean."""
        known = {meaning.token: meaning.letters for meaning in self.meanings}
        letters = 0
        for token in tokens:
            letters |= known.get(token, NO_LETTERS)
        return Letters(letters)


def letter_system(
    tokens: Counter[str],
    legend: Mapping[str, str],
    scheme: LetterScheme | None = None,
    chosen: Mapping[str, Letters] | None = None,
) -> LetterSystem:
    """The system that fits the tokens of a table.

    Args:
        tokens: how often each letter, word and mark stands in the table.
        legend: what the table itself says of its letters.
        scheme: the letters of the plan that the table enters; None lets the table choose.
        chosen: what a person said that tokens mean, in `scheme`.
    """
    target = scheme or _scheme_of(tokens, legend)
    given = chosen or {}
    meanings = [
        Meaning(token=token, letters=given[token], cells=count, is_sure=True)
        if token in given
        else _meaning_of_letter(token, count, target, is_sure=True)
        if scheme is not None and _written(token, scheme) and not _differs_from(token, scheme, legend)
        else _meaning(token, count, legend, target)
        for token, count in tokens.items()
    ]
    return LetterSystem(target, tuple(meanings))


def _scheme_of(tokens: Counter[str], legend: Mapping[str, str]) -> LetterScheme:
    own = [token for token in tokens if _is_letter(token)]
    kinds = {kind for token in tokens for kind in _kinds(token, legend)}
    if not own and {"driver", "drivers"} & set(tokens):
        return DACI
    for scheme in _OUR_SCHEMES:
        if not _TELLING.get(scheme.name, set()).issubset(own):
            continue
        of_code = {letter.code: letter.kind for letter in scheme.letters}
        if any(token not in of_code or _differs(token, of_code[token], legend) for token in own):
            continue
        if LetterKind.SUPPORTING in kinds and not scheme.of_kind(LetterKind.SUPPORTING):
            continue
        return scheme
    return _own_scheme(own, tokens, legend) if own else RACI


def _own_scheme(own: list[str], tokens: Counter[str], legend: Mapping[str, str]) -> LetterScheme:
    """A scheme of the table's own letters, so that none of them is lost."""
    codes = sorted(own, key=lambda token: (-tokens[token], token))[:MOST_LETTERS]
    codes.sort(key=own.index)
    letters = tuple(
        Letter(
            code=code,
            word=legend.get(code, "") or _word_of(code),
            kind=next(iter(_kinds(code, legend)), LetterKind.INFORMED),
            meaning=legend.get(code, later("As in the table this plan was read from.")),
        )
        for code in codes
    )
    return LetterScheme(key="own", name="/".join(codes), letters=letters)


def _word_of(code: str) -> str:
    known = (letter.word for scheme in (RASCI, RACI_VS) for letter in scheme.letters if letter.code == code)
    return _USUAL_WORDS.get(code) or next(known, code)


def _is_letter(token: str) -> bool:
    return len(token) == 1 and token != MARK and kind_of_word(token) is None


def _told(token: str, legend: Mapping[str, str]) -> tuple[LetterKind, ...]:
    """The kinds that the legend tells of a letter; our own words in any language mean what they do in our exports."""
    phrase = legend.get(token, "")
    ours = _our_words().get((token, phrase.casefold()))
    return kinds_of_phrase(phrase)[0] if ours is None else (ours,)


@cache
def _our_words() -> Mapping[tuple[str, str], LetterKind]:
    return {
        (letter.code, word.casefold()): letter.kind
        for scheme in _OUR_SCHEMES
        for letter in scheme.letters
        for word in everywhere("letter", letter.word)
    }


def _kinds(token: str, legend: Mapping[str, str]) -> tuple[LetterKind, ...]:
    """The kinds that a token means, by the legend first."""
    if token == MARK:
        return (LetterKind.RESPONSIBLE,)
    if _is_letter(token):
        told = _told(token, legend)
        usual = kind_of_letter(token)
        if told:
            return (usual,) if usual in told else told[:1]
        return (usual,) if usual else ()
    kinds, _ = kinds_of_phrase(token)
    return kinds


def _differs(token: str, kind: LetterKind, legend: Mapping[str, str]) -> bool:
    """Whether the legend says something else of a letter than a scheme does."""
    told = _told(token, legend)
    return bool(told) and kind not in told


def _written(token: str, scheme: LetterScheme) -> str:
    """The letter of a plan that a token is, whatever it would mean elsewhere: a cross, too, if the plan has an X."""
    codes = {letter.code.upper() for letter in scheme.letters}
    letter = token.upper() if token == MARK else token
    return letter if letter in codes else ""


def _differs_from(token: str, scheme: LetterScheme, legend: Mapping[str, str]) -> bool:
    """Whether the table's legend says something else of a letter than the plan does; the plan's own words do not."""
    written = _written(token, scheme)
    letter = next(one for one in scheme.letters if one.code.upper() == written)
    is_own_word = legend.get(written, "").casefold().startswith(letter.word.casefold())
    return not is_own_word and _differs(written, letter.kind, legend)


def _meaning_of_letter(token: str, count: int, scheme: LetterScheme, *, is_sure: bool) -> Meaning:
    return Meaning(token=token, letters=scheme.set_of(_written(token, scheme)), cells=count, is_sure=is_sure)


def _meaning(token: str, count: int, legend: Mapping[str, str], target: LetterScheme) -> Meaning:
    kinds = _kinds(token, legend)
    codes = {letter.code: letter.kind for letter in target.letters}
    if _is_letter(token) and token in codes and not _differs(token, codes[token], legend):
        is_known = target.key != "own" or token in legend or token in _USUAL
        explanation = "" if is_known else say("is read as {letters}", letters=_named(target, target.set_of(token)))
        return Meaning(
            token=token, letters=target.set_of(token), cells=count, is_sure=is_known, explanation=explanation
        )
    letters, is_exact = _in_scheme(kinds, target)
    is_sure = is_exact and not _is_letter(token) and kinds_of_phrase(token)[1]
    explanation = say("is read as {letters}", letters=_named(target, letters)) if letters else say(_NOBODY)
    return Meaning(token=token, letters=letters, cells=count, is_sure=is_sure, explanation=explanation)


def _in_scheme(kinds: Iterable[LetterKind], target: LetterScheme) -> tuple[Letters, bool]:
    letters = 0
    is_exact = True
    for kind in kinds:
        found = target.of_kind(kind)
        if not found and kind in _NEXT_BEST:
            found = target.of_kind(_NEXT_BEST[kind])
            is_exact = False
        letters |= found & -found
    return Letters(letters), is_exact


def _named(scheme: LetterScheme, letters: Letters) -> str:
    return f"{scheme.text(letters)} ({scheme.words(letters)})"
