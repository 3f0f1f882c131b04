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
from raci_planner.analysis.wording import held, in_roles
from raci_planner.domain.basis import cell_basis, column_basis
from raci_planner.domain.commands import ClearStandings, SetStandings, WithdrawSignOff
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Role, SignOff, Standing, StandingState
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import counted, day, later, listed, say

_UNSETTLED = {
    StandingState.DISPUTED: (
        later("disputed, and nobody sees to it"),
        later("{where} is disputed — but nobody is named who settles it."),
        later("{where} is disputed: {reason} — but nobody is named who settles it."),
    ),
    StandingState.PARKED: (
        later("parked, and nobody sees to it"),
        later("{where} is parked — but nobody is named who settles it."),
        later("{where} is parked: {reason} — but nobody is named who settles it."),
    ),
}
"""The title, and the sentence without and with a reason."""
_MORE_TIME = timedelta(weeks=2)


def _nobody_settles(survey: Survey, said: Standing) -> Sight | None:
    if said.state not in _UNSETTLED or said.owner:
        return None
    title, plainly, with_reason = _UNSETTLED[said.state]
    return Sight(
        title=say(title),
        sentence=say(with_reason if said.reason else plainly, where=_about(survey, said), reason=said.reason),
        basis=_basis(said),
        severity=Severity.CHECK if said.state is StandingState.DISPUTED else Severity.NOTE,
        roles=_roles(survey, said),
        activities=(said.activity,),
        fixes=(Fix(say("Open it again"), ClearStandings(((said.activity, said.role),))),),
    )


def _overdue(survey: Survey, said: Standing) -> Sight | None:
    today = survey.today
    if said.state is not StandingState.PARKED or said.due is None or today is None or said.due >= today:
        return None
    late = (today - said.due).days
    where = _about(survey, said)
    until = today + _MORE_TIME
    spot = (said.activity, said.role)
    return Sight(
        title=counted("parked, and due {number} day ago", "parked, and due {number} days ago", late),
        sentence=counted(
            "{where} was parked with {owner} until {number} day ago.",
            "{where} was parked with {owner} until {number} days ago.",
            late,
            where=where,
            owner=said.owner,
        )
        if said.owner
        else counted(
            "{where} was parked until {number} day ago.",
            "{where} was parked until {number} days ago.",
            late,
            where=where,
        ),
        basis=_basis(said),
        roles=_roles(survey, said),
        activities=(said.activity,),
        fixes=(
            Fix(say("Open it again"), ClearStandings((spot,))),
            Fix(
                say("Park until {day}", day=day(until)),
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
    where, on = _about(survey, said), day(said.on)
    return Sight(
        title=say("changed since it was agreed"),
        sentence=say(
            "{where} was agreed by {name} on {day}, and its letters have changed since.",
            where=where,
            name=said.by,
            day=on,
        )
        if said.by
        else say("{where} was agreed on {day}, and its letters have changed since.", where=where, day=on),
        basis=f"{said.basis} {now}",
        roles=_roles(survey, said),
        activities=(said.activity,),
        fixes=(Fix(say("Open it again"), ClearStandings(((said.activity, said.role),))),),
    )


def _signed_before(survey: Survey, signed: SignOff) -> Sight | None:
    now = column_basis(survey.plan, signed.role)
    if now == signed.basis:
        return None
    role = survey.plan.roles[signed.role]
    return Sight(
        title=say("{role} has changed since {name} agreed", role=role.name, name=signed.by),
        sentence=say(
            "{name} agreed with the letters of {role} on {day}; some are others now.",
            name=signed.by,
            role=role.name,
            day=day(signed.on),
        ),
        basis=f"{signed.basis} {now}",
        roles=(role,),
        fixes=(Fix(say("{name} has not agreed yet", name=signed.by), WithdrawSignOff(signed.role, signed.by)),),
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
        title=say("{roles} without a deputy", roles=in_roles(len(alone))),
        sentence=counted(
            "{roles} is {letter} and has one person, with nobody to stand in.",
            "{roles} are {letter} and have one person each, with nobody to stand in.",
            len(alone),
            roles=listed(names(alone)),
            letter=owner,
        ),
        basis=" ".join(str(role.id) for role in sorted(alone, key=lambda one: one.id)),
        roles=tuple(alone),
    )


def _team_owns(survey: Survey, plan: Plan) -> Sight | None:
    holdings = [one for one in plan.holdings.values() if not one.is_deputy]
    by_somebody = {one.role for one in holdings if not plan.people[one.person].is_team}
    by_teams_only = {one.role for one in holdings} - by_somebody
    owning = [
        role
        for role in survey.columns.roles
        if role.id in by_teams_only and not is_group(role.name) and survey.workload(role).count(LetterKind.ACCOUNTABLE)
    ]
    if not owning:
        return None
    owner = survey.columns.word(LetterKind.ACCOUNTABLE)
    return Sight(
        title=say("{roles} {letter} and held by teams only", roles=in_roles(len(owning)), letter=owner),
        sentence=say("{holding}, and nobody but a team holds it.", holding=held(names(owning), owner)),
        basis=" ".join(str(role.id) for role in sorted(owning, key=lambda one: one.id)),
        roles=tuple(owning),
    )


def _about(survey: Survey, said: Standing) -> str:
    name = survey.activities[said.activity].name
    if said.role is None:
        return say("“{name}”", name=name)
    return say("{role} on “{activity}”", role=survey.plan.roles[said.role].name, activity=name)


def _roles(survey: Survey, said: Standing) -> tuple[Role, ...]:
    return () if said.role is None else (survey.plan.roles[said.role],)


def _basis(said: Standing) -> str:
    return f"{said.state} {said.on} {said.due} {said.owner}"


NOBODY_SETTLES = WideRule[Standing](
    id="agreement.nobody-settles",
    family=Family.AGREEMENT,
    name=later("Disputed or parked, and nobody sees to it"),
    explanation=later("A cell or an activity was left open, and nobody is named who settles it."),
    heading=later("Open"),
    grade=Severity.CHECK,
    question=later("Who settles this, by when, and who decides if they do not agree?"),
    sources=(sources.DELEGATION_POKER, sources.DACI_PLAY),
    look=_nobody_settles,
)
PARKED_TOO_LONG = WideRule[Standing](
    id="agreement.parked-overdue",
    family=Family.AGREEMENT,
    name=later("Parked, and the day has passed"),
    explanation=later("The day until which something was parked has passed."),
    heading=later("Open"),
    grade=Severity.CHECK,
    question=later("Is there an answer by now? If not, what is missing, and who brings it?"),
    sources=(sources.PARKING_LOT,),
    look=_overdue,
)
CHANGED_SINCE = WideRule[Standing](
    id="agreement.changed-since",
    family=Family.AGREEMENT,
    name=later("Changed since it was agreed"),
    explanation=later("Letters on which the room had agreed are others now."),
    heading=later("Agreement"),
    grade=Severity.CHECK,
    question=later("Does everybody who agreed know of the change, and do they still agree?"),
    sources=(sources.RACI_REVIEW,),
    look=_changed_since,
)
SIGNED_BEFORE = WideRule[SignOff](
    id="agreement.sign-off-outdated",
    family=Family.AGREEMENT,
    name=later("A sign-off older than the letters"),
    explanation=later("Somebody agreed with what a role has to do, and the role's letters have changed since."),
    heading=later("Agreement"),
    grade=Severity.CHECK,
    question=later("Do they agree with what they are asked to do now?"),
    sources=(sources.CIO_ROLES,),
    look=_signed_before,
)
NO_DEPUTY = WideRule[Plan](
    id="agreement.no-deputy",
    family=Family.AGREEMENT,
    name=later("Nobody stands in for the owner (H15)"),
    explanation=later("A role that owns something has one person and no deputy."),
    heading=later("Gap"),
    grade=Severity.NOTE,
    question=later("Who decides on Tuesday if they are on holiday?"),
    sources=(sources.DIRECTOR_PM,),
    look=_nobody_stands_in,
)
TEAM_OWNS = WideRule[Plan](
    id="structure.team-owns",
    family=Family.STRUCTURE,
    name=later("A held by a team only (H14)"),
    explanation=later("A role that owns something is held by a team, with no person named."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("Which one person answers for the team?"),
    sources=(sources.DIRECTOR_PM, sources.FLOWTINO),
    look=_team_owns,
)
STANDING_CHAINS = ((NOBODY_SETTLES,), (PARKED_TOO_LONG,), (CHANGED_SINCE,))
SIGN_OFF_CHAINS = ((SIGNED_BEFORE,),)
PLAN_CHAINS = ((NO_DEPUTY,), (TEAM_OWNS,))
