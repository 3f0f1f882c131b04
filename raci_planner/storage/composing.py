"""A plan as the bytes of a file, made in memory and free of everything that was deleted."""

import sqlite3
from contextlib import closing
from itertools import groupby

from raci_planner.domain.errors import DocumentError
from raci_planner.domain.plan import Plan
from raci_planner.language import say
from raci_planner.storage.digest import Content
from raci_planner.storage.formats import newest
from raci_planner.storage.rows import SHAPE_OF

_JOURNAL_MODE = slice(18, 20)
_ROLLBACK = b"\x01\x01"


def composed(plan: Plan) -> bytes:
    """A file of the newest format for a plan that has none yet.

    Raises:
        sqlite3.Error: if a record cannot be stored.
        UnicodeError: if a text cannot be stored.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(newest().sql)
        connection.execute("BEGIN")
        for record, group in groupby(plan.records(), type):
            shape = SHAPE_OF[record]
            connection.executemany(shape.insert, map(shape.to_row, group))
        _note(connection, writer="", digest=Content.of(plan).digest())
        connection.execute("COMMIT")
        return connection.serialize()


def compacted(pages: bytes, *, writer: str, digest: str) -> bytes:
    """A working copy's content as a file to publish, checked.

    Args:
        pages: all of the working copy.
        writer: the version of the program.
        digest: of the plan's content, for those who open the file.

    Raises:
        sqlite3.Error: if the content cannot be read.
        DocumentError: if the file would be damaged.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(_without_log(pages))
        connection.execute("PRAGMA temp_store = MEMORY")
        _note(connection, writer=writer, digest=digest)
        connection.execute("VACUUM")
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != ("ok",):
            raise DocumentError(
                say(
                    "The plan was not saved, because its working copy is damaged ({found}). The file is as "
                    "before: close the plan and open it again.",
                    found=found[0],
                )
            )
        return connection.serialize()


def _note(connection: sqlite3.Connection, *, writer: str, digest: str) -> None:
    connection.execute("UPDATE meta SET writer = ?, digest = ?", (writer, digest))


def _without_log(pages: bytes) -> bytes:
    """The pages with a header that says so: they hold what the log held, and in memory there is none."""
    changed = bytearray(pages)
    changed[_JOURNAL_MODE] = _ROLLBACK
    return bytes(changed)
