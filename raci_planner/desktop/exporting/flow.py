"""Writing the workbook: a name is asked for, the rest happens on a thread."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from raci_planner.desktop.filters import workbook_filter
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import PlannerError
from raci_planner.interchange.report import PlanReport
from raci_planner.session.reporting import plan_report
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate
_QUICK = 400
"""Milliseconds after which a progress bar is worth showing."""


def export_plan(
    session: PlanSession,
    window: QWidget,
    questions: Questions,
    jobs: Jobs,
    say: Callable[[str], object],
) -> None:
    """Ask for a name and write the workbook of a plan as it stands."""
    document = session.document
    folder = document.path.parent if document.path is not None else Path.home()
    stem = document.path.stem if document.path is not None else session.plan.info.name
    path = questions.save_path(translate("Export", "Export to Excel"), folder / f"{stem}.xlsx", workbook_filter())
    if path is not None:
        Export(path, plan_report(session.plan, session.analysis, date.today()), window, questions, say).start(jobs)


class Export(QObject):
    """One workbook being written."""

    written = Signal(Path)
    _advanced = Signal(int)

    def __init__(
        self,
        path: Path,
        report: PlanReport,
        window: QWidget,
        questions: Questions,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._path = path
        self._report = report
        self._questions = questions
        self._say = say
        self._progress = QProgressDialog(window)
        self._progress.setWindowTitle(self.tr("Export"))
        self._progress.setLabelText(self.tr("Writing {name}…").format(name=path.name))
        self._progress.setMinimumDuration(_QUICK)
        self._progress.setMaximum(max(1, report.activity_count))
        self._progress.setCancelButton(None)
        self._advanced.connect(self._progress.setValue, Qt.ConnectionType.QueuedConnection)

    def start(self, jobs: Jobs) -> None:
        """Write it on a thread."""
        jobs.start(self._write, lambda _: self._done(), self._fail)

    def _write(self) -> None:
        from raci_planner.interchange.excel import write_workbook  # noqa: PLC0415 - brings openpyxl, on the thread

        write_workbook(self._path, self._report, self._advanced.emit)

    def _done(self) -> None:
        self._progress.reset()
        self._say(self.tr("Exported to {name}").format(name=self._path.name))
        self.written.emit(self._path)
        self._progress.deleteLater()
        self.deleteLater()

    def _fail(self, reason: PlannerError) -> None:
        self._progress.reset()
        self._questions.tell(self.tr("The workbook was not written"), str(reason))
        self._progress.deleteLater()
        self.deleteLater()
