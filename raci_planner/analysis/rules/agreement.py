"""Agreement: what the room left open, what has changed since it agreed, and who decides while the owner is away.

Several people who claim one decision are not argued down by a program: it asks who settles it, and by when.
"""

from collections import Counter
from datetime import timedelta

from raci_planner.analysis.columns import is_group, names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import sources
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.wording import are, counted, have, listed
from raci_planner.domain.basis import cell_basis, column_basis
from raci_planner.domain.commands import ClearStandings, SetStandings, WithdrawSignOff
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Role, SignOff, Standing, StandingState
from raci_planner.domain.schemes import LetterKind

_OPEN = {StandingState.DISPUTED: "disputed", StandingState.PARKED: "parked"}
_MORE_TIME = timedelta(weeks=2)


def _nobody_settles(survey: Survey, said: Standing) -> Sight | None:
    if said.state not in _OPEN or said.owner:
        return None
    word = _OPEN[said.state]
    reason = f": {said.reason}" if said.reason else ""
    return Sight(
        title=f"{word}, and nobody sees to it",
        sentence=f"{_about(survey, said)} is {word}{reason} — but nobody is named who settles it.",
        basis=_basis(said),
        severity=Severity.CHECK if said.state is StandingState.DISPUTED else Severity.NOTE,
        roles=_roles(survey, said),
        activities=(said.activity,),
        fixes=(Fix("Open it again", ClearStandings(((said.activity, said.role),))),),
    )


def _overdue(survey: Survey, said: Standing) -> Sight | None:
    today = survey.today
    if said.state is not StandingState.PARKED or said.due is None or today is None or said.due >= today:
        return None
    late = counted((today - said.due).days, "day")
    until = today + _MORE_TIME
    spot = (said.activity, said.role)
    return Sight(
        title=f"parked, and due {late} ago",
        sentence=f"{_about(survey, said)} was parked{f' with {said.owner}' if said.owner else ''} until {late} ago.",
        basis=_basis(said),
        roles=_roles(survey, said),
        activities=(said.activity,),
        fixes=(
            Fix("Open it again", ClearStandings((spot,))),
            Fix(
                f"Park until {until:%d %B %Y}",
                SetStandings(
                    spots=(spot,),
                    state=said.state,
                    by=said.by,
                    on=today,
                    reason=said.reason,
                    owner=said.owner,
                    due=until,
                ),
            ),
        ),
    )


def _changed_since(survey: Survey, said: Standing) -> Sight | None:
    if said.state is not StandingState.AGREED:
        return None
    now = cell_basis(survey.plan, said.activity, said.role)
    if now == said.basis:
        return None
    who = f" by {said.by}" if said.by else ""
    return Sight(
        title="changed since it was agreed",
        sentence=f"{_about(survey, said)} was agreed{who} on {said.on:%d %B %Y}, and its letters have changed since.",
        basis=f"{said.basis} {now}",
        roles=_roles(survey, said),
        activities=(said.activity,),
        fixes=(Fix("Open it again", ClearStandings(((said.activity, said.role),))),),
    )


def _signed_before(survey: Survey, signed: SignOff) -> Sight | None:
    now = column_basis(survey.plan, signed.role)
    if now == signed.basis:
        return None
    role = survey.plan.roles[signed.role]
    return Sight(
        title=f"{role.name} has changed since {signed.by} agreed",
        sentence=f"{signed.by} agreed with the letters of {role.name} on {signed.on:%d %B %Y}; some are others now.",
        basis=f"{signed.basis} {now}",
        roles=(role,),
        fixes=(Fix(f"{signed.by} has not agreed yet", WithdrawSignOff(signed.role, signed.by)),),
    )


def _nobody_stands_in(survey: Survey, plan: Plan) -> Sight | None:
    holders = Counter(one.role for one in plan.holdings.values() if not one.is_deputy)
    deputised = {one.role for one in plan.holdings.values() if one.is_deputy}
    teams = {one.role for one in plan.holdings.values() if plan.people[one.person].is_team}
    alone = [
        role
        for role in survey.columns.roles
        if holders[role.id] == 1
        and role.id not in deputised | teams
        and survey.workload(role).count(LetterKind.ACCOUNTABLE)
    ]
    if not alone:
        return None
    owner = survey.columns.word(LetterKind.ACCOUNTABLE)
    return Sight(
        title=f"{counted(len(alone), 'role')} without a deputy",
        sentence=(
            f"{listed(names(alone))} {are(len(alone))} {owner} and {have(len(alone))} one person"
            f"{' each' if len(alone) > 1 else ''}, with nobody to stand in."
        ),
        basis=" ".join(str(role.id) for role in sorted(alone, key=lambda one: one.id)),
        roles=tuple(alone),
    )


def _team_owns(survey: Survey, plan: Plan) -> Sight | None:
    held = [one for one in plan.holdings.values() if not one.is_deputy]
    by_somebody = {one.role for one in held if not plan.people[one.person].is_team}
    by_teams_only = {one.role for one in held} - by_somebody
    owning = [
        role
        for role in survey.columns.roles
        if role.id in by_teams_only and not is_group(role.name) and survey.workload(role).count(LetterKind.ACCOUNTABLE)
    ]
    if not owning:
        return None
    owner = survey.columns.word(LetterKind.ACCOUNTABLE)
    return Sight(
        title=f"{counted(len(owning), 'role')} {owner} and held by teams only",
        sentence=f"{listed(names(owning))} {are(len(owning))} {owner}, and nobody but a team holds it.",
        basis=" ".join(str(role.id) for role in sorted(owning, key=lambda one: one.id)),
        roles=tuple(owning),
    )


def _about(survey: Survey, said: Standing) -> str:
    name = f"“{survey.activities[said.activity].name}”"
    return name if said.role is None else f"{survey.plan.roles[said.role].name} on {name}"


def _roles(survey: Survey, said: Standing) -> tuple[Role, ...]:
    return () if said.role is None else (survey.plan.roles[said.role],)


def _basis(said: Standing) -> str:
    return f"{said.state} {said.on} {said.due} {said.owner}"


NOBODY_SETTLES = WideRule[Standing](
    id="agreement.nobody-settles",
    family=Family.AGREEMENT,
    name="Disputed or parked, and nobody sees to it",
    explanation="A cell or an activity was left open, and nobody is named who settles it.",
    heading="Open",
    grade=Severity.CHECK,
    question="Who settles this, by when, and who decides if they do not agree?",
    sources=(sources.DELEGATION_POKER, sources.DACI_PLAY),
    look=_nobody_settles,
)
PARKED_TOO_LONG = WideRule[Standing](
    id="agreement.parked-overdue",
    family=Family.AGREEMENT,
    name="Parked, and the day has passed",
    explanation="The day until which something was parked has passed.",
    heading="Open",
    grade=Severity.CHECK,
    question="Is there an answer by now? If not, what is missing, and who brings it?",
    sources=(sources.PARKING_LOT,),
    look=_overdue,
)
CHANGED_SINCE = WideRule[Standing](
    id="agreement.changed-since",
    family=Family.AGREEMENT,
    name="Changed since it was agreed",
    explanation="Letters on which the room had agreed are others now.",
    heading="Agreement",
    grade=Severity.CHECK,
    question="Does everybody who agreed know of the change, and do they still agree?",
    sources=(sources.RACI_REVIEW,),
    look=_changed_since,
)
SIGNED_BEFORE = WideRule[SignOff](
    id="agreement.sign-off-outdated",
    family=Family.AGREEMENT,
    name="A sign-off older than the letters",
    explanation="Somebody agreed with what a role has to do, and the role's letters have changed since.",
    heading="Agreement",
    grade=Severity.CHECK,
    question="Do they agree with what they are asked to do now?",
    sources=(sources.CIO_ROLES,),
    look=_signed_before,
)
NO_DEPUTY = WideRule[Plan](
    id="agreement.no-deputy",
    family=Family.AGREEMENT,
    name="Nobody stands in for the owner (H15)",
    explanation="A role that owns something has one person and no deputy.",
    heading="Gap",
    grade=Severity.NOTE,
    question="Who decides on Tuesday if they are on holiday?",
    sources=(sources.DIRECTOR_PM,),
    look=_nobody_stands_in,
)
TEAM_OWNS = WideRule[Plan](
    id="structure.team-owns",
    family=Family.STRUCTURE,
    name="A held by a team only (H14)",
    explanation="A role that owns something is held by a team, with no person named.",
    heading="Note",
    grade=Severity.NOTE,
    question="Which one person answers for the team?",
    sources=(sources.DIRECTOR_PM, sources.FLOWTINO),
    look=_team_owns,
)
STANDING_CHAINS = ((NOBODY_SETTLES,), (PARKED_TOO_LONG,), (CHANGED_SINCE,))
SIGN_OFF_CHAINS = ((SIGNED_BEFORE,),)
PLAN_CHAINS = ((NO_DEPUTY,), (TEAM_OWNS,))
