"""Other programs at the same file: `many_programs.py FOLDER copies|races TIMES`.

A program of its own, because it forks. For copies, the file is copied in small pieces, as a sync client does, while
somebody edits and saves. For races, programs open one plan at the same moment, edit it if they may, and close it.
"""

import json
import os
import shutil
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from afternoon import Ledger, Worker, digest_of
from sample_plans import large_plan

from raci_planner.domain.commands import AddSection
from raci_planner.domain.errors import DocumentError
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument, warm_up
from raci_planner.storage.loading import inspect, load
from raci_planner.storage.places import Places

_RACERS = 3
_PIECE = 1_024


@dataclass(slots=True)
class Tally:
    """What happened over all times."""

    times: int = 0
    contents: int = 0
    saves: int = 0
    writers: int = 0
    slowest_answer: float = 0.0
    faults: list[str] = field(default_factory=list)


def copies(folder: Path, times: int) -> Tally:
    """Copy the file so often while it is edited and saved."""
    path, told = folder / "plan.raci", folder / "told"
    plan = large_plan(30, 10, 0.5)
    path.write_bytes(composed(plan))
    child = os.fork()
    if child == 0:
        _work_and_save(path, folder / "work", told)
    found: set[bytes] = set()
    while not told.exists() or "save" not in told.read_text(encoding="utf-8"):
        time.sleep(0.01)
    for _ in range(times):
        found.add(_copied(path))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    ledger = Ledger([digest_of(plan)])
    for line in told.read_text(encoding="utf-8").splitlines():
        ledger.hear(line)
    tally = Tally(times=times, contents=len(found), saves=ledger.saves)
    for data in found:
        try:
            copy = load(data, "a copy")
        except DocumentError as reason:
            tally.faults.append(str(reason))
        else:
            if copy.warning is not None or digest_of(copy.plan) not in ledger.states:
                tally.faults.append("a copy is of no state that there ever was")
    return tally


def _work_and_save(path: Path, work: Path, told: Path) -> None:
    try:
        with told.open("a", encoding="utf-8", buffering=1) as file:
            worker = Worker(PlanDocument.open(path, Places(work=work)), lambda line: file.write(f"{line}\n"), begun=1)
            while True:
                worker.go_on()
                worker.publish()
    finally:
        os._exit(1)


def _copied(path: Path) -> bytes:
    """The bytes of a file as a program sees them that takes its time."""
    pieces = []
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_PIECE):
            pieces.append(piece)
            time.sleep(0.000_1)
    return b"".join(pieces)


def races(folder: Path, times: int) -> Tally:
    """Let several programs open one plan at once, so often."""
    path = folder / "plan.raci"
    warm_up()
    tally = Tally()
    for number in range(times):
        path.write_bytes(composed(large_plan(30, 10, 0.5)))
        told = [_told_by(pipe) for pipe in [_racer(path, folder / "work", f"{number}-{one}") for one in range(_RACERS)]]
        writers = [line["name"] for line in told if line["wrote"]]
        held = {section.name for section in inspect(path).plan.sections.values()}
        if len(writers) != 1 or not held.issuperset(writers):
            tally.faults.append(f"race {number}: {told}, in the file {sorted(held)}")
        left = [one.name for one in folder.iterdir() if one.name not in {"plan.raci", "work"}]
        if left or any((folder / "work").iterdir()):
            tally.faults.append(f"race {number}: left over {left}")
            shutil.rmtree(folder / "work")
        tally.times += 1
        tally.writers += len(writers)
        tally.slowest_answer = max([tally.slowest_answer, *(line["answered"] for line in told)])
    return tally


def _racer(path: Path, work: Path, name: str) -> int:
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.write(writing, json.dumps(_race(path, work, name)).encode())
        os._exit(0)
    os.close(writing)
    return reading


def _race(path: Path, work: Path, name: str) -> dict[str, Any]:
    time.sleep(0.05 - time.time() % 0.05)  # all start at the same moment
    start = time.monotonic()
    document = PlanDocument.open(path, Places(work=work))
    answered, wrote = time.monotonic() - start, not document.is_read_only
    if wrote:
        document.commit(AddSection(name).decide(document.plan, lambda: 77))
        time.sleep(0.3)  # longer than the others need to have their answer
    document.close()
    return {"name": name, "wrote": wrote, "answered": answered, "reason": document.read_only_reason}


def _told_by(pipe: int) -> dict[str, Any]:
    with os.fdopen(pipe) as file:
        told: dict[str, Any] = json.loads(file.read())
    os.wait()
    return told


if __name__ == "__main__":
    outcome = {"copies": copies, "races": races}[sys.argv[2]](Path(sys.argv[1]), int(sys.argv[3]))
    print(json.dumps({name: getattr(outcome, name) for name in Tally.__slots__}))
