"""The welcome window: every way in, by keyboard."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from desktop_on_screen import Script, click, open_dialogue
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from raci_planner.desktop.cards import CardButton
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.helping.window import HelpWindow
from raci_planner.desktop.preferences.dialog import PreferencesDialog
from raci_planner.desktop.recent import RecentPlan
from raci_planner.desktop.welcome.window import WelcomeWindow
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddActivities
from raci_planner.session.opening import new_plan
from raci_planner.storage.places import Places


def _remember(desk: Desk, path: Path, **facts: object) -> None:
    usual = {"name": path.stem, "when": datetime.now() - timedelta(hours=1)}
    desk.recent.remember(RecentPlan(path=path, **{**usual, **facts}))  # type: ignore[arg-type]


def _words(window: WelcomeWindow) -> str:
    return " ".join(label.text() for label in window.page.recent.findChildren(QLabel))


def test_at_the_first_start_the_sample_is_one_key_away(desk: Desk) -> None:
    window = desk.show_welcome()
    card = window.focusWidget()
    assert card is not None
    assert card.objectName() == "template_sample"
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert [one.session.plan.info.name for one in desk.plan_windows] == ["Sample: checkout rebuild"]
    assert not window.isVisible()


def test_arrows_walk_the_templates(desk: Desk) -> None:
    window = desk.show_welcome()
    window.resize(1366, 768)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Down)
    card = window.focusWidget()
    assert card is window.page.gallery.findChildren(CardButton)[4]


@pytest.mark.parametrize(("text_size", "columns"), [(100, 3), (150, 2), (200, 2)])
def test_templates_stand_in_fewer_columns_where_text_is_large(
    desk: Desk, qtbot: QtBot, text_size: int, columns: int
) -> None:
    desk.settings.change(text_size=text_size)
    window = desk.show_welcome()
    window.resize(1366, 768)
    cards = window.page.gallery.findChildren(CardButton)
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == columns)
    assert all(window.page.gallery.rect().contains(card.geometry()) for card in cards)


def test_preferences_and_help_can_be_had_before_any_plan(desk: Desk) -> None:
    window = desk.show_welcome()
    click(window, "Preferences")
    open_dialogue(window, PreferencesDialog).close()
    click(window, "Help")
    helped = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow)]
    assert [one.view.page.key for one in helped if one.view.page] == ["start"]
    helped[0].close()


def test_a_new_plan_has_the_columns_of_the_blank_template(desk: Desk) -> None:
    click(desk.show_welcome(), "New plan")
    plan = desk.plan_windows[0].session.plan
    assert len(plan.roles) == 4
    assert not plan.activities


def test_a_recent_plan_says_what_is_to_resolve_and_when_it_is_due(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "checkout.raci"
    file.touch()
    _remember(desk, file, to_resolve=3, review_due=datetime.now().date() + timedelta(days=9))
    words = _words(desk.show_welcome())
    assert "3 to resolve" in words
    assert "Review due" in words


def test_a_plan_that_is_gone_can_be_located(desk: Desk, script: Script, tmp_path: Path, window: PlanWindow) -> None:
    script.answers = [tmp_path / "moved.raci", tmp_path / "moved.raci"]
    window.bench.filing.save_as()
    window.close_plan()
    _remember(desk, tmp_path / "lost.raci")
    click(desk.show_welcome(), "Locate…")
    assert [one.session.document.path for one in desk.plan_windows] == [tmp_path / "moved.raci"]
    assert tmp_path / "lost.raci" not in [plan.path for plan in desk.recent.plans()]


def test_a_plan_that_is_gone_can_be_taken_off_the_list(desk: Desk, tmp_path: Path) -> None:
    _remember(desk, tmp_path / "lost.raci")
    window = desk.show_welcome()
    click(window, "Remove")
    assert desk.recent.plans() == ()


def test_a_pinned_plan_moves_to_the_top(desk: Desk, tmp_path: Path) -> None:
    for hours, name in enumerate(("older", "newer")):
        (tmp_path / f"{name}.raci").touch()
        _remember(desk, tmp_path / f"{name}.raci", when=datetime(2026, 11, 1, hours))
    window = desk.show_welcome()
    window.page.recent.findChildren(QToolButton)[1].click()
    assert [plan.name for plan in desk.recent.plans()] == ["older", "newer"]


def test_a_file_that_is_no_plan_is_refused_with_its_reason(desk: Desk, script: Script, tmp_path: Path) -> None:
    file = tmp_path / "letter.raci"
    file.write_text("Dear Ana", encoding="utf-8")
    desk.show_welcome()
    assert desk.open_path(file) is None
    assert "letter.raci" in script.told[0]
    assert file.read_text(encoding="utf-8") == "Dear Ana"


def test_a_plan_dropped_on_the_window_is_opened(desk: Desk, named_window: PlanWindow, tmp_path: Path) -> None:
    named_window.close_plan()
    window = desk.show_welcome()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "checkout.raci"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(50, 50), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))
    assert [one.session.document.path for one in desk.plan_windows] == [tmp_path / "checkout.raci"]


def test_what_a_crash_left_behind_is_offered_and_recovered(
    desk: Desk, places: Places, qtbot: QtBot, script: Script
) -> None:
    crashed = new_plan("Checkout", places)
    crashed.run(AddActivities(("Plan releases",)))
    crashed.document.set_aside()
    window = desk.show_welcome()
    desk.look_for_recoveries()

    def offered() -> list[QPushButton]:
        return [one for one in window.findChildren(CardButton) if "Kept when" in one.accessibleName()]

    qtbot.waitUntil(lambda: bool(offered()))
    offered()[0].click()
    plan = desk.plan_windows[0].session.plan
    assert [activity.name for activity in plan.activities_in_order()] == ["Plan releases"]
    assert script.told == []


def test_every_card_and_button_has_a_name_for_screen_readers(desk: Desk) -> None:
    window = desk.show_welcome()
    nameless = [one for one in window.findChildren(QPushButton) if not (one.accessibleName() or one.text())]
    assert nameless == []
