"""Time from nothing to a painted window, and the memory held then, against a bare PySide6 window in the same run.

    uv run python tests/benchmarks/start_up.py [S M L XL]

Goals P1 to P3 and P17. The bare window has a table of 40 by 8 empty cells.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from analysis_plans import LIKE_REAL, SIZES, plan_of
from rounds import compare, tell

from raci_planner.boundaries import Boundaries
from raci_planner.storage.composing import composed

_CHILD = Path(__file__).with_name("first_paint.py")
_SETTLED_ROUNDS = 3


def private_environment(folder: Path) -> dict[str, str]:
    """An environment with settings, plans and bytecode of its own; people's Python keeps bytecode as well."""
    own = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    own |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own


def started(environment: Mapping[str, str], *arguments: object) -> dict[str, Any]:
    """What one start told, and how long it took in `seconds`."""
    begun = time.time()
    command = [sys.executable, str(_CHILD), *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    told: dict[str, Any] = json.loads(done.stdout)
    return told | {"seconds": told["time"] - begun}


def plan_files(folder: Path, sizes: list[str]) -> dict[str, Path]:
    """A plan like real ones of each size."""
    boundaries = Boundaries.shipped()
    files = {size: folder / f"{size}.raci" for size in sizes}
    for size, file in files.items():
        file.write_bytes(composed(plan_of(size, LIKE_REAL, boundaries)))
    return files


def measure_time(environment: Mapping[str, str], files: Mapping[str, Path]) -> None:
    """From nothing to painted: the welcome window, and plans with their findings."""
    heavy: set[str] = set()

    def run(*arguments: object) -> float:
        told = started(environment, *arguments)
        heavy.update(told["heavy"])
        return float(told["seconds"])

    works = {"bare window": partial(run, "bare"), "welcome window": partial(run, "window")}
    for size, file in files.items():
        works[f"{size}: matrix painted"] = partial(run, "matrix", file)
        works[f"{size}: findings painted"] = partial(run, "findings", file)
    ratios = compare("From nothing to painted", works)
    tell("P1", "", ratios["welcome window"])
    for size in files:
        tell("P2 matrix", size, ratios[f"{size}: matrix painted"])
        tell("P2", size, ratios[f"{size}: findings painted"])
    tell("P3", "", len(heavy))
    print(f"  heavy modules at the first paint: {', '.join(sorted(heavy)) or 'none'}")


def measure_memory(environment: Mapping[str, str], files: Mapping[str, Path]) -> None:
    """The memory when the plan is painted, and when everything is loaded, beside that of the bare window."""

    def held(*arguments: object) -> float:
        return median(float(started(environment, *arguments)["mb"]) for _ in range(_SETTLED_ROUNDS))

    bare = held("bare")
    print(f"\nMemory beside the bare window's {bare:.0f} MB")
    for size, file in files.items():
        tell("P17 painted", size, held("findings", file) - bare)
        tell("P17 settled", size, held("settled", file) - bare)


def main() -> None:
    """Print times and memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = private_environment(folder)
        files = plan_files(folder, sys.argv[1:] or list(SIZES))
        measure_time(environment, files)
        measure_memory(environment, files)


if __name__ == "__main__":
    main()
