"""Every button of a dialogue that names a key has it for itself, and Enter presses the one that has the keyboard.

Qt does nothing for a key that two buttons claim, nor for Enter where no button is the default.
"""

from collections import Counter
from collections.abc import Iterator

import pytest
from desktop_on_screen import do
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QLabel, QWidget

from raci_planner.desktop.window.plan_window import PlanWindow

_DIALOGUES = (
    "roles", "details", "rules", "preferences", "pictures", "keys", "export", "log", "sign_off", "review", "versions",
    "split", "log_entry", "dispute", "park", "scheme", "compare",
)  # fmt: skip


def _keys(dialog: QWidget) -> Iterator[str]:
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisibleTo(dialog)]
    labels = [one for one in dialog.findChildren(QLabel) if one.buddy() is not None and one.isVisibleTo(dialog)]
    texts = [*(button.text() for button in buttons), *(label.text() for label in labels)]
    for text in texts:
        key = QKeySequence.mnemonic(text).toString()
        if key:
            yield key


@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_no_two_buttons_of_a_dialogue_claim_one_key(window: PlanWindow, dialogue: str) -> None:
    plan = window.session.plan
    window.bench.matrix.go_to(plan.activities_in_order()[0].id, plan.roles_in_order()[0].id)
    do(window, dialogue)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert shown
    for dialog in shown:
        assert [key for key, count in Counter(_keys(dialog)).items() if count > 1] == []


@pytest.mark.parametrize("dialogue", ["roles", "log", "sign_off", "preferences", "rules"])
def test_enter_closes_where_close_has_the_keyboard(window: PlanWindow, dialogue: str) -> None:
    do(window, dialogue)
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    close = box.button(QDialogButtonBox.StandardButton.Close)
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert not dialog.isVisible()
