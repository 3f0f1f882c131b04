"""Keeps the plan's file up to date all by itself, on a thread, so that typing never waits for it."""

import time
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from raci_planner.desktop.jobs import Jobs
from raci_planner.domain.errors import PlannerError
from raci_planner.session.session import PlanSession

_USUAL_REST = 2.0
"""Seconds after the last edit."""
_LOCK_INTERVAL = 60_000
"""Milliseconds after which others are shown again that the plan is still open here."""
_CALM = 8
"""Publishing takes at most one part in so many of the time, however large the plan."""


class Autosave(QObject):
    """Publishes a named plan a moment after the last edit, and at once when asked.

    `said` carries a word on the saved state for the status line; `failed` what kept the file from being written.
    """

    said = Signal(str)
    failed = Signal(PlannerError)

    def __init__(self, session: PlanSession, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._is_busy = False
        self._is_stuck = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(_USUAL_REST * 1000))
        self._timer.timeout.connect(self.publish)
        self._saved_at: datetime | None = None
        self._lock_timer = QTimer(self)
        self._lock_timer.setInterval(_LOCK_INTERVAL)
        self._lock_timer.timeout.connect(session.document.renew_lock)
        self._lock_timer.start()

    @property
    def is_stuck(self) -> bool:
        """Whether the file could not be written; then nothing is tried until somebody says how to go on."""
        return self._is_stuck

    def note_edit(self) -> None:
        """There is something to publish now; wait until the edits rest."""
        if self._session.document.path is None:
            self.tell()
        elif not self._is_stuck:
            self.said.emit(self.tr("Saving…"))
            self._timer.start()

    def publish(self) -> None:
        """Write the file now, on the thread."""
        document = self._session.document
        self._timer.stop()
        if document.path is None or document.is_read_only or self._is_stuck:
            self.tell()
            return
        if document.is_published:
            self._saved_at = self._saved_at or datetime.now()
            self.tell()
            return
        if self._is_busy:
            self._timer.start()
            return
        self._is_busy = True
        begun = time.monotonic()
        try:
            snapshot = document.take_snapshot()
        except PlannerError as reason:
            self._fail(reason)
            return
        self._jobs.start(snapshot.publish, lambda _: self._done(begun), self._fail)

    def go_on(self) -> None:
        """Somebody said how to go on after a failure: publish again from now on."""
        self._is_stuck = False
        self.note_edit()

    def note_saved(self) -> None:
        """The file was just written in another way, such as under another name."""
        self._is_stuck = False
        self._saved_at = datetime.now()
        self.tell()

    def tell(self) -> None:
        """Say the saved state again."""
        document = self._session.document
        if document.is_read_only:
            self.said.emit(self.tr("Read-only"))
        elif document.path is None:
            self.said.emit(self.tr("Kept safe · no file yet"))
        elif self._is_stuck:
            self.said.emit(self.tr("Kept safe · file not written"))
        elif self._saved_at is None:
            self.said.emit(self.tr("All changes saved"))
        else:
            self.said.emit(self.tr("All changes saved · {time}").format(time=f"{self._saved_at:%H:%M}"))

    def _done(self, begun: float) -> None:
        self._is_busy = False
        self._saved_at = datetime.now()
        rest = max(_USUAL_REST, _CALM * (time.monotonic() - begun))
        self._timer.setInterval(round(rest * 1000))
        if self._session.document.is_published:
            self.tell()
        else:
            self._timer.start()

    def _fail(self, reason: PlannerError) -> None:
        self._is_busy = False
        self._is_stuck = True
        self.tell()
        self.failed.emit(reason)
