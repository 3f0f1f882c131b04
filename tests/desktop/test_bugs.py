"""What happens when something of ours breaks, and slow work on a thread."""

import logging
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
