"""Agreeing, disputing, parking and writing down from the plan's window."""

from datetime import date, timedelta

import pytest
from desktop_on_screen import click, do, open_dialogue, press
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from raci_planner.desktop.agreement.entry_dialog import EntryDialog
from raci_planner.desktop.agreement.log_window import LogWindow
from raci_planner.desktop.agreement.sign_off_dialog import SignOffDialog
from raci_planner.desktop.agreement.standing_dialog import StandingDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddLogEntry, SetLetters, SetStandings
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import EntryKind, StandingState

TODAY = date.today()


def _place(window: PlanWindow, row: int = 0, column: int = 0) -> tuple[ActivityId, RoleId]:
    plan = window.session.plan
    return plan.activities_in_order()[row].id, plan.roles_in_order()[column].id


def _go(window: PlanWindow, row: int = 0, column: int = 0) -> tuple[ActivityId, RoleId]:
    place = _place(window, row, column)
    window.bench.matrix.go_to(*place)
    return place


def _log(window: PlanWindow, text: str, row: int = 0, by: str = "Ana") -> None:
    activity, _ = _place(window, row)
    window.bench.run(AddLogEntry(activity=activity, kind=EntryKind.DECISION, text=text, by=by, on=TODAY))


def _texts(log: LogWindow) -> list[str]:
    model = log.table.model()
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def test_agreeing_on_chosen_cells_is_one_step_and_signed(window: PlanWindow) -> None:
    window.bench.host.settings.change(author="Fay")
    place = _go(window)
    press(window, "Ctrl+Shift+Y")
    said = window.session.plan.standings[place]
    assert (said.state, said.by, said.on) == (StandingState.AGREED, "Fay", TODAY)
    window.bench.run.undo()
    assert not window.session.plan.standings


def test_with_the_name_chosen_the_whole_activity_is_meant(window: PlanWindow) -> None:
    activity, _ = _place(window)
    window.bench.matrix.go_to(activity)
    press(window, "Ctrl+Shift+Y")
    assert list(window.session.plan.standings) == [(activity, None)]


def test_not_needed_is_always_said_of_activities(window: PlanWindow) -> None:
    activity, _ = _go(window)
    do(window, "not_needed")
    assert [(key, said.state) for key, said in window.session.plan.standings.items()] == [
        ((activity, None), StandingState.NOT_NEEDED)
    ]


def test_opening_again_from_a_cell_opens_the_activity_if_only_that_was_settled(window: PlanWindow) -> None:
    _go(window)
    do(window, "not_needed")
    do(window, "reopen")
    assert not window.session.plan.standings


def test_parking_asks_for_an_owner_and_a_day(window: PlanWindow) -> None:
    place = _go(window)
    press(window, "Ctrl+Shift+K")
    dialog = open_dialogue(window, StandingDialog)
    dialog.owner.setCurrentText("Ben")
    dialog.due.setDate(QDate(2027, 1, 15))
    dialog.author.setText("Fay")
    click(dialog, "Park")
    said = window.session.plan.standings[place]
    assert (said.owner, said.due, said.by) == ("Ben", date(2027, 1, 15), "Fay")
    assert window.bench.host.settings.current.author == "Fay"


def test_a_week_is_offered_for_what_is_parked(window: PlanWindow) -> None:
    place = _go(window)
    do(window, "park")
    click(open_dialogue(window, StandingDialog), "Park")
    assert window.session.plan.standings[place].due == TODAY + timedelta(days=7)


def test_a_dispute_about_a_cell_may_be_one_about_the_activity(window: PlanWindow) -> None:
    activity, _ = _go(window)
    press(window, "Ctrl+Shift+D")
    dialog = open_dialogue(window, StandingDialog)
    dialog.subject.setCurrentIndex(dialog.subject.findText("The whole activity"))
    dialog.reason.setPlainText("two views")
    click(dialog, "Mark")
    said = window.session.plan.standings[activity, None]
    assert (said.state, said.reason, said.due) == (StandingState.DISPUTED, "two views", None)


def test_a_decision_is_written_down_about_the_current_cell(window: PlanWindow) -> None:
    place = _go(window, column=2)
    press(window, "Ctrl+Shift+J")
    dialog = open_dialogue(window, EntryDialog)
    assert not dialog.ok_button.isEnabled()
    dialog.subject.setCurrentIndex(1)
    dialog.text.setPlainText("until January")
    click(dialog, "Keep")
    (entry,) = window.session.plan.log.values()
    assert ((entry.activity, entry.role), entry.kind, entry.text) == (place, EntryKind.DECISION, "until January")


def test_the_inspector_answers_why_a_letter_is_what_it_is(window: PlanWindow) -> None:
    place = _go(window)
    window.bench.run(
        AddLogEntry(activity=place[0], role=place[1], kind=EntryKind.DECISION, text="new here", by="Ana", on=TODAY)
    )
    window.bench.run(SetStandings(spots=(place,), state=StandingState.DISPUTED, by="Ben", on=TODAY, reason="two views"))
    window.bench.inspector.refresh()
    shown = [label.text() for label in window.bench.inspector.activity_page.agreement.findChildren(QLabel)]
    assert "Why is Product Manager Accountable here?" in shown
    assert "new here" in shown
    assert "Product Manager: Disputed: two views" in shown


def test_the_inspector_says_that_agreed_letters_have_changed(window: PlanWindow) -> None:
    place = _go(window)
    do(window, "agree")
    window.bench.run(SetLetters((place,), window.session.plan.scheme.set_of("I")))
    window.bench.inspector.refresh()
    shown = [label.text() for label in window.bench.inspector.activity_page.agreement.findChildren(QLabel)]
    assert any(text.endswith("its letters have changed since") for text in shown)


def test_the_inspector_leads_to_writing_down_why(window: PlanWindow) -> None:
    _go(window)
    window.bench.inspector.refresh()
    click(window.bench.inspector.activity_page.agreement, "Write down why…")
    assert open_dialogue(window, EntryDialog)


@pytest.mark.parametrize("words", ["sprint", "SPRINT two", "ana", "Customer"])
def test_the_log_is_searched_by_activity_name_and_words(window: PlanWindow, words: str) -> None:
    _log(window, "two items for one sprint", row=1)
    _log(window, "something else", row=4, by="Ben")
    do(window, "log")
    log = open_dialogue(window, LogWindow)
    assert log.table.rowCount() == 2
    log.words.setText(words)
    assert _texts(log) == ["two items for one sprint"]


def test_the_log_goes_to_the_activity_it_speaks_of(window: PlanWindow) -> None:
    _go(window)
    _log(window, "something", row=5)
    press(window, "Ctrl+J")
    log = open_dialogue(window, LogWindow)
    log.table.selectRow(0)
    click(log, "Go to it")
    assert window.bench.matrix.current_activity() == _place(window, 5)[0]


def test_the_log_follows_what_is_changed_and_deleted_in_it(window: PlanWindow) -> None:
    _log(window, "a guess")
    do(window, "log")
    log = open_dialogue(window, LogWindow)
    log.table.selectRow(0)
    click(log, "Change…")
    dialog = open_dialogue(window, EntryDialog)
    dialog.text.setPlainText("a decision")
    click(dialog, "Keep")
    assert _texts(log) == ["a decision"]
    log.table.selectRow(0)
    click(log, "Delete")
    assert log.table.rowCount() == 0
    assert log.count.text().startswith("Nothing was written down yet")


def test_a_role_is_signed_off_and_the_signature_taken_back(window: PlanWindow, qtbot: QtBot) -> None:
    do(window, "sign_off")
    dialog = open_dialogue(window, SignOffDialog)
    dialog.name.setEditText("Ana")
    click(dialog, "Agrees")
    role = window.session.plan.roles_in_order()[0]
    assert (role.id, "Ana") in window.session.plan.sign_offs
    assert dialog.roles.item(0).text() == "Product Manager\n1 agreed"
    qtbot.wait(1)
    click(dialog, "Take back")
    assert not window.session.plan.sign_offs


def test_the_sheet_of_a_role_can_be_copied(window: PlanWindow) -> None:
    do(window, "sign_off")
    dialog = open_dialogue(window, SignOffDialog)
    QTest.keyClick(dialog.roles, Qt.Key.Key_Down)
    click(dialog, "Copy sheet")
    assert QGuiApplication.clipboard().text().startswith("Product Owner\n\nResponsible:\n- ")


def test_tab_goes_through_a_dialogue_from_top_to_bottom(window: PlanWindow, qtbot: QtBot) -> None:
    _go(window)
    do(window, "park")
    dialog = open_dialogue(window, StandingDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.subject.setFocus()
    for stop in (dialog.reason, dialog.owner, dialog.has_due, dialog.due, dialog.author, dialog.ok_button):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        while QApplication.focusWidget() is dialog.due and stop is not dialog.due:  # from day to month to year
            QTest.keyClick(dialog.due, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is stop or stop.isAncestorOf(focus)


def test_ctrl_enter_keeps_what_is_being_written(window: PlanWindow, qtbot: QtBot) -> None:
    _go(window)
    do(window, "log_entry")
    dialog = open_dialogue(window, EntryDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClicks(dialog.text, "until January")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in window.session.plan.log.values()] == ["until January"]


def test_a_finding_on_what_is_disputed_leads_to_the_cell_and_what_was_said_of_it(window: PlanWindow) -> None:
    place = _go(window, 2, 2)
    window.bench.run(SetStandings(spots=(place,), state=StandingState.DISPUTED, by="Ana", on=TODAY))
    _go(window, 8, 0)
    finding = next(one for one in window.session.analysis.findings if one.rule == "agreement.nobody-settles")
    window.bench.findings.jump_requested.emit(finding)
    assert window.bench.matrix.current_cell() == place
    window.bench.inspector.refresh()
    shown = [label.text() for label in window.bench.inspector.activity_page.agreement.findChildren(QLabel)]
    assert "Project Manager: Disputed" in shown
