"""Names that look like markup are shown as they are, wherever a plan's words appear."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from desktop_on_screen import do
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTextBrowser, QWidget

from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import (
    AddLogEntry,
    AddPerson,
    RenameActivity,
    RenameRole,
    RenameSection,
    SetNote,
    SetPlanInfo,
    SetStandings,
)
from raci_planner.domain.records import EntryKind, StandingState

_looks_rich = GuiQt.mightBeRichText
_DIALOGUES = (
    "roles", "details", "rules", "pictures", "keys", "export", "log", "sign_off", "review", "versions", "split",
    "log_entry", "dispute", "park", "scheme",
)  # fmt: skip


@pytest.fixture
def markup(tmp_path: Path) -> str:
    """A name that would open a file and look bold if anything took it for markup."""
    return f'<b>bold</b><img src="file://{tmp_path}/probe.png"> & <a href="file:///etc">x</a>'


@pytest.fixture
def hostile(window: PlanWindow, markup: str) -> PlanWindow:
    """The sample plan with markup in everything that has words."""
    session = window.session
    plan = session.plan
    for activity in plan.activities_in_order():
        session.run(RenameActivity(activity.id, f"{activity.name} {markup}"))
        session.run(SetNote(activity.id, markup))
    for role in plan.roles_in_order():
        session.run(RenameRole(role.id, f"{role.name} {markup}"))
        session.run(AddPerson(markup, role.id))
    for section in plan.sections_in_order():
        session.run(RenameSection(section.id, markup))
    first = plan.activities_in_order()[0]
    cell = (first.id, plan.roles_in_order()[0].id)
    session.run(SetPlanInfo(name=markup, purpose=markup, review_due=date(2020, 1, 1)))
    session.run(
        AddLogEntry(
            activity=cell[0], role=cell[1], kind=EntryKind.DECISION, text=markup, by=markup, on=date(2026, 1, 1)
        )
    )
    session.run(
        SetStandings(
            spots=(cell,), state=StandingState.PARKED, by=markup, on=date(2026, 1, 1), reason=markup, owner=markup
        )
    )
    window.bench.matrix.go_to(*cell)
    return window


def _misread(top: QWidget) -> Iterator[str]:
    """What shows or would show a plan's words as markup."""
    for label in top.findChildren(QLabel):
        is_plain = label.textFormat() is Qt.TextFormat.PlainText
        if "<" in label.text() and not is_plain:
            yield f"label {label.text()[:60]}"
    for widget in (top, *top.findChildren(QWidget)):
        if "<img" in widget.toolTip() or "<b>bold" in widget.toolTip():
            yield f"tooltip of {type(widget).__name__} {widget.objectName()}"
    for browser in top.findChildren(QTextBrowser):
        if "<img" in browser.toHtml():
            yield f"browser {browser.objectName()}"
    for button in top.findChildren(QAbstractButton):
        if "bold" in button.text() and _looks_rich(button.toolTip()) and "&lt;" not in button.toolTip():
            yield f"button {button.text()[:60]}"


@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_no_dialogue_takes_a_plans_words_for_markup(hostile: PlanWindow, dialogue: str) -> None:
    do(hostile, dialogue)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert shown
    assert [wrong for one in shown for wrong in _misread(one)] == []
    for one in shown:
        one.grab()


def test_the_plan_window_takes_no_words_for_markup(hostile: PlanWindow) -> None:
    hostile.resize(1366, 768)
    hostile.grab()
    assert list(_misread(hostile)) == []


def test_what_hovers_over_the_matrix_is_escaped(hostile: PlanWindow) -> None:
    model = hostile.bench.matrix.view.model()
    tips = [
        model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    told = [tip for tip in tips if tip and "bold" in tip]
    assert told
    assert [tip for tip in told if _looks_rich(tip) and "<b>bold" in tip] == []


def test_the_welcome_window_takes_no_words_for_markup(hostile: PlanWindow) -> None:
    desk = hostile.bench.host
    desk.remember(hostile.session)
    welcome = desk.show_welcome()
    welcome.grab()
    assert list(_misread(welcome)) == []
