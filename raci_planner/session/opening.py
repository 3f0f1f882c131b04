"""Ways to come by an open plan: a new one, one from a file, one that a crash left behind."""

import random
import uuid
from datetime import date
from pathlib import Path

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import AddTable, Table
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.session.session import PlanSession
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import Recovery


def new_plan(name: str, places: Places, table: Table | None = None) -> PlanSession:
    """An untitled plan, empty or filled from a table; filling it is no undo step."""
    plan = Plan(PlanInfo(uid=uuid.uuid4().hex, name=name))
    if table is not None:
        plan.apply(AddTable(table, "Start").decide(plan, system_ids()))
    return _session(PlanDocument.create(plan, places))


def open_plan(path: Path, places: Places) -> PlanSession:
    """The plan in a file.

    Raises:
        DocumentError: if the file cannot be used, with the reason; it is untouched.
    """
    return _session(PlanDocument.open(path, places))


def recover_plan(recovery: Recovery, places: Places) -> PlanSession:
    """A plan as a crash left it, up to the last acknowledged edit.

    Raises:
        DocumentError: if what was left behind cannot be used.
    """
    return _session(PlanDocument.recover(recovery, places))


def system_ids() -> IdSource:
    """Random ids below 2**31, as `domain.ids` wants them."""
    source = random.SystemRandom()
    return lambda: source.randrange(1, 2**31)


def _session(document: PlanDocument) -> PlanSession:
    boundaries = Boundaries.of(document.plan)
    return PlanSession(document, Analysis(document.plan, boundaries, date.today()), system_ids())
