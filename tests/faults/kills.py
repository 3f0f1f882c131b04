"""Kills a working and saving program again and again, and looks at what is left: `kills.py FOLDER TIMES`.

A program of its own, because it forks. A quarter of the kills come while the plan is being opened or recovered from the
kill before.
"""

import json
import os
import random
import select
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from afternoon import Ledger, Tell, Worker, digest_of
from sample_plans import large_plan

from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument, warm_up
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries


@dataclass(slots=True)
class Tally:
    """What happened over all kills."""

    kills: int = 0
    while_opening: int = 0
    edits: int = 0
    saves: int = 0
    longest_listing: float = 0.0
    faults: list[str] = field(default_factory=list)


def main(folder: Path, times: int) -> Tally:
    """Kill so many times, in a folder of one's own."""
    path, places = folder / "plan.raci", Places(work=folder / "work")
    plan = large_plan(50, 40, 1.0)
    path.write_bytes(composed(plan))
    warm_up()
    tally, ledger, chance = Tally(), Ledger([digest_of(plan)]), random.Random()
    for _ in range(times):
        tally.while_opening += not _kill_one(path, places, ledger, chance)
        tally.edits += ledger.edits
        tally.saves += ledger.saves
        start = time.monotonic()
        list_recoveries(places)
        tally.longest_listing = max(tally.longest_listing, time.monotonic() - start)
        faults, ledger = ledger.faults(path, places)
        tally.faults += faults
        tally.kills += 1
    return tally


def _kill_one(path: Path, places: Places, ledger: Ledger, chance: random.Random) -> bool:
    """Kill one program, and take down what it told; whether it had come to work."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _work_without_end(path, places, len(ledger.states), lambda line: os.write(writing, f"{line}\n".encode()))
        except BaseException as fault:  # noqa: BLE001 - the parent has to know
            os.write(writing, f"fault {type(fault).__name__}: {fault}".replace("\n", " ").encode() + b"\n")
        os._exit(1)
    os.close(writing)
    if chance.random() < 0.75:
        select.select([reading], [], [], 10)
    time.sleep(chance.uniform(0, 0.4))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        lines = pipe.read().splitlines()
    for line in lines:
        ledger.hear(line)
    return bool(lines)


def _work_without_end(path: Path, places: Places, begun: int, tell: Tell) -> None:
    recoveries = list_recoveries(places)
    document = PlanDocument.recover(recoveries[0], places) if recoveries else PlanDocument.open(path, places)
    worker = Worker(document, tell, begun)
    publishing = None
    for step in range(1, sys.maxsize):
        worker.go_on()
        if step % 3 == 0:
            worker.publish()
        if step % 5 == 0 and (publishing is None or not publishing.is_alive()):
            publishing = worker.publish_on_a_thread()


if __name__ == "__main__":
    outcome = main(Path(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps({name: getattr(outcome, name) for name in Tally.__slots__}))
