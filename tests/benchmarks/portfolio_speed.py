"""Reading a folder of many plans, against opening and reading the same files with raw sqlite3 (goal P19).

    uv run python tests/benchmarks/portfolio_speed.py [PLANS [S M L]]

Every plan has names of its own, so that nothing that was recognised before helps, and each round is a process of its
own with nothing loaded yet.
"""

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

from analysis_plans import LIKE_REAL, plan_of
from rounds import compare, tell

from raci_planner.boundaries import Boundaries
from raci_planner.storage.composing import composed

_PLANS = 100
_ROUNDS = 3
_READ = """
import sys, time
from datetime import date
from functools import partial
from pathlib import Path
from raci_planner.session.portfolio import read_portfolio
begun = time.perf_counter()
portfolio = read_portfolio(Path(sys.argv[1]), date.today())
portfolio.people(), portfolio.roles(), portfolio.duties()
print(time.perf_counter() - begun)
"""
_READ_PLAINLY = """
import sys, time
from functools import partial
from pathlib import Path
from storage_figures import read_plainly
begun = time.perf_counter()
kept = [read_plainly(path) for path in Path(sys.argv[1]).iterdir()]
print(time.perf_counter() - begun)
"""


def write_plans(folder: Path, size: str, count: int) -> None:
    """Plans of one size, in which no two activities have the same name."""
    content = composed(plan_of(size, LIKE_REAL, Boundaries.shipped()))
    for number in range(count):
        path = folder / f"{number:03}.raci"
        path.write_bytes(content)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("UPDATE activity SET name = name || ?", (f" in team {number}",))
            connection.commit()


def taken(program: str, folder: Path) -> float:
    """The seconds that a process of its own tells."""
    command = [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else _PLANS
    for size in sys.argv[2:] or ["M"]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_plans(folder, size, count)
            ratios = compare(
                f"{count} plans of size {size}",
                {
                    "opened and read with sqlite3": partial(taken, _READ_PLAINLY, folder),
                    "portfolio": partial(taken, _READ, folder),
                },
                rounds=_ROUNDS,
            )
        tell("P19", size, ratios["portfolio"])


if __name__ == "__main__":
    main()
