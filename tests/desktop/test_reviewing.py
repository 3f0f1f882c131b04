"""The window of a review: every matter settled by keyboard, stopped and taken up, finished with a change log."""

from datetime import date, datetime
from pathlib import Path

import pytest
from desktop_on_screen import Script, do, open_dialogue
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from raci_planner.desktop.agreement.standing_dialog import StandingDialog
from raci_planner.desktop.findings.accepting import AcceptDialog
from raci_planner.desktop.reviewing.finishing import FinishDialog
from raci_planner.desktop.reviewing.window import ReviewWindow
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import SetLetters
from raci_planner.domain.records import StandingState, VersionKind
from raci_planner.domain.schemes import RACI
from raci_planner.session.reviewing.matters import Topic
from raci_planner.session.reviewing.review import Review


@pytest.fixture
def reviewed(window: PlanWindow) -> PlanWindow:
    """The sample plan, reviewed in August and changed in one row since."""
    session = window.session
    review = Review(session, date(2026, 8, 20))
    review.begin()
    review.finish("Third quarter", "Ana", "", date(2026, 11, 20), datetime(2026, 8, 20, 15, 0))
    activity = session.plan.activities_in_order()[2].id
    roles = session.plan.roles_in_order()
    session.run(SetLetters(((activity, roles[-1].id),), RACI.set_of("C")))
    return window


@pytest.fixture
def walk(reviewed: PlanWindow) -> ReviewWindow:
    do(reviewed, "review")
    return open_dialogue(reviewed, ReviewWindow)


def _choose(walk: ReviewWindow, topic: Topic) -> str:
    key = next(matter.key for matter in walk.review.matters() if matter.topic is topic)
    walk.list.choose(key)
    return key


def _outcome(walk: ReviewWindow, key: str) -> str | None:
    step = (walk.review.done() or {}).get(key)
    return None if step is None else step.outcome


def test_a_matter_is_confirmed_with_a_remark_and_the_next_open_one_comes_up(walk: ReviewWindow) -> None:
    key = _choose(walk, Topic.CHANGE)
    walk.page.remark.setText("talked about it")
    walk.page.confirm.click()
    assert _outcome(walk, key) == "confirmed"
    current = walk.current()
    assert current is not None
    assert current.key != key


def test_accepting_a_finding_settles_its_matter_as_one_step_to_take_back(
    reviewed: PlanWindow, walk: ReviewWindow
) -> None:
    key = _choose(walk, Topic.NEW_FINDING)
    finding = next(one.finding for one in walk.review.matters() if one.key == key)
    walk.page.accept.click()
    dialog = open_dialogue(reviewed, AcceptDialog)
    dialog.reason.setPlainText("a pilot")
    dialog.accept()
    assert _outcome(walk, key) == "changed"
    assert finding in reviewed.session.plan.accepted
    reviewed.session.undo()
    assert _outcome(walk, key) is None
    assert finding not in reviewed.session.plan.accepted


def test_parking_in_a_review_is_one_step_to_take_back(reviewed: PlanWindow, walk: ReviewWindow) -> None:
    key = _choose(walk, Topic.CHANGE)
    before = dict(reviewed.session.plan.standings)
    walk.page.park.click()
    dialog = open_dialogue(reviewed, StandingDialog)
    dialog.owner.setCurrentText("Ana")
    dialog.accept()
    assert _outcome(walk, key) == "parked"
    reviewed.session.undo()
    assert _outcome(walk, key) is None
    assert reviewed.session.plan.standings == before


def test_what_is_settled_is_told_in_words_and_counted(walk: ReviewWindow) -> None:
    key = _choose(walk, Topic.CHANGE)
    walk.page.change.click()
    items = walk.list.findItems("Changed", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly, 1)
    assert [item.text(0) for item in items] == [matter.title for matter in walk.review.matters() if matter.key == key]
    assert walk.bar.value() == 1


def test_parking_an_activity_asks_for_an_owner_and_is_a_promise_from_then_on(
    reviewed: PlanWindow, walk: ReviewWindow
) -> None:
    key = _choose(walk, Topic.CHANGE)
    matter = walk.current()
    assert matter is not None
    assert matter.activity is not None
    walk.page.park.click()
    dialog = open_dialogue(walk, StandingDialog)
    dialog.owner.setCurrentText("Ben")
    dialog.ok_button.click()
    assert _outcome(walk, key) == "parked"
    said = reviewed.session.plan.standings[matter.activity, None]
    assert (said.state, said.owner) == (StandingState.PARKED, "Ben")


def test_show_in_the_plan_puts_the_cursor_on_the_activity(reviewed: PlanWindow, walk: ReviewWindow) -> None:
    _choose(walk, Topic.CHANGE)
    matter = walk.current()
    assert matter is not None
    walk.page.look.click()
    assert reviewed.bench.matrix.current_activity() == matter.activity


def test_a_review_is_stopped_and_taken_up_again(reviewed: PlanWindow, walk: ReviewWindow) -> None:
    key = _choose(walk, Topic.CHANGE)
    walk.page.confirm.click()
    walk.close()
    do(reviewed, "review")
    again = open_dialogue(reviewed, ReviewWindow)
    assert _outcome(again, key) == "confirmed"


def test_undo_takes_a_step_back_and_the_window_follows(reviewed: PlanWindow, walk: ReviewWindow, qtbot: QtBot) -> None:
    _choose(walk, Topic.CHANGE)
    walk.page.confirm.click()
    do(reviewed, "undo")
    qtbot.waitUntil(lambda: walk.bar.value() == 0)


def test_the_end_marks_the_plan_as_reviewed_and_writes_the_change_log(
    reviewed: PlanWindow, walk: ReviewWindow, script: Script, tmp_path: Path, qtbot: QtBot
) -> None:
    _choose(walk, Topic.CHANGE)
    walk.page.confirm.click()
    walk.finish.click()
    dialog = open_dialogue(walk, FinishDialog)
    dialog.participants.setText("Ana, Ben")
    dialog.author.setText("Ana")
    script.answers.append(tmp_path / "log.xlsx")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    plan = reviewed.session.plan
    kept = max(plan.versions.values(), key=lambda version: version.made_at)
    assert (kept.kind, kept.participants, kept.by) == (VersionKind.REVIEW, "Ana, Ben", "Ana")
    assert plan.info.review_due == Review(reviewed.session, date.today()).next_day()
    book = load_workbook(tmp_path / "log.xlsx")
    assert book.sheetnames == ["Review", "Changes"]
    assert "confirmed" in {str(row[2].value).lower() for row in book["Review"].iter_rows(min_row=2)}
    qtbot.waitUntil(lambda: not isValid(walk) or not walk.isVisible())


def test_giving_up_asks_first(reviewed: PlanWindow, walk: ReviewWindow, script: Script) -> None:
    script.answers.append(None)
    walk.give_up.click()
    assert reviewed.session.plan.review is not None
    script.answers.append("yes")
    walk.give_up.click()
    assert reviewed.session.plan.review is None


def test_the_plan_is_edited_after_a_review_was_stopped_as_if_there_had_been_none(
    reviewed: PlanWindow, walk: ReviewWindow, qtbot: QtBot
) -> None:
    gone: list[bool] = []
    walk.destroyed.connect(lambda: gone.append(True))
    walk.close()
    qtbot.waitUntil(lambda: bool(gone))
    activity = reviewed.session.plan.activities_in_order()[0].id
    role = reviewed.session.plan.roles_in_order()[0].id
    reviewed.bench.run(SetLetters(((activity, role),), RACI.set_of("I")))
    assert RACI.text(reviewed.session.plan.letters(activity, role)) == "I"
