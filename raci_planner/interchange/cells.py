"""What the text of a foreign cell says: letters, nothing, or something that must be shown to the user."""

import re
from dataclasses import dataclass

from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme

_MARKUP = re.compile(r"[*_`~]+|<[^<>]{1,40}>")
_QUALIFIER = re.compile(r"[(（\[]([^()（）\[\]]*)[)）\]]")  # noqa: RUF001 - full-width brackets
_NOBODY = frozenset({"", "n/a", "na", "n.a.", "nan", "none", "null", "nil", "x/x"})
_OPEN = frozenset({"tbc", "tbd", "?", "??", "open"})
_DASHES = re.compile(r"[-–—−‒·\s]+")  # noqa: RUF001 - the dashes that people really type
_LOOK_ALIKES = str.maketrans("АСІІΑСРΙасіαοАЅ", "ACIIACPIaciaoAS")  # noqa: RUF001 - Cyrillic and Greek
_NOT_LATIN = frozenset("АСІΑΙасіαЅ")  # noqa: RUF001
_INNER_SEPARATORS = re.compile(r"[\s/,;+&.|]+|\band\b")


@dataclass(frozen=True, slots=True)
class CellReading:
    """What one cell says. `doubt` is empty, or tells in a few words what was not taken as it stood."""

    letters: Letters | None
    doubt: str = ""


def read_cell(text: str, scheme: LetterScheme) -> CellReading:
    """The letters that a foreign cell means; None for the letters if it means none of the scheme's."""
    plain = _MARKUP.sub("", text).strip()
    if plain.casefold() in _NOBODY or _DASHES.fullmatch(plain):
        return CellReading(NO_LETTERS)
    if plain.casefold() in _OPEN:
        return CellReading(NO_LETTERS, "still open")
    qualifiers = _QUALIFIER.findall(plain)
    bare = _QUALIFIER.sub(" ", plain).strip()
    doubt = f"without “{', '.join(qualifiers)}”" if qualifiers else ""
    if _NOT_LATIN & set(bare):
        bare = bare.translate(_LOOK_ALIKES)
        doubt = doubt or "letters of another alphabet that look like Latin ones"
    letters = scheme.parse(bare)
    if letters is None:
        letters = _from_words(bare, scheme)
    return CellReading(letters, doubt)


def _from_words(text: str, scheme: LetterScheme) -> Letters | None:
    words = {word.casefold(): letter.code for letter in scheme.letters for word in (letter.word, letter.said)}
    parts = [part for part in _INNER_SEPARATORS.split(text.casefold()) if part]
    codes = [words.get(part) for part in parts]
    if not parts or None in codes:
        return None
    return scheme.set_of(*(code for code in codes if code is not None))
