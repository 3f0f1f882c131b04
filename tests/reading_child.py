"""Reads files in a process of its own and tells what became of each: the reason, the time, the memory, other opens.

Run as a program with a folder; prints one line of JSON for each file in it.
"""

import json
import resource
import sys
import time
from pathlib import Path

from raci_planner.boundaries import Boundaries
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.understanding import understand


def main(folder: Path) -> None:
    """Read every file of a folder and print what became of it."""
    roles = Boundaries.shipped().roles
    understand(read_sheets(_warm_up(folder)), roles)
    opened: list[str] = []
    sys.addaudithook(lambda event, args: opened.append(f"{event} {args[0]}") if event in _WATCHED else None)
    _forget_peak()
    baseline = _megabytes()
    for path in sorted(folder.iterdir()):
        _forget_peak()
        opened.clear()
        start = time.process_time()
        try:
            understood = understand(read_sheets(path), roles)
            outcome = f"read: {len(understood.drafts)}"
        except ForeignFormatError as reason:
            outcome = f"refused: {reason}"
        except Exception as fault:  # noqa: BLE001 - what must never happen is what is looked for
            outcome = f"uncaught: {type(fault).__name__}: {fault}"
        seconds = time.process_time() - start
        others = [one for one in opened if str(path) not in one and sys.base_prefix not in one]
        told = {
            "file": path.name,
            "outcome": outcome,
            "seconds": seconds,
            "megabytes": _megabytes() - baseline,
            "others": others,
        }
        print(json.dumps(told), flush=True)


_CLEAR, _STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")
_WATCHED = {"open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"}


def _forget_peak() -> None:
    """Let the peak of the memory start anew, where the system can."""
    if _CLEAR.exists():
        _CLEAR.write_text("5")


def _megabytes() -> float:
    """The most memory held since the peak was forgotten; since the start where the system cannot forget."""
    if not _STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _warm_up(folder: Path) -> Path:
    """A plain table, so that what is loaded at the first use does not count."""
    path = folder.parent / "warm-up.csv"
    path.write_text("Task,PO,PM\nPlan,A,R\n")
    return path


if __name__ == "__main__":
    main(Path(sys.argv[1]))
