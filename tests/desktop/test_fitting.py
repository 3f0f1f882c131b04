"""Every dialogue on a small laptop, in a language of long words, with text twice as large: nothing is cut."""

import pytest
from desktop_on_screen import do
from misfits import SMALLEST_SCREEN, misfits
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.languages import speak
from raci_planner.desktop.window.plan_window import PlanWindow

_DIALOGUES = (
    "about", "ballots", "boundaries", "compare", "details", "dispute", "export", "keep_template", "keys", "log",
    "log_entry", "park", "pictures", "preferences", "replace", "review", "roles", "rules", "scheme", "sign_off",
    "split", "template", "versions",
)  # fmt: skip


def _shown(window: PlanWindow, dialogue: str) -> FormDialog:
    plan = window.session.plan
    window.bench.matrix.go_to(plan.activities_in_order()[0].id, plan.roles_in_order()[0].id)
    do(window, dialogue)
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, FormDialog) and one.isVisible()]
    shown.fit_into(SMALLEST_SCREEN)
    QTest.qWait(1)
    shown.grab()
    return shown


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", ["de", "fr", "qps"])
@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_nothing_is_cut_in_a_dialogue(
    spoken: QApplication, desk: Desk, dialogue: str, language: str, text_size: int
) -> None:
    speak(spoken, language)
    desk.settings.change(text_size=text_size)
    shown = _shown(desk.begin("sample"), dialogue)
    assert shown.width() < SMALLEST_SCREEN.width()
    assert shown.height() < SMALLEST_SCREEN.height()
    assert list(misfits(shown)) == []
