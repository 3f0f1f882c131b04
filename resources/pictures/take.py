"""Takes the pictures of the README and of the help anew: `uv run python resources/pictures/take.py`.

Each is painted without a screen, from the real windows with the sample plan, in a home of its own.
"""

import os
import random
import tempfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SIZE = (1366, 768)
_PAGE = (1000, 700)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory()
for _folder in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{_folder}_HOME"] = str(Path(_HOME.name, _folder.lower()))

from PySide6.QtTest import QTest  # noqa: E402 - the environment has to be there first
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from raci_planner.desktop.app import ask_by_dialogue, made_app  # noqa: E402
from raci_planner.desktop.bug_notice import BugNotice  # noqa: E402
from raci_planner.desktop.comparing.flow import show_comparison  # noqa: E402
from raci_planner.desktop.desk import Desk  # noqa: E402
from raci_planner.desktop.helping.window import HelpWindow  # noqa: E402
from raci_planner.desktop.jobs import Jobs  # noqa: E402
from raci_planner.desktop.own_folders import OwnFolders, own_places  # noqa: E402
from raci_planner.desktop.palette.palette import CommandPalette  # noqa: E402
from raci_planner.desktop.window.dialogues import import_rows  # noqa: E402
from raci_planner.desktop.window.plan_window import PlanWindow  # noqa: E402
from raci_planner.domain.commands import CastBallot, CastBallots, OpenBallots, RevealBallots  # noqa: E402
from raci_planner.domain.records import Vote  # noqa: E402
from raci_planner.session.templates import SAMPLE  # noqa: E402
from raci_planner.session.versions import keep_version  # noqa: E402

_TABLE: Sequence[Sequence[str]] = (
    ("Activity", "Product Manager", "Project Manager", "Engineering Lead", "Sponsor"),
    ("Prioritise the backlog", "A/R", "C", "C", "I"),
    ("Plan the release", "C", "A", "R", "I"),
    ("Agree the budget", "C", "R", "", "A"),
    ("Approve the design", "A", "", "lead", "yes"),
)
_CHANGES = (
    ("Prioritise product backlog", "Project Manager", "C"),
    ("Track budget and forecast", "Product Manager", "C"),
    ("Track budget and forecast", "Project Manager", "A"),
)
_DAY, _PEOPLE, _SLIPS = date(2026, 11, 24), ("Ana", "Ben", "Cleo", "Dev", "Eli"), 0.12
_REST = 150
"""Milliseconds in which a window comes to rest."""


def main() -> None:
    """Paint each window in both themes and write what it would show."""
    app = made_app()
    desk = Desk(app, own_places(), OwnFolders.standard(), ask_by_dialogue)
    desk.settings.change(tips_seen=3)
    for theme in ("light", "dark"):
        desk.settings.change(theme=theme)
        _take(desk.show_welcome(), f"welcome-{theme}")
    window = desk.begin(SAMPLE)
    for theme in ("light", "dark"):
        desk.settings.change(theme=theme)
        _take(window, f"plan-{theme}")
        _take_palette(window, f"palette-{theme}")
        _take_dialogue(f"preferences-{theme}", window.menus.actions["preferences"].trigger)
        _take_dialogue(f"import-{theme}", lambda: import_rows(window.bench, _TABLE))
        _take_dialogue(f"export-{theme}", window.menus.actions["export"].trigger, desk.jobs)
        notice = BugNotice(desk.folders.log, lambda: window, desk)
        _take_dialogue(f"fault-{theme}", lambda told=notice.tell: told("KeyError"))
        _take_help(f"help-{theme}", window)
    _take_wall(window, "workshop-light")
    _change(window)
    for theme in ("light", "dark"):
        desk.settings.change(theme=theme)
        _take_comparison(window, f"compare-{theme}")
    _cast_ballots(window)
    for theme in ("light", "dark"):
        desk.settings.change(theme=theme)
        _take_reveal(window, f"ballots-{theme}")
    window.session.document.set_aside()


def _take_palette(window: PlanWindow, name: str) -> None:
    window.menus.actions["palette"].trigger()
    palette = window.findChild(CommandPalette)
    if isinstance(palette, CommandPalette):
        palette.field.setText("acc")
        _take(window, name)
        palette.dismiss()


def _take_help(name: str, window: PlanWindow) -> None:
    """The page that F1 opens on the window, and the pages that a search leaves."""
    window.menus.actions["help"].trigger()
    page = next(one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible())
    page.show_page("findings")
    page.look_for.setText("finding")
    _take(page, name, _PAGE)
    page.close()


def _take_wall(window: PlanWindow, name: str) -> None:
    window.menus.actions["workshop"].trigger()
    wall = window.menus.wall.window
    if wall is not None:
        wall.showNormal()
        _take(wall, name)
        wall.close()


def _change(window: PlanWindow) -> None:
    """Keep the plan as it was, and then settle two of its conflicts."""
    keep_version(window.session, "Kick-off", datetime(2026, 9, 1, 10, 0))
    plan, matrix = window.session.plan, window.bench.matrix
    rows = {activity.name: activity.id for activity in plan.activities_in_order()}
    columns = {role.name: role.id for role in plan.roles_in_order()}
    for activity, role, letter in _CHANGES:
        matrix.go_to(rows[activity], columns[role])
        matrix.letters.set_letter(letter)


def _take_comparison(window: PlanWindow, name: str) -> None:
    kept = next(iter(window.session.plan.versions))
    comparing = show_comparison(window.bench, kept, None)
    if comparing is not None:
        _take(window, name)
        comparing.end()


def _cast_ballots(window: PlanWindow) -> None:
    """Five people vote: as the plan has it, but for a slip here and there, always the same ones."""
    plan, run, draw = window.session.plan, window.bench.run, random.Random(11)  # noqa: S311 - a picture
    run(OpenBallots(by="Facilitator", on=_DAY, participants=_PEOPLE))
    sets = [plan.scheme.set_of(letter.code) for letter in plan.scheme.letters]
    places = [(activity.id, role.id) for activity in plan.activities_in_order() for role in plan.roles_in_order()]
    ballots = []
    for name in _PEOPLE:
        letters = [draw.choice(sets) if draw.random() < _SLIPS else plan.letters(*place) for place in places]
        votes = tuple(Vote(*place, held) for place, held in zip(places, letters, strict=True))
        ballots.append(CastBallot(name, votes))
    run(CastBallots(tuple(ballots), on=_DAY))
    run(RevealBallots())


def _take_reveal(window: PlanWindow, name: str) -> None:
    window.menus.actions["ballots"].trigger()
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    shown = next(one for one in windows if one.objectName() == "agreementView")
    shown.showNormal()
    _take(shown, name)
    shown.close()


def _take_dialogue(name: str, bring_up: Callable[[], object], jobs: Jobs | None = None) -> None:
    bring_up()
    QTest.qWait(_REST)
    if jobs is not None:  # which make what the dialogue shows
        jobs.wait()
        QTest.qWait(_REST)
    dialogue = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    _take(dialogue, name, None)
    dialogue.close()


def _take(window: QWidget, name: str, size: tuple[int, int] | None = _SIZE) -> None:
    if size is not None:
        window.resize(*size)
    QTest.qWait(_REST)
    file = _HERE / f"{name}.png"
    if not window.grab().save(str(file)):
        raise OSError(f"{file} cannot be written")


if __name__ == "__main__":
    main()
