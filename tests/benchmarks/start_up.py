"""Time from nothing to a painted window, against a bare PySide6 window in the same run (goals P1 to P3).

Run: `uv run python tests/benchmarks/start_up.py`
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rounds import compare

from raci_planner.session.opening import new_plan
from raci_planner.session.templates import template
from raci_planner.storage.places import Places

_FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            QTimer.singleShot(0, stop)
        return False
def stop():
    heavy = [name for name in ("sqlalchemy", "alembic", "openpyxl", "numpy") if name in sys.modules]
    print(time.time(), *heavy, flush=True)
    import os; os._exit(0)
"""
_BARE = (
    _FIRST_PAINT
    + """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QMainWindow, QTableView
app = QApplication([]); watch = Watch(); app.installEventFilter(watch)
window = QMainWindow(); view = QTableView(); view.setModel(QStandardItemModel(40, 8)); window.setCentralWidget(view)
window.resize(1366, 768); window.show(); app.exec()
"""
)
_OURS = (
    _FIRST_PAINT
    + """
import raci_planner.desktop.app as application
made = application.made_app
def watched():
    app = made(); app.watch = Watch(); app.installEventFilter(app.watch); return app
application.made_app = watched
from raci_planner.desktop import main
main()
"""
)


def _run(program: str, *arguments: str) -> float:
    from time import time  # noqa: PLC0415 - the clock that both processes share

    start = time()
    result = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    stamp, *heavy = result.stdout.split()
    if heavy:
        print(f"  loaded before the first paint: {', '.join(heavy)}")
    return float(stamp) - start


def main() -> None:
    """Print medians and ratios of the welcome window and of the sample plan."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # people's Python keeps the bytecode of the last start
        sample = template("sample")
        assert sample is not None
        session = new_plan(sample.name, Places(work=folder / "work"), sample.table)
        file = folder / "plan.raci"
        session.document.save_as(file)
        session.document.close()
        compare(
            "From nothing to a painted window",
            {
                "bare QMainWindow with a QTableView": lambda: _run(_BARE),
                "welcome window": lambda: _run(_OURS),
                "sample plan from its file": lambda: _run(_OURS, str(file)),
            },
        )


if __name__ == "__main__":
    main()
