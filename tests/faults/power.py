"""Cuts the power of a simulated disk: `power.py FOLDER IMAGES SYNCING`.

A program of its own, started by `calls.run`. One afternoon is recorded, call by call. Then, for each image, the power
goes at a random call: of what was not synced, each 512 bytes reach the disk or do not, and names in a folder come, go
and change only as far as the folder was synced, or a random part further. What is left is looked at as after a kill.

`SYNCING` says what the program asks of the disk: "as shipped", or less, for a control that has to lose something.
"""

import json
import random
import shutil
import sys
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from afternoon import Ledger, Worker, digest_of
from calls import Calls
from disk import Disk, Event, read
from sample_plans import large_plan

from raci_planner.domain.errors import DocumentError
from raci_planner.storage import atomic, working_copy
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument, warm_up
from raci_planner.storage.places import Places

_STEPS = 24


@dataclass(slots=True)
class Tally:
    """What happened over all images."""

    calls: int = 0
    images: int = 0
    edits: int = 0
    saves: int = 0
    faults: list[str] = field(default_factory=list)


def main(folder: Path, images: int, syncing: str) -> Tally:
    """Record one afternoon and cut its power again and again."""
    _sync_less(syncing)
    stage = folder / "stage"
    plan = large_plan(12, 6, 0.5)
    (stage / "plans").mkdir(parents=True)
    (stage / "work").mkdir()
    (stage / "plans" / "plan.raci").write_bytes(composed(plan))
    start = Disk.of(stage)
    events = _recorded(stage, folder / "record")
    tally, chance = Tally(calls=len(events)), random.Random()
    for _ in range(images):
        cut = chance.randrange(1, len(events) + 1)
        ledger, stopped = Ledger([digest_of(plan)]), deepcopy(start)
        for event in events[:cut]:
            if isinstance(event, Event):
                stopped.do(event)
            else:
                ledger.hear(event)
        _put(stopped.after_a_cut(chance), stage)
        tally.faults += [f"power cut at {cut}: {fault}" for fault in _faults(stage, ledger)]
        tally.images += 1
        tally.edits += ledger.edits
        tally.saves += ledger.saves
    return tally


def _put(files: Mapping[str, bytes | None], stage: Path) -> None:
    shutil.rmtree(stage)
    for path, content in files.items():
        if content is None:
            Path(path).mkdir()
        else:
            Path(path).write_bytes(content)


def _sync_less(syncing: str) -> None:
    if syncing == "edits unsynced":
        less = tuple(one.replace("synchronous = FULL", "synchronous = NORMAL") for one in working_copy._SETTINGS)
        working_copy._SETTINGS = less  # type: ignore[assignment]
    if syncing == "files unsynced":
        atomic._sync = lambda descriptor: None  # noqa: ARG005


def _recorded(stage: Path, record: Path) -> list[Event | str]:
    """All that one afternoon did to its files, and in between the lines for its ledger."""
    calls = Calls(stage)
    places = Places(work=stage / "work", patience=())
    warm_up()
    with record.open("wb") as file:
        calls.record(file.fileno())
        worker = Worker(PlanDocument.open(stage / "plans" / "plan.raci", places), calls.mark, begun=1)
        for step in range(_STEPS):
            worker.go_on()
            if step % 4 == 3:
                worker.publish()
        worker.document.close()
        calls.record(-1)
    return read(record.read_bytes())


def _faults(stage: Path, ledger: Ledger) -> list[str]:
    try:
        faults, _ = ledger.faults(stage / "plans" / "plan.raci", Places(work=stage / "work"))
    except (DocumentError, OSError) as reason:
        return [f"{type(reason).__name__} {reason}"]
    return faults


if __name__ == "__main__":
    outcome = main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    print(json.dumps({name: getattr(outcome, name) for name in Tally.__slots__}))
