"""Files under the name of a plan that are none, each made from a sound plan or from nothing."""

import contextlib
import os
import random
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sample_plans import full_plan, large_plan

from raci_planner.storage.composing import composed
from raci_planner.storage.errors import (
    DamagedPlanError,
    MissingFileError,
    NewerPlanError,
    NotAPlanError,
    UnusableFileError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BadFile:
    """One way to be no plan: how the file comes to be, and what the user is told of it."""

    name: str
    make: Callable[[Path], None]
    error: type[UnusableFileError]
    words: str


def sound_plan() -> bytes:
    """The bytes of a plan with a record of every type."""
    return composed(full_plan())


@contextmanager
def opened_by_another_program(path: Path) -> Iterator[sqlite3.Connection]:
    """A sound plan in a hand that knows none of our rules."""
    path.write_bytes(sound_plan())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        yield connection


def _holds(data: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(data)

    return make


def _after(*statements: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with opened_by_another_program(path) as connection:
            for statement in statements:
                connection.execute(statement)

    return make


def _with_schema_text(table: str, old: str, new: str) -> Callable[[Path], None]:
    """A schema that no ALTER TABLE makes."""

    def make(path: Path) -> None:
        with opened_by_another_program(path) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?", (old, new, table))

    return make


def _damaged(change: Callable[[bytearray], None]) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        data = bytearray(composed(large_plan(200, 10, 0.5)))
        change(data)
        path.write_bytes(data)

    return make


def _zero_the_tail(data: bytearray) -> None:
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)


def _swap_two_pages(data: bytearray) -> None:
    data[8192:12288], data[-4096:] = data[-4096:], data[8192:12288]


def _cut_in_half(data: bytearray) -> None:
    del data[len(data) // 2 :]


def _half_of_another_version(data: bytearray) -> None:
    other = composed(large_plan(210, 10, 0.6))
    data[8192:] = other[8192:]


def _scramble_a_page(data: bytearray) -> None:
    data[12288:16384] = random.Random(3).randbytes(4096)


def _another_programs_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE plan (id INTEGER PRIMARY KEY)")


def _workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")


def _many_tables(path: Path) -> None:
    with opened_by_another_program(path) as connection:
        connection.execute("BEGIN")
        columns = ", ".join(f"c{place}" for place in range(90))
        for place in range(1_000):
            connection.execute(f"CREATE TABLE t{place} ({columns})")
        connection.execute("COMMIT")


def _journal_beside(path: Path) -> None:
    path.write_bytes(sound_plan())
    path.with_name(path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9 half a transaction")


def _wal_beside(path: Path) -> None:
    path.write_bytes(sound_plan())
    path.with_name(path.name + "-wal").write_bytes(b"7\x7f\x06\x82 newest edits")


def _too_large(path: Path) -> None:
    path.write_bytes(sound_plan())
    os.truncate(path, 100 * 1024 * 1024)


def _long_text(path: Path) -> None:
    with opened_by_another_program(path) as connection:
        connection.execute("UPDATE activity SET note = printf('%.*c', 10000000, 'x')")


def _link_to_nothing(path: Path) -> None:
    path.symlink_to(path.with_name("gone.raci"))


def _nothing(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.unlink()


_NEWER = "PRAGMA user_version = 99"
_ELSE = "not those of a plan"
_VALUES = "holds what no plan has"

BAD_FILES = tuple(
    BadFile(name=name, make=make, error=error, words=words)
    for name, make, error, words in [
        ("missing", _nothing, MissingFileError, "no file"),
        ("a link to nothing", _link_to_nothing, MissingFileError, "no file"),
        ("a folder", lambda path: path.mkdir(), NotAPlanError, "folder"),
        ("a pipe", os.mkfifo, NotAPlanError, "device or a pipe"),
        ("empty", _holds(b""), NotAPlanError, "empty"),
        ("one byte", _holds(b"S"), NotAPlanError, "not a RACI plan"),
        ("text", _holds(b"<<<<<<< ours\nvision,A\n" * 40), NotAPlanError, "not a RACI plan"),
        ("random bytes", _holds(random.Random(1).randbytes(9_000)), NotAPlanError, "not a RACI plan"),
        ("a workbook", _workbook, NotAPlanError, "workbook"),
        ("zeros", _holds(bytes(20_000)), DamagedPlanError, "zeros"),
        ("a header and no more", _holds(sound_plan()[:100]), DamagedPlanError, "damaged"),
        ("far too large", _too_large, NotAPlanError, "MB"),
        ("another program's database", _another_programs_database, NotAPlanError, "another program"),
        ("a journal beside it", _journal_beside, UnusableFileError, "has not finished"),
        ("a write-ahead log beside it", _wal_beside, UnusableFileError, "has not finished"),
        ("in write-ahead mode", _after("PRAGMA journal_mode = WAL"), UnusableFileError, "newest part is missing"),
        ("cut in half", _damaged(_cut_in_half), DamagedPlanError, "damaged"),
        ("a tail of zeros", _damaged(_zero_the_tail), DamagedPlanError, "damaged"),
        ("two pages swapped", _damaged(_swap_two_pages), DamagedPlanError, "damaged"),
        ("half of another version", _damaged(_half_of_another_version), DamagedPlanError, "damaged"),
        ("a scrambled page", _damaged(_scramble_a_page), DamagedPlanError, "damaged"),
        ("a newer format", _after(_NEWER), NewerPlanError, "version 0.2.0 or later"),
        (
            "a newer format with other tables",
            _after(_NEWER, "DROP TABLE meta", "CREATE TABLE new (x)"),
            NewerPlanError,
            "a later version",
        ),
        (
            "a newer format whose notes never end",
            _after(
                _NEWER,
                "DROP TABLE meta",
                "CREATE VIEW meta AS WITH RECURSIVE n(reader) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT * FROM n",
            ),
            NewerPlanError,
            "a later version",
        ),
        ("an older format than there is", _after("PRAGMA user_version = 0"), NotAPlanError, _ELSE),
        ("an unknown revision", _after("UPDATE alembic_version SET version_num = 'x'"), NotAPlanError, "which format"),
        ("two revisions", _after("INSERT INTO alembic_version VALUES ('0001')"), NotAPlanError, "which format"),
        ("no revision", _after("DELETE FROM alembic_version"), NotAPlanError, "which format"),
        ("no table of revisions", _after("DROP TABLE alembic_version"), NotAPlanError, _ELSE),
        ("a table too many", _after("CREATE TABLE extra (x)"), NotAPlanError, _ELSE),
        ("a table missing", _after("DROP TABLE assignment"), NotAPlanError, _ELSE),
        ("a thousand tables too many", _many_tables, NotAPlanError, _ELSE),
        ("a column too many", _after("ALTER TABLE role ADD COLUMN x TEXT"), NotAPlanError, _ELSE),
        ("an index on an expression", _after("CREATE INDEX i ON role (abs(rank))"), NotAPlanError, _ELSE),
        (
            "a generated column",
            _after("ALTER TABLE role ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))"),
            NotAPlanError,
            _ELSE,
        ),
        (
            "a trigger that deletes",
            _after("CREATE TRIGGER t AFTER UPDATE ON role BEGIN DELETE FROM assignment; END"),
            NotAPlanError,
            _ELSE,
        ),
        (
            "a view that never ends",
            _after(
                "DROP TABLE alembic_version",
                "CREATE VIEW alembic_version AS WITH RECURSIVE n(version_num) AS "
                "(SELECT '0001' UNION ALL SELECT '0001' FROM n) SELECT * FROM n",
            ),
            NotAPlanError,
            _ELSE,
        ),
        (
            "a check that takes all memory",
            _with_schema_text("role", "PRIMARY KEY (id)", "PRIMARY KEY (id), CHECK (length(zeroblob(800000000)) > 0)"),
            NotAPlanError,
            _ELSE,
        ),
        ("a virtual table", _after("CREATE VIRTUAL TABLE v USING fts5(x)"), NotAPlanError, _ELSE),
        ("a schema that is no SQL", _with_schema_text("role", "CREATE", "CRATE"), DamagedPlanError, "damaged"),
        ("no plan in it", _after("DELETE FROM plan"), DamagedPlanError, _VALUES),
        ("no notes in it", _after("DELETE FROM meta"), DamagedPlanError, "does not tell"),
        ("no letters in it", _after("DELETE FROM letter_scheme"), DamagedPlanError, _VALUES),
        ("letters that are no list", _after("UPDATE letter_scheme SET letters = '['"), DamagedPlanError, _VALUES),
        ("letters nested", _after("UPDATE letter_scheme SET letters = '[[[]]]'"), DamagedPlanError, _VALUES),
        (
            "letters nested far",
            _after(f"UPDATE letter_scheme SET letters = '{'[' * 9_999}'"),
            DamagedPlanError,
            _VALUES,
        ),
        ("no letter at all", _after("UPDATE letter_scheme SET letters = '[]'"), DamagedPlanError, _VALUES),
        ("a letter that is not known", _after("UPDATE assignment SET letters = 16"), DamagedPlanError, _VALUES),
        ("a letter beyond a byte", _after("UPDATE assignment SET letters = 256"), DamagedPlanError, "damaged"),
        ("a cell without letters", _after("UPDATE assignment SET letters = 0"), DamagedPlanError, "damaged"),
        ("a cell without its role", _after("DELETE FROM role"), DamagedPlanError, "not there"),
        (
            "a cell without its activity",
            _after("DELETE FROM standing", "DELETE FROM log_entry", "DELETE FROM activity"),
            DamagedPlanError,
            _VALUES,
        ),
        ("a standing without its activity", _after("UPDATE standing SET activity = 5"), DamagedPlanError, "not there"),
        ("a sign-off without its role", _after("UPDATE sign_off SET role = 5"), DamagedPlanError, "not there"),
        ("an unknown standing", _after("UPDATE standing SET state = 'asleep'"), DamagedPlanError, _VALUES),
        ("half a yes", _after("UPDATE person SET is_team = 2"), DamagedPlanError, _VALUES),
        ("votes that are none", _after("UPDATE ballot SET votes = '[[1, 2]]'"), DamagedPlanError, _VALUES),
        ("votes of words", _after("""UPDATE ballot SET votes = '[["a", "b", "c"]]'"""), DamagedPlanError, _VALUES),
        ("a version without a day", _after("UPDATE version SET made_at = 'once'"), DamagedPlanError, _VALUES),
        ("a review without steps", _after("UPDATE review_walk SET done = '7'"), DamagedPlanError, _VALUES),
        ("a row without its section", _after("DELETE FROM section"), DamagedPlanError, "not there"),
        ("a holding without its person", _after("DELETE FROM person"), DamagedPlanError, "not there"),
        ("an unknown stage", _after("UPDATE plan SET stage = 'asleep'"), DamagedPlanError, _VALUES),
        ("a date that is none", _after("UPDATE plan SET review_due = '2026-02-30'"), DamagedPlanError, _VALUES),
        ("an unknown grade", _after("UPDATE rule_grade SET grade = 'loud'"), DamagedPlanError, _VALUES),
        (
            "a second plan",
            _after("INSERT INTO plan SELECT 2, uid, name, '', NULL, NULL, 3, '', '' FROM plan"),
            DamagedPlanError,
            "damaged",
        ),
        (
            "text that is not UTF-8",
            _after("UPDATE activity SET name = CAST(x'ff00fe' AS TEXT)"),
            DamagedPlanError,
            "damaged",
        ),
        ("a text of ten megabytes", _long_text, DamagedPlanError, "damaged"),
        ("id 0 of a plan", _after("UPDATE plan SET id = 0"), DamagedPlanError, "damaged"),
    ]
)
