"""What a key in the palette costs: `uv run python tests/benchmarks/palette_search.py`.

The goal: a key in a plan of 10,000 activities is answered within 50 ms. The floor is reading all names once.
"""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from matrix_plans import large_table
from rounds import compare, seconds

from raci_planner.desktop.palette.entry import Entry, Section
from raci_planner.desktop.palette.matching import EntryIndex

MOST = 6
QUERIES = ("p", "pri", "prioritise customer 77", "register risk", "priortise", "wombat")


def main() -> None:
    """Print the figures."""
    names = [activity.name for section in large_table("XL").sections for activity in section.activities]
    entries = [Entry(section=Section.ACTIVITIES, text=name, act=str, place="Activity") for name in names]
    index = EntryIndex()
    index.add(entries)
    compare(
        f"{len(names):,} activities",
        {
            "read all names once": lambda: seconds(lambda: [name.casefold() for name in names]),
            "take their words in": lambda: seconds(lambda: EntryIndex().add(entries)),
            **{f"a key that makes “{query}”": _key(index, query) for query in QUERIES},
        },
    )


def _key(index: EntryIndex, query: str) -> Callable[[], float]:
    return lambda: seconds(lambda: index.find(query, MOST))


if __name__ == "__main__":
    main()
