"""What can be compared: the plan as it is, a version it kept, another plan's file, a workbook or another table."""

from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from raci_planner.boundaries import Boundaries
from raci_planner.domain.content import unpack
from raci_planner.domain.errors import ForeignFormatError, Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Version
from raci_planner.interchange.understanding import understand
from raci_planner.language import day, say
from raci_planner.session.reading import read_plan

PLAN_ENDING = ".raci"


@dataclass(frozen=True, slots=True)
class Comparand:
    """One side of a comparison, and what to call it."""

    name: str
    plan: Plan


def of_version(version: Version) -> Comparand:
    """A version that a plan kept.

    Raises:
        DocumentError: if it cannot be read.
    """
    return Comparand(f"{version.name}, {day(version.made_at)}", unpack(version.content))


def of_file(path: Path, beside: Plan, today: date) -> Comparand:
    """A plan file, or a table as it would be if it came into the plan it is compared with.

    Args:
        path: the file.
        beside: the other side of the comparison.
        today: the day as of which a plan is read.

    Raises:
        DocumentError: if it is a plan that cannot be used.
        ForeignFormatError: if it holds no table that can be read.
    """
    if path.suffix.casefold() == PLAN_ENDING:
        return Comparand(path.name, read_plan(path, today).plan)
    from raci_planner.interchange.merging.applied import plan_as_table  # noqa: PLC0415 - only for tables
    from raci_planner.interchange.reading import read_sheets  # noqa: PLC0415 - brings openpyxl

    understood = understand(read_sheets(path), Boundaries.of(beside).roles, beside.scheme)
    if not understood.drafts:
        raise ForeignFormatError(say("{name}: {reason}", name=path.name, reason=understood.reason))
    ids = count(1)
    draft = understood.drafts[understood.best()]
    return Comparand(path.name, plan_as_table(beside, draft, lambda: next(ids)))


def version_called(plan: Plan, name: str) -> Version:
    """The version with a name, a day such as 2026-10-01, or the newest for "last".

    Raises:
        Refusal: if there is none.
    """
    kept = sorted(plan.versions.values(), key=lambda one: (one.made_at, one.id), reverse=True)
    wanted = name.strip().casefold()
    for one in kept:
        if wanted in {"last", one.name.casefold(), one.made_at.date().isoformat(), str(one.id)}:
            return one
    names = ", ".join(f"“{one.name}”" for one in kept[:8]) or "none"
    raise Refusal(say("The plan has kept no version called “{name}”. It has: {names}.", name=name, names=names))
