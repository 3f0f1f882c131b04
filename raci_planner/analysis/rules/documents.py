"""What boundary and blur rules share: the duty of a row, who stands where, what the documents say, the ways out."""

from collections.abc import Iterable

from raci_planner.analysis.case import Case
from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Fix, Severity
from raci_planner.analysis.match import documents_behind
from raci_planner.analysis.row import Row
from raci_planner.analysis.sets import RoleSet, union
from raci_planner.boundaries.catalogue import Catalogue, Disagreement, Duty, Theme
from raci_planner.domain.commands import AddRole, ChooseDuty, SplitActivity
from raci_planner.domain.records import Role
from raci_planner.domain.sides import Side
from raci_planner.language import counted, either, headed, later, listed, lowered, say

CATALOGUE = (later("The role documents of the catalogue; each finding names those it rests on."),)
_MOST_BUTTONS = 3


def duty_of(row: Row) -> Duty:
    """The documented duty of a row that was judged by it."""
    return row.columns.catalogue.duties[row.stance.duties[0]]


def own(row: Row) -> RoleSet:
    """The roles on the duty's own side."""
    return row.columns.of_side(duty_of(row).side)


def across(row: Row) -> RoleSet:
    """The roles on the sides that face the duty's own."""
    return row.columns.facing(duty_of(row).side)


def divided(row: Row) -> RoleSet:
    """The roles between which a row is divided: those of a theme's halves, or of a duty's own side and across."""
    if not row.stance.is_split:
        return own(row) | across(row)
    return union(row.columns.of_side(side) for side in sides_of(row))


def sides_of(row: Row) -> tuple[Side, ...]:
    """The sides of a row's duties."""
    duties = row.columns.catalogue.duties
    return tuple(dict.fromkeys(duties[duty].side for duty in row.stance.duties))


def strength(case: Case) -> Severity:
    """Conflict when enough documents state the duty, To check when fewer do."""
    return Severity.CONFLICT if case.nature.is_well_evidenced else Severity.CHECK


def half_strength(case: Case) -> Severity:
    """To check when enough documents state the duty, a Note when fewer do."""
    return Severity.CHECK if case.nature.is_well_evidenced else Severity.NOTE


def cited(row: Row) -> tuple[str, ...]:
    """What the documents say of a row's duty, each by its title."""
    return evidence_of(row.columns.catalogue, duty_of(row))


def evidence_of(catalogue: Catalogue, duty: Duty) -> tuple[str, ...]:
    """What the documents say of a duty, each by its title; a duty of the team's own rests on their catalogue."""
    said = tuple(headed(catalogue.title(one.document), one.claim) for one in duty.evidence)
    return said or (catalogue.name,)


def given_to(row: Row) -> str:
    """The duty with its owner as a clause, such as "three documents give delivery risk to the project side"."""
    duty = duty_of(row)
    count = documents_behind(duty)
    name, side = lowered(duty.name), row.columns.side_name(duty.side)
    if not count:
        return say("your catalogue gives {duty} to {side}", duty=name, side=side)
    return counted(
        "{number} document gives {duty} to {side}",
        "{number} documents give {duty} to {side}",
        count,
        duty=name,
        side=side,
    )


def question_of(row: Row) -> str:
    """The question that the catalogue puts to a team whose letters say otherwise."""
    duty = duty_of(row)
    return duty.questions[0] if duty.questions else say("Who decides on {duty} here?", duty=lowered(duty.name))


def absent(row: Row) -> str:
    """What is to be said of the duty's own side where it does nothing: how it is involved, or that it is not."""
    roles = row.columns.in_set(own(row))
    if not roles:
        return say(", which has no role in this plan")
    involved = row.columns.in_set(own(row) & row.involved)
    if not involved:
        return say(", and {roles} has no letter here", roles=either(names(roles)))
    return say(", where {holding}", holding=letters_of(row, involved))


def letters_of(row: Row, roles: Iterable[Role]) -> str:
    """Which letters some roles hold, as a clause, such as "Delivery Lead is R and PMO is C"."""
    text, letters = row.columns.text, row.letters
    return listed([say("{role} is {letter}", role=role.name, letter=text(letters(role))) for role in roles])


def likely_owners(row: Row) -> tuple[Role, ...]:
    """Who of the duty's own side could take it: those who do it, or those involved, or the side's first roles."""
    side = own(row)
    return row.columns.in_set(side & row.working or side & row.involved or side)[: _MOST_BUTTONS - 1]


def hand_over(row: Row, letters: str) -> tuple[Fix, ...]:
    """The ways to hand an A or an R back to the duty's own side; the role across is asked instead.

    Args:
        row: the activity.
        letters: "A" or "R".
    """
    holders = row.columns.in_set(across(row) & (row.accountable if letters == "A" else row.responsible))
    back = [row.consulting(role) for role in holders]
    take = row.owning if letters == "A" else row.doing
    owners = likely_owners(row)
    if not owners:
        return (_add_owner(row),)
    return tuple(row.fix(take(owner), *back) for owner in owners)


def _add_owner(row: Row) -> Fix:
    """A role for a side that has none in the plan."""
    side = duty_of(row).side
    name = usual_role(row.columns.catalogue, side)
    return Fix(say("Add the role {name}", name=name), AddRole(name, side))


def split_row(row: Row) -> Fix:
    """The way to make a divided row one row for each side."""
    duties = row.columns.catalogue.duties
    halves = tuple(
        listed([duties[duty].name for duty in row.stance.duties if duties[duty].side == side][:1])
        for side in sides_of(row)
    )
    pieces = tuple(f"{half} ({row.activity.name})" for half in halves)
    return Fix(say("Split: {halves}", halves=listed(halves)), SplitActivity(row.activity.id, pieces))


def name_the_half(row: Row) -> tuple[Fix, ...]:
    """The ways to say which half of a divided row is meant."""
    duties = row.columns.catalogue.duties
    return tuple(it_is(row, duties[duty]) for duty in row.stance.duties[:_MOST_BUTTONS])


def it_is(row: Row, duty: Duty) -> Fix:
    """The way to say which duty a row is."""
    return Fix(say("It is {duty}", duty=lowered(duty.name)), ChooseDuty(row.activity.id, duty.id))


def titled(catalogue: Catalogue, document: str, claim: str) -> str:
    """A claim with the title of its document, where the catalogue has that document."""
    title = next((one.title for one in catalogue.documents if one.key == document), None)
    return headed(title, claim) if title else claim


def usual_role(catalogue: Catalogue, side: Side) -> str:
    """What the first role on a side is usually called."""
    family = next((one.name for one in catalogue.families if one.side == side), None)
    return family or catalogue.side_names.get(side, side)


def theme_of(row: Row) -> Theme | None:
    """The theme whose halves a divided row names, if the catalogue has it."""
    meant = set(row.stance.duties)
    return next((theme for theme in row.columns.catalogue.themes if set(theme.duties) == meant), None)


def disagreement_on(row: Row) -> Disagreement | None:
    """Where the documents themselves leave room on a row's duty."""
    duty = row.stance.duty
    return next((one for one in row.columns.catalogue.disagreements if duty in one.duties), None)
