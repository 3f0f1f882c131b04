"""What happens when something of ours breaks: it is logged, said once, and the plan stays open.

The log holds types and places in the code, never what an exception says: that could quote a plan.
"""

import contextlib
import faulthandler
import logging
import re
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

_log = logging.getLogger(__name__)
_LOG_SIZE = 512_000
_QUOTATION = re.compile("[\"'`“«/\\\\]")
"""What names of a plan or paths may stand behind in a message."""
_LONGEST_MESSAGE = 200


def keep_log(folder: Path) -> None:
    """Log into rotating files of this folder; without a log if it cannot be written."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - brings sockets in, after the first paint

    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "raci-planner.log", maxBytes=_LOG_SIZE, backupCount=2, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logging.getLogger("raci_planner").addHandler(handler)
        logging.getLogger("raci_planner").setLevel(logging.INFO)


def keep_crash_log(folder: Path) -> None:
    """Have Python write where it was into this folder if the process itself breaks."""
    with contextlib.suppress(OSError):
        faulthandler.enable((folder / "crash.log").open("a", encoding="utf-8"))


class BugWatch(QObject):
    """Catches what nobody else caught. `noticed` carries the place in the code, on the window's thread."""

    noticed = Signal(str)
    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.noticed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Watch this process from now on."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._catch_on_the_way_out
        qInstallMessageHandler(_note_qt_message)

    def catch(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault and tell of it. A person who ends the program from the keyboard is no fault."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        details = described(kind, trace)
        _log.error("%s", details)
        if sys.stderr is not None:
            sys.stderr.write(f"{details}\n")
        self._caught.emit(details)

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _catch_on_the_way_out(self, caught: "sys.UnraisableHookArgs") -> None:
        if caught.exc_value is not None:
            self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)


def described(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The type of a fault and the way to it through the code, without a word of any plan."""
    frames = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([kind.__name__, *frames])


def _note_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log what Qt has to say up to where it begins to quote."""
    words = _QUOTATION.split(message, maxsplit=1)[0][:_LONGEST_MESSAGE]
    _log.warning("Qt %s in %s: %s", kind.name, context.category, words)
