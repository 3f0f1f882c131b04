"""How commands name what is compared: a plan's file, a version in it after an @, or a table."""

from datetime import date
from pathlib import Path

from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.session.comparands import PLAN_ENDING, Comparand, of_file, of_version, version_called
from raci_planner.session.reading import read_plan

_AT = f"{PLAN_ENDING}@"


def sides(first: str, second: str, today: date) -> tuple[Comparand, Comparand]:
    """Both sides of a comparison; a table is read as it would be if it came into the plan on the other side.

    Raises:
        Refusal: if there is no such version.
        DocumentError: if a plan cannot be used.
        ForeignFormatError: if a table cannot be read.
    """
    if _is_plan(first):
        one = _plan(first, today)
        return one, _plan(second, today) if _is_plan(second) else of_file(Path(second), one.plan, today)
    if _is_plan(second):
        other = _plan(second, today)
        return of_file(Path(first), other.plan, today), other
    one = of_file(Path(first), Plan(PlanInfo(uid="", name=first)), today)
    return one, of_file(Path(second), one.plan, today)


def _is_plan(text: str) -> bool:
    return text.casefold().endswith(PLAN_ENDING) or (_AT in text.casefold() and not Path(text).exists())


def _plan(text: str, today: date) -> Comparand:
    place = text.casefold().rfind(_AT)
    if place < 0 or Path(text).exists():
        return of_file(Path(text), Plan(PlanInfo(uid="", name="")), today)
    path = Path(text[: place + len(PLAN_ENDING)])
    return of_version(version_called(read_plan(path, today).plan, text[place + len(_AT) :]))
