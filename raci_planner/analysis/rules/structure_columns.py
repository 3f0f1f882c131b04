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
from raci_planner.analysis.wording import are, counted, have, in_activities, listed, number
from raci_planner.analysis.workload import Workload
from raci_planner.domain.commands import DeleteRole
from raci_planner.domain.records import Role
from raci_planner.domain.schemes import LetterKind

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


def _of(load: Workload, kind: LetterKind, survey: Survey) -> str:
    return f"{survey.columns.word(kind)} on {number(load.count(kind))} of {in_activities(load.rows)}"


def _has_many(load: Workload, kind: LetterKind, share: float) -> bool:
    return load.rows >= FEWEST_ROWS and load.share(kind) > share


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
        title=f"{counted(len(roles), 'role')} without letters",
        sentence=f"{listed(names(roles))} {have(len(roles))} no letter on any activity.",
        basis=_ids(roles),
        roles=roles,
        fixes=tuple(Fix(f"Remove {role.name}", DeleteRole(role.id)) for role in roles[:_MOST_BUTTONS]),
    )


def _only_talk(survey: Survey, loads: tuple[Workload, ...]) -> Sight | None:
    roles = tuple([load.role for load in loads if load.only_talks and load.rows >= FEWEST_ROWS])
    if not roles:
        return None
    words = survey.columns.words
    return Sight(
        title=f"no {words['A']} and no {words['R']}",
        sentence=f"{listed(names(roles))} {are(len(roles))} only asked or told.",
        basis=_ids(roles),
        roles=roles,
    )


def _ids(roles: tuple[Role, ...]) -> str:
    return " ".join(str(key) for key in sorted(role.id for role in roles))


def _overloaded(survey: Survey, load: Workload) -> Sight | None:
    if not (_has_many(load, A, MANY_ACCOUNTABLE_SHARE) and _has_many(load, R, MANY_RESPONSIBLE_SHARE)):
        return None
    sentence = f"{load.role.name} is {_of(load, A, survey)}, and {survey.columns.word(R)} on {number(load.count(R))}."
    return _sight(load, "owns and does most of it", sentence, A, R)


def _many_accountable(survey: Survey, load: Workload) -> Sight | None:
    if not _has_many(load, A, MANY_ACCOUNTABLE_SHARE):
        return None
    return _sight(load, f"{load.count(A)} {survey.columns.word(A)}", f"{load.role.name} is {_of(load, A, survey)}.", A)


def _many_responsible(survey: Survey, load: Workload) -> Sight | None:
    if not _has_many(load, R, MANY_RESPONSIBLE_SHARE):
        return None
    return _sight(load, f"{load.count(R)} {survey.columns.word(R)}", f"{load.role.name} is {_of(load, R, survey)}.", R)


def _no_empty_space(_: Survey, loads: tuple[Workload, ...]) -> Sight | None:
    roles = tuple([load.role for load in loads if load.involved == load.rows >= FEWEST_ROWS])
    if not roles:
        return None
    return Sight(
        title=f"{counted(len(roles), 'role')} in everything",
        sentence=f"{listed(names(roles))} {have(len(roles))} a letter on every activity.",
        basis=_ids(roles),
        roles=roles,
    )


def _many_consulted(survey: Survey, load: Workload) -> Sight | None:
    if not _has_many(load, C, MANY_CONSULTED_SHARE) or load.involved == load.rows:
        return None
    return _sight(load, f"{load.count(C)} {survey.columns.word(C)}", f"{load.role.name} is {_of(load, C, survey)}.", C)


def _group_accountable(survey: Survey, load: Workload) -> Sight | None:
    role = load.role
    if not load.count(A) or not is_group(role.name):
        return None
    activities = survey.listed(survey.held.holding(role, ACCOUNTABLE))
    count = load.count(A)
    on = f"“{activities[0].name}”" if count == 1 else in_activities(count)
    return Sight(
        title=f"a group is {survey.columns.word(A)}",
        sentence=f"{role.name} is {survey.columns.word(A)} on {on}, and reads like more than one person.",
        basis=f"{A}={count}",
        roles=(role,),
        activities=tuple(activity.id for activity in activities),
    )


UNUSED = _AllRolesRule(
    id="structure.unused-role",
    name="No letters at all (V5)",
    explanation="A role without any letter.",
    heading="Gap",
    grade=Severity.NOTE,
    question="What is this role for: give it duties, or take it out?",
    sources=(sources.GENERATOR, sources.PM_CHARTS),
    look=_unused,
)
ONLY_TALK = _AllRolesRule(
    id="structure.no-work",
    name="No A and no R (V4)",
    explanation="A role that owns nothing and does nothing.",
    heading="Note",
    grade=Severity.NOTE,
    question="Should this role own or do something, or can it be told in another way?",
    sources=(sources.SMITH_ERWIN,),
    look=_only_talk,
)
OVERLOADED = _ColumnRule(
    id="structure.overloaded",
    name="Many A and many R (V6)",
    explanation=f"A on over {MANY_ACCOUNTABLE_SHARE:.0%} and R on over {MANY_RESPONSIBLE_SHARE:.0%} of the rows.",
    heading="Load",
    grade=Severity.CHECK,
    question="What happens to all this in a busy month, or when this person is away?",
    sources=(sources.EXCEL_NOW, sources.GENERATOR),
    look=_overloaded,
)
MANY_ACCOUNTABLE = _ColumnRule(
    id="structure.many-owned",
    name="Many A (V3)",
    explanation=f"A on more than {MANY_ACCOUNTABLE_SHARE:.0%} of the rows.",
    heading="Load",
    grade=Severity.NOTE,
    question="Do decisions wait here, and can some of them be pushed down?",
    sources=(sources.SMITH_ERWIN, sources.EXCEL_NOW, sources.GENERATOR),
    look=_many_accountable,
)
MANY_RESPONSIBLE = _ColumnRule(
    id="structure.much-work",
    name="Many R (V1)",
    explanation=f"R on more than {MANY_RESPONSIBLE_SHARE:.0%} of the rows.",
    heading="Load",
    grade=Severity.NOTE,
    question="Can this role stay on top of so much?",
    sources=(sources.SMITH_ERWIN, sources.CIO_ROLES, sources.GENERATOR),
    look=_many_responsible,
)
NO_EMPTY_SPACE = _AllRolesRule(
    id="structure.in-everything",
    name="No empty box (V2)",
    explanation="A role with a letter on every activity.",
    heading="Load",
    grade=Severity.NOTE,
    question="Does this role need to be in everything, or can some R become C and some C become I?",
    sources=(sources.SMITH_ERWIN, sources.CIO_ROLES),
    look=_no_empty_space,
)
MANY_CONSULTED = _ColumnRule(
    id="structure.much-asked",
    name="Many C (V7)",
    explanation=f"C on more than {MANY_CONSULTED_SHARE:.0%} of the rows.",
    heading="Load",
    grade=Severity.NOTE,
    question="Must this role be asked so often, or would being told do?",
    sources=(sources.GENERATOR,),
    look=_many_consulted,
)
GROUP_ACCOUNTABLE = _ColumnRule(
    id="structure.group-accountable",
    name="A held by a group (H14)",
    explanation="A team, board or committee is Accountable.",
    heading="Note",
    grade=Severity.NOTE,
    question="Which one person answers for the group?",
    sources=(sources.DIRECTOR_PM, sources.FLOWTINO),
    look=_group_accountable,
)

CHAINS = ((OVERLOADED, MANY_ACCOUNTABLE, MANY_RESPONSIBLE, MANY_CONSULTED), (GROUP_ACCOUNTABLE,))
ALL_ROLES_CHAINS = ((UNUSED,), (ONLY_TALK,), (NO_EMPTY_SPACE,))
"""What many roles of a plan tend to have in common is told once, with all of their names."""
