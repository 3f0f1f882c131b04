"""What happens when something of ours breaks, and slow work on a thread."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from desktop_on_screen import click
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from raci_planner.desktop.bug_notice import BugNotice
from raci_planner.desktop.bugs import BugWatch, described, keep_log
from raci_planner.desktop.jobs import Jobs
from raci_planner.domain.errors import DocumentError, PlannerError

_SECRET = "Project Nightingale"
_EMPTY: dict[str, int] = {}
_SOURCES = (
    "slot",
    "timer",
    "override",
    "event filter",
    "model",
    "job",
    "thread of Qt",
    "thread of Python",
    "end of an object",
    "message of Qt",
    "chain of reasons",
)
_BROKEN_PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QAbstractListModel, QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget
from raci_planner.desktop.bugs import BugWatch, keep_crash_log, keep_log
from raci_planner.desktop.jobs import Jobs

source, folder, secret = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
app = QApplication([])
keep_log(folder)
keep_crash_log(folder)
watch = BugWatch()
watch.install()

def break_down(*_):
    raise ValueError(f"{secret} cannot be found")

class Broken(QWidget):
    event = break_down if source == "override" else QWidget.event

class Filter(QObject):
    eventFilter = break_down

class Model(QAbstractListModel):
    rowCount = lambda self, *_: 1
    data = break_down

class Thread(QThread):
    run = break_down

class Ending:
    __del__ = break_down

def chain():
    try:
        break_down()
    except ValueError as reason:
        raise RuntimeError(f"of {secret}") from reason

button, widget, view, filter, jobs, thread = QPushButton(), Broken(), QListView(), Filter(), Jobs(), Thread()
button.clicked.connect(break_down)
match source:
    case "slot": button.click()
    case "timer": QTimer.singleShot(0, break_down)
    case "override": QTimer.singleShot(0, widget.show)
    case "event filter": widget.installEventFilter(filter); QTimer.singleShot(0, widget.show)
    case "model": model = Model(); view.setModel(model); QTimer.singleShot(0, view.show)
    case "job": jobs.start(break_down, print, print)
    case "thread of Qt": thread.start()
    case "thread of Python": threading.Thread(target=break_down).start()
    case "end of an object": del [Ending()][0]
    case "message of Qt": qWarning(f'No such thing "{secret}"')
    case "chain of reasons": QTimer.singleShot(0, chain)
    case "signal": import faulthandler; faulthandler._sigsegv()
QTimer.singleShot(100, app.quit)
app.exec()
thread.wait()
"""


def _fault() -> BaseException:
    try:
        _EMPTY[_SECRET].bit_length()
    except KeyError as fault:
        return fault
    raise AssertionError


def test_a_fault_is_told_by_its_place_and_never_by_what_it_quotes() -> None:
    fault = _fault()
    text = described(type(fault), fault.__traceback__)
    assert "KeyError" in text
    assert "test_bugs.py" in text
    assert _SECRET not in text


def test_a_caught_fault_reaches_the_window(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = BugWatch()
    fault = _fault()
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(watch.noticed):
        watch.catch(type(fault), fault, fault.__traceback__)
    assert "KeyError" in caplog.text
    assert _SECRET not in caplog.text + capsys.readouterr().err


def _run_into_a_bug(source: str, folder: Path) -> tuple[int, str, str]:
    """The exit status of a program that has a bug there, what is in its logs, and what a terminal showed."""
    command = [sys.executable, "-c", _BROKEN_PROGRAM, source, str(folder), _SECRET]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    logs = "".join(file.read_text(encoding="utf-8") for file in folder.iterdir())
    return done.returncode, logs, done.stdout + done.stderr


@pytest.mark.parametrize("source", _SOURCES)
def test_wherever_a_bug_is_the_program_goes_on_and_no_log_quotes_the_plan(source: str, tmp_path: Path) -> None:
    status, logs, shown = _run_into_a_bug(source, tmp_path)
    assert status == 0
    assert ("Qt" if source == "message of Qt" else "Error") in logs
    assert _SECRET not in logs + shown


@pytest.mark.skipif(sys.platform == "win32", reason="there it is no signal")
def test_a_process_that_breaks_says_where_and_quotes_nothing(tmp_path: Path) -> None:
    status, logs, shown = _run_into_a_bug("signal", tmp_path)
    assert status < 0
    assert "Segmentation fault" in logs
    assert _SECRET not in logs + shown


@pytest.mark.usefixtures("qapp")
def test_one_notice_says_that_the_plan_is_saved_and_goes_on(tmp_path: Path) -> None:
    parent = QObject()
    notice = BugNotice(tmp_path, lambda: None, parent)
    notice.tell("KeyError\n  x.py:1 in y")
    box = notice.box
    assert box is not None
    assert "saved up to the last change" in box.informativeText()
    notice.tell("a second one")
    assert notice.box is box
    click(box, "Copy details")
    assert "x.py:1 in y" in QGuiApplication.clipboard().text()
    box.close()
    assert notice.box is None


def test_the_log_turns_over_and_lies_in_its_folder(tmp_path: Path) -> None:
    logger = logging.getLogger("raci_planner")
    before = list(logger.handlers)
    keep_log(tmp_path / "log")
    logger.warning("a line")
    for handler in set(logger.handlers) - set(before):
        handler.close()
        logger.removeHandler(handler)
    assert "a line" in (tmp_path / "log" / "raci-planner.log").read_text(encoding="utf-8")


def test_the_result_of_slow_work_comes_back_to_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    results: list[int] = []
    jobs.start(lambda: 6 * 7, results.append, lambda reason: pytest.fail(str(reason)))
    qtbot.waitUntil(lambda: results == [42])


def test_a_reason_of_slow_work_comes_back_in_its_own_words(qtbot: QtBot) -> None:
    jobs = Jobs()
    reasons: list[PlannerError] = []

    def refuse() -> None:
        raise DocumentError("The disk is full.")

    jobs.start(refuse, lambda _: pytest.fail("done"), reasons.append)
    qtbot.waitUntil(lambda: bool(reasons))
    assert str(reasons[0]) == "The disk is full."


def test_a_bug_in_slow_work_is_a_bug_of_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.captureExceptions() as caught:
        jobs.start(lambda: _EMPTY["missing"], lambda _: None, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError
    assert sys.excepthook is not None
