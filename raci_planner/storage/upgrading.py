"""Plans of an older format into the newest one, in memory: the user's file is not part of it."""

import sqlite3
from contextlib import closing

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, StaticPool, create_engine, event

from raci_planner import assets
from raci_planner.domain.errors import DocumentError
from raci_planner.language import say


def upgraded(data: bytes, name: str) -> bytes:
    """The bytes of a plan, brought up to the newest format.

    Args:
        data: a file of an older format that has passed the gate.
        name: how messages call it.

    Raises:
        DocumentError: if rows would be lost or left without what they refer to.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)) as connection:
        connection.deserialize(data)
        before = _row_counts(connection)
        _run_revisions(connection)
        after = _row_counts(connection)
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        if orphans or any(after[table] != before[table] for table in before.keys() & after.keys()):
            raise DocumentError(
                say(
                    "{name} is of an older format and cannot be brought up to date without losing rows. The "
                    "file stays as it is: open it with the version that made it.",
                    name=name,
                )
            )
        return connection.serialize()


def _run_revisions(connection: sqlite3.Connection) -> None:
    """All of them in one transaction, with foreign keys off: rebuilding a table would empty those that refer to it."""
    connection.execute("PRAGMA foreign_keys = OFF")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    config = Config()
    config.set_main_option("script_location", str(assets.migrations()).replace("%", "%%"))
    with engine.begin() as transaction:
        config.attributes["connection"] = transaction
        command.upgrade(config, "head")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}
