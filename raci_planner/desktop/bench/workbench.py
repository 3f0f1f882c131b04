"""What the actions of a plan's window work with."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from raci_planner.desktop.bench.filing import Filing
from raci_planner.desktop.bench.running import Runner
from raci_planner.desktop.findings.panel import FindingsPanel
from raci_planner.desktop.host import Host
from raci_planner.desktop.inspector.panel import InspectorPanel
from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.questions import Questions
from raci_planner.session.session import PlanSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbench:
    """One plan's session, its window and panels, and the ways to change, ask and say something."""

    session: PlanSession
    notices: PlanNotices
    run: Runner
    questions: Questions
    window: QMainWindow
    matrix: MatrixPanel
    findings: FindingsPanel
    inspector: InspectorPanel
    filing: Filing
    host: Host
    say: Callable[[str], object]
    show_inspector: Callable[[], object]
