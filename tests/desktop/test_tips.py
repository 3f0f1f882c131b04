"""Three tips over the sample plan, each closed for good, none in the way of the keys."""

from collections.abc import Callable

from desktop_on_screen import do, press
from PySide6.QtWidgets import QLabel, QPushButton

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.session.templates import BLANK, SAMPLE


def _tip(window: PlanWindow) -> str:
    label = window.tips.findChild(QLabel, "tipText")
    assert isinstance(label, QLabel)
    return label.text() if window.tips.isVisible() else ""


def _press(window: PlanWindow, name: str) -> None:
    button = window.tips.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()


def test_the_sample_begins_with_the_first_tip_and_its_first_key_still_counts(window: PlanWindow) -> None:
    assert _tip(window).startswith("Type R, A, C or I")
    assert window.focusWidget() is window.bench.matrix.view
    press(window, "I")
    assert window.session.history.next_undo is not None


def test_tips_come_one_at_a_time_and_each_only_once(window: PlanWindow, make_desk: Callable[[], Desk]) -> None:
    seen = []
    while _tip(window):
        seen.append(_tip(window))
        _press(window, "nextTip")
    assert len(seen) == len(set(seen)) == 3
    assert not make_desk().begin(SAMPLE).tips.isVisible()


def test_where_one_has_stopped_the_next_start_goes_on(window: PlanWindow, make_desk: Callable[[], Desk]) -> None:
    _press(window, "nextTip")
    second = _tip(window)
    assert _tip(make_desk().begin(SAMPLE)) == second


def test_whoever_closes_the_last_tip_is_back_in_the_matrix(window: PlanWindow) -> None:
    for _ in range(3):
        button = window.tips.findChild(QPushButton, "nextTip")
        assert isinstance(button, QPushButton)
        button.setFocus()
        press(window, "Space")
    assert not window.tips.isVisible()
    assert window.focusWidget() is window.bench.matrix.view


def test_no_tips_means_none_anywhere_until_they_are_asked_for(window: PlanWindow, desk: Desk) -> None:
    other = desk.begin(SAMPLE)
    _press(window, "noTips")
    assert (_tip(window), _tip(other)) == ("", "")
    assert not desk.settings.current.shows_tips
    do(window, "tips")
    assert _tip(window).startswith("Type R, A, C or I")
    assert desk.settings.current.shows_tips


def test_other_plans_have_no_tips_unless_they_are_asked_for(desk: Desk) -> None:
    window = desk.begin(BLANK)
    assert _tip(window) == ""
    do(window, "tips")
    assert _tip(window).startswith("Type R, A, C or I")


def test_a_closed_tip_is_closed_in_every_window(window: PlanWindow, desk: Desk) -> None:
    other = desk.begin(SAMPLE)
    _press(other, "nextTip")
    assert _tip(window) == _tip(other) != ""
