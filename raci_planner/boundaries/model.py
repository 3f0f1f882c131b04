"""Weighs a name with the trained weights: how likely each class is, and which words speak for it."""

import math
from collections.abc import Sequence
from functools import cache, cached_property

from raci_planner.assets import resource
from raci_planner.boundaries.features import features_of
from raci_planner.boundaries.weights import Weights, read_weights
from raci_planner.boundaries.wording import Word

SHARPNESS = 3.0
"""How much the traits of a name weigh together; they share it, so that long names are not surer than short ones."""


class Model:
    """The trained model. Its classes are duty ids, `split/<theme>` and `none/<topic>`."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self.classes = weights.classes

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem that the model was trained with."""
        return frozenset(trait for trait in self._weights.rows if trait[0].isalpha() and trait.isalpha())

    def knows(self, stem: str) -> bool:
        """Whether the model was trained with this stem."""
        return stem in self._weights.rows

    def likelihoods(self, words: Sequence[Word]) -> list[float]:
        """How likely each class is, in the order of `classes`; together 1."""
        scores = [0.0] * len(self.classes)
        traits = features_of(words)
        for trait in traits:
            columns, values = self._weights.row(trait)
            for column, value in zip(columns, values, strict=True):
                scores[column] += value
        scale = self._weights.step * SHARPNESS / math.sqrt(max(1, len(traits)))
        exponents = [bias + scale * score for bias, score in zip(self._weights.biases, scores, strict=True)]
        highest = max(exponents)
        shares = [math.exp(exponent - highest) for exponent in exponents]
        total = sum(shares)
        return [share / total for share in shares]

    def says(self, words: Sequence[Word], chosen: Sequence[int]) -> list[float]:
        """How strongly each word speaks for the chosen classes (by number), against the average of all."""
        wanted = set(chosen)
        voices = [0.0] * len(words)
        for trait, places in features_of(words).items():
            columns, values = self._weights.row(trait)
            voice = sum(
                value / len(wanted) for column, value in zip(columns, values, strict=True) if column in wanted
            ) - sum(values) / len(self.classes)
            for place in places:
                voices[place] += voice / len(places)
        return voices


@cache
def shipped_model() -> Model:
    """The model that comes with the program."""
    return Model(read_weights(resource("recogniser", "weights.bin")))
