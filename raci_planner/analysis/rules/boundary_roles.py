"""Boundary, role by role: which side a role stands on, where its name does not say."""

from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import documents
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.workload import Workload
from raci_planner.domain.commands import SetRoleSide
from raci_planner.domain.sides import OTHER
from raci_planner.language import headed, later, say


def _unsettled(survey: Survey, load: Workload) -> Sight | None:
    role = load.role
    if role.side is not None:
        return None
    sides = [*survey.catalogue.side_names.items(), (OTHER, say("Neither side"))]
    return Sight(
        title=say("which side?"),
        sentence=say(
            "{role} may stand on either side, so nothing is said of the boundary where it holds letters.",
            role=role.name,
        ),
        question=survey.boundaries.roles.read(role.name).question,
        basis="",
        roles=(role,),
        fixes=tuple(Fix(headed(role.name, name), SetRoleSide(role.id, side)) for side, name in sides),
    )


WHICH_SIDE = WideRule[Workload](
    id="boundary.which-side",
    family=Family.BOUNDARY,
    name=later("Which side?"),
    explanation=later("A role whose name leaves open on which side of the boundary it stands, such as “PM”."),
    heading=later("Boundary"),
    grade=Severity.CHECK,
    question=later("Which side does this role stand on?"),
    sources=documents.CATALOGUE,
    look=_unsettled,
)
