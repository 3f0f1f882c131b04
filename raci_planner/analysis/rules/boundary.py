"""Boundary: letters against what the role documents say, one activity at a time.

Consulted or Informed across the boundary is the documented way of working together and never a mismatch; roles that
stand on neither side, such as a sponsor, may hold any letter.
"""

from functools import partial

from raci_planner.analysis.case import Case
from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.row import Row
from raci_planner.analysis.rules import documents
from raci_planner.analysis.rules.rule import RowRule
from raci_planner.analysis.sets import RoleSet
from raci_planner.analysis.wording import held
from raci_planner.boundaries.catalogue import NOT_COVERED
from raci_planner.domain.commands import ChooseDuty
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import either, later, listed, lowered, say

_BoundaryRule = partial(RowRule[Case], family=Family.BOUNDARY, heading=later("Boundary"), sources=documents.CATALOGUE)


def _owners_across(row: Row) -> RoleSet:
    return documents.across(row) & row.accountable


def _doers_across(row: Row) -> RoleSet:
    return documents.across(row) & row.responsible


def _hold(row: Row, roles: RoleSet, kind: LetterKind) -> str:
    holding = held(names(row.columns.in_set(roles)), row.columns.word(kind))
    given = documents.given_to(row) + documents.absent(row)
    return say("{holding}; {documents}.", holding=holding, documents=given)


def _owner_clause(row: Row) -> str:
    return _hold(row, _owners_across(row), LetterKind.ACCOUNTABLE)


def _doer_clause(row: Row) -> str:
    return _hold(row, _doers_across(row), LetterKind.RESPONSIBLE)


def _owner_fixes(row: Row) -> tuple[Fix, ...]:
    holders = row.columns.in_set(_owners_across(row))
    keep_doing = tuple(
        row.fix(row.owning(owner), *(row.only_doing(role) for role in holders))
        for owner in documents.likely_owners(row)[:1]
        if all(row.columns.only(role) & row.responsible for role in holders)
    )
    return (*documents.hand_over(row, "A"), *keep_doing)


def _differ_clause(row: Row) -> str:
    said = documents.disagreement_on(row)
    holders = row.columns.in_set(documents.across(row) & row.working)
    return say(
        "{holding}, and the documents leave room: {statement}",
        holding=documents.letters_of(row, holders),
        statement=said.statement if said else "",
    )


def _differ_question(row: Row) -> str:
    said = documents.disagreement_on(row)
    return said.question if said else documents.question_of(row)


def _differ_sources(row: Row) -> tuple[str, ...]:
    said = documents.disagreement_on(row)
    return tuple(row.columns.catalogue.title(one) for one in said.documents) if said else ()


def _left_out_clause(row: Row) -> str:
    roles = row.columns.in_set(documents.own(row))
    return say(
        "{documents}, but {roles} has no letter here.",
        documents=documents.given_to(row),
        roles=either(names(roles)),
    )


def _bring_in(row: Row) -> tuple[Fix, ...]:
    owners = documents.likely_owners(row)
    if not row.accountable:
        return tuple(row.fix(row.owning(owner)) for owner in owners)
    return tuple(row.fix(row.consulting(owner)) for owner in owners)


def _split_clause(row: Row) -> str:
    duties = row.columns.catalogue.duties
    halves = []
    for side in documents.sides_of(row):
        meant = either([lowered(duties[duty].name) for duty in row.stance.duties if duties[duty].side == side])
        halves.append(f"{meant} ({row.columns.side_name(side)})")
    return say("the documents divide this: {halves}.", halves=listed(halves))


def _split_question(row: Row) -> str:
    theme = documents.theme_of(row)
    return theme.question if theme else say("Is this one activity, or two with an owner each?")


def _split_sources(row: Row) -> tuple[str, ...]:
    theme = documents.theme_of(row)
    titles = row.columns.catalogue
    if theme and theme.documents:
        return tuple(titles.title(one) for one in theme.documents)
    return tuple(documents.evidence_of(titles, titles.duties[duty])[0] for duty in row.stance.duties)


def _candidates(row: Row) -> list[str]:
    """The two duties that an unsure match most likely is, of different sides where it may be either, by id."""
    duties = row.columns.catalogue.duties
    runner_up = (row.stance.runner_up,) if row.stance.runner_up else ()
    maybe = [*row.stance.duties, *runner_up]
    other_side = [one for one in maybe if duties[one].side != duties[maybe[0]].side]
    return list(dict.fromkeys([maybe[0], *other_side, *maybe]))[:2]


def _candidate_names(row: Row) -> str:
    """What an unsure match may be; within one side it is unsure because no document may cover it."""
    duties = [row.columns.catalogue.duties[duty] for duty in _candidates(row)]
    known = [f"*{duty.name}*" for duty in duties]
    is_one_side = len({duty.side for duty in duties}) == 1
    return either([*known, say("something the documents do not cover")] if is_one_side else known)


def _choose(row: Row) -> tuple[Fix, ...]:
    duties = row.columns.catalogue.duties
    return (
        *(documents.it_is(row, duties[duty]) for duty in _candidates(row)),
        Fix(say("Neither of them"), ChooseDuty(row.activity.id, NOT_COVERED)),
    )


def _answer_matters(case: Case) -> bool:
    """Whether one of the duties that an unsure match may be would make a boundary finding of the letters."""
    return any(rule.holds(one) for one in case.maybe() for rule in (OWNER_ACROSS, DOER_ACROSS, DOCUMENTS_DIFFER))


WHICH_DUTY = _BoundaryRule(
    id="boundary.which-duty",
    name=later("Not sure which duty it is"),
    explanation=later("An activity whose letters would cross a boundary, if it is the duty that its name may mean."),
    grade=Severity.NOTE,
    question=later("Is this one of these duties?"),
    holds=_answer_matters,
    title=later("which duty is it?"),
    clause=lambda row: say(
        "the name may mean {duties}; whether the letters fit depends on it.", duties=_candidate_names(row)
    ),
    asks=lambda row: say("Is this {duties}?", duties=_candidate_names(row)),
    roles=lambda row: row.columns.everyone_on_a_side & row.working,
    fixes=_choose,
    rests_on=lambda row: tuple(
        documents.evidence_of(row.columns.catalogue, row.columns.catalogue.duties[duty])[0] for duty in _candidates(row)
    ),
)
SPLIT_THEME = _BoundaryRule(
    id="boundary.split-theme",
    name=later("Theme without its half"),
    explanation=later("An activity whose name says only a theme that the documents divide between two sides."),
    grade=Severity.NOTE,
    graded=lambda case: Severity.CHECK if sum(half.working for half in case.halves) > 1 else Severity.NOTE,
    question=later("Which half do you mean?"),
    holds=lambda case: len(case.halves) > 1 and any(half.anything for half in case.halves),
    title=later("two halves in one"),
    clause=_split_clause,
    asks=_split_question,
    roles=lambda row: documents.divided(row) & row.working,
    fixes=lambda row: (*documents.name_the_half(row), documents.split_row(row)),
    rests_on=_split_sources,
)
DOCUMENTS_DIFFER = _BoundaryRule(
    id="boundary.documents-differ",
    name=later("The documents differ"),
    explanation=later("A role across the boundary owns or does a duty on which the documents themselves leave room."),
    grade=Severity.CHECK,
    graded=lambda case: Severity.CHECK if case.across.accountable else Severity.NOTE,
    question=later("Who does what of this here?"),
    holds=lambda case: case.nature.is_disputed and case.across.working,
    title=later("the documents differ"),
    clause=_differ_clause,
    asks=_differ_question,
    roles=lambda row: documents.across(row) & row.working,
    fixes=lambda row: documents.hand_over(row, "A" if _owners_across(row) else "R"),
    rests_on=_differ_sources,
)
OWNER_ACROSS = _BoundaryRule(
    id="boundary.owner-across",
    name=later("Accountable across the boundary"),
    explanation=later(
        "A role of the other side is Accountable for a documented duty: a conflict when two or more documents say so, "
        "to check when one does."
    ),
    grade=Severity.CONFLICT,
    graded=documents.strength,
    question=later("Who decides on this here?"),
    holds=lambda case: case.across.accountable,
    title=later("unusual owner"),
    clause=_owner_clause,
    asks=documents.question_of,
    roles=_owners_across,
    fixes=_owner_fixes,
    rests_on=documents.cited,
)
DOER_ACROSS = _BoundaryRule(
    id="boundary.doer-across",
    name=later("Responsible across the boundary"),
    explanation=later(
        "A role of the other side does a documented duty, and the duty's own side neither owns nor does it."
    ),
    grade=Severity.CHECK,
    graded=documents.half_strength,
    question=later("Who does this here, and for whom?"),
    holds=lambda case: case.own_side_is_in_plan and case.across.responsible and not case.own.working,
    title=later("unusual doer"),
    clause=_doer_clause,
    asks=documents.question_of,
    roles=_doers_across,
    fixes=lambda row: documents.hand_over(row, "R"),
    rests_on=documents.cited,
)
OWNER_LEFT_OUT = _BoundaryRule(
    id="boundary.owner-left-out",
    name=later("Own side left out"),
    explanation=later("The side to which the documents give a duty is in the plan, but has no letter on it."),
    grade=Severity.CHECK,
    graded=documents.half_strength,
    question=later("Does this go past the side that the documents name?"),
    holds=lambda case: case.own_side_is_in_plan and not case.own.anything and case.is_worked,
    title=later("owner left out"),
    clause=_left_out_clause,
    asks=documents.question_of,
    roles=documents.own,
    fixes=_bring_in,
    rests_on=documents.cited,
)
