"""Lets each file call of an afternoon fail or be the last: `every_call.py FOLDER WHAT HOW STRIDE`.

A program of its own, started by `calls.run`. For each number of a call it forks, works, and looks at what is left.
"""

import errno
import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from afternoon import NO_FILE, Ledger, Tell, Worker, digest_of
from calls import Calls, Fate
from sample_plans import full_plan, large_plan

from raci_planner.domain.errors import DocumentError
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument, warm_up
from raci_planner.storage.loading import load
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

_TESTS = Path(__file__).resolve().parents[1]
_WAYS = {
    "killed": (Fate.END_OF_THE_PROCESS, 0),
    "refused-once": (Fate.REFUSED_ONCE, errno.EIO),
    "disk-gone": (Fate.REFUSED_FROM_THEN_ON, errno.EIO),
    "disk-full": (Fate.REFUSED_FROM_THEN_ON, errno.ENOSPC),
}


_NOT_REACHED = 7
"""The exit of a run that had fewer calls."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens, and at the call of which number."""

    way: str
    call: int

    @property
    def lets_files_be_removed(self) -> bool:
        """Whether the program can tidy up while the fault lasts."""
        return self.way in {"refused-once", "disk-full"}


@dataclass(slots=True)
class Tally:
    """What happened over all calls."""

    calls: int = 0
    cases: int = 0
    edits: int = 0
    saves: int = 0
    refusals: int = 0
    faults: list[str] = field(default_factory=list)


class Afternoon:
    """One run of the program in which a call meets its fate. What is refused is tried once more when the fault is over.

    Args:
        folder: with `plans/plan.raci` and the folder of working copies.
        ledger: how the plan stands.
        tell: takes lines for it; and "refused" or "fault" with a reason.
        calls: to end the fault.
        tidies_up: whether files can be removed while the fault lasts.
    """

    def __init__(self, folder: Path, ledger: Ledger, tell: Tell, calls: Calls, *, tidies_up: bool) -> None:
        self._path, self._places = folder / "plans" / "plan.raci", Places(work=folder / "work", patience=())
        self._begun = len(ledger.states)
        self._tell = tell
        self._calls = calls
        self._tidies_up = tidies_up

    def work(self, steps: int = 8) -> None:
        """Open or recover the plan, do something of every kind, save in between, close."""
        worker = Worker(self._insist(self._opened), self._tell, self._begun)
        for step in range(steps):
            self._attempt(worker, worker.go_on)
            if step % 3 == 2:
                self._attempt(worker, worker.publish)
        self._attempt(worker, lambda: self._copy(worker.document))
        self._close(worker)

    def begin(self) -> None:
        """Begin a plan without a file, work, give it one, work, close."""
        document = self._insist(lambda: PlanDocument.create(full_plan(), self._places))
        worker = Worker(document, self._tell, self._begun)
        self._attempt(worker, worker.go_on)
        self._insist(lambda: worker.save_as(self._path))
        self._attempt(worker, worker.go_on)
        self._close(worker)

    def _opened(self) -> PlanDocument:
        recoveries = list_recoveries(self._places)
        if recoveries:
            return PlanDocument.recover(recoveries[0], self._places)
        return PlanDocument.open(self._path, self._places)

    def _copy(self, document: PlanDocument) -> None:
        document.save_copy(self._path.with_name("copy.raci"), replace=True)

    def _insist[T](self, step: Callable[[], T]) -> T:
        try:
            return step()
        except DocumentError as reason:
            self._tell(f"refused {reason}")
        self._calls.disarm()
        self._a_minute_passes()
        return step()

    def _a_minute_passes(self) -> None:
        for note in self._path.parent.glob(".~lock.*"):
            os.utime(note, (time.time() - 61, time.time() - 61))

    def _attempt(self, worker: Worker, step: Callable[[], object]) -> None:
        try:
            step()
        except DocumentError as reason:
            self._tell(f"refused {reason}")
            if not worker.is_as_told:
                self._tell("fault memory is not as it was told")

    def _close(self, worker: Worker) -> None:
        """As somebody does who has met a fault: once more when it is over, reopening what could only be read."""
        self._calls.disarm()
        if not worker.document.is_read_only:
            worker.go_on()
            worker.publish()
        worker.document.close()
        self._a_minute_passes()
        document = self._opened()
        if document.is_read_only:
            self._tell(f"fault it can only be read: {document.read_only_reason}")
        document.close()
        if not self._tidies_up:
            return
        left = [one.name for one in self._path.parent.glob("~$*")] + [one.name for one in self._places.work.glob("*")]
        if left:
            self._tell(f"fault left over: {left}")


def main(folder: Path, what: str, how: str, stride: int) -> Tally:
    """Go through all calls in steps."""
    calls, stage, before = Calls(folder / "stage"), folder / "stage", folder / "before"
    ledger = _prepare(before, what)
    warm_up()
    tally, which = Tally(), 1
    while True:
        shutil.rmtree(stage, ignore_errors=True)
        shutil.copytree(before, stage)
        heard = Ledger(list(ledger.states), ledger.edit, ledger.save)
        lines, was_reached = _run_one(stage, what, heard, calls, Fault(how, which))
        if not was_reached:
            tally.calls = which - 1
            return tally
        _look(stage, which, lines, heard, tally)
        which += stride


def _prepare(before: Path, what: str) -> Ledger:
    """How things are before each run."""
    (before / "plans").mkdir(parents=True)
    (before / "work").mkdir()
    path = before / "plans" / "plan.raci"
    if what == "begin":
        return Ledger([NO_FILE, digest_of(full_plan())])
    data = composed(large_plan(12, 6, 0.5))
    if what == "upgrade":
        data = (_TESTS / "storage" / "documents" / "0001.raci").read_bytes()
    path.write_bytes(data)
    ledger = Ledger([digest_of(load(data, "plan").plan)])
    if what == "recover":
        stage = before.with_name("stage")
        before.rename(stage)  # for a working copy knows the path of its plan
        ledger = _crashed(stage, ledger)
        stage.rename(before)
    return ledger


def _crashed(folder: Path, ledger: Ledger) -> Ledger:
    """The plan as a crash leaves it, with edits that are not in its file."""
    document = PlanDocument.open(folder / "plans" / "plan.raci", Places(work=folder / "work"))
    worker = Worker(document, ledger.hear, 1)
    for _ in range(3):
        worker.go_on()
    document.set_aside()
    return Ledger([ledger.states[0], ledger.states[-1]], edit=1)


def _run_one(stage: Path, what: str, ledger: Ledger, calls: Calls, fault: Fault) -> tuple[list[str], bool]:
    """What one run told, and whether it came to the call of this number."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        afternoon = Afternoon(stage, ledger, _teller(writing), calls, tidies_up=fault.lets_files_be_removed)
        _be_child(afternoon.begin if what == "begin" else afternoon.work, calls, fault, _teller(writing))
    os.close(writing)
    with os.fdopen(reading) as pipe:
        lines = pipe.read().splitlines()
    _, status = os.waitpid(child, 0)
    return lines, os.waitstatus_to_exitcode(status) != _NOT_REACHED


def _teller(pipe: int) -> Tell:
    return lambda line: os.write(pipe, line.replace("\n", " ").encode() + b"\n")


def _be_child(work: Callable[[], None], calls: Calls, fault: Fault, tell: Tell) -> None:
    is_reached = True
    try:
        fate, error = _WAYS[fault.way]
        calls.arm(fate, fault.call, error)
        work()
        is_reached = calls.most_seen >= fault.call
    except BaseException as raised:  # noqa: BLE001 - the parent has to know
        tell(f"fault {type(raised).__name__}: {raised}")
    os._exit(0 if is_reached else _NOT_REACHED)


def _look(stage: Path, which: int, lines: list[str], ledger: Ledger, tally: Tally) -> None:
    for line in lines:
        kind = line.split(" ", 1)[0]
        tally.refusals += kind == "refused"
        if kind == "fault":
            tally.faults.append(f"call {which}: {line}")
        elif kind != "refused":
            ledger.hear(line)
    try:
        faults, _ = ledger.faults(stage / "plans" / "plan.raci", Places(work=stage / "work"))
    except DocumentError as reason:
        faults = [str(reason)]
    tally.faults += [f"call {which}: {fault}" for fault in faults]
    tally.cases += 1
    tally.edits += ledger.edits
    tally.saves += ledger.saves


if __name__ == "__main__":
    outcome = main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
    print(json.dumps({name: getattr(outcome, name) for name in Tally.__slots__}))
