"""The formats a plan file has had: one for each Alembic revision, as `migrations/schemas/` tells them.

Reading them takes no Alembic: a new plan starts from the newest text, and a file is a plan only if its schema is one
of these, table by table.
"""

import re
import sqlite3
from dataclasses import dataclass
from functools import cache

from raci_planner import assets

APPLICATION_ID = 0x52414349
"""Spells RACI in the header of every plan file."""

type SchemaRow = tuple[str, str, str, str]

_AROUND_MARKS = re.compile(r"\s*([(),\"])\s*")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format: its Alembic revision, its number in the file's header, and the schema it allows."""

    revision: str
    generation: int
    sql: str
    schema: frozenset[SchemaRow]


def schema_of(connection: sqlite3.Connection) -> frozenset[SchemaRow]:
    """The schema of a database, however its SQL is laid out."""
    columns = ("type", "name", "tbl_name", "sql")
    texts = ", ".join(f"CAST(coalesce({column}, '') AS TEXT)" for column in columns)
    rows = connection.execute(f"SELECT {texts} FROM sqlite_schema")
    return frozenset((kind, name, table, _plain(sql)) for kind, name, table, sql in rows)


def newest() -> Format:
    """The format that this version writes."""
    return known_formats()[-1]


def meta_table() -> SchemaRow:
    """The table that tells of the file itself: the same in every format, or later versions could not be named."""
    return next(row for row in newest().schema if row[:2] == ("table", "meta"))


@cache
def known_formats() -> tuple[Format, ...]:
    """All formats, oldest first."""
    return tuple(_read(path.stem) for path in sorted((assets.migrations() / "schemas").glob("*.sql")))


def _read(revision: str) -> Format:
    sql = (assets.migrations() / "schemas" / f"{revision}.sql").read_text(encoding="utf-8")
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(sql)
        (generation,) = connection.execute("PRAGMA user_version").fetchone()
        return Format(revision=revision, generation=generation, sql=sql, schema=schema_of(connection))
    finally:
        connection.close()


def _plain(sql: str) -> str:
    return _BLANKS.sub(" ", _AROUND_MARKS.sub(r"\1", sql)).replace('"', "").strip()
