"""What opening, editing and publishing cost beside the plainest way: `uv run python tests/benchmarks/storage_figures.py`.

Each figure is the median of paired ratios over interleaved rounds; the goals are P4, P7, P16, P17 and the part of P5
that is storage's.
"""

import gc
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_plans import large_plan

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import Letters
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.loading import load
from raci_planner.storage.places import Places

SIZES = {"M": (400, 20, 0.3), "L": (2_000, 40, 0.3), "XL": (10_000, 100, 0.15)}
ROUNDS = 11

type Work = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two ways to do the same work, measured in turns. Units: milliseconds."""

    floor: float
    ours: float
    ratio: float

    @classmethod
    def of(cls, floor: Work, ours: Work, rounds: int = ROUNDS) -> "Pair":
        """The medians over some rounds; the ratio is the median of the rounds' ratios."""
        times = [(_time(floor), _time(ours)) for _ in range(rounds)]
        return cls(
            floor=statistics.median(one for one, _ in times) * 1000,
            ours=statistics.median(other for _, other in times) * 1000,
            ratio=statistics.median(other / one for one, other in times),
        )

    def __str__(self) -> str:
        return f"{self.floor:8.2f} ms -> {self.ours:8.2f} ms   {self.ratio:5.2f} x"


def _time(work: Work) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def open_plainly(path: Path) -> dict[int, bytearray]:
    """The least that opening can be: an integrity check and the rows, into bytearrays."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute("PRAGMA integrity_check").fetchall()
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


def edit_plainly(connection: sqlite3.Connection, cell: Cell) -> None:
    """The least that a durable edit can be."""
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


def _other_letters(plan: Plan) -> Iterator[tuple[Cell, Cell]]:
    """Cells before and after, never the same value twice in a row."""
    cells = list(plan.filled_cells())
    while True:
        for cell in cells[:: max(1, len(cells) // 500)]:
            before = plan.letters(cell.activity, cell.role)
            after = Letters(1 + before % 15)
            yield (
                Cell(activity=cell.activity, role=cell.role, letters=before),
                Cell(activity=cell.activity, role=cell.role, letters=after),
            )


def measure(size: str, folder: Path) -> None:
    """Print the figures of one size."""
    plan = large_plan(*SIZES[size])
    path = folder / f"{size}.raci"
    path.write_bytes(composed(plan))
    print(f"\n{size}: {len(plan.activities)} x {len(plan.roles)}, {path.stat().st_size / 1000:.0f} kB")
    print(
        "open: gate and read, beside integrity check and rows",
        Pair.of(lambda: open_plainly(path), lambda: load(path.read_bytes(), size)),
    )

    places = Places(work=folder / f"work {size}")
    documents: list[PlanDocument] = []
    print(
        "open as a document, with working copy and lock      ",
        Pair.of(lambda: open_plainly(path), lambda: documents.append(PlanDocument.open(path, places))),
    )
    document, *rest = documents
    for each in rest:
        each.discard()

    plain_file = folder / f"plain {size}.raci"
    plain_file.write_bytes(path.read_bytes())
    with closing(_plain_connection(plain_file)) as plain:
        cells = _other_letters(document.plan)
        plain_cells = _other_letters(plan)

        def edit() -> None:
            for _ in range(50):
                before, after = next(cells)
                document.commit(Edit("", (Change(before, after),)))

        def plain_edit() -> None:
            for _ in range(50):
                _, after = next(plain_cells)
                edit_plainly(plain, after)
                plan.fill([(after.activity, after.role, after.letters)])

        edit()
        plain_edit()
        print("50 durable edits, beside raw sqlite3                ", Pair.of(plain_edit, edit, 21))

        def publish() -> None:
            edit_once = next(cells)
            document.commit(Edit("", (Change(*edit_once),)))
            document.publish()

        print(
            "publish, beside VACUUM INTO, fsync, integrity check ",
            Pair.of(lambda: publish_plainly(plain, folder / "out.raci"), publish),
        )
        stalls = []
        for _ in range(ROUNDS):
            document.commit(Edit("", (Change(*next(cells)),)))
            start = time.perf_counter()
            snapshot = document.take_snapshot()
            stalls.append((time.perf_counter() - start) * 1000)
            snapshot.publish()
        print(
            f"take a snapshot, on the window's thread              {statistics.median(stalls):8.2f} ms, at most {max(stalls):.2f} ms"
        )
    document.discard()


_MEMORY = """
import resource, sys
from pathlib import Path
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places
start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
document = PlanDocument.open(Path(sys.argv[1]), Places(work=Path(sys.argv[2])))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) // 1024)
document.discard()
"""


def measure_memory(size: str, folder: Path) -> None:
    """Print what opening adds to a process at its peak."""
    command: list[str | Path] = [sys.executable, "-c", _MEMORY, folder / f"{size}.raci", folder / "memory"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    print(f"{size}: opening adds {done.stdout.strip()} MB at its peak")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for each in SIZES:
            measure(each, Path(name))
        for each in SIZES:
            measure_memory(each, Path(name))
