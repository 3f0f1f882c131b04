"""The journal in a plan's file: a row for each edit, added in the edit's own transaction and never changed."""

import sqlite3
import struct
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime

from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.journal import JournalEntry, Touch
from raci_planner.domain.schemes import Letters
from raci_planner.language import say
from raci_planner.storage.errors import DamagedPlanError

_TOUCH = struct.Struct("<IIB")
"""Activity, role (0 for none), letters: nine bytes, compressed together."""
_LARGEST = 100_000_000
"""Units: bytes. Pasting 10,000 activities for 100 roles takes nine million."""
_INSERT = "INSERT INTO journal (at, author, label, touched) VALUES (?, ?, ?, ?)"
_SELECT = "SELECT at, author, label, touched FROM journal ORDER BY id"


def add(connection: sqlite3.Connection, entry: JournalEntry) -> None:
    """Write an entry down, within the transaction that is open."""
    packed = b"".join(_TOUCH.pack(touch.activity, touch.role or 0, touch.letters) for touch in entry.touched)
    connection.execute(_INSERT, (entry.at.isoformat(), entry.by, entry.label, zlib.compress(packed, 1)))


def entries(connection: sqlite3.Connection, name: str) -> tuple[JournalEntry, ...]:
    """All entries, oldest first.

    Args:
        connection: to a file of the newest format that has passed the gate.
        name: how messages call the file.

    Raises:
        DamagedPlanError: if an entry cannot be read.
    """
    try:
        return tuple(_entries(connection.execute(_SELECT)))
    except (ValueError, struct.error, zlib.error) as fault:
        raise DamagedPlanError(
            say(
                "The memory of {name} is damaged: what was done to it earlier cannot be shown ({fault}). "
                "The plan itself is not affected.",
                name=name,
                fault=fault,
            )
        ) from fault


def _entries(rows: Iterable[tuple[str, str, str, bytes]]) -> Iterator[JournalEntry]:
    for at, author, label, packed in rows:
        yield JournalEntry(datetime.fromisoformat(at), author, label, tuple(_touches(packed)))


def _touches(packed: bytes) -> Iterator[Touch]:
    for activity, role, letters in _TOUCH.iter_unpack(zlib.decompressobj().decompress(packed, _LARGEST)):
        yield Touch(ActivityId(activity), RoleId(role) if role else None, Letters(letters))
