"""A matrix panel over a real plan in a real working copy."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from matrix_on_screen import Matrix, ScriptedQuestions, grid, table_of
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.theme import LIGHT
from raci_planner.domain.commands import Command, Table
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import Refusal
from raci_planner.session.opening import new_plan
from raci_planner.storage.places import Places

type Opener = Callable[..., Matrix]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(work=tmp_path / "work")


@pytest.fixture
def open_matrix(qtbot: QtBot, places: Places) -> Iterator[Opener]:
    """Opens a panel on a plan written as a grid, or as a table."""
    opened: list[Matrix] = []

    def opener(text: str = "", table: Table | None = None) -> Matrix:
        session = new_plan("Plan", places, table or table_of(grid(text)))
        questions = ScriptedQuestions()

        def run(command: Command) -> Edit | None:
            try:
                return session.run(command, "matrix")
            except Refusal as refusal:
                panel.status.emit(str(refusal))
                return None

        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        panel = MatrixPanel(session, PlanNotices(session), run, theme=LIGHT, questions=questions, clipboard=clipboard)
        qtbot.addWidget(panel)
        panel.resize(900, 600)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.activateWindow()
        panel.view.setFocus()
        opened.append(Matrix(panel, session, questions))
        return opened[-1]

    yield opener
    for matrix in opened:
        matrix.session.document.discard()
