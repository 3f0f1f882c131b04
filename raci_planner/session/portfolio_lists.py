"""A portfolio as lists, for the window, for workbooks and for text: one account of it, told alike everywhere."""

from collections.abc import Iterable

from raci_planner.analysis.findings import Severity
from raci_planner.analysis.portfolio import DutyOwners, Load
from raci_planner.domain.schemes import LetterKind
from raci_planner.interchange.lists import Line, PlanList
from raci_planner.language import begun, headed, say, say_as
from raci_planner.session.portfolio import PlanInFolder, Portfolio

_KINDS = (LetterKind.ACCOUNTABLE, LetterKind.RESPONSIBLE, LetterKind.CONSULTED, LetterKind.INFORMED)


def portfolio_lists(portfolio: Portfolio) -> tuple[PlanList, ...]:
    """Plans, people, roles and duties, each as a list."""
    return (
        _plans(portfolio),
        _loads(say("People"), say_as("column", "Person"), say_as("column", "Roles"), portfolio.people()),
        _loads(say("Roles"), say_as("column", "Role"), say_as("column", "Where"), portfolio.roles()),
        _duties(portfolio.duties()),
    )


def _plans(portfolio: Portfolio) -> PlanList:
    return PlanList(
        title=say("Plans"),
        heads=(
            say_as("column", "Plan"),
            say_as("column", "Review due"),
            say_as("column", "Last review"),
            say_as("column", "Remark"),
            say_as("column", "Conflicts"),
            say_as("column", "To check"),
            say_as("column", "Notes"),
            say_as("column", "Accepted"),
            say_as("column", "Activities"),
            say_as("column", "Roles"),
            say_as("column", "File"),
        ),
        widths=(34, 14, 14, 30, 11, 11, 9, 11, 12, 9, 60),
        lines=[_plan_line(portfolio, plan) for plan in portfolio.plans],
    )


def _plan_line(portfolio: Portfolio, plan: PlanInFolder) -> Line:
    where = plan.path.relative_to(portfolio.folder).as_posix()
    told = plan.summary
    if told is None:
        return (plan.path.stem, "", "", headed(say("Not read"), plan.problem), *[""] * 6, where)
    is_overdue = told.review_due is not None and told.review_due < portfolio.on
    return (
        told.name,
        told.review_due or "",
        told.reviewed_on or "",
        say("Review overdue") if is_overdue else "",
        *(told.findings.get(severity, 0) for severity in Severity),
        told.accepted,
        told.activities,
        len(told.hats),
        where,
    )


def _loads(title: str, who: str, hats: str, loads: Iterable[Load]) -> PlanList:
    return PlanList(
        title=title,
        heads=(
            who,
            *(begun(say_as("letter", word)) for word in ("Accountable", "Responsible", "Consulted", "Informed")),
            say_as("column", "Plans"),
            say_as("column", "Both sides"),
            hats,
        ),
        widths=(28, 13, 13, 12, 11, 8, 12, 70),
        lines=[
            (
                load.name,
                *(load.count(kind) for kind in _KINDS),
                len(load.plans),
                say("Product and project") if load.has_both_hats else "",
                "; ".join(load.hats),
            )
            for load in loads
        ],
    )


def _duties(duties: Iterable[DutyOwners]) -> PlanList:
    return PlanList(
        title=say("Duties"),
        heads=(
            say_as("column", "Documented duty"),
            say_as("column", "Owners differ"),
            say_as("column", "Plans"),
            say_as("column", "Owned by"),
        ),
        widths=(36, 26, 8, 80),
        lines=[
            (
                duty.name,
                say("Product and project") if duty.is_across else "" if duty.is_settled else say("Different roles"),
                len({plan for plans in duty.plans_of.values() for plan in plans}),
                "; ".join(f"{role}: {', '.join(plans)}" for role, plans in sorted(duty.plans_of.items())),
            )
            for duty in duties
        ],
    )
