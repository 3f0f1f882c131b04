"""Finds what a misspelt word was meant to be, when only one letter stands in the way."""

from collections import defaultdict
from collections.abc import Iterable


class Spelling:
    """The words that are known, to compare others with.

    Words of less than `shortest` letters are left alone: too many of them are one letter apart.
    """

    def __init__(self, known: Iterable[str], shortest: int = 6) -> None:
        self._known = frozenset(known)
        self._shortest = shortest
        self._by_shape: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(self._known):
            if len(word) >= min(shortest, 5):
                self._by_shape[word[0], len(word)].append(word)

    def meant(self, written: str) -> str:
        """The one known word that is a slip away and begins alike; else the word as it is written."""
        if len(written) < self._shortest or written in self._known:
            return written
        lengths = (len(written) - 1, len(written), len(written) + 1)
        near = [
            word
            for length in lengths
            for word in self._by_shape.get((written[0], length), ())
            if is_one_slip(written, word)
        ]
        return near[0] if len(near) == 1 else written


def is_one_slip(written: str, meant: str) -> bool:
    """Whether one letter too many, too few, wrong or swapped with its neighbour tells two words apart."""
    if abs(len(written) - len(meant)) > 1 or written == meant:
        return False
    start = 0
    while start < min(len(written), len(meant)) and written[start] == meant[start]:
        start += 1
    rest, other = written[start:], meant[start:]
    if len(rest) != len(other):
        longer, shorter = (rest, other) if len(rest) > len(other) else (other, rest)
        return longer[1:] == shorter
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:] and len(rest) > 1)
