"""Every button of a dialogue that names a key has it for itself: Qt does nothing for a key that two of them claim."""

from collections import Counter
from collections.abc import Iterator

import pytest
from desktop_on_screen import do
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

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
