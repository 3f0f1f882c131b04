"""The versions of an open plan: kept by hand, at reviews, and by themselves when the plan is opened."""

import zlib
from datetime import datetime

from raci_planner.analysis.figures import figures_of, to_text
from raci_planner.domain.commands import KeepVersion
from raci_planner.domain.content import pack
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Version, VersionKind
from raci_planner.language import day, say
from raci_planner.session.session import PlanSession

MOST_AUTOMATIC = 20
_QUICKLY_COUNTED = 2_500
"""Activities of a plan whose figures are there before the hand that typed the first letter has left the key."""


def keep_version(session: PlanSession, name: str, at: datetime, *, participants: str = "", note: str = "") -> None:
    """Keep the plan as it stands under a name, with its figures.

    Raises:
        Refusal: if the name is empty.
        DocumentError: if it cannot be written.
    """
    session.run(
        KeepVersion(
            kind=VersionKind.NAMED,
            name=name,
            at=at,
            by=session.author,
            participants=participants,
            note=note,
            figures=to_text(figures_of(session.analysis)),
        )
    )


def keep_before_work(session: PlanSession, at: datetime, most: int = MOST_AUTOMATIC) -> bool:
    """Keep the plan as it was opened: at most once a day, and only if it has changed since the last version.

    It is no step of anybody's work, so undo does not know of it. The last `most` of its kind are kept.

    Returns:
        Whether a version was kept.

    Raises:
        DocumentError: if it cannot be written.
    """
    plan = session.plan
    if session.document.is_read_only or not plan.activities:
        return False
    last = last_version(plan)
    if last is not None and (last.made_at.date() >= at.date() or _is_as_kept(plan, last)):
        return False
    _keep_by_itself(session, say("Opened on {day}", day=day(at.date())), at, most)
    return True


def keep_for_copy(session: PlanSession, at: datetime) -> bool:
    """Keep the plan before a copy of it goes its own way, so that the two can be brought together again.

    Returns:
        Whether a version was kept; not if the last one is as the plan is.

    Raises:
        DocumentError: if it cannot be written.
    """
    last = last_version(session.plan)
    if session.document.is_read_only or (last is not None and _is_as_kept(session.plan, last)):
        return False
    _keep_by_itself(session, say("Copied on {day}", day=day(at.date())), at)
    return True


def last_version(plan: Plan) -> Version | None:
    """The newest version that is no layer."""
    kept = (one for one in plan.versions.values() if one.kind is not VersionKind.LAYER)
    return max(kept, key=lambda one: (one.made_at, one.id), default=None)


def in_order(plan: Plan) -> tuple[Version, ...]:
    """The versions that are no layers, newest first."""
    kept = (one for one in plan.versions.values() if one.kind is not VersionKind.LAYER)
    return tuple(sorted(kept, key=lambda one: (one.made_at, one.id), reverse=True))


def _is_as_kept(plan: Plan, version: Version) -> bool:
    try:
        return zlib.decompress(version.content) == zlib.decompress(pack(plan))
    except zlib.error:
        return False


def _keep_by_itself(session: PlanSession, name: str, at: datetime, most: int = MOST_AUTOMATIC) -> None:
    is_quick = len(session.plan.activities) <= _QUICKLY_COUNTED
    session.note(
        KeepVersion(
            kind=VersionKind.AUTOMATIC,
            name=name,
            at=at,
            figures=to_text(figures_of(session.analysis)) if is_quick else "",
            most_of_kind=most,
        )
    )
