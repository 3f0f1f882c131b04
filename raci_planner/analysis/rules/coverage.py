"""Coverage: what the role documents know and the plan does not have."""

from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import documents
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.wording import counted, in_activities, listed, lowered
from raci_planner.boundaries import Duty
from raci_planner.domain.commands import AddActivities, AddRole
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Stage
from raci_planner.domain.sides import PRODUCT, PROJECT, Side

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
    Stage.FIRST_PRODUCT: "a start-up with its first product hires a product manager first.",
    Stage.SCALING: "a business that scales or juggles initiatives brings in a project manager.",
    Stage.ESTABLISHED: "established teams often need both roles.",
}
_STAGES = {
    Stage.FIRST_PRODUCT: "a first product",
    Stage.SCALING: "a team that is scaling",
    Stage.ESTABLISHED: "an established team",
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
        title=f"{len(missing)} of {counted(len(duties), 'duty', 'duties')} not in the plan",
        sentence=(
            f"No activity covers {listed([lowered(duty.name) for duty in missing])}, which the documents give to "
            f"{survey.columns.side_name(side)}."
        ),
        basis=" ".join(duty.id for duty in missing),
        sources=tuple(dict.fromkeys(source for duty in missing for source in _titles(survey, duty))),
        fixes=tuple(
            Fix(f"Add “{duty.name}”", AddActivities((duty.name,)))
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
        title=f"nobody on {name}",
        sentence=(
            f"The plan has roles on {listed([survey.columns.side_name(other) for other in others])} but none on "
            f"{name}, to which {in_activities(count)} {'belongs' if count == 1 else 'belong'}."
        ),
        basis="",
        severity=Severity.CHECK if side == PRODUCT else Severity.NOTE,
        sources=_missing_side_sources(survey, side),
        fixes=(_add_role(survey, side),),
    )


def _missing_side_sources(survey: Survey, side: Side) -> tuple[str, ...]:
    if side == PRODUCT:
        claim = "many projects have a project manager and no product manager, and fail for lack of product management."
        return (documents.titled(survey.catalogue, "004", claim),)
    return (
        documents.titled(survey.catalogue, "000", "the two roles complement each other; neither replaces the other."),
    )


def _add_role(survey: Survey, side: Side) -> Fix:
    name = documents.usual_role(survey.catalogue, side)
    return Fix(f"Add the role {name}", AddRole(name, side))


def _staffing(survey: Survey, _: Plan) -> Sight | None:
    stage = survey.plan.info.stage
    if stage is None or not survey.columns.roles:
        return None
    missing = [
        side for side in _NEEDED[stage] if side in survey.catalogue.side_names and not _may_be_in_plan(survey, side)
    ]
    if not missing:
        return None
    names = listed([survey.columns.side_name(side) for side in missing], "or")
    return Sight(
        title=f"nobody on {names}",
        sentence=f"For {_STAGES[stage]}, the plan has no role on {names}.",
        basis=" ".join(missing),
        sources=(documents.titled(survey.catalogue, "000", _ADVICE[stage]),),
        fixes=tuple(_add_role(survey, side) for side in missing),
    )


MISSING_SIDE = WideRule[Side](
    id="coverage.missing-side",
    family=Family.COVERAGE,
    name="A side without a role",
    explanation="The plan has activities of a side on which no role stands.",
    heading="Gap",
    grade=Severity.CHECK,
    question="Who stands up for this side when it counts?",
    sources=documents.CATALOGUE,
    look=_missing_side,
)
STAFFING = WideRule[Plan](
    id="coverage.staffing",
    family=Family.COVERAGE,
    name="Staffing for the stage",
    explanation="A role is missing that the documents advise for where the team stands.",
    heading="Gap",
    grade=Severity.CHECK,
    question="Who takes this part until somebody is hired for it?",
    sources=documents.CATALOGUE,
    look=_staffing,
)
MISSING_DUTIES = WideRule[Side](
    id="coverage.missing-duties",
    family=Family.COVERAGE,
    name="Duties that no activity covers",
    explanation="Documented duties of a side in the plan that none of its activities may be.",
    heading="Gap",
    grade=Severity.NOTE,
    question="Is somebody doing these without the plan saying so, or does nobody?",
    sources=documents.CATALOGUE,
    look=_missing_duties,
)
