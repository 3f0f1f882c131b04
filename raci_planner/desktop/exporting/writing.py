"""Writes one export on a thread, with a bar and a way to stop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from raci_planner.desktop.exporting.choice import DUTIES, PLAN, ExportChoice
from raci_planner.desktop.exporting.showing import open_file, show_in_folder
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import PlannerError
from raci_planner.interchange.report import PlanReport

_QUICK = 400
"""Milliseconds after which a progress bar is worth showing."""
_MOST_NOTICES = 8


class _StoppedError(PlannerError):
    """The person thought better of it."""


class Export(QObject):
    """One file being written; `written` names it when it is whole."""

    written = Signal(Path)
    _advanced = Signal(int)

    def __init__(  # noqa: PLR0913 - what, where to, and whom to tell
        self,
        path: Path,
        report: PlanReport,
        choice: ExportChoice,
        *,
        window: QWidget,
        questions: Questions,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._path = path
        self._report = choice.told(report)
        self._choice = choice
        self._questions = questions
        self._say = say
        self._is_stopped = False
        self._progress = QProgressDialog(window)
        self._progress.setWindowTitle(self.tr("Export"))
        self._progress.setLabelText(self.tr("Writing {name}…").format(name=path.name))
        self._progress.setMinimumDuration(_QUICK)
        self._progress.setMaximum(max(1, report.activity_count))
        self._progress.canceled.connect(self.stop)
        self._advanced.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def start(self, jobs: Jobs) -> None:
        """Write it on a thread."""
        jobs.start(self._write, self._done, self._fail)

    def stop(self) -> None:
        """Leave what was there as it was."""
        self._is_stopped = True

    def _write(self) -> tuple[str, ...]:
        form, choice = self._choice.form, self._choice
        if choice.part == PLAN:
            return form.export(self._path, self._report, self._advance)
        if choice.part == DUTIES and form.write_duties is not None:
            roles = (choice.role,) if choice.role else ()
            return form.export_duties(self._path, self._report, roles, self._advance)
        return form.export_list(self._path, self._report, choice.part)

    def _advance(self, written: int) -> None:
        if self._is_stopped:
            raise _StoppedError
        self._advanced.emit(written)

    def _show_progress(self, written: int) -> None:
        if not self._is_stopped and written < self._progress.maximum():  # at its end the bar would close by itself
            self._progress.setValue(written)

    def _done(self, notices: tuple[str, ...]) -> None:
        self._end()
        self._say(self.tr("Exported to {name}").format(name=self._path.name))
        if notices:
            shown = "\n".join(notices[:_MOST_NOTICES])
            self._questions.tell(self.tr("Exported, but not every character"), shown)
        if self._choice.opens:
            open_file(self._path)
        if self._choice.shows_folder:
            show_in_folder(self._path)
        self.written.emit(self._path)

    def _fail(self, reason: PlannerError) -> None:
        self._end()
        if isinstance(reason, _StoppedError):
            self._say(self.tr("Nothing was exported"))
        else:
            self._questions.tell(self.tr("The export was not written"), str(reason))

    def _end(self) -> None:
        self._progress.reset()
        self._progress.deleteLater()
        self.deleteLater()
