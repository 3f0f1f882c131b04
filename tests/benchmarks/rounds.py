"""Interleaved rounds: on a shared machine single times mean little, ratios within one run hold."""

from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter

ROUNDS = 11


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def tell(goal: str, size: str, value: float) -> None:
    """Print a figure as `goals.py` gathers it: a line of its table, the size of the plan, the figure."""
    print(f"  = {goal} | {size} | {value:.3f}", flush=True)


def compare(title: str, works: Mapping[str, Callable[[], float]], rounds: int = ROUNDS) -> dict[str, float]:
    """Run all works in turn and print, for each, its median and the median of its ratios to the first.

    Args:
        title: what is compared.
        works: by name; each gives its own seconds, so that preparation does not count.
        rounds: how often.

    Returns:
        The median ratios by name.
    """
    for work in works.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(work())
    floor, *_ = taken.values()
    ratios = {
        name: median(own / first for own, first in zip(times, floor, strict=True)) for name, times in taken.items()
    }
    print(f"\n{title} ({rounds} rounds)")
    for name, times in taken.items():
        print(f"  {name:<46} {median(times) * 1000:10.2f} ms   {ratios[name]:6.2f} x")
    return ratios
