"""Looking at a folder of plans: the folder is asked for, reading happens on a thread and can be stopped."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from raci_planner.desktop.filters import workbook_filter
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.portfolio.window import PortfolioDialog
from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import PlannerError, Refusal
from raci_planner.session.portfolio import Portfolio, read_portfolio
from raci_planner.session.portfolio_lists import portfolio_lists

translate = QCoreApplication.translate
_QUICK = 400
"""Milliseconds after which a progress bar is worth showing."""


def show_portfolio(
    window: QWidget, questions: Questions, jobs: Jobs, open_plan: Callable[[Path], object]
) -> "PortfolioReading | None":
    """Ask for a folder and show its plans; None if the person thought better of it."""
    folder = questions.folder(translate("Portfolio", "Folder with plans"))
    if folder is None:
        return None
    reading = PortfolioReading(folder, window, questions, jobs)
    reading.opened.connect(open_plan)
    reading.start()
    return reading


class PortfolioReading(QObject):
    """A folder being read, and then its window."""

    opened = Signal(Path)
    shown = Signal(PortfolioDialog)
    _advanced = Signal(int, int)

    def __init__(self, folder: Path, window: QWidget, questions: Questions, jobs: Jobs) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._questions = questions
        self._jobs = jobs
        self._stop = Event()
        self._progress = QProgressDialog(window)
        self._progress.setWindowTitle(self.tr("Portfolio"))
        self._progress.setLabelText(self.tr("Reading the plans in {name}…").format(name=folder.name))
        self._progress.setMinimumDuration(_QUICK)
        self._progress.canceled.connect(self._stop.set)
        self._advanced.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Read on a thread."""
        self._jobs.start(self._read, self._show, self._fail)

    def _read(self) -> Portfolio:
        return read_portfolio(self._folder, date.today(), self._go_on)

    def _go_on(self, done: int, all_of_them: int) -> None:
        if self._stop.is_set():
            raise Refusal(self.tr("The portfolio was not read to its end."))
        self._advanced.emit(done, all_of_them)

    def _show_progress(self, done: int, all_of_them: int) -> None:
        self._progress.setMaximum(all_of_them)
        self._progress.setValue(done)

    def _show(self, portfolio: Portfolio) -> None:
        self._over()
        if not portfolio.plans:
            self._questions.tell(
                self.tr("No plans"), self.tr("There is no .raci file in {folder}.").format(folder=self._folder)
            )
            return
        dialog = PortfolioDialog(portfolio, self._window)
        dialog.opened.connect(self.opened)
        dialog.export_requested.connect(lambda: self._export(portfolio, dialog))
        dialog.show()
        self.shown.emit(dialog)

    def _fail(self, reason: PlannerError) -> None:
        self._over()
        if not self._stop.is_set():
            self._questions.tell(self.tr("The folder was not read"), str(reason))

    def _over(self) -> None:
        self._progress.reset()
        self._progress.deleteLater()

    def _export(self, portfolio: Portfolio, dialog: PortfolioDialog) -> None:
        name = self.tr("{folder} portfolio").format(folder=portfolio.folder.name)
        suggestion = portfolio.folder / f"{name}.xlsx"
        path = self._questions.save_path(self.tr("Export the portfolio"), suggestion, workbook_filter())
        if path is None:
            return
        title = self.tr("Portfolio of {folder}").format(folder=portfolio.folder.name)

        def write() -> None:
            from raci_planner.interchange.excel import write_list_workbook  # noqa: PLC0415 - brings openpyxl

            write_list_workbook(path, title, portfolio_lists(portfolio), portfolio.on)

        def fail(reason: PlannerError) -> None:
            self._questions.tell(self.tr("The workbook was not written"), str(reason))

        self._jobs.start(write, lambda _: dialog.say(self.tr("Exported to {name}").format(name=path.name)), fail)
