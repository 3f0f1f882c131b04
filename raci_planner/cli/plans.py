"""Plans as the command line uses them: opened only to be looked at, or made and closed at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from raci_planner.session.opening import open_plan
from raci_planner.session.session import PlanSession
from raci_planner.storage.places import Places

PLAN_FILE = click.Path(path_type=Path)


@contextmanager
def opened(path: Path) -> Iterator[PlanSession]:
    """The plan in a file, for reading.

    Raises:
        DocumentError: if the file cannot be used, with the reason.
    """
    session = open_plan(path, Places.standard())
    try:
        yield session
    finally:
        session.document.close()


def plural(count: int, one: str, many: str) -> str:
    """A count with its word, such as "1 activity" and "2 activities"."""
    return f"{count} {one if count == 1 else many}"
