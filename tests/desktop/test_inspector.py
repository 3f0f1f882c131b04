"""The inspector: what is known of an activity or a role, and why."""

from desktop_on_screen import click, do, open_dialogue
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from raci_planner.boundaries import NOT_COVERED
from raci_planner.desktop.inspector.boundary_box import BoundaryBox
from raci_planner.desktop.inspector.duty_dialog import DutyDialog
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddActivities, AddPerson, ChooseDuty
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.sides import PROJECT


def _activity(window: PlanWindow, name: str) -> ActivityId:
    return next(one.id for one in window.session.plan.activities.values() if one.name == name)


def _show(window: PlanWindow, name: str) -> BoundaryBox:
    window.bench.inspector.show_cell(_activity(window, name), None)
    window.bench.inspector.refresh()
    box = window.bench.inspector.activity_page.findChild(BoundaryBox)
    assert isinstance(box, BoundaryBox)
    return box


def _text(window: PlanWindow) -> str:
    page = window.bench.inspector.activity_page
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_it_follows_the_cell_of_the_matrix(window: PlanWindow, qtbot: QtBot) -> None:
    window.bench.matrix.go_to(_activity(window, "Track budget and forecast"))
    qtbot.waitUntil(lambda: "Track budget and forecast" in _text(window))


def test_a_documented_activity_shows_duty_documents_and_how_it_was_matched(window: PlanWindow, qtbot: QtBot) -> None:
    _show(window, "Prioritise product backlog")
    qtbot.waitUntil(lambda: "Prioritising features and the backlog" in _text(window))
    text = _text(window)
    assert "Usually Accountable: Product." in text
    assert "2 documents say so:" in text
    assert "% sure" in text
    assert "because of “" in text
    assert "Questions to ask" in text


def test_an_activity_that_no_document_covers_says_so(window: PlanWindow, qtbot: QtBot) -> None:
    window.bench.run(AddActivities(("Fix the build server",)))
    _show(window, "Fix the build server")
    qtbot.waitUntil(lambda: "The documents say nothing about this activity." in _text(window))


def test_another_duty_is_chosen_by_typing_and_kept_as_the_users(window: PlanWindow, qtbot: QtBot) -> None:
    key = _activity(window, "Prioritise product backlog")
    box = _show(window, "Prioritise product backlog")
    click(box, "Not this? Change…")
    dialog = open_dialogue(window, DutyDialog)
    QTest.keyClicks(dialog.focusWidget() or dialog, "status comm")
    dialog.accept()
    assert window.session.plan.activities[key].duty_choice == "status-communication"
    qtbot.waitUntil(lambda: "Chosen by you" in _text(window))
    window.bench.run(ChooseDuty(key, None))
    assert window.session.plan.activities[key].duty_choice is None


def test_an_activity_can_be_said_to_be_not_covered_and_given_back(window: PlanWindow, qtbot: QtBot) -> None:
    key = _activity(window, "Prioritise product backlog")
    click(_show(window, "Prioritise product backlog"), "Not covered")
    assert window.session.plan.activities[key].duty_choice == NOT_COVERED
    qtbot.waitUntil(lambda: "You said that the documents do not cover this." in _text(window))
    click(_show(window, "Prioritise product backlog"), "Back to recognition")
    assert window.session.plan.activities[key].duty_choice is None


def test_people_stand_beside_the_letters_of_their_roles(window: PlanWindow, qtbot: QtBot) -> None:
    role = next(one.id for one in window.session.plan.roles.values() if one.name == "Product Manager")
    window.bench.run(AddPerson("Ana Ruiz", role))
    _show(window, "Define product vision and strategy")
    qtbot.waitUntil(lambda: "Accountable: Ana Ruiz as Product Manager" in _text(window))


def test_a_note_is_kept_when_it_is_left(window: PlanWindow) -> None:
    key = _activity(window, "Prioritise product backlog")
    _show(window, "Prioritise product backlog")
    note = window.bench.inspector.findChild(QPlainTextEdit, "note")
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText("Ana decides, Bo is asked first")
    _show(window, "Track budget and forecast")
    assert window.session.plan.activities[key].note == "Ana decides, Bo is asked first"


def test_shift_f2_goes_to_the_note_even_if_the_inspector_is_hidden(window: PlanWindow) -> None:
    window.inspector_dock.hide()
    do(window, "note")
    focus = window.focusWidget()
    assert window.inspector_dock.isVisible()
    assert focus is not None
    assert focus.objectName() == "note"


def test_the_note_is_in_sight_while_it_is_written_and_escape_leads_back(window: PlanWindow, qtbot: QtBot) -> None:
    _show(window, "Track budget and forecast")
    window.bench.matrix.go_to(_activity(window, "Prioritise product backlog"))
    do(window, "note")
    note = window.bench.inspector.findChild(QPlainTextEdit, "note")
    assert isinstance(note, QPlainTextEdit)
    qtbot.waitUntil(lambda: not note.visibleRegion().isEmpty())
    QTest.keyClicks(note, "Ana decides")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert window.bench.matrix.isAncestorOf(window.focusWidget())
    assert window.session.plan.activities[_activity(window, "Prioritise product backlog")].note == "Ana decides"


def test_a_role_shows_its_load_and_lets_its_side_be_chosen(window: PlanWindow) -> None:
    role = window.session.plan.roles_in_order()[0]
    window.bench.inspector.show_cell(None, role.id)
    window.bench.inspector.refresh()
    page = window.bench.inspector.role_page
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "of 12 activities" in words
    chooser = page.findChild(SideChooser)
    assert isinstance(chooser, SideChooser)
    chooser.setCurrentIndex(chooser.findData(str(PROJECT)))
    chooser.activated.emit(chooser.currentIndex())
    assert window.session.plan.roles[role.id].side == PROJECT


def test_names_are_shown_as_they_are(window: PlanWindow, qtbot: QtBot) -> None:
    name = "<img src=x> & <b>bold</b>"
    window.bench.run(AddActivities((name,)))
    _show(window, name)
    qtbot.waitUntil(lambda: name in _text(window))
    labels = window.bench.inspector.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
