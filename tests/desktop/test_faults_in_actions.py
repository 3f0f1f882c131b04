"""A bug in any action costs at most that action: the plan is as before, the window works, the log quotes nothing."""

from pathlib import Path

import pytest
from desktop_on_screen import Script
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.bugs import described
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddSection
from raci_planner.domain.edits import Edit
from raci_planner.storage.digest import Content

_SECRET = "Project Nightingale"
_LEAVES = {"quit", "close"}
"""They end the window, with or without a fault."""
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


def _answer_dialogues() -> None:
    """Say yes to what was asked, then put away what is still open."""
    for way in (QDialog.accept, QDialog.reject):
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, QDialog) and shown.isVisible():
                way(shown)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
