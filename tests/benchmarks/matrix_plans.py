"""Large plans for the matrix benchmarks, and a panel that shows one."""

import os
import random
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from raci_planner.desktop.dialog_questions import DialogQuestions
from raci_planner.desktop.dressing import apply_theme
from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.theme import LIGHT
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.schemes import NO_LETTERS, RACI, Letters
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT
from raci_planner.session.opening import new_plan
from raci_planner.session.session import PlanSession
from raci_planner.storage.places import Places

SIZES = {"S": (40, 8), "M": (400, 20), "L": (2_000, 40), "XL": (10_000, 100)}
SCREEN = (1920, 1080)

_VERBS = ("Plan", "Review", "Approve", "Prepare", "Track", "Agree", "Write", "Measure", "Prioritise")
_THINGS = ("product roadmap", "release scope", "budget and forecast", "customer interviews", "risk register")


def large_table(size: str) -> Table:
    """A plan's table with 15 letters in every row, or as many as fit."""
    draw = random.Random(7)
    activities, roles = SIZES[size]
    sets = [RACI.set_of(*codes) for codes in ("R", "A", "C", "I", "AR")]
    rows = []
    for number in range(activities):
        letters = [Letters(NO_LETTERS)] * roles
        for place in draw.sample(range(roles), min(15, roles)):
            letters[place] = draw.choice(sets)
        rows.append(TableActivity(f"{draw.choice(_VERBS)} {draw.choice(_THINGS)} {number}", tuple(letters)))
    sides = (PRODUCT, PROJECT, OTHER)
    heads = tuple(TableRole(f"Role number {number}", sides[number * 3 // roles]) for number in range(roles))
    sections = tuple(
        TableSection(f"Section {start // 50 + 1}", tuple(rows[start : start + 50]))
        for start in range(0, activities, 50)
    )
    return Table(heads, sections)


def application() -> QApplication:
    """The application in the light theme, on the screen that the environment names or on none."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    apply_theme(app, LIGHT)
    return app


def open_panel(size: str) -> tuple[MatrixPanel, PlanSession]:
    """A panel with a plan of this size in a real working copy, painted once on a full screen."""
    session = new_plan("Large", Places(work=Path(tempfile.mkdtemp())), large_table(size))
    notices = PlanNotices(session)
    clipboard = QApplication.clipboard()
    panel = MatrixPanel(
        session, notices, session.run, theme=LIGHT, questions=DialogQuestions(QWidget()), clipboard=clipboard
    )
    panel.resize(*SCREEN)
    panel.show()
    QApplication.processEvents()
    return panel, session
