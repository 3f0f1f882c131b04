"""The change log of a review: what came of each matter, and everything that differs since the last one."""

from collections.abc import Iterable, Mapping
from datetime import date

from raci_planner.domain.comparing import compare
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import ReviewStep
from raci_planner.interchange.lists import PlanList
from raci_planner.language import say, say_as
from raci_planner.session.changes import change_list, changes_between
from raci_planner.session.reviewing.matters import Matter, Outcome


def change_log(
    matters: Iterable[Matter], done: Mapping[str, ReviewStep], before: Plan | None, now: Plan, today: date
) -> tuple[PlanList, ...]:
    """The log as lists: what came of the matters and, but for a first review, what changed.

    Args:
        matters: what there was to settle.
        done: what came of it.
        before: the plan that the review looked back to; None at the first review.
        now: the plan as it is reviewed.
        today: the day of the review.
    """
    outcomes = _outcomes(matters, done)
    if before is None:
        return (outcomes,)
    return outcomes, change_list(changes_between(compare(before, now), today))


def _outcomes(matters: Iterable[Matter], done: Mapping[str, ReviewStep]) -> PlanList:
    open_step = ReviewStep("", "", "")
    lines = []
    for matter in matters:
        step = done.get(matter.key, open_step)
        lines.append((matter.topic.word, matter.title, _outcome(step.outcome), step.remark, "; ".join(matter.detail)))
    return PlanList(
        title=say("Review"),
        heads=(
            say_as("column", "Topic"),
            say_as("column", "Matter"),
            say_as("column", "Outcome"),
            say_as("column", "Remark"),
            say_as("column", "What was known"),
        ),
        widths=(24, 46, 12, 36, 60),
        lines=lines,
    )


def _outcome(outcome: str) -> str:
    return Outcome(outcome).word if outcome else say_as("outcome", "Open")
