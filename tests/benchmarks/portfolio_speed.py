"""Reading a folder of 500 plans of 40 activities and 8 roles, against reading their files alone.

uv run python tests/benchmarks/portfolio_speed.py
"""

import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

from analysis_plans import LIKE_REAL, plan_of

from raci_planner.boundaries import Boundaries
from raci_planner.session.portfolio import read_portfolio
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places

_PLANS = 500


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        plans = Path(folder) / "plans"
        plans.mkdir()
        document = PlanDocument.create(
            plan_of("S", LIKE_REAL, Boundaries.shipped()), Places(work=Path(folder) / "work")
        )
        document.save_as(plans / "000.raci")
        document.close()
        content = (plans / "000.raci").read_bytes()
        for number in range(1, _PLANS):
            (plans / f"{number:03}.raci").write_bytes(content)
        begun = perf_counter()
        for path in plans.iterdir():
            inspect(path)
        alone = perf_counter() - begun
        begun = perf_counter()
        portfolio = read_portfolio(plans, date.today())
        read = perf_counter() - begun
        begun = perf_counter()
        portfolio.people(), portfolio.roles(), portfolio.duties()
        told = perf_counter() - begun
    print(f"{_PLANS} plans of 40 x 8: files alone {alone:.2f} s, portfolio {read:.2f} s, lists {told * 1000:.0f} ms")


if __name__ == "__main__":
    main()
