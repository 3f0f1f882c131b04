"""What is done with files that were dropped on a plan's window."""

from collections.abc import Sequence
from pathlib import Path

from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.dropping import PLAN_ENDING
from raci_planner.desktop.window import dialogues
from raci_planner.desktop.window.ballot_files import BallotFiles


def take_files(bench: Workbench, paths: Sequence[Path], ballots: BallotFiles) -> None:
    """Open plans, take in ballots, add tables."""
    tables = [path for path in paths if path.suffix.lower() != PLAN_ENDING]
    cast = [path for path in tables if ballots.wants(path)]
    for path in paths:
        if path not in tables:
            bench.host.open_path(path)
        elif path not in cast:
            dialogues.import_file(bench, path)
    if cast:
        ballots.take_dropped(cast)
