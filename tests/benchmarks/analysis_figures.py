"""What the analysis costs beside a plain scan of the same matrix, interleaved in one run.

    uv run python tests/benchmarks/analysis_figures.py [S M L XL]

Goal P10: whole analysis at most 6 times the scan with names known and 40 times cold; after one edit p99 at most 1 ms at
XL. "Judged" is the analysis as it opens a plan: every rule on every row, column, pair, duty and section, counts and
marks; "worded" adds every finding's words, ranked. The edits are single cells; the processor's time is told beside the
clock's, because on a shared machine the longest waits are for the processor itself.
"""

import gc
import random
import sys
from pathlib import Path
from statistics import quantiles
from time import perf_counter, thread_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from analysis_plans import AT_RANDOM, LIKE_REAL, SIZES, Draw, plan_of, scan
from rounds import compare, seconds, tell

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import SetLetters
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.schemes import Letters

EDITS = 1_000


def edit_times(plan: Plan, boundaries: Boundaries) -> tuple[list[float], list[float]]:
    """Milliseconds that the findings take after each of many edits of one cell, by the clock and by the processor."""
    analysis = Analysis(plan, boundaries)
    analysis.counts()
    dice = random.Random(11)
    rows, columns = len(plan.activities), len(plan.roles)
    taken: tuple[list[float], list[float]] = ([], [])
    gc.freeze()
    for _ in range(EDITS):
        place = ActivityId(dice.randrange(rows) + 1), RoleId(dice.randrange(columns) + 1)
        edit = SetLetters((place,), Letters(dice.choice((0, 1, 2, 3, 4, 8)))).decide(plan, lambda: 1)
        if edit.changes:
            plan.apply(edit)
            start, work = perf_counter(), thread_time()
            analysis.update(edit)
            taken[0].append((perf_counter() - start) * 1000)
            taken[1].append((thread_time() - work) * 1000)
    gc.unfreeze()
    return taken


def figures(size: str, draw: Draw) -> None:
    """Print the figures of one size."""
    boundaries = Boundaries.shipped()
    plan = plan_of(size, draw, boundaries)
    analysis = Analysis(plan, boundaries)
    found = len(analysis.findings)
    ratios = compare(
        f"{size}, {SIZES[size][0]:,} x {SIZES[size][1]}, {draw.name}, {found:,} findings",
        {
            "plain scan": lambda: seconds(lambda: scan(plan)),
            "judged, names known": lambda: seconds(lambda: Analysis(plan, boundaries).counts()),
            "worded and ranked, names known": lambda: seconds(lambda: Analysis(plan, boundaries).findings),
            "judged, cold": lambda: seconds(lambda: Analysis(plan, Boundaries.shipped()).counts()),
        },
    )
    if draw is LIKE_REAL:
        tell("P10 known", size, ratios["judged, names known"])
        tell("P10 cold", size, ratios["judged, cold"])
    for name, taken in zip(("clock", "processor"), edit_times(plan, boundaries), strict=True):
        cuts = quantiles(taken, n=100)
        print(
            f"  after one edit of a cell, {name}: p50 {cuts[49]:.3f} ms, p99 {cuts[98]:.3f}, longest {max(taken):.3f}"
        )
        if draw is LIKE_REAL and name == "processor":
            tell("P10 edit", size, cuts[98])


if __name__ == "__main__":
    for wanted in sys.argv[1:] or SIZES:
        for letters in (LIKE_REAL, AT_RANDOM):
            figures(wanted, letters)
