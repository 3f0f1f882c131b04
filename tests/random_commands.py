"""Random commands on any plan: what the property tests of domain, storage and analysis have in common."""

from datetime import date

from hypothesis import strategies as st

from raci_planner.domain.commands import (
    AcceptFinding,
    AddActivities,
    AddPerson,
    AddRole,
    AddSection,
    AssignPerson,
    ChooseDuty,
    Command,
    DeleteActivities,
    DeletePerson,
    DeleteRole,
    DeleteSection,
    GradeRule,
    MergeRole,
    MoveActivities,
    MoveRole,
    MoveSection,
    RenameActivity,
    RenamePerson,
    RenameRole,
    RenameSection,
    ReopenFinding,
    SetLetters,
    SetNote,
    SetPlanInfo,
    SetRoleSide,
    SplitActivity,
    ToggleLetter,
    UnassignPerson,
)
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Grade, Stage
from raci_planner.domain.schemes import Letters
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side

NAMES = st.one_of(
    st.sampled_from(
        [
            "Define the product vision",
            "Prioritise the backlog",
            "Track the budget",
            "Risk management",
            "Project schedule",
            "Deploy to production",
            "Collect customer feedback",
            "=1+1",
            "Item 3",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(str.strip),
)
ROLE_NAMES = st.sampled_from(
    ["Product Manager", "Product Owner", "Project Manager", "Scrum Master", "PM", "Engineering", "QA", "Sponsor"]
)
SIDES: st.SearchStrategy[Side | None] = st.sampled_from([PRODUCT, PROJECT, OTHER, None])
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
DUTIES = st.sampled_from([None, "not-covered", "vision", "budget", "schedule", "prioritisation", "no-such-duty"])
RULES = st.sampled_from(["no-accountable", "several-accountable", "boundary-accountable", "many-informed"])
ACCEPTED = st.sampled_from(["key-1", "key-2"])


def commands(plan: Plan) -> st.SearchStrategy[Command]:
    """Any command that names things of this plan, and a few that name things that are gone."""
    sections = st.sampled_from([None, *plan.sections])
    choices: list[st.SearchStrategy[Command]] = [
        st.builds(AddActivities, st.lists(NAMES, min_size=1, max_size=3).map(tuple), sections, _place()),
        st.builds(AddRole, ROLE_NAMES, SIDES, _place()),
        st.builds(AddSection, NAMES, _place()),
        st.builds(AddPerson, NAMES, st.sampled_from([None, *plan.roles])),
        st.builds(
            SetPlanInfo,
            name=NAMES,
            purpose=st.just(""),
            review_due=st.none() | DAYS,
            stage=st.none() | st.sampled_from(Stage),
        ),
        st.builds(GradeRule, RULES, st.none() | st.sampled_from(Grade)),
        st.builds(
            AcceptFinding,
            key=ACCEPTED,
            basis=st.just("basis"),
            reason=st.just("agreed"),
            by=st.just("Ana"),
            on=DAYS,
        ),
        st.builds(ReopenFinding, ACCEPTED),
    ]
    if plan.activities:
        choices += _on_activities(plan, sections)
    if plan.roles:
        choices += _on_roles(plan)
    if plan.sections:
        choices += _on_sections(plan)
    if plan.people:
        choices += _on_people(plan)
    if plan.activities and plan.roles:
        choices += [_on_cells(plan)] * 4
    return st.one_of(choices)


def _place() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, 4)


def _on_activities(plan: Plan, sections: st.SearchStrategy[object]) -> list[st.SearchStrategy[Command]]:
    one = st.sampled_from(list(plan.activities))
    some = st.lists(one, min_size=1, max_size=3, unique=True).map(tuple)
    return [
        st.builds(RenameActivity, one, NAMES),
        st.builds(SetNote, one, st.sampled_from(["", "a note"])),
        st.builds(ChooseDuty, one, DUTIES),
        st.builds(MoveActivities, some, sections, st.integers(0, 4)),
        st.builds(DeleteActivities, some),
        st.builds(SplitActivity, one, st.tuples(NAMES, NAMES)),
    ]


def _on_roles(plan: Plan) -> list[st.SearchStrategy[Command]]:
    one = st.sampled_from(list(plan.roles))
    return [
        st.builds(RenameRole, one, ROLE_NAMES),
        st.builds(SetRoleSide, one, SIDES),
        st.builds(MoveRole, one, st.integers(0, 4)),
        st.builds(DeleteRole, one),
        st.builds(MergeRole, one, one),
    ]


def _on_sections(plan: Plan) -> list[st.SearchStrategy[Command]]:
    one = st.sampled_from(list(plan.sections))
    return [
        st.builds(RenameSection, one, NAMES),
        st.builds(MoveSection, one, st.integers(0, 3)),
        st.builds(DeleteSection, one, st.booleans()),
    ]


def _on_people(plan: Plan) -> list[st.SearchStrategy[Command]]:
    one = st.sampled_from(list(plan.people))
    choices: list[st.SearchStrategy[Command]] = [st.builds(RenamePerson, one, NAMES), st.builds(DeletePerson, one)]
    if plan.roles:
        role = st.sampled_from(list(plan.roles))
        choices += [st.builds(AssignPerson, role, one), st.builds(UnassignPerson, role, one)]
    return choices


def _on_cells(plan: Plan) -> st.SearchStrategy[Command]:
    place = st.tuples(st.sampled_from(list(plan.activities)), st.sampled_from(list(plan.roles)))
    places = st.lists(place, min_size=1, max_size=4, unique=True).map(tuple)
    letters = st.integers(0, plan.scheme.everything).map(Letters)
    letter = st.integers(0, len(plan.scheme.letters) - 1).map(lambda bit: Letters(1 << bit))
    return st.one_of(st.builds(SetLetters, places, letters), st.builds(ToggleLetter, places, letter))
