"""Edits into rows: SQLAlchemy Core says each statement once, the driver runs it.

Running through SQLAlchemy's engine takes 1.6 times as long as the driver alone, which is more than an edit may cost.
Loading SQLAlchemy takes longer than opening a plan, so this module is imported by the first edit, or in the background
by `document.warm_up`, whichever comes first.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import BindParameter, Delete, Insert, Update, bindparam, delete, insert, update
from sqlalchemy.dialects import sqlite

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.journal import JournalEntry
from raci_planner.storage import journal
from raci_planner.storage.rows import SHAPE_OF
from raci_planner.storage.shape import Row, Shape
from raci_planner.storage.tables import METADATA


def write(connection: sqlite3.Connection, edit: Edit, entry: JournalEntry) -> None:
    """Make an edit durable, with its entry in the journal, in one transaction.

    Raises:
        sqlite3.Error: if it cannot be written; then none of it is.
        RuntimeError: if the file does not hold what the edit replaces or takes away; then none of it is written.
    """
    with _transaction(connection):
        for (shape, has_before, has_after), group in groupby(edit.changes, _kind):
            write_some = _replace if has_before and has_after else _add if has_after else _take_away
            rows = [shape.to_row(change.record) for change in group]
            if write_some(connection, shape, rows) != len(rows):
                raise RuntimeError("the plan in memory and its working copy have gone apart")
        journal.add(connection, entry)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _kind(change: Change) -> tuple[Shape, bool, bool]:
    return SHAPE_OF[type(change.record)], change.before is not None, change.after is not None


def _add(connection: sqlite3.Connection, shape: Shape, rows: list[Row]) -> int:
    return connection.executemany(_insertion(shape), rows).rowcount


def _replace(connection: sqlite3.Connection, shape: Shape, rows: list[Row]) -> int:
    turned = (row[shape.keys :] + row[: shape.keys] for row in rows)
    return connection.executemany(_replacement(shape), turned).rowcount


def _take_away(connection: sqlite3.Connection, shape: Shape, rows: list[Row]) -> int:
    return connection.executemany(_removal(shape), (row[: shape.keys] for row in rows)).rowcount


@cache
def _insertion(shape: Shape) -> str:
    return _sql(insert(METADATA.tables[shape.table]))


@cache
def _replacement(shape: Shape) -> str:
    values: dict[str, BindParameter[Any]] = {name: bindparam(f"new_{name}") for name in shape.columns[shape.keys :]}
    return _sql(_keyed(update(METADATA.tables[shape.table]).values(values), shape))


@cache
def _removal(shape: Shape) -> str:
    return _sql(_keyed(delete(METADATA.tables[shape.table]), shape))


def _keyed[S: (Update, Delete)](statement: S, shape: Shape) -> S:
    columns = METADATA.tables[shape.table].columns
    return statement.where(*(columns[name] == bindparam(f"key_{name}") for name in shape.columns[: shape.keys]))


def _sql(statement: Insert | Update | Delete) -> str:
    return str(statement.compile(dialect=sqlite.dialect()))
