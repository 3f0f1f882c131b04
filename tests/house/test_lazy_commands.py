"""The commands load family by family; what loads them and what tells type checkers say the same."""

import ast
import subprocess
import sys
from pathlib import Path

from raci_planner.domain import commands

STUB = Path(commands.__file__).with_suffix(".pyi")
_PLAN_WINDOW = """
import sys
import raci_planner.session.opening, raci_planner.desktop.app, raci_planner.desktop.window.plan_window
print(*sys.modules)
"""


def _stubbed() -> dict[str, str]:
    """The home of each command as the stub tells it."""
    lines = [line for line in ast.parse(STUB.read_text(encoding="utf-8")).body if isinstance(line, ast.ImportFrom)]
    return {name.name: str(line.module) for line in lines for name in line.names}


def test_a_command_is_found_where_the_stub_says() -> None:
    homes = _stubbed()
    assert {name: getattr(commands, name).__module__ for name in homes} == homes


def test_what_loads_the_commands_knows_no_more_than_the_stub() -> None:
    assert set(dir(commands)) == set(_stubbed())


def test_a_plan_is_shown_without_the_commands_for_versions_ballots_and_merging() -> None:
    done = subprocess.run([sys.executable, "-c", _PLAN_WINDOW], capture_output=True, text=True, check=True)
    prefix = f"{commands.__name__}."
    families = {name.removeprefix(prefix) for name in done.stdout.split() if name.startswith(prefix)}
    assert "letters" in families
    assert families.isdisjoint({"restoring", "ballots", "merging", "comparing", "reviews", "people", "schemes"})
