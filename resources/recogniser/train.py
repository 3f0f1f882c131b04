"""Train the recogniser from the example names, and write `weights.bin`.

    uv run --group training python resources/recogniser/train.py

The same examples give the same weights. How the examples are labelled stands in `CONVENTIONS.md`.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress
from pathlib import Path

import numpy as np
from examples import Example, examples_digest, read_examples
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from raci_planner.boundaries.features import features_of
from raci_planner.boundaries.model import SHARPNESS
from raci_planner.boundaries.weights import Weights, write_weights
from raci_planner.boundaries.wording import words_of

HERE = Path(__file__).parent
STRENGTH = 2.0
FEWEST = 2
"""A trait that fewer examples have is left out: it tells one name from the others, not one duty."""
NEGLIGIBLE = 0.2


def train(examples: Sequence[Example]) -> Weights:
    """The weights that a multinomial logistic regression finds for some examples."""
    traits = [sorted(features_of(words_of(example.name))) for example in examples]
    counts = Counter(chain.from_iterable(traits))
    rows = {trait: row for row, trait in enumerate(sorted(trait for trait in counts if counts[trait] >= FEWEST))}
    regression = LogisticRegression(C=STRENGTH, max_iter=400, tol=1e-4)
    regression.fit(_matrix(traits, rows), [example.label for example in examples])
    return _sparse(regression, rows)


def _matrix(traits: Sequence[Sequence[str]], rows: dict[str, int]) -> csr_matrix:
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for own in traits:
        known = [rows[trait] for trait in own if trait in rows]
        columns += known
        values += [SHARPNESS / np.sqrt(max(1, len(own)))] * len(known)
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(traits), len(rows)))


def _sparse(regression: LogisticRegression, rows: dict[str, int]) -> Weights:
    table = regression.coef_.T
    step = float(np.abs(table).max()) / 32767
    table = np.where(np.abs(table) < NEGLIGIBLE, 0, np.rint(table / step)).astype(np.int16)
    telling = table.any(axis=1)
    table = table[telling]
    spoken = [np.flatnonzero(row) for row in table]
    starts = np.cumsum([0, *(len(columns) for columns in spoken)]).tolist()
    return Weights(
        classes=tuple(map(str, regression.classes_)),
        biases=tuple(round(float(bias), 5) for bias in regression.intercept_),
        step=step,
        digest=examples_digest(HERE),
        rows={trait: row for row, trait in enumerate(compress(rows, telling))},
        starts=starts,
        columns=np.concatenate(spoken).astype(np.uint8).tobytes(),
        values=np.concatenate([row[columns] for row, columns in zip(table, spoken, strict=True)]).tolist(),
    )


if __name__ == "__main__":
    learnt = read_examples(HERE)
    weights = train(learnt)
    write_weights(weights, HERE / "weights.bin")
    sys.stdout.write(f"{len(learnt)} examples, {len(weights.classes)} classes, {len(weights.rows)} traits\n")
