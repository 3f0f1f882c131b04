"""Kills an editing and publishing program again and again, and looks at what is left: `kills.py TIMES FOLDER`.

A program of its own, because it forks. Each edit writes its number to two places of the plan, every fifth to two
thousand cells as well; the number is told through a pipe once `commit` or `publish` has returned. After each kill the
file must be whole and hold at least the last save that was told, and what is recovered at least the last edit.
"""

import json
import os
import random
import select
import signal
import sys
import threading
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_plans import large_plan

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.plan import Plan
from raci_planner.domain.schemes import Letters
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument, warm_up
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries


@dataclass(slots=True)
class Tally:
    """What happened over all kills."""

    kills: int = 0
    edits: int = 0
    saves: int = 0
    recovered: int = 0
    temporary_files: int = 0
    longest_listing: float = 0.0
    faults: list[str] = field(default_factory=list)


def main(times: int, folder: Path) -> Tally:
    """Kill so many times, in a folder of one's own."""
    path, places = folder / "plan.raci", Places(work=folder / "work")
    path.write_bytes(composed(large_plan(50, 40, 1.0)))
    warm_up()
    tally = Tally()
    chance = random.Random()
    last_edit = last_save = 0
    while tally.kills < times:
        edits, saves = _kill_one(path, places, chance)
        tally.kills += 1
        tally.edits += len(edits)
        tally.saves += len(saves)
        last_edit, last_save = max([last_edit, *edits]), max([last_save, *saves])
        tally.faults += _faults(path, places, last_edit, last_save, tally)
        last_edit = max(last_edit, last_save)
    return tally


def _kill_one(path: Path, places: Places, chance: random.Random) -> tuple[list[int], list[int]]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _edit_without_end(path, places, writing)
        except BaseException as fault:  # noqa: BLE001 - the parent has to know
            os.write(writing, f"fault {type(fault).__name__}: {fault}".replace("\n", " ").encode() + b"\n")
        os._exit(1)
    os.close(writing)
    if chance.random() < 0.75:  # the others are killed while they open or recover the plan
        select.select([reading], [], [], 10)
    time.sleep(chance.uniform(0, 0.25))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        told = [line.split(" ", 1) for line in pipe.read().splitlines()]
    if faults := [words for kind, words in told if kind == "fault"]:
        raise RuntimeError(faults[0])
    return [int(words) for kind, words in told if kind == "edit"], [
        int(words) for kind, words in told if kind == "save"
    ]


def _edit_without_end(path: Path, places: Places, told: int) -> None:
    recoveries = list_recoveries(places)
    document = PlanDocument.recover(recoveries[0], places) if recoveries else PlanDocument.open(path, places)
    number = _number_in(document.plan)
    publishing: threading.Thread | None = None
    while True:
        number += 1
        document.commit(_numbered(document.plan, number))
        os.write(told, f"edit {number}\n".encode())
        if number % 7 == 0:
            document.publish()
            os.write(told, f"save {number}\n".encode())
        if number % 11 == 0 and (publishing is None or not publishing.is_alive()):
            publishing = _publish_on_a_thread(document, number, told)


def _publish_on_a_thread(document: PlanDocument, number: int, told: int) -> threading.Thread:
    snapshot = document.take_snapshot()

    def publish() -> None:
        snapshot.publish()
        os.write(told, f"save {number}\n".encode())

    thread = threading.Thread(target=publish)
    thread.start()
    return thread


def _numbered(plan: Plan, number: int) -> Edit:
    first = plan.activities_in_order()[0]
    changes = [
        Change(plan.info, replace(plan.info, purpose=str(number))),
        Change(first, replace(first, note=str(number))),
    ]
    if number % 5 == 0:
        second = plan.activities_in_order()[1]
        changes.append(Change(second, replace(second, note=str(number))))
        changes += [Change(cell, replace(cell, letters=_letters_of(number))) for cell in plan.filled_cells()]
    return Edit(f"Number {number}", tuple(changes))


def _letters_of(number: int) -> Letters:
    return Letters(1 + number % 15)


def _number_in(plan: Plan) -> int:
    return int(plan.info.purpose or 0)


def _is_whole(plan: Plan) -> bool:
    first, second, *_ = plan.activities_in_order()
    pasted = second.note and {_letters_of(int(second.note))}
    return first.note == plan.info.purpose and (not pasted or {cell.letters for cell in plan.filled_cells()} == pasted)


def _faults(path: Path, places: Places, last_edit: int, last_save: int, tally: Tally) -> list[str]:
    tally.temporary_files += len(list(path.parent.glob("~$*")))
    found = inspect(path)
    faults = [] if found.warning is None and _is_whole(found.plan) else ["the file is not whole"]
    if _number_in(found.plan) < last_save:
        faults.append(f"save {last_save} is lost")
    reached = _number_in(found.plan)
    start = time.monotonic()
    recoveries = list_recoveries(places)
    tally.longest_listing = max(tally.longest_listing, time.monotonic() - start)
    for recovery in recoveries:
        document = PlanDocument.recover(recovery, places)
        faults += [] if _is_whole(document.plan) else ["what is recovered is not whole"]
        reached = max(reached, _number_in(document.plan))
        document.set_aside()
        tally.recovered += 1
    if reached < last_edit:
        faults.append(f"edit {last_edit} is lost, {reached} is there")
    if len(recoveries) > 1:
        faults.append(f"{len(recoveries)} copies of one plan are left")
    return faults


if __name__ == "__main__":
    outcome = main(int(sys.argv[1]), Path(sys.argv[2]))
    print(json.dumps({name: getattr(outcome, name) for name in Tally.__slots__}))
