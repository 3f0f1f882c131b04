"""Order among siblings: ranks with gaps, so that a move changes one record and not its whole section."""

from collections.abc import Sequence
from typing import Protocol

STEP = 1 << 20
"""The gap between neighbours in a fresh list; twenty moves into one gap fit before a renumbering."""


class Ranked(Protocol):
    """Anything with a place among its siblings."""

    @property
    def rank(self) -> int:
        """Lower ranks come first."""
        ...


def make_room[R: Ranked](siblings: Sequence[R], index: int, count: int) -> tuple[list[int], list[tuple[R, int]]]:
    """Ranks for newcomers among ordered siblings.

    Args:
        siblings: those who stay, in order.
        index: how many of them come before the newcomers.
        count: how many newcomers there are.

    Returns:
        The newcomers' ranks, and the siblings that must take a new rank because the gap was too small.
    """
    low = siblings[index - 1].rank if index > 0 else None
    high = siblings[index].rank if index < len(siblings) else None
    if high is None:
        start = 0 if low is None else low + STEP
        return [start + STEP * place for place in range(count)], []
    if low is None:
        return [high - STEP * (count - place) for place in range(count)], []
    gap = (high - low) // (count + 1)
    if gap > 0:
        return [low + gap * (place + 1) for place in range(count)], []
    return _renumber(siblings, index, count)


def _renumber[R: Ranked](siblings: Sequence[R], index: int, count: int) -> tuple[list[int], list[tuple[R, int]]]:
    ranks = [STEP * place for place in range(len(siblings) + count)]
    staying = ranks[:index] + ranks[index + count :]
    moved = [(sibling, rank) for sibling, rank in zip(siblings, staying, strict=True) if sibling.rank != rank]
    return ranks[index : index + count], moved
