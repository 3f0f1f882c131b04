"""A plan that is only looked at: no working copy, no lock, no trace beside the file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.plan import Plan
from raci_planner.storage.loading import inspect


@dataclass(frozen=True, slots=True)
class PlanReading:
    """A plan as its file holds it, with what there is to say of it.

    `writer` is the version of the program that wrote the file, `warning` what is odd about the file itself.
    """

    plan: Plan
    analysis: Analysis
    writer: str
    warning: str | None


def read_plan(path: Path, today: date, shipped: Boundaries | None = None) -> PlanReading:
    """The plan in a file, judged as of a day.

    Args:
        path: the file.
        today: the day.
        shipped: the boundaries that ship, for whoever reads many plans: they remember the names they have recognised.

    Raises:
        DocumentError: if the file cannot be used, with the reason; it is untouched.
    """
    found = inspect(path)
    boundaries = shipped if shipped is not None and found.plan.catalogue is None else Boundaries.of(found.plan)
    analysis = Analysis(found.plan, boundaries, today)
    return PlanReading(found.plan, analysis, found.writer, found.warning)
