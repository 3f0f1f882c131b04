"""Blur within a row: both sides of a documented boundary own or do the same activity."""

from functools import partial

from raci_planner.analysis.case import Case
from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.row import Row
from raci_planner.analysis.rules import documents, structure_rows
from raci_planner.analysis.rules.rule import RowRule
from raci_planner.analysis.sets import RoleSet
from raci_planner.analysis.wording import held, held_together
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import either, later, lowered, say

_BlurRule = partial(RowRule[Case], family=Family.BLUR, heading=later("Overlap"), sources=documents.CATALOGUE)


def _both_own(case: Case) -> bool:
    if case.halves:
        return sum(half.accountable for half in case.halves) > 1
    return case.own.accountable and case.across.accountable


def _owners(row: Row) -> RoleSet:
    return documents.divided(row) & row.accountable


def _together(row: Row, roles: RoleSet, kind: LetterKind) -> str:
    return held_together(names(row.columns.in_set(roles)), row.columns.word(kind))


def _owners_clause(row: Row) -> str:
    together = _together(row, _owners(row), LetterKind.ACCOUNTABLE)
    if row.stance.is_split:
        return say("{holding}, and the name does not say which half each of them means.", holding=together)
    return say("{holding}; {documents}.", holding=together, documents=documents.given_to(row))


def _doers_clause(row: Row) -> str:
    together = _together(row, _doers(row), LetterKind.RESPONSIBLE)
    return say("{holding}; {documents}.", holding=together, documents=documents.given_to(row))


def _one_owner(row: Row) -> tuple[Fix, ...]:
    if row.stance.is_split:
        return (documents.split_row(row), *documents.name_the_half(row))
    beyond = row.columns.in_set(documents.across(row) & row.accountable)
    doing = [row.only_doing(role) for role in beyond]
    return (row.fix(*map(row.consulting, beyond)), row.fix(*doing))


def _which_has_the_word(row: Row) -> str:
    return say("Who has the last word here: {roles}?", roles=either(names(row.columns.in_set(_owners(row)))))


def _sources(row: Row) -> tuple[str, ...]:
    duties = row.columns.catalogue.duties
    if row.stance.is_split:
        return tuple(documents.evidence_of(row.columns.catalogue, duties[one])[0] for one in row.stance.duties)
    return documents.cited(row)


def _doers(row: Row) -> RoleSet:
    return documents.divided(row) & row.responsible


def _one_doer(row: Row) -> tuple[Fix, ...]:
    beyond = row.columns.in_set(documents.across(row) & row.responsible)
    return (row.fix(*map(row.consulting, beyond)),)


def _shared_clause(row: Row) -> str:
    owner = row.columns.in_set(documents.own(row) & row.accountable)
    doers = row.columns.in_set(documents.across(row) & row.responsible)
    word = row.columns.word
    return say(
        "{owning} for {duty}, and across the boundary {doing}.",
        owning=held(names(owner), word(LetterKind.ACCOUNTABLE)),
        duty=lowered(documents.duty_of(row).name),
        doing=held(names(doers), word(LetterKind.RESPONSIBLE)),
    )


TWO_OWNERS = _BlurRule(
    id="blur.two-owners",
    name=later("Accountable on both sides"),
    explanation=later("A product-side and a project-side role are both Accountable for one documented activity."),
    grade=Severity.CONFLICT,
    question=later("Who has the last word here?"),
    holds=_both_own,
    title=later("{count} {A}"),
    clause=_owners_clause,
    asks=_which_has_the_word,
    roles=_owners,
    fixes=_one_owner,
    rests_on=_sources,
    instead_of=frozenset({structure_rows.SEVERAL_ACCOUNTABLE.id}),
)
TWO_DOERS = _BlurRule(
    id="blur.two-doers",
    name=later("Responsible on both sides"),
    explanation=later("A product-side and a project-side role are both Responsible for one documented activity."),
    grade=Severity.CHECK,
    question=later("Which part of the work does each of them do?"),
    holds=lambda case: case.own.responsible and case.across.responsible,
    title=later("{count} {R}"),
    clause=_doers_clause,
    roles=_doers,
    fixes=_one_doer,
    rests_on=documents.cited,
)
SHARED_WORK = _BlurRule(
    id="blur.shared-work",
    name=later("Accountable on one side, Responsible on the other"),
    explanation=later("The duty's own side is Accountable, and only the other side is Responsible."),
    grade=Severity.NOTE,
    question=later("Is it clear to both where the decision ends and the work begins?"),
    holds=lambda case: case.own.accountable and case.across.responsible and not case.own.responsible,
    title=later("owned here, done there"),
    clause=_shared_clause,
    roles=lambda row: documents.own(row) & row.accountable | documents.across(row) & row.responsible,
    fixes=_one_doer,
    rests_on=documents.cited,
)
