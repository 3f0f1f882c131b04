"""Ways to come by an open plan: a new one, one from a file, one that a crash left behind."""

import random
import uuid
from datetime import date, datetime
from pathlib import Path

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import AddTable, Table
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.domain.schemes import RACI, LetterScheme
from raci_planner.session.session import PlanSession
from raci_planner.session.versions import MOST_AUTOMATIC, keep_before_work
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import Recovery


def _system_ids() -> IdSource:
    source = random.SystemRandom()
    return lambda: source.randrange(1, 2**31)


_SYSTEM_IDS = _system_ids()
"""Random ids, as `domain.ids` wants them; tests pass counted ones."""


def new_plan(  # noqa: PLR0913 - all that a plan may begin with
    name: str,
    places: Places,
    table: Table | None = None,
    scheme: LetterScheme = RACI,
    *,
    review_every: int = 3,
    is_edited: bool = False,
    new_id: IdSource = _SYSTEM_IDS,
) -> PlanSession:
    """An untitled plan, empty or filled from a table written in `scheme`; filling it is no undo step.

    Args:
        name: what the plan is called.
        places: where its working copy lies.
        table: what it begins with.
        scheme: its letters.
        review_every: months from one review to the next.
        is_edited: whether the table is somebody's work already, see `PlanDocument.create`.
        new_id: where ids come from.
    """
    plan = Plan(PlanInfo(uid=uuid.uuid4().hex, name=name, review_every=review_every), scheme)
    if table is not None:
        plan.apply(AddTable(table, "Start").decide(plan, new_id))
    return _session(PlanDocument.create(plan, places, is_edited=is_edited), new_id)


def open_plan(
    path: Path, places: Places, *, versions_kept: int = MOST_AUTOMATIC, new_id: IdSource = _SYSTEM_IDS
) -> PlanSession:
    """The plan in a file; before its first edit it keeps itself as it was opened, see `keep_before_work`.

    Args:
        path: the file.
        places: where the working copy lies.
        versions_kept: how many versions that were kept so the plan has at most.
        new_id: where ids come from.

    Raises:
        DocumentError: if the file cannot be used, with the reason; it is untouched.
    """
    session = _session(PlanDocument.open(path, places), new_id)

    def keep() -> None:
        keep_before_work(session, datetime.now().replace(microsecond=0), versions_kept)

    session.before_first_edit = keep
    return session


def recover_plan(recovery: Recovery, places: Places) -> PlanSession:
    """A plan as a crash left it, up to the last acknowledged edit.

    Raises:
        DocumentError: if what was left behind cannot be used.
    """
    return _session(PlanDocument.recover(recovery, places), _SYSTEM_IDS)


def _session(document: PlanDocument, new_id: IdSource) -> PlanSession:
    boundaries = Boundaries.of(document.plan)
    return PlanSession(document, Analysis(document.plan, boundaries, date.today()), new_id)
