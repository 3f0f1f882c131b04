"""Records survive the way into rows and back, whatever they hold."""

import sqlite3
from contextlib import closing
from operator import attrgetter

from hypothesis import given, settings
from hypothesis import strategies as st
from random_commands import commands
from sample_plans import contents, full_plan

from raci_planner.domain.errors import Refusal
from raci_planner.domain.ids import ActivityId, PersonId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Cell,
    Grade,
    Holding,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    Role,
    RuleGrade,
    Section,
    Stage,
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
_LETTER = st.builds(Letter, code=_TEXTS, word=_TEXTS, kind=st.sampled_from(LetterKind), meaning=_TEXTS)
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
)
_SECTION = st.builds(Section, id=_IDS.map(SectionId), name=_TEXTS, rank=_RANKS)
_ROLE = st.builds(Role, id=_IDS.map(RoleId), name=_TEXTS, side=st.none() | _TEXTS.map(Side), rank=_RANKS)
_PERSON = st.builds(Person, id=_IDS.map(PersonId), name=_TEXTS)
_ACCEPTED = st.builds(AcceptedFinding, key=_TEXTS, reason=_TEXTS, by=_TEXTS, on=st.dates(), basis=_TEXTS)
_GRADE = st.builds(RuleGrade, rule=_TEXTS, grade=st.sampled_from(Grade))


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
    holdings = [Holding(role=role.id, person=each.id) for role in roles for each in people if draw(st.booleans())]
    records: list[Record] = [draw(_INFO), scheme, *sections, *roles, *activities, *people, *holdings]
    records += draw(_some(_ACCEPTED, "key"))
    records += draw(_some(_GRADE, "rule"))
    records += draw(st.lists(st.builds(OwnCatalogue, text=_TEXTS), max_size=1))
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
                write(connection, each)
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
