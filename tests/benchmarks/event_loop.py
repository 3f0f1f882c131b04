"""How long the event loop is kept from turning while the rest loads, a plan is saved and edits are judged (goal P5).

    uv run python tests/benchmarks/event_loop.py [S M L XL]

The program runs in a process of its own. A timer asks for a turn every 5 ms; the longest wait between two turns is
told, beside the longest while nothing happens.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from rounds import tell
from start_up import plan_files, private_environment

_TURN = 5
_PHASES = (("loads", 2_500), ("idle", 1_500), ("edits", 2_000), ("saves", 3_500))
"""What happens, in this order, and for how many milliseconds."""
_PAUSE = 60
"""Milliseconds between two edits."""


class Pulse(QObject):
    """Counts the turns of the event loop in the phases, and types meanwhile."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._waits = {name: 0.0 for name, _ in _PHASES}
        self._phases = iter(_PHASES)
        self._phase = ""
        self._last = perf_counter()
        self._dice = random.Random(1)
        self._clock = QElapsedTimer()
        self._turns = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_TURN)
        self._turns.timeout.connect(self._turn)
        self._typing = QTimer(self, interval=_PAUSE)
        self._typing.timeout.connect(self._type)
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        self._phase, length = next(self._phases, ("", 0))
        if not self._phase:
            print(json.dumps(self._waits), flush=True)
            os._exit(0)
        if self._phase == "edits":
            self._typing.start()
        elif self._phase == "saves":
            self._typing.stop()
        self._last = perf_counter()
        self._turns.start()
        QTimer.singleShot(length, self._go_on)

    def _turn(self) -> None:
        now = perf_counter()
        self._waits[self._phase] = max(self._waits[self._phase], (now - self._last) * 1_000)
        self._last = now

    def _type(self) -> None:
        from raci_planner.desktop.window.plan_window import PlanWindow  # noqa: PLC0415 - the start is what is measured
        from raci_planner.domain.commands import SetLetters  # noqa: PLC0415
        from raci_planner.domain.schemes import Letters  # noqa: PLC0415

        window = next(widget for widget in self._app.topLevelWidgets() if isinstance(widget, PlanWindow))
        plan = window.session.plan
        place = self._dice.choice(list(plan.activities)), self._dice.choice(list(plan.roles))
        window.bench.run(SetLetters((place,), Letters(self._dice.choice((1, 2, 4, 8)))))


def _watched() -> None:
    """Run the program itself, with a pulse from the moment that its event loop begins."""
    run = QApplication.exec

    def watched_run(*_: object) -> int:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        Pulse(app)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]
    from raci_planner.desktop import main as start  # noqa: PLC0415 - the start is what is measured

    start()


def main() -> None:
    """Print the waits at each size."""
    with tempfile.TemporaryDirectory() as name:
        environment = private_environment(Path(name))
        for size, file in plan_files(Path(name), sys.argv[1:] or ["S", "M", "L", "XL"]).items():
            for _ in range(2):  # the first run makes the bytecode
                command = [sys.executable, __file__, "--watched", str(file)]
                done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=90)
            waits = json.loads(done.stdout)
            print(f"{size}: longest waits in ms: {waits}")
            for phase in ("loads", "edits", "saves"):
                tell(f"P5 {phase}", size, waits[phase])
            tell("P5 idle", size, waits["idle"])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--watched"]:
        del sys.argv[1]
        _watched()
    else:
        main()
