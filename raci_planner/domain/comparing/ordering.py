"""The order of things among their siblings: which of them moved, where they go, and the ranks that say so."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from raci_planner.domain.ids import SectionId
from raci_planner.domain.ranks import STEP


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Place:
    """Where a thing stands: among these siblings, for an activity under this heading, after `index` of them."""

    order: Sequence[int]
    index: int
    section: SectionId | None = None

    def behind(self, present: Container[int]) -> int | None:
        """The nearest sibling before it that is there; None if there is none."""
        return next(
            (self.order[place] for place in range(self.index - 1, -1, -1) if self.order[place] in present), None
        )


def arranged(staying: Sequence[int], coming: Iterable[tuple[int, Place]]) -> list[int]:
    """The order of things after others came among them, each behind the nearest that it stands behind."""
    present = set(staying)
    followers: dict[int | None, list[int]] = {}
    for key, place in sorted(coming, key=lambda pair: pair[1].index):
        followers.setdefault(place.behind(present), []).append(key)
        present.add(key)
    order: list[int] = []
    for first in (None, *staying):
        waiting = [*reversed(followers.get(None, ()))] if first is None else [first]
        while waiting:
            order.append(waiting.pop())
            waiting += reversed(followers.get(order[-1], ()))
    return order


def ranks_of(order: Sequence[int], held: Mapping[int, int]) -> dict[int, int]:
    """Ranks for an order of things, some of which hold one that they keep if there is room between them."""
    ranks: dict[int, int] = {}
    low: int | None = None
    run: list[int] = []
    for key in order:
        if key not in held:
            run.append(key)
            continue
        between = _ranks_between(low, held[key], len(run))
        if between is None:
            return {each: STEP * place for place, each in enumerate(order)}
        ranks.update(zip(run, between, strict=True))
        low = ranks[key] = held[key]
        run = []
    ranks.update(zip(run, _ranks_between(low, None, len(run)) or (), strict=True))
    return ranks


def _ranks_between(low: int | None, high: int | None, count: int) -> Iterable[int] | None:
    """Ranks for newcomers between two neighbours; None if there is no room."""
    if not count:
        return ()
    if high is None:
        start = 0 if low is None else low + STEP
        return range(start, start + STEP * count, STEP)
    if low is None:
        return range(high - STEP * count, high, STEP)
    gap = (high - low) // (count + 1)
    return range(low + gap, low + gap * count + 1, gap) if gap > 0 else None


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
