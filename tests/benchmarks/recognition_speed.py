"""What recognising costs: `uv run python tests/benchmarks/recognition_speed.py`.

The goals: weights loaded in 50 ms, 10,000 names never seen before in a second. Names are made up from words of the
catalogue, so that each is new; the floor is cutting the same names into plain words.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from rounds import compare, seconds

from raci_planner.assets import resource
from raci_planner.boundaries import Boundaries, Recogniser, RoleReader, read_catalogue, shipped_catalogue_text
from raci_planner.boundaries.model import Model
from raci_planner.boundaries.weights import read_weights

NAMES = 10_000


def made_up_names(count: int) -> list[str]:
    """Names of two to eight words, as long as those of real plans."""
    lot = random.Random(7)
    texts = (duty.summary for duty in Boundaries.shipped().catalogue.duties.values())
    words = sorted({word for text in texts for word in text.split()})
    return [" ".join(lot.choices(words, k=lot.randint(2, 8))) for _ in range(count)]


def main() -> None:
    """Print the figures."""
    names = made_up_names(NAMES)
    catalogue = Boundaries.shipped().catalogue
    weights = resource("recogniser", "weights.bin")
    model = Model(read_weights(weights))
    roles = RoleReader(catalogue)

    def recognise(read: Callable[[str], object]) -> float:
        return seconds(lambda: [read(name) for name in names])

    compare(
        f"{NAMES:,} names",
        {
            "cut into words": lambda: recognise(str.split),
            "recognised, none seen before": lambda: recognise(Recogniser(catalogue, model).recognise),
            "read as names of roles": lambda: recognise(roles.read),
        },
        rounds=5,
    )
    compare(
        "start",
        {
            "read the file of weights": lambda: seconds(weights.read_bytes),
            "weights ready to weigh": lambda: seconds(lambda: read_weights(weights)),
            "catalogue, read and checked": lambda: seconds(lambda: read_catalogue(shipped_catalogue_text())),
        },
        rounds=5,
    )
    print(f"  weights take {weights.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
