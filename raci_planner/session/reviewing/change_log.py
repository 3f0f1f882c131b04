"""The change log of a review: what came of each matter, and everything that differs since the last one."""

from collections.abc import Iterable, Mapping

from raci_planner.domain.comparing import compare
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import ReviewStep
from raci_planner.interchange.lists import PlanList
from raci_planner.session.change_words import change_line, place_of
from raci_planner.session.reviewing.matters import Matter


def change_log(
    matters: Iterable[Matter], done: Mapping[str, ReviewStep], before: Plan | None, now: Plan
) -> tuple[PlanList, ...]:
    """The log as lists.

    Args:
        matters: what there was to settle.
        done: what came of it.
        before: the plan that the review looked back to; None at the first review.
        now: the plan as it is reviewed.
    """
    return _outcomes(matters, done), _changes(before, now)


def _outcomes(matters: Iterable[Matter], done: Mapping[str, ReviewStep]) -> PlanList:
    open_step = ReviewStep("", "open", "")
    lines = []
    for matter in matters:
        step = done.get(matter.key, open_step)
        lines.append(
            (matter.topic.value, matter.title, step.outcome.capitalize(), step.remark, "; ".join(matter.detail))
        )
    return PlanList(
        title="Review",
        heads=("Topic", "Matter", "Outcome", "Remark", "What was known"),
        widths=(24, 46, 12, 36, 60),
        lines=lines,
    )


def _changes(before: Plan | None, now: Plan) -> PlanList:
    lines: list[tuple[str, str, str]] = []
    if before is not None:
        comparison = compare(before, now)
        lines = [
            (place_of(one, comparison), one.verb.value.capitalize(), change_line(one, comparison))
            for one in comparison.differences
        ]
    return PlanList(title="Changes", heads=("Where", "What", "Change"), widths=(48, 12, 70), lines=lines)
