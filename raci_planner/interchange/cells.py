"""What the text of a foreign cell says: letters, nothing, or something that is none of a scheme's letters."""

import re

from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme

_MARKUP = re.compile(r"[*_`~]+|<[^<>]{1,40}>")
_QUALIFIER = re.compile(r"[(（\[][^()（）\[\]]*[)）\]]")  # noqa: RUF001 - full-width brackets
_NOBODY = frozenset({"", "n/a", "na", "n.a.", "nan", "none", "null", "nil", "x/x"})
_OPEN = frozenset({"tbc", "tbd", "?", "??", "open"})
_DASHES = re.compile(r"[-–—−‒·\s]+")  # noqa: RUF001 - the dashes that people really type
_LOOK_ALIKES = str.maketrans("АСІІΑСРΙасіαοАЅ", "ACIIACPIaciaoAS")  # noqa: RUF001 - Cyrillic and Greek
_NOT_LATIN = frozenset("АСІΑΙасіαЅ")  # noqa: RUF001
_INNER_SEPARATORS = re.compile(r"[\s/,;+&.|]+|\band\b")


def read_cell(text: str, scheme: LetterScheme) -> Letters | None:
    """The letters that a foreign cell means; None if it means none of the scheme's.

    A condition in brackets is left out, and letters of another alphabet that look like Latin ones are taken for them.
    """
    plain = _MARKUP.sub("", text).strip()
    if plain.casefold() in _NOBODY | _OPEN or _DASHES.fullmatch(plain):
        return NO_LETTERS
    bare = _QUALIFIER.sub(" ", plain).strip()
    if _NOT_LATIN & set(bare):
        bare = bare.translate(_LOOK_ALIKES)
    letters = scheme.parse(bare)
    return _from_words(bare, scheme) if letters is None else letters


def _from_words(text: str, scheme: LetterScheme) -> Letters | None:
    words = {word.casefold(): letter.code for letter in scheme.letters for word in (letter.word, letter.said)}
    parts = [part for part in _INNER_SEPARATORS.split(text.casefold()) if part]
    codes = [words.get(part) for part in parts]
    if not parts or None in codes:
        return None
    return scheme.set_of(*(code for code in codes if code is not None))
