"""What opening, editing and publishing cost beside the plainest way, interleaved in one run.

    uv run python tests/benchmarks/storage_figures.py

Goals: P4 opening at most 1.3 times integrity check and rows; P7 a durable edit at most 1.5 times raw sqlite3; P16
publishing at most 1.5 times VACUUM INTO, fsync and integrity check; P5, storage's share, at most 50 ms.
"""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from rounds import compare, seconds, tell
from sample_plans import large_plan

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import Letters
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.loading import load
from raci_planner.storage.places import Places

SIZES = {"S": (40, 8, 0.4), "M": (400, 20, 0.3), "L": (2_000, 40, 0.3), "XL": (10_000, 100, 0.15)}
EDITS = 50


def open_plainly(path: Path) -> dict[int, bytearray]:
    """The least that opening can be: an integrity check and the rows, into bytearrays."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute("PRAGMA integrity_check").fetchall()
        return _rows(connection)


def read_plainly(path: Path) -> dict[int, bytearray]:
    """The least that reading can be: the rows, into bytearrays."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return _rows(connection)


def _rows(connection: sqlite3.Connection) -> dict[int, bytearray]:
    slots = {row[0]: slot for slot, row in enumerate(connection.execute("SELECT id, name, side, rank FROM role"))}
    activities = connection.execute("SELECT id, section, name, rank, note, duty_choice FROM activity").fetchall()
    rows = {activity[0]: bytearray(len(slots)) for activity in activities}
    for activity, role, letters in connection.execute("SELECT activity, role, letters FROM assignment"):
        rows[activity][slots[role]] = letters
    return rows


def publish_plainly(connection: sqlite3.Connection, path: Path) -> None:
    """The least that publishing can be: a compact copy, on the disk, checked."""
    path.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(path),))
    descriptor = os.open(path, os.O_RDWR)
    os.fsync(descriptor)
    os.close(descriptor)
    with closing(sqlite3.connect(path)) as written:
        written.execute("PRAGMA integrity_check").fetchall()


def edit_plainly(connection: sqlite3.Connection, change: Change) -> None:
    """The least that a durable edit can be."""
    cell = change.after
    assert isinstance(cell, Cell)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE assignment SET letters = ? WHERE activity = ? AND role = ?", (cell.letters, cell.activity, cell.role)
    )
    connection.execute("COMMIT")


def _plain_connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in (
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def _changes(plan: Plan) -> Iterator[Change]:
    """Changes of single cells here and there, each to other letters than the cell has."""
    letters = {(cell.activity, cell.role): cell.letters for cell in list(plan.filled_cells())[::40]}
    while True:
        for (activity, role), before in letters.items():
            after = Letters(1 + before % 15)
            letters[activity, role] = after
            yield Change(
                Cell(activity=activity, role=role, letters=before), Cell(activity=activity, role=role, letters=after)
            )


def measure_opening(size: str, path: Path, places: Places) -> None:
    """Print what opening costs."""

    def open_a_document() -> float:
        documents: list[PlanDocument] = []
        taken = seconds(lambda: documents.append(PlanDocument.open(path, places)))
        documents.pop().discard()
        return taken

    ratios = compare(
        f"{size}: opening",
        {
            "integrity check and rows": lambda: seconds(lambda: open_plainly(path)),
            "gate and read": lambda: seconds(lambda: load(path.read_bytes(), size)),
            "a document, with working copy and lock": open_a_document,
        },
    )
    tell("P4", size, ratios["gate and read"])


def measure_edits(size: str, document: PlanDocument, plain: sqlite3.Connection) -> None:
    """Print what durable edits of one cell cost."""
    changes, plain_changes = _changes(document.plan), _changes(large_plan(*SIZES[size]))

    def edit() -> None:
        for _ in range(EDITS):
            document.commit(Edit("Edit", (next(changes),)))

    def edit_without_us() -> None:
        for _ in range(EDITS):
            edit_plainly(plain, next(plain_changes))

    ratios = compare(
        f"{size}: {EDITS} durable edits",
        {"raw sqlite3": lambda: seconds(edit_without_us), "commit": lambda: seconds(edit)},
    )
    tell("P7", size, ratios["commit"])


def measure_publishing(size: str, document: PlanDocument, plain: sqlite3.Connection, folder: Path) -> None:
    """Print what publishing costs, and for how long it stops the window."""
    changes = _changes(document.plan)
    stalls: list[float] = []

    def publish() -> float:
        document.commit(Edit("Edit", (next(changes),)))
        snapshot = None

        def take() -> None:
            nonlocal snapshot
            snapshot = document.take_snapshot()

        stalls.append(seconds(take))
        assert snapshot is not None
        return stalls[-1] + seconds(snapshot.publish)

    ratios = compare(
        f"{size}: publishing",
        {
            "VACUUM INTO, fsync, integrity check": lambda: seconds(
                lambda: publish_plainly(plain, folder / "plain.raci")
            ),
            "snapshot and publish": publish,
        },
    )
    tell("P16", size, ratios["snapshot and publish"])
    print(f"  of that, on the window's thread: {median(stalls) * 1000:.2f} ms, at most {max(stalls) * 1000:.2f} ms")


def measure(size: str, folder: Path) -> None:
    """Print all figures of one size."""
    path, places = folder / f"{size}.raci", Places(work=folder / "work")
    path.write_bytes(composed(large_plan(*SIZES[size])))
    print(f"\n{size}: {path.stat().st_size / 1000:.0f} kB")
    measure_opening(size, path, places)
    plain_file = folder / f"plain {size}.raci"
    plain_file.write_bytes(path.read_bytes())
    document = PlanDocument.open(path, places)
    with closing(_plain_connection(plain_file)) as plain:
        measure_edits(size, document, plain)
        measure_publishing(size, document, plain, folder)
    document.discard()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for each in SIZES:
            measure(each, Path(name))
