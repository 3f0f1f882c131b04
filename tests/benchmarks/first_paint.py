"""One start in a process of its own; `start_up.py` and `event_loop.py` start it and read what it prints.

    python tests/benchmarks/first_paint.py bare|window|matrix|findings|settled [PLAN.raci]

It prints as JSON when what is awaited was first painted, the modules that were there by then and must not, and the
memory in MB; "settled" waits until everything has loaded that loads by itself.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget

_HEAVY = ("sqlalchemy", "alembic", "openpyxl", "numpy")
_VIEWS = {"matrix": "matrixView", "findings": "findingsList"}
_SETTLED = 2_500
"""Milliseconds after which everything that loads by itself has long been loaded."""


class Watch(QObject):
    """Ends the process once the awaited widget was painted; a widget is watched only once it is shown."""

    def __init__(self, app: QApplication, wanted: str) -> None:
        super().__init__(app)
        self._wanted = wanted
        for widget in app.allWidgets():
            if widget.isVisible():
                widget.installEventFilter(self)

    # Qt's override

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._is_awaited(watched):
            watched.removeEventFilter(self)
            QTimer.singleShot(_SETTLED if self._wanted == "settled" else 0, _tell)
        return False

    def _is_awaited(self, widget: QWidget) -> bool:
        view = widget.parent()
        if self._wanted not in _VIEWS:
            return widget.isWindow()
        return (
            isinstance(view, QTableView) and view.objectName() == _VIEWS[self._wanted] and view.model().rowCount() > 0
        )


def _tell() -> None:
    heavy = [name for name in _HEAVY if name in sys.modules]
    print(json.dumps({"time": time.time(), "heavy": heavy, "modules": len(sys.modules), "mb": _memory()}), flush=True)
    os._exit(0)


def _memory() -> float:
    """What the process holds now, where the system tells; 0 elsewhere."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS")) / 1024


def bare() -> None:
    """The least that a window with a table can be."""
    from PySide6.QtGui import QStandardItemModel  # noqa: PLC0415 - each start loads its own
    from PySide6.QtWidgets import QMainWindow  # noqa: PLC0415

    app = QApplication([])
    window = QMainWindow()
    view = QTableView()
    view.setModel(QStandardItemModel(40, 8))
    window.setCentralWidget(view)
    window.resize(1366, 768)
    window.show()
    Watch(app, "window")
    app.exec()


def ours(wanted: str) -> None:
    """The program itself, watched from the moment that its event loop begins."""
    run = QApplication.exec

    def watched_run(*_: object) -> int:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        Watch(app, wanted)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]
    from raci_planner.desktop import main  # noqa: PLC0415

    main()


if __name__ == "__main__":
    way = sys.argv.pop(1)
    bare() if way == "bare" else ours(way)
