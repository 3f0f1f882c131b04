"""What can wait until the window is painted: the log, and what the first plan and the first edit need."""

import gc
import importlib
import linecache

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from raci_planner.desktop.bugs import keep_crash_log, keep_log
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.jobs import Jobs

_BREATH = 50
"""Milliseconds between the first paint and the first import."""
_LATER = (
    "raci_planner.session.opening",
    "raci_planner.storage.writing",
    "raci_planner.storage.recovery",
)


class WarmUp(QObject):
    """Loads slow modules beside the event loop, then looks for what crashes left behind."""

    def __init__(self, desk: Desk, app: QApplication) -> None:
        super().__init__(desk)
        self._app = app
        self._desk = desk
        self._jobs = Jobs(self)

    def start_after_paint(self) -> None:
        """Begin once a window is painted: a thread that imports would slow the painting down."""
        self._app.installEventFilter(self)

    def start(self) -> None:
        """Begin; nothing waits for it."""
        gc.enable()
        gc.freeze()
        keep_log(self._desk.folders.log)
        keep_crash_log(self._desk.folders.log)
        self._jobs.start(_load, self._done, lambda _: None)

    def wait(self) -> None:
        """Let it come to its end."""
        self._jobs.wait()

    def _done(self, _: None) -> None:
        linecache.clearcache()  # of the source of every module: PySide6 has looked through it while they were loaded
        gc.freeze()
        self._desk.look_for_recoveries()

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self._app.removeEventFilter(self)
            QTimer.singleShot(_BREATH, self.start)
        return super().eventFilter(watched, event)


def _load() -> None:
    for name in _LATER:
        importlib.import_module(name)
