"""How a plan came to be what it is: its figures over the versions that were kept, and now."""

from dataclasses import dataclass
from datetime import date

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.figures import Figures, figures_of, from_text
from raci_planner.domain.records import VersionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """The figures of one moment; `name` is empty for now."""

    name: str
    on: date
    figures: Figures


def trend(analysis: Analysis, today: date) -> tuple[TrendPoint, ...]:
    """The versions that have figures, oldest first, and then the plan as it stands; layers are no moments."""
    versions = sorted(analysis.plan.versions.values(), key=lambda one: one.made_at)
    points = [
        TrendPoint(name=version.name, on=version.made_at.date(), figures=figures)
        for version in versions
        if version.kind is not VersionKind.LAYER and (figures := from_text(version.figures)) is not None
    ]
    return (*points, TrendPoint(name="", on=today, figures=figures_of(analysis)))
