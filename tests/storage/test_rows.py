"""Records survive the way into rows and back, whatever they hold."""

import sqlite3
from contextlib import closing
from datetime import datetime
from operator import attrgetter

from hypothesis import given, settings
from hypothesis import strategies as st
from random_commands import commands
from sample_plans import contents, full_plan

from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, BallotId, EntryId, PersonId, RoleId, SectionId, VersionId
from raci_planner.domain.journal import JournalEntry, touches
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    BallotBox,
    Cell,
    EntryKind,
    Grade,
    Holding,
    LogEntry,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    ReviewStep,
    ReviewWalk,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Stage,
    Standing,
    StandingState,
    Version,
    VersionKind,
    Vote,
)
from raci_planner.domain.schemes import SCHEMES, Letter, LetterKind, Letters, LetterScheme
from raci_planner.domain.sides import Side
from raci_planner.storage.composing import composed
from raci_planner.storage.digest import Content
from raci_planner.storage.loading import load
from raci_planner.storage.reading import read_plan
from raci_planner.storage.rows import SHAPES
from raci_planner.storage.writing import write

_IDS = st.integers(1, 2**31 - 1)
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_RANKS = st.integers(-(2**40), 2**40)
_LETTER = st.builds(Letter, code=_TEXTS, word=_TEXTS, kind=st.sampled_from(LetterKind), meaning=_TEXTS, colour=_TEXTS)
_OWN_SCHEME = st.builds(
    LetterScheme,
    key=_TEXTS,
    name=_TEXTS,
    letters=st.lists(_LETTER, min_size=1, max_size=8, unique_by=lambda letter: letter.code.upper()).map(tuple),
)
_INFO = st.builds(
    PlanInfo,
    uid=_TEXTS,
    name=_TEXTS,
    purpose=_TEXTS,
    review_due=st.none() | st.dates(),
    stage=st.none() | st.sampled_from(Stage),
    review_every=st.integers(1, 60),
    facilitator=_TEXTS,
    layer=_TEXTS,
)
_SECTION = st.builds(Section, id=_IDS.map(SectionId), name=_TEXTS, rank=_RANKS)
_ROLE = st.builds(
    Role,
    id=_IDS.map(RoleId),
    name=_TEXTS,
    side=st.none() | _TEXTS.map(Side),
    rank=_RANKS,
    short_name=_TEXTS,
    purpose=_TEXTS,
)
_PERSON = st.builds(Person, id=_IDS.map(PersonId), name=_TEXTS, is_team=st.booleans(), note=_TEXTS)
_ACCEPTED = st.builds(AcceptedFinding, key=_TEXTS, reason=_TEXTS, by=_TEXTS, on=st.dates(), basis=_TEXTS)
_GRADE = st.builds(RuleGrade, rule=_TEXTS, grade=st.sampled_from(Grade))
_VOTE = st.builds(Vote, _IDS.map(ActivityId), _IDS.map(RoleId), st.integers(0, 255).map(Letters))
_BALLOT = st.builds(
    Ballot,
    id=_IDS.map(BallotId),
    participant=_TEXTS,
    on=st.dates(),
    is_sealed=st.booleans(),
    votes=st.lists(_VOTE, max_size=3).map(tuple),
)
_BOX = st.builds(BallotBox, opened_on=st.dates(), opened_by=_TEXTS, is_revealed=st.booleans(), code=_TEXTS)
_VERSION = st.builds(
    Version,
    id=_IDS.map(VersionId),
    kind=st.sampled_from(VersionKind),
    name=_TEXTS,
    made_at=st.datetimes(min_value=datetime(1900, 1, 1)),
    by=_TEXTS,
    participants=_TEXTS,
    note=_TEXTS,
    figures=_TEXTS,
    content=st.binary(max_size=30),
)
_WALK = st.builds(
    ReviewWalk,
    begun_on=st.dates(),
    by=_TEXTS,
    participants=_TEXTS,
    since=st.none() | _IDS.map(VersionId),
    done=st.lists(st.builds(ReviewStep, _TEXTS, _TEXTS, _TEXTS), max_size=3).map(tuple),
)


def _said(activities: list[Activity], roles: list[Role]) -> st.SearchStrategy[list[Record]]:
    """What was said about any activities and roles."""
    if not activities or not roles:
        return st.just([])
    activity, role = st.sampled_from([row.id for row in activities]), st.sampled_from([column.id for column in roles])
    standing = st.builds(
        Standing,
        activity=activity,
        role=st.none() | role,
        state=st.sampled_from(StandingState),
        reason=_TEXTS,
        owner=_TEXTS,
        by=_TEXTS,
        on=st.dates(),
        due=st.none() | st.dates(),
        basis=_TEXTS,
    )
    entry = st.builds(
        LogEntry,
        id=_IDS.map(EntryId),
        activity=activity,
        role=st.none() | role,
        kind=st.sampled_from(EntryKind),
        text=_TEXTS,
        by=_TEXTS,
        on=st.dates(),
    )
    sign_off = st.builds(SignOff, role=role, by=_TEXTS, on=st.dates(), basis=_TEXTS)
    lists = (
        st.lists(standing, max_size=3, unique_by=attrgetter("activity", "role")),
        st.lists(entry, max_size=3, unique_by=attrgetter("id")),
        st.lists(sign_off, max_size=3, unique_by=attrgetter("role", "by")),
    )
    return st.tuples(*lists).map(lambda found: [one for some in found for one in some])


def _some[R](record: st.SearchStrategy[R], key: str = "id") -> st.SearchStrategy[list[R]]:
    return st.lists(record, max_size=4, unique_by=attrgetter(key))


def _activity(sections: list[Section]) -> st.SearchStrategy[Activity]:
    return st.builds(
        Activity,
        id=_IDS.map(ActivityId),
        section=st.sampled_from([None, *(section.id for section in sections)]),
        name=_TEXTS,
        rank=_RANKS,
        note=_TEXTS,
        duty_choice=st.none() | _TEXTS,
    )


@st.composite
def _plans(draw: st.DrawFn) -> Plan:
    scheme = draw(st.sampled_from(list(SCHEMES.values())) | _OWN_SCHEME)
    sections, roles, people = draw(_some(_SECTION)), draw(_some(_ROLE)), draw(_some(_PERSON))
    activities = draw(_some(_activity(sections)))
    letters = st.integers(0, scheme.everything).map(Letters)
    cells = [Cell(activity=row.id, role=column.id, letters=draw(letters)) for row in activities for column in roles]
    holdings = [
        Holding(role=role.id, person=each.id, is_deputy=draw(st.booleans()))
        for role in roles
        for each in people
        if draw(st.booleans())
    ]
    records: list[Record] = [draw(_INFO), scheme, *sections, *roles, *activities, *people, *holdings]
    records += draw(_some(_ACCEPTED, "key"))
    records += draw(_some(_GRADE, "rule"))
    records += draw(st.lists(st.builds(OwnCatalogue, text=_TEXTS), max_size=1))
    records += draw(_said(activities, roles))
    records += draw(_some(_BALLOT)) + draw(_some(_VERSION))
    records += draw(st.lists(_BOX, max_size=1)) + draw(st.lists(_WALK, max_size=1))
    records += [cell for cell in cells if cell.letters]
    return Plan.from_records(records)


@settings(max_examples=60, deadline=None)
@given(_plans())
def test_every_record_comes_back_as_it_was(plan: Plan) -> None:
    again = load(composed(plan), "plan").plan
    assert contents(again) == contents(plan)
    assert Content.of(again).digest() == Content.of(plan).digest()


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_after_any_commands_the_rows_are_what_memory_holds(data: st.DataObject) -> None:
    plan = full_plan()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(composed(plan))
        connection.execute("PRAGMA foreign_keys = ON")
        for _ in range(data.draw(st.integers(1, 12))):
            try:
                edit = data.draw(commands(plan)).decide(plan, iter(range(10_000, 99_999)).__next__)
            except Refusal:
                continue
            for each in (edit, edit.inverse(), edit):
                write(connection, each, JournalEntry(datetime(2026, 11, 1), "Ana", each.label, tuple(touches(each))))
                plan.apply(each)
        again, digest = read_plan(connection, "plan")
    assert contents(again) == contents(plan)
    assert digest == Content.of(again).digest() == Content.of(plan).digest()


def test_every_type_of_record_has_a_shape_and_a_full_plan_one_of_each() -> None:
    assert {type(record) for record in full_plan().records()} == {shape.record for shape in SHAPES}


def test_the_digest_tells_plans_apart_that_differ_in_one_letter() -> None:
    plan = full_plan()
    cell = next(plan.filled_cells())
    before = Content.of(plan).digest()
    plan.fill([(cell.activity, cell.role, cell.letters ^ 4)])
    assert Content.of(plan).digest() != before
