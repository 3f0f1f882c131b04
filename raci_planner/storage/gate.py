"""The gate that every plan file passes before a single row of it is believed.

The bytes go into a database in memory, so the file itself is read once and never touched. There, in this order:
limits, schema allow-list, integrity check, revision. What comes out is a connection to read from; that rows refer to
rows that are there, and hold what a plan can hold, is found by `reading` on its way.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from raci_planner.language import say
from raci_planner.storage.errors import DamagedPlanError, NewerPlanError, NotAPlanError
from raci_planner.storage.formats import (
    APPLICATION_ID,
    Format,
    known_formats,
    meta_table,
    newest,
    schema_of,
)

LONGEST_TEXT = 5_000_000
"""Units: bytes of one value. Written values are held to it too, or a plan could lock its owner out."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_TEXT,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 200_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 5,
}
_SWITCHES = {
    sqlite3.SQLITE_DBCONFIG_DEFENSIVE: True,
    sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW: False,
    sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER: False,
    sqlite3.SQLITE_DBCONFIG_DQS_DML: False,
    sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA: False,
}
_BUDGET = 5.0
"""Seconds that all checks of one file may take."""
_STEPS_BETWEEN_LOOKS = 50_000


def engine_version() -> str:
    """The version of SQLite that reads and writes plans here."""
    return sqlite3.sqlite_version


@contextmanager
def admitted(data: bytes, name: str) -> Iterator[tuple[sqlite3.Connection, Format]]:
    """A plan's bytes as a connection to read from, after all checks that need no knowledge of records.

    Args:
        data: the whole file.
        name: how messages call it.

    Raises:
        UnusableFileError: if the file is foreign, damaged or newer, with the reason; also for what goes wrong with
            the database while the caller reads.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        try:
            _harden(connection)
            connection.deserialize(data)
            found = _recognised_format(connection, name)
            _refuse_damage(connection, name)
            _refuse_other_revision(connection, found, name)
            yield connection, found
        except (sqlite3.Error, ValueError, TypeError, MemoryError, OverflowError) as fault:
            raise DamagedPlanError(
                say(
                    "{name} is damaged and cannot be read ({fault}). Open an older copy of it; this file "
                    "stays as it is.",
                    name=name,
                    fault=fault,
                )
            ) from fault


def _harden(connection: sqlite3.Connection) -> None:
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    for switch, is_on in _SWITCHES.items():
        connection.setconfig(switch, is_on)
    connection.execute("PRAGMA cell_size_check = ON")
    connection.set_progress_handler(_deadline(), _STEPS_BETWEEN_LOOKS)


def _deadline() -> Callable[[], bool]:
    end = time.monotonic() + _BUDGET
    return lambda: time.monotonic() > end


def _recognised_format(connection: sqlite3.Connection, name: str) -> Format:
    schema = schema_of(connection)
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (generation,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise NotAPlanError(
            say("{name} is a database of another program, not a RACI plan. Choose another file.", name=name)
        )
    if generation > newest().generation:
        reader = _named_reader(connection) if meta_table() in schema else ""
        raise NewerPlanError(
            say(
                "{name} was made with {version} of RACI Planner. Update RACI Planner to open it; "
                "the file stays as it is.",
                name=name,
                version=say("version {number} or later", number=reader) if reader else say("a later version"),
            )
        )
    for known in known_formats():
        if known.generation == generation and known.schema == schema:
            return known
    raise NotAPlanError(
        say(
            "{name} calls itself a RACI plan, but its tables are not those of a plan. Another program"
            " has changed it: open an older copy.",
            name=name,
        )
    )


def _named_reader(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT substr(reader, 1, 20) FROM meta WHERE id = 1").fetchone()
    return "" if row is None else str(row[0])


def _refuse_damage(connection: sqlite3.Connection, name: str) -> None:
    faults = [row[0] for row in connection.execute("PRAGMA integrity_check(3)")]
    if faults != ["ok"]:
        raise DamagedPlanError(
            say(
                "{name} is damaged ({faults}). Open an older copy of it; this file stays as it is.",
                name=name,
                faults=faults[0],
            )
        )


def _refuse_other_revision(connection: sqlite3.Connection, found: Format, name: str) -> None:
    revisions = connection.execute("SELECT version_num FROM alembic_version LIMIT 2").fetchall()
    if revisions != [(found.revision,)]:
        raise NotAPlanError(
            say(
                "{name} does not say which format it has. Another program has changed it: open an older copy.",
                name=name,
            )
        )
