"""The smaller dialogues of a plan's window."""

from datetime import date

import pytest
from desktop_on_screen import Script, do, open_dialogue
from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QWidget

from raci_planner.desktop.boundary_list import BoundaryListDialog
from raci_planner.desktop.keys_dialog import KeysDialog
from raci_planner.desktop.plan_details import PlanDetailsDialog
from raci_planner.desktop.rules_dialog import RulesDialog
from raci_planner.desktop.splitting import SplitDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.records import Grade, Stage

_DIALOGUES = ("roles", "details", "rules", "split", "pictures", "preferences", "keys", "boundaries", "about")


def test_plan_details_are_one_edit(window: PlanWindow) -> None:
    do(window, "details")
    dialog = open_dialogue(window, PlanDetailsDialog)
    dialog.name.setText("Checkout, autumn")
    dialog.purpose.setPlainText("Who decides what")
    dialog.stage.setCurrentIndex(dialog.stage.findData(Stage.SCALING.value))
    dialog.has_review.setChecked(True)
    dialog.review.setDate(QDate(2027, 2, 1))
    dialog.accept()
    info = window.session.plan.info
    assert (info.name, info.purpose, info.stage) == ("Checkout, autumn", "Who decides what", Stage.SCALING)
    assert info.review_due == date(2027, 2, 1)
    assert window.windowTitle().startswith("Checkout, autumn")
    window.bench.run.undo()
    assert window.session.plan.info.review_due is None


def test_a_plan_needs_a_name(window: PlanWindow) -> None:
    do(window, "details")
    dialog = open_dialogue(window, PlanDetailsDialog)
    dialog.name.setText(" ")
    assert not dialog.ok_button.isEnabled()


def test_a_rule_is_switched_off_and_back(window: PlanWindow) -> None:
    finding = window.session.analysis.findings[0]
    do(window, "rules")
    chooser = open_dialogue(window, RulesDialog).findChild(QComboBox, f"grade_{finding.rule}")
    assert isinstance(chooser, QComboBox)
    chooser.setCurrentIndex(chooser.findData(Grade.OFF.value))
    chooser.activated.emit(chooser.currentIndex())
    assert finding.rule not in {one.rule for one in window.session.analysis.findings}
    window.bench.run.undo()
    assert finding.rule in {one.rule for one in window.session.analysis.findings}


def test_rules_are_found_by_typing(window: PlanWindow) -> None:
    do(window, "rules")
    dialog = open_dialogue(window, RulesDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    everything = [box for box in dialog.findChildren(QComboBox) if box.isVisibleTo(dialog)]
    field.setText("accountable")
    assert 0 < len([box for box in dialog.findChildren(QComboBox) if box.isVisibleTo(dialog)]) < len(everything)


def test_an_activity_is_split_into_two_with_the_same_letters(window: PlanWindow) -> None:
    activity = window.session.plan.activities_in_order()[0]
    window.bench.matrix.go_to(activity.id)
    do(window, "split")
    dialog = open_dialogue(window, SplitDialog)
    assert not dialog.ok_button.isEnabled()
    dialog.first.setText("Define the vision")
    dialog.second.setText("Define the strategy")
    dialog.accept()
    names = [one.name for one in window.session.plan.activities_in_order()][:2]
    assert names == ["Define the vision", "Define the strategy"]


def test_duties_are_found_by_typing(window: PlanWindow) -> None:
    do(window, "boundaries")
    dialog = open_dialogue(window, BoundaryListDialog)
    assert dialog.tree.topLevelItemCount() == 32
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("budget")
    items = [item for place in range(32) if (item := dialog.tree.topLevelItem(place)) is not None]
    assert 0 < sum(not item.isHidden() for item in items) < 32


def test_keys_are_found_by_typing(window: PlanWindow) -> None:
    do(window, "keys")
    dialog = open_dialogue(window, KeysDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("next thing to talk")
    shown = [place for place in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(place)]
    assert [dialog.table.item(place, 0).text() for place in shown] == ["F8"]  # type: ignore[union-attr]


def test_diagnostics_say_nothing_of_the_plan(window: PlanWindow) -> None:
    do(window, "diagnostics")
    text = QGuiApplication.clipboard().text()
    assert "Qt" in text
    assert not any(activity.name in text for activity in window.session.plan.activities.values())


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("action", _DIALOGUES)
def test_every_dialogue_opens_and_closes_in_both_themes(window: PlanWindow, action: str, theme: str) -> None:
    do(window, f"theme_{theme}")
    do(window, action)
    dialog = open_dialogue(window, QDialog)
    assert dialog.grab().width() > 200
    dialog.close()
    assert not dialog.isVisible()


@pytest.mark.parametrize("action", _DIALOGUES)
def test_every_field_of_a_dialogue_has_a_name_for_screen_readers(window: PlanWindow, action: str) -> None:
    do(window, action)
    dialog = open_dialogue(window, QDialog)
    named = {label.buddy() for label in dialog.findChildren(QWidget) if hasattr(label, "buddy")}
    fields = [one for one in dialog.findChildren(QLineEdit) if one.objectName() != "qt_spinbox_lineedit"]
    nameless = [
        one
        for one in (*fields, *dialog.findChildren(QComboBox))
        if not one.accessibleName() and one not in named and not isinstance(one.parent(), QComboBox)
    ]
    assert nameless == []


def test_finding_by_name_goes_there_or_says_that_nothing_is_called_so(window: PlanWindow, script: Script) -> None:
    do(window, "find")
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("budget")
    field.returnPressed.emit()
    activity = window.bench.matrix.current_activity()
    assert activity is not None
    assert window.session.plan.activities[activity].name == "Track budget and forecast"
    field.setText("wombat")
    field.returnPressed.emit()
    assert "wombat" in window.statusBar().currentMessage()
    assert script.asked == []


def test_the_counter_in_the_status_line_opens_the_findings(window: PlanWindow) -> None:
    window.findings_dock.hide()
    counter = window.status.findChild(QPushButton, "findingCounter")
    assert isinstance(counter, QPushButton)
    counter.click()
    assert window.findings_dock.isVisible()
