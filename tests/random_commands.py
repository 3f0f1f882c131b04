"""Random commands on any plan: what the property tests of domain, storage and analysis have in common."""

from collections.abc import Callable, Iterable
from datetime import date

from hypothesis import strategies as st

from raci_planner.domain.commands import (
    AcceptFinding,
    AddActivities,
    AddLogEntry,
    AddPerson,
    AddRole,
    AddSection,
    AssignPerson,
    CastBallot,
    CastBallots,
    ChangeLogEntry,
    ChangeScheme,
    ChooseDuty,
    ClearStandings,
    Command,
    DefineScheme,
    DeleteActivities,
    DeleteLogEntry,
    DeletePerson,
    DeleteRole,
    DeleteSection,
    DescribePerson,
    DescribeRole,
    DropBallot,
    GradeRule,
    MergeRole,
    MoveActivities,
    MoveRole,
    MoveSection,
    OpenBallots,
    PutBallotsAway,
    RenameActivity,
    RenamePerson,
    RenameRole,
    RenameSection,
    ReopenFinding,
    ReplaceInNames,
    RevealBallots,
    SetHolders,
    SetLetters,
    SetNote,
    SetPlanInfo,
    SetRoleSide,
    SetStandings,
    SignOffRole,
    SplitActivity,
    SplitRole,
    ToggleLetter,
    UnassignPerson,
    VoteAgain,
    WithdrawSignOff,
)
from raci_planner.domain.ids import SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.recoding import likely_targets
from raci_planner.domain.records import EntryKind, Grade, Stage, StandingState, Vote
from raci_planner.domain.schemes import SCHEMES, Letter, LetterKind, Letters, LetterScheme
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side

type Area = Callable[[Plan], st.SearchStrategy[Command]]

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
SIGNERS = st.sampled_from(["Ana", "Ben"])
TEXTS = st.sampled_from(["Ana has the last word", "for this quarter\nonly"])


def commands(plan: Plan) -> st.SearchStrategy[Command]:
    """Any command that names things of this plan, and a few that name things that are gone."""
    return _of_areas(plan, [_on_letters])


def commands_in_its_letters(plan: Plan) -> st.SearchStrategy[Command]:
    """Any command but those that change the letters of the plan as a whole."""
    return _of_areas(plan, [])


def _of_areas(plan: Plan, further: list[Area]) -> st.SearchStrategy[Command]:
    areas: list[Area] = [_on_plan, _on_plan, *further]
    if plan.activities:
        areas += [_on_activities, _on_standings, _on_log]
    if plan.roles:
        areas.append(_on_roles)
    if plan.sections:
        areas.append(_on_sections)
    if plan.people:
        areas.append(_on_people)
    if plan.activities and plan.roles:
        areas += [_on_cells, _on_cells, _on_ballots]
    # Choosing the area first makes only its strategies: making all of them takes longer than what they test.
    return st.sampled_from(areas).flatmap(lambda area: area(plan))


def _on_plan(plan: Plan) -> st.SearchStrategy[Command]:
    return st.one_of(
        st.builds(AddActivities, st.lists(NAMES, min_size=1, max_size=3).map(tuple), _sections(plan), _place()),
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
    )


OWN = LetterScheme(
    key="own",
    name="Ours",
    letters=(
        Letter(code="L", word="Lead", kind=LetterKind.ACCOUNTABLE, meaning="Leads it.", colour="#7a1f5c"),
        Letter(code="R", word="Runs it", kind=LetterKind.RESPONSIBLE, meaning="Does it."),
        Letter(code="X", word="Expert", kind=LetterKind.CONSULTED, meaning="Is asked.", colour="#f5d76e"),
    ),
)


def _on_letters(plan: Plan) -> st.SearchStrategy[Command]:
    """Another scheme: with the letters that suggest themselves, with one dropped, with all put together."""
    return st.sampled_from([one for scheme in (*SCHEMES.values(), OWN) for one in _ways_to(scheme, plan)])


def _ways_to(scheme: LetterScheme, plan: Plan) -> list[Command]:
    likely = tuple(likely_targets(plan.scheme, scheme).items())
    put_together = tuple((code, scheme.letters[0].code) for code, _ in likely)
    ways = (likely, likely, (*likely[:-1], (likely[-1][0], None)), put_together)
    if scheme is OWN:
        return [DefineScheme(name=scheme.name, letters=scheme.letters, targets=way) for way in ways]
    return [ChangeScheme(scheme, way) for way in ways]


def _sections(plan: Plan) -> st.SearchStrategy[SectionId | None]:
    return st.sampled_from([None, *plan.sections])


def _place() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, 4)


def _on_activities(plan: Plan) -> st.SearchStrategy[Command]:
    one = st.sampled_from(list(plan.activities))
    some = st.lists(one, min_size=1, max_size=3, unique=True).map(tuple)
    return st.one_of(
        st.builds(RenameActivity, one, NAMES),
        st.builds(SetNote, one, st.sampled_from(["", "a note"])),
        st.builds(ChooseDuty, one, DUTIES),
        st.builds(MoveActivities, some, _sections(plan), st.integers(0, 4)),
        st.builds(DeleteActivities, some),
        st.builds(SplitActivity, one, st.tuples(NAMES, NAMES)),
        st.builds(
            ReplaceInNames,
            old=st.sampled_from(["the", "a", "+"]),
            new=st.sampled_from(["", "our", "A+"]),
            is_exact=st.booleans(),
            activities=some,
            sections=_some_of(plan.sections),
        ),
    )


def _on_roles(plan: Plan) -> st.SearchStrategy[Command]:
    one = st.sampled_from(list(plan.roles))
    return st.one_of(
        st.builds(RenameRole, one, ROLE_NAMES),
        st.builds(SetRoleSide, one, SIDES),
        st.builds(MoveRole, one, st.integers(0, 4)),
        st.builds(DeleteRole, one),
        st.builds(MergeRole, one, one),
        st.builds(DescribeRole, role=one, short_name=st.sampled_from(["", "PM"]), purpose=st.just("") | TEXTS),
        st.builds(
            SplitRole,
            role=one,
            name=ROLE_NAMES,
            side=SIDES,
            copied=_some_of(plan.activities),
            moved=_some_of(plan.activities),
            people=_some_of(plan.people),
        ),
        st.builds(SignOffRole, one, SIGNERS, DAYS),
        st.builds(WithdrawSignOff, one, SIGNERS),
    )


def _some_of[K](keys: Iterable[K]) -> st.SearchStrategy[tuple[K, ...]]:
    known = list(keys)
    return st.lists(st.sampled_from(known), max_size=3, unique=True).map(tuple) if known else st.just(())


def _on_sections(plan: Plan) -> st.SearchStrategy[Command]:
    one = st.sampled_from(list(plan.sections))
    return st.one_of(
        st.builds(RenameSection, one, NAMES),
        st.builds(MoveSection, one, st.integers(0, 3)),
        st.builds(DeleteSection, one, st.booleans()),
    )


def _on_people(plan: Plan) -> st.SearchStrategy[Command]:
    one = st.sampled_from(list(plan.people))
    choices: list[st.SearchStrategy[Command]] = [
        st.builds(RenamePerson, one, NAMES),
        st.builds(DeletePerson, one),
        st.builds(DescribePerson, person=one, is_team=st.booleans(), note=st.just("") | TEXTS),
    ]
    if plan.roles:
        role = st.sampled_from(list(plan.roles))
        choices += [st.builds(AssignPerson, role, one, st.booleans()), st.builds(UnassignPerson, role, one)]
        several = st.lists(NAMES, max_size=3).map(tuple)
        choices.append(st.builds(SetHolders, role, several, several))
    return st.one_of(choices)


def _on_cells(plan: Plan) -> st.SearchStrategy[Command]:
    place = st.tuples(st.sampled_from(list(plan.activities)), st.sampled_from(list(plan.roles)))
    places = st.lists(place, min_size=1, max_size=4, unique=True).map(tuple)
    letters = st.integers(0, plan.scheme.everything).map(Letters)
    letter = st.integers(0, len(plan.scheme.letters) - 1).map(lambda bit: Letters(1 << bit))
    return st.one_of(st.builds(SetLetters, places, letters), st.builds(ToggleLetter, places, letter))


def _on_ballots(plan: Plan) -> st.SearchStrategy[Command]:
    votes = st.lists(
        st.builds(
            Vote,
            st.sampled_from(list(plan.activities)),
            st.sampled_from(list(plan.roles)),
            st.integers(0, plan.scheme.everything).map(Letters),
        ),
        max_size=4,
    ).map(tuple)
    cast = st.builds(CastBallot, SIGNERS, votes, st.booleans())
    away = st.builds(
        PutBallotsAway,
        by=SIGNERS,
        on=DAYS,
        kept=st.lists(st.tuples(st.sampled_from(list(plan.activities)), TEXTS), max_size=2).map(tuple),
    )
    choices: list[st.SearchStrategy[Command]] = [
        st.builds(OpenBallots, by=SIGNERS, on=DAYS, participants=st.lists(SIGNERS, max_size=2).map(tuple)),
        st.builds(CastBallots, st.lists(cast, min_size=1, max_size=3).map(tuple), DAYS),
        st.just(RevealBallots()),
        st.just(VoteAgain()),
        away,
    ]
    if plan.ballots:
        choices.append(st.builds(DropBallot, st.sampled_from(list(plan.ballots))))
    return st.one_of(choices)


def _on_standings(plan: Plan) -> st.SearchStrategy[Command]:
    spot = st.tuples(st.sampled_from(list(plan.activities)), st.sampled_from([None, *plan.roles]))
    spots = st.lists(spot, min_size=1, max_size=3).map(tuple)
    said = st.builds(
        SetStandings,
        spots=spots,
        state=st.sampled_from(StandingState),
        by=SIGNERS,
        on=DAYS,
        reason=st.just("") | TEXTS,
        owner=st.just("") | SIGNERS,
        due=st.none() | DAYS,
    )
    return st.one_of(said, st.builds(ClearStandings, spots))


def _on_log(plan: Plan) -> st.SearchStrategy[Command]:
    written = st.builds(
        AddLogEntry,
        activity=st.sampled_from(list(plan.activities)),
        role=st.sampled_from([None, *plan.roles]),
        kind=st.sampled_from(EntryKind),
        text=TEXTS,
        by=SIGNERS,
        on=DAYS,
    )
    if not plan.log:
        return written
    one = st.sampled_from(list(plan.log))
    kinds = st.sampled_from(EntryKind)
    return st.one_of(written, st.builds(ChangeLogEntry, one, TEXTS, kinds), st.builds(DeleteLogEntry, one))
