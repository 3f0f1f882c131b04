"""Coverage: what the role documents know and the plan does not have."""

from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import documents
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.survey import Survey
from raci_planner.boundaries import Duty
from raci_planner.domain.commands import AddActivities, AddRole
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Stage
from raci_planner.domain.sides import PRODUCT, PROJECT, Side
from raci_planner.language import counted, either, later, listed, lowered, say

_MOST_BUTTONS = 3
_FEWEST_COVERED = 3
"""A plan that covers fewer duties of a side is about something else, and what it leaves out says nothing."""
_NEEDED = {
    Stage.FIRST_PRODUCT: (PRODUCT,),
    Stage.SCALING: (PRODUCT, PROJECT),
    Stage.ESTABLISHED: (PRODUCT, PROJECT),
}
"""Which sides a team needs at each stage. Source: document 000."""
_ADVICE = {
    Stage.FIRST_PRODUCT: later("a start-up with its first product hires a product manager first."),
    Stage.SCALING: later("a business that scales or juggles initiatives brings in a project manager."),
    Stage.ESTABLISHED: later("established teams often need both roles."),
}
_LACKING = {
    Stage.FIRST_PRODUCT: later("For a first product, the plan has no role on {sides}."),
    Stage.SCALING: later("For a team that is scaling, the plan has no role on {sides}."),
    Stage.ESTABLISHED: later("For an established team, the plan has no role on {sides}."),
}


def _is_in_plan(survey: Survey, side: Side) -> bool:
    return bool(survey.columns.of_side(side))


def _may_be_in_plan(survey: Survey, side: Side) -> bool:
    return _is_in_plan(survey, side) or any(role.side is None for role in survey.columns.roles)


def _mentions(survey: Survey, side: Side) -> int:
    return sum(survey.duties.mentions[duty.id] for duty in survey.catalogue.duties_of(side))


def _missing_duties(survey: Survey, side: Side) -> Sight | None:
    duties = survey.catalogue.duties_of(side)
    missing = [duty for duty in duties if not survey.duties.mentions[duty.id]]
    is_about_it = _is_in_plan(survey, side) and len(duties) - len(missing) >= _FEWEST_COVERED
    if not missing or not is_about_it:
        return None
    return Sight(
        title=counted(
            "{missing} of {number} duty not in the plan",
            "{missing} of {number} duties not in the plan",
            len(duties),
            missing=len(missing),
        ),
        sentence=say(
            "No activity covers {duties}, which the documents give to {side}.",
            duties=listed([lowered(duty.name) for duty in missing]),
            side=survey.columns.side_name(side),
        ),
        basis=" ".join(duty.id for duty in missing),
        sources=tuple(dict.fromkeys(source for duty in missing for source in _titles(survey, duty))),
        fixes=tuple(
            Fix(say("Add “{name}”", name=duty.name), AddActivities((duty.name,)))
            for duty in sorted(missing, key=lambda one: -len(one.evidence))[:_MOST_BUTTONS]
        ),
    )


def _titles(survey: Survey, duty: Duty) -> tuple[str, ...]:
    return tuple(survey.catalogue.title(one.document) for one in duty.evidence) or (survey.catalogue.name,)


def _missing_side(survey: Survey, side: Side) -> Sight | None:
    others = [other for other in survey.catalogue.side_names if other != side and _is_in_plan(survey, other)]
    count = _mentions(survey, side)
    if survey.plan.info.stage or not others or _may_be_in_plan(survey, side) or not count:
        return None
    name = survey.columns.side_name(side)
    return Sight(
        title=say("nobody on {side}", side=name),
        sentence=counted(
            "The plan has roles on {others} but none on {side}, to which {number} activity belongs.",
            "The plan has roles on {others} but none on {side}, to which {number} activities belong.",
            count,
            others=listed([survey.columns.side_name(other) for other in others]),
            side=name,
        ),
        basis="",
        severity=Severity.CHECK if side == PRODUCT else Severity.NOTE,
        sources=_missing_side_sources(survey, side),
        fixes=(_add_role(survey, side),),
    )


def _missing_side_sources(survey: Survey, side: Side) -> tuple[str, ...]:
    if side == PRODUCT:
        claim = say(
            "many projects have a project manager and no product manager, and fail for lack of product management."
        )
        return (documents.titled(survey.catalogue, "004", claim),)
    claim = say("the two roles complement each other; neither replaces the other.")
    return (documents.titled(survey.catalogue, "000", claim),)


def _add_role(survey: Survey, side: Side) -> Fix:
    name = documents.usual_role(survey.catalogue, side)
    return Fix(say("Add the role {name}", name=name), AddRole(name, side))


def _staffing(survey: Survey, _: Plan) -> Sight | None:
    stage = survey.plan.info.stage
    if stage is None or not survey.columns.roles:
        return None
    missing = [
        side for side in _NEEDED[stage] if side in survey.catalogue.side_names and not _may_be_in_plan(survey, side)
    ]
    if not missing:
        return None
    names = either([survey.columns.side_name(side) for side in missing])
    return Sight(
        title=say("nobody on {side}", side=names),
        sentence=say(_LACKING[stage], sides=names),
        basis=" ".join(missing),
        sources=(documents.titled(survey.catalogue, "000", say(_ADVICE[stage])),),
        fixes=tuple(_add_role(survey, side) for side in missing),
    )


MISSING_SIDE = WideRule[Side](
    id="coverage.missing-side",
    family=Family.COVERAGE,
    name=later("A side without a role"),
    explanation=later("The plan has activities of a side on which no role stands."),
    heading=later("Gap"),
    grade=Severity.CHECK,
    question=later("Who stands up for this side when it counts?"),
    sources=documents.CATALOGUE,
    look=_missing_side,
)
STAFFING = WideRule[Plan](
    id="coverage.staffing",
    family=Family.COVERAGE,
    name=later("Staffing for the stage"),
    explanation=later("A role is missing that the documents advise for where the team stands."),
    heading=later("Gap"),
    grade=Severity.CHECK,
    question=later("Who takes this part until somebody is hired for it?"),
    sources=documents.CATALOGUE,
    look=_staffing,
)
MISSING_DUTIES = WideRule[Side](
    id="coverage.missing-duties",
    family=Family.COVERAGE,
    name=later("Duties that no activity covers"),
    explanation=later("Documented duties of a side in the plan that none of its activities may be."),
    heading=later("Gap"),
    grade=Severity.NOTE,
    question=later("Is somebody doing these without the plan saying so, or does nobody?"),
    sources=documents.CATALOGUE,
    look=_missing_duties,
)
