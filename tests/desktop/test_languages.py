"""The windows in other languages: nothing is left untranslated, nothing is clipped, right to left works."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from desktop_on_screen import do
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.languages import speak
from raci_planner.desktop.window.plan_window import PlanWindow

_LETTER = re.compile(r"[A-Za-z]{2}")
_DIALOGUES = ("roles", "details", "preferences", "pictures", "keys")
_OF_QT = {"OK", "Cancel", "Close"}
"""Qt translates its own buttons, but not into the language of tests."""


def _spoken_texts(window: QWidget) -> Iterator[str]:
    """What labels, buttons and actions say; names of the plan are not theirs."""
    labels = (label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))
    buttons = (button.text() for button in window.findChildren(QAbstractButton) if button.isVisibleTo(window))
    actions = (action.text() for action in window.findChildren(QAction) if action.isVisible())
    return chain(labels, buttons, actions)


def _plan_words(window: PlanWindow) -> set[str]:
    plan = window.session.plan
    letters = chain.from_iterable((letter.code, letter.word, letter.meaning) for letter in plan.scheme.letters)
    return {
        plan.info.name,
        *(activity.name for activity in plan.activities.values()),
        *(role.name for role in plan.roles.values()),
        *(person.name for person in plan.people.values()),
        *letters,
    }


@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_no_text_of_a_window_is_left_untranslated(spoken: QApplication, desk: Desk, dialogue: str) -> None:
    speak(spoken, "qps")
    window = desk.begin("sample")
    do(window, dialogue)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    known = _plan_words(window)
    left = {
        text
        for one in shown
        for text in _spoken_texts(one)
        if _LETTER.search(text) and "⟦" not in text and text.replace("&", "") not in known | _OF_QT
    }
    assert left == set()


def test_every_action_of_the_plan_window_is_translated(spoken: QApplication, desk: Desk) -> None:
    speak(spoken, "qps")
    window = desk.begin("sample")
    letters = {letter.word for letter in window.session.plan.scheme.letters}
    texts = {action.text().replace("&", "") for menu in window.menus.top_menus for action in menu.actions()}
    assert {text for text in texts if text and "⟦" not in text and text not in letters} == set()


def test_days_are_written_as_the_language_does(spoken: QApplication) -> None:
    speak(spoken, "fr")
    assert QLocale().language() is QLocale.Language.French


def test_the_windows_work_from_right_to_left(spoken: QApplication, desk: Desk) -> None:
    spoken.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = desk.begin("sample")
    window.resize(1366, 768)
    view = window.bench.matrix.view
    first, last = (view.horizontalHeader().sectionViewportPosition(column) for column in (1, 4))
    assert first > last
    assert not window.grab().isNull()
