"""Structure, role by role: what the guides to RACI ask down a column of the matrix.

Left to people, because no matrix shows it: whether everybody agrees with the role they are given (V8), whether the
roles are peers (V9) and whether columns should name roles or persons (V10).
"""

from functools import partial

from raci_planner.analysis.columns import is_group, names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import sources
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.sets import ACCOUNTABLE
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.wording import in_activities, in_roles
from raci_planner.analysis.workload import Workload
from raci_planner.domain.commands import DeleteRole
from raci_planner.domain.records import Role
from raci_planner.domain.schemes import LetterKind
from raci_planner.language import counted, later, listed, number, say

A = LetterKind.ACCOUNTABLE
R = LetterKind.RESPONSIBLE
C = LetterKind.CONSULTED

MANY_ACCOUNTABLE_SHARE = 0.5
MANY_RESPONSIBLE_SHARE = 0.7
MANY_CONSULTED_SHARE = 0.6
"""Above these shares of the rows a role holds many. Source: raci_generator."""
FEWEST_ROWS = 6
"""In a plan of fewer activities, shares say nothing."""

_MOST_BUTTONS = 3

_ColumnRule = partial(WideRule[Workload], family=Family.STRUCTURE)
_AllRolesRule = partial(WideRule[tuple[Workload, ...]], family=Family.STRUCTURE)


def _holds_many(load: Workload, kind: LetterKind, survey: Survey) -> str:
    return say(
        "{role} is {letter} on {number} of {activities}",
        role=load.role.name,
        letter=survey.columns.word(kind),
        number=number(load.count(kind)),
        activities=in_activities(load.rows),
    )


def _has_many(load: Workload, kind: LetterKind, share: float) -> bool:
    return load.rows >= FEWEST_ROWS and load.share(kind) > share


def _many(survey: Survey, load: Workload, kind: LetterKind) -> Sight:
    title = say("{count} {letter}", count=load.count(kind), letter=survey.columns.word(kind))
    return _sight(load, title, say("{holding}.", holding=_holds_many(load, kind, survey)), kind)


def _sight(load: Workload, title: str, sentence: str, *kinds: LetterKind) -> Sight:
    return Sight(
        title=title,
        sentence=sentence,
        basis=" ".join(f"{kind}={load.count(kind)}" for kind in kinds),
        roles=(load.role,),
    )


def _unused(_: Survey, loads: tuple[Workload, ...]) -> Sight | None:
    roles = tuple([load.role for load in loads if not load.involved and load.rows])
    if not roles:
        return None
    return Sight(
        title=say("{roles} without letters", roles=in_roles(len(roles))),
        sentence=counted(
            "{roles} has no letter on any activity.",
            "{roles} have no letter on any activity.",
            len(roles),
            roles=listed(names(roles)),
        ),
        basis=_ids(roles),
        roles=roles,
        fixes=tuple(Fix(say("Remove {name}", name=role.name), DeleteRole(role.id)) for role in roles[:_MOST_BUTTONS]),
    )


def _only_talk(survey: Survey, loads: tuple[Workload, ...]) -> Sight | None:
    roles = tuple([load.role for load in loads if load.only_talks and load.rows >= FEWEST_ROWS])
    if not roles:
        return None
    return Sight(
        title=say("no {A} and no {R}", **survey.columns.words),
        sentence=counted(
            "{roles} is only asked or told.",
            "{roles} are only asked or told.",
            len(roles),
            roles=listed(names(roles)),
        ),
        basis=_ids(roles),
        roles=roles,
    )


def _ids(roles: tuple[Role, ...]) -> str:
    return " ".join(str(key) for key in sorted(role.id for role in roles))


def _overloaded(survey: Survey, load: Workload) -> Sight | None:
    if not (_has_many(load, A, MANY_ACCOUNTABLE_SHARE) and _has_many(load, R, MANY_RESPONSIBLE_SHARE)):
        return None
    sentence = say(
        "{owning}, and {letter} on {number}.",
        owning=_holds_many(load, A, survey),
        letter=survey.columns.word(R),
        number=number(load.count(R)),
    )
    return _sight(load, say("owns and does most of it"), sentence, A, R)


def _many_accountable(survey: Survey, load: Workload) -> Sight | None:
    if not _has_many(load, A, MANY_ACCOUNTABLE_SHARE):
        return None
    return _many(survey, load, A)


def _many_responsible(survey: Survey, load: Workload) -> Sight | None:
    if not _has_many(load, R, MANY_RESPONSIBLE_SHARE):
        return None
    return _many(survey, load, R)


def _no_empty_space(_: Survey, loads: tuple[Workload, ...]) -> Sight | None:
    roles = tuple([load.role for load in loads if load.involved == load.rows >= FEWEST_ROWS])
    if not roles:
        return None
    return Sight(
        title=say("{roles} in everything", roles=in_roles(len(roles))),
        sentence=counted(
            "{roles} has a letter on every activity.",
            "{roles} have a letter on every activity.",
            len(roles),
            roles=listed(names(roles)),
        ),
        basis=_ids(roles),
        roles=roles,
    )


def _many_consulted(survey: Survey, load: Workload) -> Sight | None:
    if not _has_many(load, C, MANY_CONSULTED_SHARE) or load.involved == load.rows:
        return None
    return _many(survey, load, C)


def _group_accountable(survey: Survey, load: Workload) -> Sight | None:
    role = load.role
    if not load.count(A) or not is_group(role.name):
        return None
    activities = survey.listed(survey.held.holding(role, ACCOUNTABLE))
    count = load.count(A)
    owner = survey.columns.word(A)
    return Sight(
        title=say("a group is {letter}", letter=owner),
        sentence=say(
            "{role} is {letter} on {activities}, and reads like more than one person.",
            role=role.name,
            letter=owner,
            activities=say("“{name}”", name=activities[0].name) if count == 1 else in_activities(count),
        ),
        basis=f"{A}={count}",
        roles=(role,),
        activities=tuple(activity.id for activity in activities),
    )


UNUSED = _AllRolesRule(
    id="structure.unused-role",
    name=later("No letters at all (V5)"),
    explanation=later("A role without any letter."),
    heading=later("Gap"),
    grade=Severity.NOTE,
    question=later("What is this role for: give it duties, or take it out?"),
    sources=(sources.GENERATOR, sources.PM_CHARTS),
    look=_unused,
)
ONLY_TALK = _AllRolesRule(
    id="structure.no-work",
    name=later("No A and no R (V4)"),
    explanation=later("A role that owns nothing and does nothing."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("Should this role own or do something, or can it be told in another way?"),
    sources=(sources.SMITH_ERWIN,),
    look=_only_talk,
)
OVERLOADED = _ColumnRule(
    id="structure.overloaded",
    name=later("Many A and many R (V6)"),
    explanation=later("A on over {owned} and R on over {done} of the rows."),
    limits={"owned": MANY_ACCOUNTABLE_SHARE, "done": MANY_RESPONSIBLE_SHARE},
    heading=later("Load"),
    grade=Severity.CHECK,
    question=later("What happens to all this in a busy month, or when this person is away?"),
    sources=(sources.EXCEL_NOW, sources.GENERATOR),
    look=_overloaded,
)
MANY_ACCOUNTABLE = _ColumnRule(
    id="structure.many-owned",
    name=later("Many A (V3)"),
    explanation=later("A on more than {share} of the rows."),
    limits={"share": MANY_ACCOUNTABLE_SHARE},
    heading=later("Load"),
    grade=Severity.NOTE,
    question=later("Do decisions wait here, and can some of them be pushed down?"),
    sources=(sources.SMITH_ERWIN, sources.EXCEL_NOW, sources.GENERATOR),
    look=_many_accountable,
)
MANY_RESPONSIBLE = _ColumnRule(
    id="structure.much-work",
    name=later("Many R (V1)"),
    explanation=later("R on more than {share} of the rows."),
    limits={"share": MANY_RESPONSIBLE_SHARE},
    heading=later("Load"),
    grade=Severity.NOTE,
    question=later("Can this role stay on top of so much?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_ROLES, sources.GENERATOR),
    look=_many_responsible,
)
NO_EMPTY_SPACE = _AllRolesRule(
    id="structure.in-everything",
    name=later("No empty box (V2)"),
    explanation=later("A role with a letter on every activity."),
    heading=later("Load"),
    grade=Severity.NOTE,
    question=later("Does this role need to be in everything, or can some R become C and some C become I?"),
    sources=(sources.SMITH_ERWIN, sources.CIO_ROLES),
    look=_no_empty_space,
)
MANY_CONSULTED = _ColumnRule(
    id="structure.much-asked",
    name=later("Many C (V7)"),
    explanation=later("C on more than {share} of the rows."),
    limits={"share": MANY_CONSULTED_SHARE},
    heading=later("Load"),
    grade=Severity.NOTE,
    question=later("Must this role be asked so often, or would being told do?"),
    sources=(sources.GENERATOR,),
    look=_many_consulted,
)
GROUP_ACCOUNTABLE = _ColumnRule(
    id="structure.group-accountable",
    name=later("A held by a group (H14)"),
    explanation=later("A team, board or committee is Accountable."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("Which one person answers for the group?"),
    sources=(sources.DIRECTOR_PM, sources.FLOWTINO),
    look=_group_accountable,
)

CHAINS = ((OVERLOADED, MANY_ACCOUNTABLE, MANY_RESPONSIBLE, MANY_CONSULTED), (GROUP_ACCOUNTABLE,))
ALL_ROLES_CHAINS = ((UNUSED,), (ONLY_TALK,), (NO_EMPTY_SPACE,))
"""What many roles of a plan tend to have in common is told once, with all of their names."""
