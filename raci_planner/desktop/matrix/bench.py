"""What everything that changes the plan from within the matrix has at hand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from raci_planner.desktop.matrix.arrangement import Arrangement
from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.desktop.matrix.selection import MatrixSelection
from raci_planner.desktop.matrix.view import MatrixView
from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import Command
from raci_planner.domain.edits import Edit
from raci_planner.domain.plan import Plan
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixBench:
    """The open plan, how it is shown, what is chosen, and the ways to change it and to speak.

    `run` carries out a command and tells refusals itself; `say` shows a line where the window shows such lines.
    """

    session: PlanSession
    model: MatrixModel
    view: MatrixView
    run: Callable[[Command], Edit | None]
    say: Callable[[str], None]
    questions: Questions

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.session.plan

    @property
    def chosen(self) -> MatrixSelection:
        """What is chosen in the matrix."""
        return self.view.chosen

    @property
    def arrangement(self) -> Arrangement:
        """What the matrix shows, and in which order."""
        return self.model.arrangement

    def do(self, command: Command) -> Edit | None:
        """Carry out a command, unless the plan can only be read: then a soft beep and the reason."""
        if not self.may_write():
            return None
        return self.run(command)

    def may_write(self) -> bool:
        """Whether the plan can be changed; if not, that is said."""
        document = self.session.document
        if document.is_read_only:
            QApplication.beep()
            self.say(document.read_only_reason or translate("Matrix", "This plan can only be read."))
        return not document.is_read_only
