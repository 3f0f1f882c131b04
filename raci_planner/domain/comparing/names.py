"""How alike two names are, for telling a renamed row from a new one."""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

_ALIKE = 0.72
"""Above this ratio of difflib two names are taken for one; below it people see two things."""
_MOST_PAIRS = 40_000
_WORD = re.compile(r"[^\W_]+")


def plain_word(text: str) -> str:
    """A word for comparison: lower case, without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(sign for sign in decomposed if not unicodedata.combining(sign)))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, for comparison."""
    return tuple(_WORD.findall(plain_word(text)))


def same_name(one: str, another: str) -> bool:
    """Whether two names differ in case, accents, blanks and punctuation only."""
    return folded(one) == folded(another)


def folded(name: str) -> str:
    """A name for comparison."""
    return " ".join(words_of(name)) or name.strip().casefold()


def is_short_for(short: str, name: str) -> bool:
    """Whether one name is made of the initials of another, as PO of Product Owner."""
    initials = "".join(word[0] for word in words_of(name))
    return len(initials) > 1 and short.casefold().replace(".", "") == initials


def likeness(one: str, another: str) -> float:
    """How alike two names are, from 0 to 1."""
    return SequenceMatcher(None, folded(one), folded(another), autojunk=False).ratio()


def pair_alike(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """The places of names on both sides that are alike, the most alike first, each name once.

    Only names that share a word are compared, and none if there are very many: it would take long for little worth.
    """
    by_word: dict[str, list[int]] = {}
    for place, name in enumerate(right):
        for word in set(words_of(name)):
            by_word.setdefault(word, []).append(place)
    near = {
        (place, other)
        for place, name in enumerate(left)
        for word in set(words_of(name))
        for other in by_word.get(word, ())
        if len(by_word[word]) * len(left) <= _MOST_PAIRS
    }
    if len(near) > _MOST_PAIRS:
        return []
    ranked = sorted(((likeness(left[one], right[other]), one, other) for one, other in near), reverse=True)
    pairs: list[tuple[int, int]] = []
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    for ratio, one, other in ranked:
        if ratio < _ALIKE:
            break
        if one not in taken_left and other not in taken_right:
            pairs.append((one, other))
            taken_left.add(one)
            taken_right.add(other)
    return pairs
