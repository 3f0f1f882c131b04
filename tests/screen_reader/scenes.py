"""The real program on a real screen: it opens the scene that a line of its input names, and says when it is there.

A name is that of an action of the menus, "welcome", or "voting", which is the ballot of whoever has the laptop.
"press Right" presses a key instead, on whatever has the keyboard.
"""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from raci_planner.desktop.app import ask_by_dialogue, made_app
from raci_planner.desktop.ballots.voting_window import VotingWindow
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.helping.window import HelpWindow
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.palette.palette import CommandPalette
from raci_planner.domain.commands import CastBallot, CastBallots, OpenBallots, PutBallotsAway, RevealBallots
from raci_planner.domain.records import Vote
from raci_planner.storage.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable

_TODAY = date(2026, 11, 24)
_A_MOMENT = 400
"""Milliseconds in which a window comes up, and what it loads after its first paint."""


class Stage:
    """Shows one scene at a time over the sample plan."""

    def __init__(self, home: Path) -> None:
        folders = OwnFolders(settings=home / "settings", log=home / "log")
        self._desk = Desk(made_app(), Places(work=home / "work", patience=()), folders, ask_by_dialogue)
        self._window = self._desk.begin("sample")
        self._opened: list[QWidget] = []

    def show(self, scene: str) -> None:
        """Close what was shown before, and open this."""
        if scene.startswith("press "):
            _press(scene.removeprefix("press "))
            return
        self._close()
        own: dict[str, Callable[[], object]] = {
            "welcome": self._desk.show_welcome,
            "closed_ballots": lambda: self._with_ballots("ballots"),
            "handing_over": lambda: self._with_ballots("ballots_round"),
            "voting": self._vote,
            "end_of_round": self._end_round,
            "reveal": lambda: self._with_ballots("ballots", is_revealed=True),
            "plan": lambda: None,
        }
        if scene in own:
            own[scene]()
        else:
            self._window.menus.actions[scene].trigger()

    def _with_ballots(self, action: str, *, is_revealed: bool = False) -> None:
        session = self._window.session
        session.run(OpenBallots(by="Fay", on=_TODAY, participants=("Ana", "Ben")))
        if is_revealed:
            activity, role = session.plan.activities_in_order()[0], session.plan.roles_in_order()[0]
            votes = [
                CastBallot(name, (Vote(activity.id, role.id, session.plan.scheme.set_of(letter)),))
                for name, letter in (("Ana", "A"), ("Ben", "R"))
            ]
            session.run(CastBallots(tuple(votes), _TODAY))
            session.run(RevealBallots())
        self._window.menus.actions[action].trigger()

    def _vote(self) -> None:
        self._with_ballots("ballots_round")
        self._voting().hand_over.begun.emit("Ana")

    def _end_round(self) -> None:
        self._with_ballots("ballots_round")
        self._voting().hand_over.facilitator_called.emit()

    def _voting(self) -> VotingWindow:
        voting = self._window.menus.ballots.voting
        assert voting is not None
        return voting

    def _close(self) -> None:
        ballots = self._window.menus.ballots
        if ballots.voting is not None:
            ballots.voting.end.plan_chosen.emit()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not self._window and isinstance(top, QDialog | HelpWindow):
                top.close()
        for over in (ballots.agreement, self._window.menus.wall.window, self._window.findChild(CommandPalette)):
            if over is not None and over.isVisible():
                over.close()
        if self._window.session.plan.ballot_box is not None:
            self._window.session.run(PutBallotsAway(by="Fay", on=_TODAY))
        self._window.activateWindow()


def _press(keys: str) -> None:
    combination = QKeySequence.fromString(keys)[0]  # type: ignore[index] # the stubs miss it
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, combination.key(), combination.keyboardModifiers())


def main() -> None:
    """Show what the lines name until there are no more."""
    stage = Stage(Path(sys.argv[1]))

    def take() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            QApplication.exit()
            return
        QTimer.singleShot(_A_MOMENT, lambda: print(f"shown {line}", flush=True))  # even while a dialogue waits
        stage.show(line)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(take)
    QApplication.exec()


if __name__ == "__main__":
    main()
