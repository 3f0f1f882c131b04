"""Structure, row by row: what the guides to RACI ask across a line of the matrix.

The numbers H1 … H20 are those of the help page on checks. Left to people, because no matrix shows it: whether the A
stands at the lowest feasible level (H12) and has the authority (H13), who decides while the A is away (H15), and
whether a row was ever in question (H19). A task that is hard to give to one R (H11) shows as many R; whether an A
is a group (H14) is asked once per role, in `structure_columns`.
"""

from functools import partial

from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.row import Row
from raci_planner.analysis.rules import documents, sources
from raci_planner.analysis.rules.rule import Often, RowRule
from raci_planner.analysis.sets import CONSULTED, EMPTY, INFORMED, SUPPORTING, RoleSet
from raci_planner.analysis.spread import CROWDED_SHARE, MOST_RESPONSIBLE, Amount, Tally
from raci_planner.analysis.wording import held_together
from raci_planner.domain.commands import DeleteActivities, SplitActivity
from raci_planner.domain.records import Role
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import counted, later, listed, say

_MOST_BUTTONS = 3
_MOST_SHOWN = 2
"""A way out of more cells than this is named by what it does and not by each cell."""

_StructureRule = partial(RowRule[Tally], family=Family.STRUCTURE)


def _all_are(row: Row, roles: RoleSet, kind: LetterKind) -> str:
    return say("{holding}.", holding=held_together(names(row.columns.in_set(roles)), row.columns.word(kind)))


def _only_told(row: Row) -> str:
    told = names(row.columns.in_set(row.involved))
    if len(told) == 2:
        return say("{roles} are both told, but nobody does it or answers for it.", roles=listed(told))
    return counted(
        "{roles} is told, but nobody does it or answers for it.",
        "{roles} are all told, but nobody does it or answers for it.",
        len(told),
        roles=listed(told),
    )


def _nobody_owns(row: Row) -> str:
    if row.responsible:
        return say("nobody is {A}.", **row.columns.words)
    return say("nobody is {A}, and nobody is {R}.", **row.columns.words)


def _likely_owners(row: Row) -> tuple[Role, ...]:
    """Who could take the A: those who do the work, or else the duty's own side, or else those who are asked."""
    side = row.stance.nature.side
    own = row.columns.of_side(side) if side else EMPTY
    doing = row.responsible
    likeliest = (doing & own) or doing or own or row.holding(SUPPORTING, CONSULTED)
    return row.columns.in_set(likeliest)[:_MOST_BUTTONS]


def _give_accountable(row: Row) -> tuple[Fix, ...]:
    return tuple(row.fix(row.owning(role)) for role in _likely_owners(row))


def _give_responsible(row: Row) -> tuple[Fix, ...]:
    likeliest = row.accountable or row.holding(SUPPORTING, CONSULTED)
    return tuple(row.fix(row.doing(role)) for role in row.columns.in_set(likeliest)[:_MOST_BUTTONS])


def _keep_one_accountable(row: Row) -> tuple[Fix, ...]:
    holders = row.columns.in_set(row.accountable)
    return tuple(
        row.fix(
            *(row.only_doing(other) for other in holders if other != keeper), label=say("Keep {name}", name=keeper.name)
        )
        for keeper in holders[:_MOST_BUTTONS]
    )


def _fewer_responsible(row: Row) -> tuple[Fix, ...]:
    doing = row.columns.in_set(row.responsible & ~row.accountable) or row.columns.in_set(row.responsible)
    pieces = tuple(f"{row.activity.name}: {role.name}" for role in row.columns.in_set(row.responsible))
    label = counted("Split into {number} row", "Split into {number} rows", len(pieces))
    split = Fix(label, SplitActivity(row.activity.id, pieces))
    return (split, *(row.fix(row.consulting(role)) for role in doing[-_MOST_BUTTONS:]))


def _tell_instead(row: Row) -> tuple[Fix, ...]:
    asked = row.columns.in_set(row.holding(CONSULTED) & ~row.working)
    label = say("{C} → {I} for all {count}", **row.columns.words, count=len(asked))
    return (row.fix(*map(row.informing, asked), label=label),) if asked else ()


def _leave_out_the_told(row: Row) -> tuple[Fix, ...]:
    told = row.columns.in_set(row.holding(INFORMED) & ~row.holding(CONSULTED) & ~row.working)
    cleared = [row.cleared(role, LetterKind.INFORMED) for role in told]
    label = say("Clear all {count} {I}", **row.columns.words, count=len(told)) if len(told) > _MOST_SHOWN else ""
    return (row.fix(*cleared, label=label),) if told else ()


def _drop_implied(row: Row) -> tuple[Fix, ...]:
    weaker = (LetterKind.INFORMED, LetterKind.CONSULTED, LetterKind.SUPPORTING)
    wanted = [
        row.cleared(role, *(weaker if row.columns.only(role) & row.working else weaker[:1]))
        for role in row.columns.in_set(row.doubled)
    ]
    return (row.fix(*wanted, label=say("Keep the stronger letters") if len(wanted) > _MOST_SHOWN else ""),)


def _leave_the_check(row: Row) -> tuple[Fix, ...]:
    checking = (LetterKind.VERIFYING, LetterKind.SIGNING)
    return tuple(row.fix(row.cleared(role, *checking)) for role in row.columns.in_set(row.self_checked))


EMPTY_ROW = _StructureRule(
    id="structure.empty-row",
    name=later("Empty row (H10)"),
    explanation=later("An activity without any letter."),
    heading=later("Gap"),
    grade=Severity.CHECK,
    question=later("Who takes this on, or can the row go?"),
    sources=(sources.ATLASSIAN_PLAY, sources.GAMESTORMING),
    holds=lambda tally: tally.is_empty,
    title=later("nobody is involved"),
    clause=lambda _: say("no role has a letter here."),
    fixes=lambda row: (*_give_accountable(row), Fix(say("Delete the row"), DeleteActivities((row.activity.id,)))),
)
ONLY_INFORMED = _StructureRule(
    id="structure.only-informed",
    name=later("Only Informed (H9)"),
    explanation=later("Roles are told of an activity that nobody does or owns."),
    heading=later("Gap"),
    grade=Severity.CHECK,
    question=later("Who does this, so that there is something to tell?"),
    sources=(sources.GENERATOR,),
    holds=lambda tally: tally.only_informed,
    title=later("only {I}"),
    clause=_only_told,
    roles=lambda row: row.holding(INFORMED),
    fixes=_give_accountable,
)
NO_ACCOUNTABLE = _StructureRule(
    id="structure.no-accountable",
    name=later("No Accountable (H1)"),
    explanation=later("Nobody answers for the outcome."),
    heading=later("Gap"),
    grade=Severity.CHECK,
    question=later("If this does not get done, who answers for it?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_STEPS),
    holds=lambda tally: tally.accountable is Amount.NONE,
    needs=LetterKind.ACCOUNTABLE,
    title=later("no {A}"),
    clause=_nobody_owns,
    fixes=_give_accountable,
)
SEVERAL_ACCOUNTABLE = _StructureRule(
    id="structure.several-accountable",
    name=later("Several Accountable (H2)"),
    explanation=later("More than one role answers for the outcome."),
    heading=later("Overlap"),
    grade=Severity.CONFLICT,
    question=later("Who has the last word when they disagree?"),
    sources=(sources.CIO_STEPS, sources.PMBOK),
    holds=lambda tally: tally.accountable is Amount.MANY,
    title=later("{count} {A}"),
    clause=lambda row: _all_are(row, row.accountable, LetterKind.ACCOUNTABLE),
    roles=lambda row: row.accountable,
    fixes=_keep_one_accountable,
)
NO_RESPONSIBLE = _StructureRule(
    id="structure.no-responsible",
    name=later("No Responsible (H3)"),
    explanation=later("Nobody does the work."),
    heading=later("Gap"),
    grade=Severity.CHECK,
    question=later("Who does the work, and whose role is it to take the initiative?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_ROLES, sources.VALUE_BASED),
    holds=lambda tally: tally.responsible is Amount.NONE and tally.accountable is not Amount.NONE,
    needs=LetterKind.RESPONSIBLE,
    title=later("no {R}"),
    clause=lambda row: say("nobody is {R} for doing it.", **row.columns.words),
    fixes=_give_responsible,
)
MANY_RESPONSIBLE = _StructureRule(
    id="structure.many-responsible",
    name=later("Many Responsible (H4, H11)"),
    explanation=later("More than {count} roles do the work."),
    limits={"count": MOST_RESPONSIBLE},
    heading=later("Crowd"),
    grade=Severity.NOTE,
    question=later("Can the item be broken into more specific tasks?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_STEPS, sources.CLICKNFILE, sources.GAMESTORMING),
    holds=lambda tally: tally.responsible is Amount.MANY,
    title=later("{count} {R}"),
    clause=lambda row: _all_are(row, row.responsible, LetterKind.RESPONSIBLE),
    roles=lambda row: row.responsible,
    fixes=_fewer_responsible,
    often=Often(later("more than three {R}"), later("on {count} more than three roles are {R}")),
)
EVERY_BOX_FILLED = _StructureRule(
    id="structure.every-box-filled",
    name=later("Every box filled (H8)"),
    explanation=later("Every role has a letter on the activity."),
    heading=later("Crowd"),
    grade=Severity.NOTE,
    question=later("Do all really need to be involved, or is this covering all bases?"),
    sources=(sources.CIO_STEPS, sources.OUTCOME),
    holds=lambda tally: tally.everybody,
    title=later("every box is filled"),
    clause=lambda row: counted(
        "all {number} role have a letter.", "all {number} roles have a letter.", len(row.columns.roles)
    ),
    roles=lambda row: row.involved,
    fixes=lambda row: _leave_out_the_told(row) or _tell_instead(row),
    often=Often(later("every box is filled"), later("on {count} every role has a letter")),
)
MANY_CONSULTED = _StructureRule(
    id="structure.many-consulted",
    name=later("Many Consulted (H5)"),
    explanation=later("More than {share} of the roles are asked before."),
    limits={"share": CROWDED_SHARE},
    heading=later("Crowd"),
    grade=Severity.NOTE,
    question=later("Do all really need to be asked, or can some be told and raise their hand?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_STEPS, sources.DIRECTOR_PM),
    holds=lambda tally: tally.consulted is Amount.MANY,
    title=later("{count} {C}"),
    clause=lambda row: _all_are(row, row.holding(CONSULTED), LetterKind.CONSULTED),
    roles=lambda row: row.holding(CONSULTED),
    fixes=_tell_instead,
    often=Often(later("many {C}"), later("on {count} most roles are {C}")),
)
MANY_INFORMED = _StructureRule(
    id="structure.many-informed",
    name=later("Many Informed (H6)"),
    explanation=later("More than {share} of the roles are told afterwards."),
    limits={"share": CROWDED_SHARE},
    heading=later("Crowd"),
    grade=Severity.NOTE,
    question=later("Do all of these need to be told as a routine?"),
    sources=(sources.SMITH_ERWIN,),
    holds=lambda tally: tally.informed is Amount.MANY,
    title=later("{count} {I}"),
    clause=lambda row: _all_are(row, row.holding(INFORMED), LetterKind.INFORMED),
    roles=lambda row: row.holding(INFORMED),
    fixes=_leave_out_the_told,
    often=Often(later("many {I}"), later("on {count} most roles are {I}")),
)
NOBODY_TOLD = _StructureRule(
    id="structure.no-consulted-or-informed",
    name=later("No Consulted and no Informed (H7)"),
    explanation=later("Those who do the work talk to nobody about it."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("Does nobody else need to know, or is a link missing?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_UPDATE),
    holds=lambda tally: (
        tally.consulted is tally.informed is tally.supporting is Amount.NONE
        and tally.accountable is not Amount.NONE
        and tally.responsible is not Amount.NONE
    ),
    title=later("no {C} and no {I}"),
    clause=lambda _: say("nobody is asked before or told afterwards."),
    often=Often(later("no {C} and no {I}"), later("on {count} nobody is asked before or told afterwards")),
)
IMPLIED_LETTERS = _StructureRule(
    id="structure.implied-letters",
    name=later("Letters that imply each other (H16, H17)"),
    explanation=later("A role holds a letter that another of its letters implies, such as A with C."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("Which of the two is it? Who owns or does a thing is asked and told anyway."),
    sources=(sources.MADISON, sources.TWIKI),
    holds=lambda tally: tally.doubled,
    title=later("letters that imply each other"),
    clause=lambda row: say(
        "{holding}; the stronger letter says it all.",
        holding=documents.letters_of(row, row.columns.in_set(row.doubled)),
    ),
    roles=lambda row: row.doubled,
    fixes=_drop_implied,
    often=Often(later("letters that imply each other"), later("on {count} a role holds letters that imply each other")),
)
SELF_CHECKED = _StructureRule(
    id="structure.checks-own-work",
    name=later("Checks its own work (H20)"),
    explanation=later("The role that verifies or signs is the one that does the work."),
    heading=later("Overlap"),
    grade=Severity.CHECK,
    question=later("Who else can look at this before it counts as done?"),
    sources=(sources.INTERFACING, sources.CIO_UPDATE),
    holds=lambda tally: tally.self_checked,
    title=later("checks its own work"),
    clause=lambda row: say(
        "{roles} would check work of their own.", roles=listed(names(row.columns.in_set(row.self_checked)))
    ),
    roles=lambda row: row.self_checked,
    fixes=_leave_the_check,
)
NOT_AN_ACTION = _StructureRule(
    id="structure.not-an-action",
    name=later("Name without an action (H18)"),
    explanation=later("The activity's name does not say what is done."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("What is to be done with it: decide it, write it, check it?"),
    sources=(sources.VERB_FIRST,),
    holds=lambda tally: not tally.names_action,
    title=later("a thing, not an action"),
    clause=lambda _: say("the name does not say what is done."),
    often=Often(later("things, not actions"), later("the names of {count} do not say what is done")),
)

CHAINS = (
    (EMPTY_ROW, ONLY_INFORMED, NO_ACCOUNTABLE, SEVERAL_ACCOUNTABLE),
    (NO_RESPONSIBLE, MANY_RESPONSIBLE),
    (EVERY_BOX_FILLED, MANY_CONSULTED, MANY_INFORMED, NOBODY_TOLD),
    (IMPLIED_LETTERS,),
    (SELF_CHECKED,),
    (NOT_AN_ACTION,),
)
"""Of the rules of one chain, which would speak of one cause, only the first that holds is heard on a row."""
RULES = tuple(rule for chain in CHAINS for rule in chain)
