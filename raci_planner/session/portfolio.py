"""Many plans in a folder, looked at together. Read only: no plan is changed, locked or copied."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from raci_planner.analysis import portfolio
from raci_planner.analysis.portfolio import DutyOwners, Load, PlanSummary
from raci_planner.boundaries import Boundaries
from raci_planner.domain.errors import DocumentError
from raci_planner.language import say
from raci_planner.session.reading import read_plan

_ENDING = ".raci"

type Progress = Callable[[int, int], object]
"""Called with the plans read so far and the number of all; whatever it raises stops the reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInFolder:
    """A plan of the portfolio; `summary` is None for a file that cannot be read, and `problem` says why."""

    path: Path
    summary: PlanSummary | None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """All plans in a folder and in those inside it, as of a day."""

    folder: Path
    on: date
    plans: tuple[PlanInFolder, ...]

    @property
    def summaries(self) -> tuple[PlanSummary, ...]:
        """What there is to say of the plans that could be read."""
        return tuple(plan.summary for plan in self.plans if plan.summary is not None)

    @property
    def unreadable(self) -> tuple[PlanInFolder, ...]:
        """The files that could not be read."""
        return tuple(plan for plan in self.plans if plan.summary is None)

    def people(self) -> tuple[Load, ...]:
        """Everybody who holds roles, the heaviest load first."""
        return portfolio.people(self.summaries)

    def roles(self) -> tuple[Load, ...]:
        """Every role by its name, the heaviest load first."""
        return portfolio.roles(self.summaries)

    def duties(self) -> tuple[DutyOwners, ...]:
        """The documented duties, those that the teams own most differently first."""
        return portfolio.duties(self.summaries)

    def due(self, until: date) -> tuple[PlanInFolder, ...]:
        """The plans whose review is due by a day, the longest overdue first."""
        dated = [
            (plan.summary.review_due, plan.path, plan)
            for plan in self.plans
            if plan.summary is not None and plan.summary.review_due is not None
        ]
        return tuple(plan for day, _, plan in sorted(dated, key=lambda found: found[:2]) if day <= until)


def read_portfolio(folder: Path, today: date, progress: Progress = lambda _done, _all: None) -> Portfolio:
    """Every plan in a folder and in those inside it, by its path; links to elsewhere are not followed.

    Raises:
        DocumentError: if there is no such folder.
    """
    if not folder.is_dir():
        raise DocumentError(say("{folder} is no folder. Name the folder that holds the plans.", folder=folder))
    paths = sorted(_plan_files(folder))
    shipped = Boundaries.shipped()
    plans = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        plans.append(_read(path, today, shipped))
    return Portfolio(folder=folder, on=today, plans=_told_apart(folder, plans))


def _plan_files(folder: Path) -> Iterator[Path]:
    for parent, _, names in folder.walk():
        yield from (parent / name for name in names if name.lower().endswith(_ENDING))


def _read(path: Path, today: date, shipped: Boundaries) -> PlanInFolder:
    try:
        reading = read_plan(path, today, shipped)
    except DocumentError as fault:
        return PlanInFolder(path=path, summary=None, problem=str(fault))
    return PlanInFolder(path=path, summary=portfolio.summary(reading.analysis))


def _told_apart(folder: Path, plans: list[PlanInFolder]) -> tuple[PlanInFolder, ...]:
    """Plans of one name get their paths behind it: teams often copy a plan and leave its name."""
    names = Counter(plan.summary.name for plan in plans if plan.summary is not None)
    return tuple(
        plan
        if plan.summary is None or names[plan.summary.name] == 1
        else replace(
            plan,
            summary=replace(plan.summary, name=f"{plan.summary.name} ({plan.path.relative_to(folder).as_posix()})"),
        )
        for plan in plans
    )
