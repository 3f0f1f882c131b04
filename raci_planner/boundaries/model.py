"""Weighs a name with the trained weights: how likely each class is, and which words speak for it."""

import math
import sys
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from raci_planner.assets import resource
from raci_planner.boundaries.features import features_of
from raci_planner.boundaries.spelling import Spelling
from raci_planner.boundaries.weights import Weights, read_weights
from raci_planner.boundaries.wording import Word

SHARPNESS = 3.0
"""How much the traits of a name weigh together; they share it, so that long names are not surer than short ones."""

_FAR = 15.0
_WIDTH = array("I").itemsize
_SHIFT = 1 << 15
"""Added to every value in a packed row, so that none is below nothing and none borrows from its neighbour."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """What the model makes of one name: how likely each of its classes is; together 1."""

    likelihoods: Sequence[float]
    _weights: Weights
    _traits: Mapping[str, tuple[int, ...]]

    def voices(self, number: int, words: int) -> list[float]:
        """How strongly each of so many words speaks for a class, given by its number."""
        voices = [0.0] * words
        for trait, places in self._traits.items():
            if value := self._weights.value(trait, number):
                for place in places:
                    voices[place] += value / len(places)
        return voices


class Model:
    """The trained model. Its classes are duty ids, `split/<theme>` and `none/<topic>`."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._met: dict[str, int] = {}
        self.classes = weights.classes

    @property
    def digest(self) -> str:
        """The digest of the examples that the model was trained from."""
        return self._weights.digest

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(trait for trait in self._weights.rows if trait.isalpha())

    def spelt(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Words as the model knows them: a misspelt one has the stem of the word it was meant to be."""
        return tuple(
            word if word.stem in self._weights.rows else Word(word.written, self._spelling.meant(word.stem))
            for word in words
        )

    def weigh(self, words: Sequence[Word]) -> Weighing:
        """What the traits of a name say together."""
        traits = features_of(words)
        rows = [row for trait in traits if (row := self._row(trait)) is not None]
        sums = array("I", sum(rows).to_bytes(len(self.classes) * _WIDTH, sys.byteorder))
        scale = self._weights.step * SHARPNESS / math.sqrt(max(1, len(traits)))
        shift = scale * _SHIFT * len(rows)
        exponents = [bias + scale * value - shift for bias, value in zip(self._weights.biases, sums, strict=True)]
        highest = max(exponents)
        shares = [math.exp(exponent - highest) if highest - exponent < _FAR else 0.0 for exponent in exponents]
        total = sum(shares)
        return Weighing([share / total for share in shares], self._weights, traits)

    def _row(self, trait: str) -> int | None:
        """The values of a trait for all classes, side by side in one large number; None for a trait never seen.

        Such numbers are added in one step, where adding value by value would take a hundred. Those met before are
        at hand, since names share most of their traits.
        """
        row = self._met.get(trait)
        if row is None and (spoken := self._weights.row(trait)) is not None:
            values = array("I", [_SHIFT]) * len(self.classes)
            for column, value in spoken.items():
                values[column] += value
            row = self._met[trait] = int.from_bytes(values.tobytes(), sys.byteorder)
        return row


@cache
def shipped_model() -> Model:
    """The model that comes with the program."""
    return Model(read_weights(resource("recogniser", "weights.bin")))
