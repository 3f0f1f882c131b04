"""The order of things among their siblings: which of them moved, and where they go."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence


def fewest_moves[K](here: Sequence[K], order: Mapping[K, int]) -> Iterator[tuple[K, K | None]]:
    """The fewest of `here` that must move to come from `order` to this sequence, each with what it then follows."""
    staying = _longest_rising(here, order)
    before: K | None = None
    for key in here:
        if key not in staying:
            yield key, before
        before = key


def _longest_rising[K](here: Sequence[K], order: Mapping[K, int]) -> set[K]:
    ends: list[int] = []
    at: list[int] = []
    previous: list[int] = []
    for place, key in enumerate(here):
        rank = order[key]
        length = bisect_left(ends, rank)
        previous.append(at[length - 1] if length else -1)
        if length == len(ends):
            ends.append(rank)
            at.append(place)
        else:
            ends[length] = rank
            at[length] = place
    place = at[-1] if at else -1
    kept = set()
    while place >= 0:
        kept.add(here[place])
        place = previous[place]
    return kept
