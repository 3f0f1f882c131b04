"""Roles and people: every change counts at once; what is doubtful is asked."""

import pytest
from desktop_on_screen import Script, click, do, open_dialogue
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from raci_planner.desktop.roles.dialog import RolesDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.ids import RoleId
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side


def _role(window: PlanWindow, name: str) -> RoleId:
    return next(one.id for one in window.session.plan.roles.values() if one.name == name)


def _names(window: PlanWindow) -> list[str]:
    return [role.name for role in window.session.plan.roles_in_order()]


@pytest.fixture
def dialog(window: PlanWindow) -> RolesDialog:
    do(window, "roles")
    return open_dialogue(window, RolesDialog)


@pytest.mark.parametrize(("name", "side"), [("Scrum Master", PROJECT), ("CPO", PRODUCT), ("Tester", OTHER)])
def test_a_name_that_says_its_side_is_not_asked_about(
    window: PlanWindow, script: Script, name: str, side: Side
) -> None:
    script.answers.append(name)
    do(window, "add_role")
    assert window.session.plan.roles[_role(window, name)].side == side
    assert len(script.asked) == 1


def test_a_bare_pm_is_asked_about(window: PlanWindow, script: Script) -> None:
    script.answers = ["PM", str(PROJECT)]
    do(window, "add_role")
    assert window.session.plan.roles[_role(window, "PM")].side == PROJECT


def test_thinking_better_of_it_adds_no_role(window: PlanWindow, script: Script) -> None:
    script.answers = ["PM", None]
    do(window, "add_role")
    assert len(window.session.plan.roles) == 8


def test_a_role_is_added_from_the_dialogue_and_chosen(window: PlanWindow, dialog: RolesDialog) -> None:
    QTest.keyClicks(dialog.new_name, "Scrum Master")
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    assert dialog.current_role() == _role(window, "Scrum Master")
    assert dialog.isVisible()


def test_a_role_is_renamed_when_its_field_is_left(window: PlanWindow, dialog: RolesDialog) -> None:
    dialog.form.name.setText("Head of Product")
    dialog.form.name.editingFinished.emit()
    assert _names(window)[0] == "Head of Product"


def test_the_side_of_a_role_is_chosen(window: PlanWindow, dialog: RolesDialog) -> None:
    chooser = dialog.form.side
    chooser.setCurrentIndex(chooser.findData(str(PROJECT)))
    chooser.activated.emit(chooser.currentIndex())
    assert window.session.plan.roles_in_order()[0].side == PROJECT


def test_people_are_added_renamed_and_taken_away(window: PlanWindow, dialog: RolesDialog) -> None:
    role = window.session.plan.roles_in_order()[0].id
    dialog.form.person.setEditText("Ana Ruiz")
    click(dialog, "Add person")
    dialog.form.people.item(0).setText("Ana M. Ruiz")
    assert [person.name for person in window.session.plan.people_of(role)] == ["Ana M. Ruiz"]
    dialog.form.people.setCurrentRow(0)
    click(dialog, "Take the role away")
    assert window.session.plan.people_of(role) == ()
    assert [person.name for person in window.session.plan.people.values()] == ["Ana M. Ruiz"]


def test_somebody_known_is_not_added_twice(window: PlanWindow, dialog: RolesDialog) -> None:
    for place in (0, 2):
        dialog.list.setCurrentRow(place)
        dialog.form.person.setEditText("Ana Ruiz")
        click(dialog, "Add person")
    assert len(window.session.plan.people) == 1
    assert len(window.session.plan.holdings) == 2


def test_roles_are_moved(window: PlanWindow, dialog: RolesDialog) -> None:
    before = _names(window)
    click(dialog, "Move down")
    assert _names(window) == [before[1], before[0], *before[2:]]
    assert dialog.list.currentRow() == 1


def test_a_role_with_letters_is_merged_by_choice(window: PlanWindow, dialog: RolesDialog, script: Script) -> None:
    dialog.show_role(_role(window, "Delivery Lead"))
    script.answers = ["merge", "Project Manager"]
    click(dialog, "Delete role…")
    assert "Delivery Lead" not in _names(window)
    assert "has letters on" in script.asked[0]


def test_a_role_with_letters_is_deleted_only_when_asked_for(
    window: PlanWindow, dialog: RolesDialog, script: Script
) -> None:
    script.answers = [None, "delete"]
    click(dialog, "Delete role…")
    assert len(window.session.plan.roles) == 8
    click(dialog, "Delete role…")
    assert len(window.session.plan.roles) == 7


def test_the_dialogue_follows_undo(window: PlanWindow, dialog: RolesDialog) -> None:
    click(dialog, "Move down")
    window.bench.run.undo()
    assert dialog.list.item(0).text().startswith("Product Manager")
