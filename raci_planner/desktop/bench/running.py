"""The one way in which the window's panels change the plan, with a word for every outcome."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import Command
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import DocumentError, Refusal
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


class Runner:
    """Runs commands: a refusal is said in the status line, a document that cannot be written in a dialogue."""

    def __init__(self, session: PlanSession, questions: Questions, say: Callable[[str], object]) -> None:
        self._session = session
        self._questions = questions
        self._say = say

    def __call__(self, command: Command) -> Edit | None:
        """Carry a command out; None if nothing changed."""
        return self._guarded(lambda: self._session.run(command))

    def undo(self) -> None:
        """Take the last edit back and say which."""
        edit = self._guarded(self._session.undo)
        if edit is not None:
            self._say(translate("Runner", "Undone: {what}").format(what=edit.label))

    def redo(self) -> None:
        """Do the last undone edit again and say which."""
        edit = self._guarded(self._session.redo)
        if edit is not None:
            self._say(translate("Runner", "Done again: {what}").format(what=edit.label))

    def _guarded(self, step: Callable[[], Edit | None]) -> Edit | None:
        try:
            return step()
        except Refusal as reason:
            self._say(str(reason))
        except DocumentError as reason:
            self._questions.tell(translate("Runner", "The change was not made"), str(reason))
        return None
