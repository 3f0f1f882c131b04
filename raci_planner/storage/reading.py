"""Rows into a plan: fast, and believing nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo, Record
from raci_planner.domain.schemes import LetterScheme
from raci_planner.language import say
from raci_planner.storage.digest import digest_of, letters_by_role
from raci_planner.storage.errors import DamagedPlanError
from raci_planner.storage.rows import CELLS, SHAPES
from raci_planner.storage.shape import Row, Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """The version of the program that wrote a file, and the digest of what it wrote."""

    writer: str
    digest: str


def read_plan(connection: sqlite3.Connection, name: str) -> tuple[Plan, str]:
    """The plan that a connection leads to, and the digest of its content.

    Args:
        connection: to a file of the newest format that has passed the gate.
        name: how messages call the file.

    Raises:
        DamagedPlanError: if a row is none that a plan can have; the message names the table.
    """
    records: list[Record] = []
    tables: list[list[Row]] = []
    for shape in SHAPES[:-1]:
        with _faults_told_of(shape, name):
            rows = connection.execute(shape.select).fetchall()
            _refuse_none_of(shape, rows)
            tables.append(rows)
            records += shape.from_rows(rows)
    plan = Plan.from_records(records)
    _refuse_orphans(plan, name)
    with _faults_told_of(CELLS, name):
        plan.fill(connection.execute(CELLS.select))
        _refuse_other_letters(plan)
    return plan, digest_of(tables, letters_by_role(plan))


def read_notes(connection: sqlite3.Connection, name: str) -> Notes:
    """What a file says of itself.

    Raises:
        DamagedPlanError: if it says nothing.
    """
    row = connection.execute("SELECT writer, digest FROM meta").fetchone()
    if row is None:
        raise DamagedPlanError(
            say(
                "{name} is damaged: it does not tell what was saved. Open an older copy of it; this file "
                "stays as it is.",
                name=name,
            )
        )
    writer, digest = row
    return Notes(writer=writer, digest=digest)


def _refuse_orphans(plan: Plan, name: str) -> None:
    """References of all records but cells, which cannot be put into a plan without their activity and role."""
    sections = {activity.section for activity in plan.activities.values()} - {None}
    standings, log = plan.standings.values(), plan.log.values()
    activities = {one.activity for one in standings} | {one.activity for one in log}
    roles = ({one.role for one in standings} | {one.role for one in log}) - {None}
    roles |= {one.role for one in plan.holdings.values()} | {one.role for one in plan.sign_offs.values()}
    people = {holding.person for holding in plan.holdings.values()}
    if not (
        sections <= plan.sections.keys()
        and activities <= plan.activities.keys()
        and roles <= plan.roles.keys()
        and people <= plan.people.keys()
    ):
        raise DamagedPlanError(
            say(
                "{name} is damaged: some of its rows refer to others that are not there. Open an older "
                "copy of it; this file stays as it is.",
                name=name,
            )
        )


def _refuse_other_letters(plan: Plan) -> None:
    known = bytes(range(plan.scheme.everything + 1))
    if b"".join(map(plan.row, plan.activities)).translate(None, known):
        raise ValueError(say("it has letters that {scheme} does not know", scheme=plan.scheme.name))


def _refuse_none_of(shape: Shape, rows: list[Row]) -> None:
    if shape.record in (PlanInfo, LetterScheme) and not rows:
        raise ValueError(say("nothing is in it"))


@contextmanager
def _faults_told_of(shape: Shape, name: str) -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, RecursionError, Refusal) as fault:
        raise DamagedPlanError(
            say(
                "{name} is damaged: its table {table} holds what no plan has ({fault}). Open an older "
                "copy of it; this file stays as it is.",
                name=name,
                table=shape.table,
                fault=fault,
            )
        ) from fault
