"""Recognises names by how like they are to a handful of examples, for duties that the model does not know."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from raci_planner.boundaries.wording import Word, words_of

ENOUGH = 0.62
"""From this likeness on a name is taken for a duty of the catalogue's own."""
_PAIR = 0.5


class Likeness:
    """Compares names with the examples of duties: which words and neighbours they share, rare ones counting most."""

    def __init__(self, examples: Mapping[str, Sequence[str]]) -> None:
        self._examples = [(duty, _traits(words_of(name))) for duty, names in examples.items() for name in names]
        spread = Counter(trait for _, traits in self._examples for trait in traits)
        self._rarity = {trait: 1 + math.log((1 + len(self._examples)) / count) for trait, count in spread.items()}

    def nearest(self, words: Sequence[Word]) -> tuple[str, float, tuple[str, ...]] | None:
        """The duty of the likest example, how like it is (at most 1), and the words they share; None if none is."""
        traits = _traits(words)
        best = max(
            ((self._likeness(traits, own), duty, own) for duty, own in self._examples),
            key=lambda found: found[0],
            default=(0.0, "", frozenset[str]()),
        )
        likeness, duty, own = best
        if likeness < ENOUGH:
            return None
        shared = tuple(dict.fromkeys(word.written for word in words if word.stem in own))
        return duty, min(1.0, likeness), shared

    def _likeness(self, some: frozenset[str], others: frozenset[str]) -> float:
        shared = self._weight(some & others)
        return shared / math.sqrt(self._weight(some) * self._weight(others)) if shared else 0.0

    def _weight(self, traits: Iterable[str]) -> float:
        return sum(self._rarity.get(trait, 1.0) * (_PAIR if " " in trait else 1) for trait in traits)


def _traits(words: Sequence[Word]) -> frozenset[str]:
    stems = [word.stem for word in words]
    return frozenset(stems) | {f"{first} {second}" for first, second in pairwise(stems)}
