"""Slow work on a thread, its result back on the window's own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from raci_planner.domain.errors import PlannerError


class Jobs(QObject):
    """Runs one piece of work after the other beside the event loop.

    What the work raises as a `PlannerError` goes to `failed`; anything else is a bug and is raised again on the
    window's thread, where the watch for bugs sees it.
    """

    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._over.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start[T](
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[PlannerError], object]
    ) -> None:
        """Do `work` on the thread, then call `done` with its result, or `failed` with its reason, on this one."""

        def carry_out() -> None:
            try:
                result = work()
            except Exception as caught:  # noqa: BLE001 - carried over to the window's thread and raised there
                reason = caught
                self._over.emit(lambda: _fail(reason, failed))
            else:
                self._over.emit(lambda: done(result))

        self._pool.start(carry_out)

    def wait(self) -> None:
        """Let what was started come to its end; its results are still delivered through the event loop."""
        self._pool.waitForDone()

    def _deliver(self, report: Callable[[], object]) -> None:
        report()


def _fail(reason: Exception, failed: Callable[[PlannerError], object]) -> None:
    if not isinstance(reason, PlannerError):
        raise reason
    failed(reason)
