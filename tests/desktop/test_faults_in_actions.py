"""A bug in any action costs at most that action: the plan is as before, the window works, the log quotes nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from broken_steps import BugError, Steps
from desktop_on_screen import Script
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from raci_planner.analysis.analysis import Analysis
from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.bugs import described
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddSection, SetLetters
from raci_planner.domain.edits import Edit
from raci_planner.domain.schemes import Letters
from raci_planner.session.session import PlanSession
from raci_planner.storage.composing import compacted
from raci_planner.storage.digest import Content
from raci_planner.storage.loading import load

_SECRET = "Project Nightingale"
_LEAVES = {"quit", "close"}
"""They end the window, with or without a fault."""
_ONLY = "RACI_TEST_ACTION"
_ACTIONS = sorted({spec.id for menu in action_table() for spec in menu.actions()} - _LEAVES)
_WRITES_AT_ONCE = {
    "add_role",
    "add_section",
    "agree",
    "clear",
    "cut",
    "delete_rows",
    "move_down",
    "not_needed",
    "review",
}
"""Some of those that meet the fault for certain; others wait for a choice first."""


class _Anything(Script):
    """Answers every question with the first thing that fits."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def text(self, title: str, label: str, initial: str = "") -> str | None:  # noqa: ARG002
        return "Something"

    def choice(self, title: str, text: str, options: object) -> str | None:  # noqa: ARG002
        return options[0][0] if isinstance(options, list | tuple) and options else None

    def pick(self, title: str, text: str, options: object) -> str | None:  # noqa: ARG002
        return options[0][0] if isinstance(options, list | tuple) and options else None

    def open_path(self, title: str, filters: str) -> Path | None:  # noqa: ARG002
        return None

    def folder(self, title: str) -> Path | None:  # noqa: ARG002
        return None

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:  # noqa: ARG002
        return None


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return _Anything(tmp_path)


@pytest.mark.parametrize("action", _ACTIONS)
def test_a_fault_in_an_action_leaves_plan_and_window_as_they_were(
    window: PlanWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    document, plan = window.session.document, window.session.plan
    window.bench.matrix.go_to(plan.activities_in_order()[0].id, plan.roles_in_order()[0].id)
    before, done = Content.of(plan).digest(), window.session.history.next_undo

    def broken(edit: Edit, *, author: str = "") -> None:
        raise KeyError(f"{_SECRET} {edit.label} {author}")

    with qtbot.capture_exceptions() as caught, monkeypatch.context() as broken_disk:
        broken_disk.setattr(document, "commit", broken)
        window.menus.actions[action].trigger()
        _answer_dialogues()
    assert Content.of(plan).digest() == before
    assert window.session.history.next_undo is done
    assert len(caught) >= (action in _WRITES_AT_ONCE)
    assert _SECRET not in "".join(described(kind, trace) for kind, _, trace in caught)
    assert window.session.run(AddSection("Afterwards")) is not None
    window.session.undo()
    assert Content.of(plan).digest() == before


def _is_one(session: PlanSession) -> bool:
    """Whether memory, working copy and findings say the same."""
    content = Content.of(session.plan).digest()
    copy = load(compacted(session.document._copy.pages(), writer="", digest=content), "copy")
    fresh = Analysis(session.plan, session.boundaries, session.analysis.today)
    return copy.warning is None and set(fresh.findings) == set(session.analysis.findings)


def _begin_again(session: PlanSession) -> None:
    """The plan as it was at first, with a letter under the cursor, something to undo and something to do again."""
    while session.undo() is not None:
        continue
    plan = session.plan
    session.run(AddSection("Before"))
    session.run(SetLetters(((plan.activities_in_order()[0].id, plan.roles_in_order()[0].id),), Letters(1)))
    session.run(AddSection("Taken back"))
    session.undo()


def _break_steps(window: PlanWindow, qtbot: QtBot, action: str, most: int) -> None:
    session, chosen, matrix = window.session, window.menus.actions[action], window.bench.matrix
    total = faults = broken = 0
    for turn in range(most + 1):
        _begin_again(session)
        matrix.go_to(session.plan.activities_in_order()[0].id, session.plan.roles_in_order()[0].id)
        steps = Steps(broken=turn and 1 + (turn - 1) * total // most)
        with qtbot.capture_exceptions() as caught, steps.watched():
            chosen.trigger()
            _answer_dialogues()
        total = total or steps.count
        broken += any(kind is BugError for kind, _, _ in caught)
        is_one = _is_one(session)
        goes_on = session.run(AddSection("Afterwards")) is not None and session.undo() is not None
        if not (is_one and goes_on and _is_one(session) and window.isVisible()):
            print(f"{action}, step {steps.broken} of {total}: one {is_one}, goes on {goes_on}")
            faults += 1
    print(action, {"steps": total, "broken": broken, "faults": faults})
    assert faults == 0


@pytest.mark.parametrize("action", os.environ.get(_ONLY, "add_section clear").split())
def test_a_bug_at_some_steps_of_an_action_costs_nothing(window: PlanWindow, qtbot: QtBot, action: str) -> None:
    _break_steps(window, qtbot, action, 25 if _ONLY in os.environ else 4)


@pytest.mark.campaign
@pytest.mark.parametrize("action", _ACTIONS)
def test_a_bug_at_many_steps_of_any_action_costs_nothing(action: str) -> None:
    """In a process of its own, which begins without the marks that other bugs have left on Qt."""
    test = f"{__file__}::{test_a_bug_at_some_steps_of_an_action_costs_nothing.__name__}"
    command = [sys.executable, "-m", "pytest", "-s", test]
    done = subprocess.run(command, env={**os.environ, _ONLY: action}, capture_output=True, text=True, check=False)
    print(*(line for line in done.stdout.splitlines() if line.startswith(action)), sep="\n")
    assert done.returncode == 0, done.stdout[-4_000:]


def _answer_dialogues() -> None:
    """Say yes to what was asked, then put away what is still open."""
    for way in (QDialog.accept, QDialog.reject):
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, QDialog) and shown.isVisible():
                way(shown)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
