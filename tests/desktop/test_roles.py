"""Roles and people: every change counts at once; what is doubtful is asked."""

import pytest
from desktop_on_screen import Script, click, do, open_dialogue
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from raci_planner.desktop.roles.dialog import RolesDialog
from raci_planner.desktop.roles.grid_table import GridTable
from raci_planner.desktop.roles.splitting import SplitRoleDialog
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


def _edit(table: GridTable, row: int, column: int, text: str) -> None:
    """Type over a cell, as in the matrix."""
    table.setCurrentCell(row, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    (editor,) = (one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(2):  # Qt takes the text over a moment after Enter, and the dialogue a moment after that
        QApplication.sendPostedEvents()


def _people(window: PlanWindow, role: RoleId, *, deputies: bool = False) -> list[str]:
    return [person.name for person in window.session.plan.people_of(role, deputies=deputies)]


def _add_person(dialog: RolesDialog, name: str, *, is_deputy: bool = False) -> None:
    dialog.form.person.setEditText(name)
    dialog.form.as_deputy.setChecked(is_deputy)
    click(dialog, "Add person")


def test_a_role_is_renamed_by_typing_over_it(window: PlanWindow, dialog: RolesDialog) -> None:
    _edit(dialog.roles, 0, 0, "Head of Product")
    assert _names(window)[0] == "Head of Product"


def test_a_short_name_stands_over_the_column(window: PlanWindow, dialog: RolesDialog, script: Script) -> None:
    _edit(dialog.roles, 0, 1, "Prod M")
    assert window.session.plan.roles_in_order()[0].short_name == "Prod M"
    _edit(dialog.roles, 0, 1, "Far too long a name")
    assert window.session.plan.roles_in_order()[0].short_name == "Prod M"
    assert _text(dialog.roles, 0, 1) == "Prod M"
    assert script.asked == []


def _text(table: GridTable, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def test_what_a_role_is_for_is_kept_when_another_is_chosen(window: PlanWindow, dialog: RolesDialog) -> None:
    dialog.form.purpose.setPlainText("Owns what and why.")
    dialog.roles.setCurrentCell(1, 0)
    assert window.session.plan.roles_in_order()[0].purpose == "Owns what and why."
    assert dialog.form.purpose.toPlainText() == ""


def test_what_was_typed_last_is_kept_when_the_dialogue_closes(window: PlanWindow, dialog: RolesDialog) -> None:
    dialog.form.purpose.setPlainText("Owns what and why.")
    dialog.reject()
    assert window.session.plan.roles_in_order()[0].purpose == "Owns what and why."


def test_the_list_says_how_much_a_role_is_used_and_by_whom(dialog: RolesDialog) -> None:
    _add_person(dialog, "Ana Ruiz")
    _add_person(dialog, "Ben Okafor", is_deputy=True)
    assert [_text(dialog.roles, 0, column) for column in (2, 3, 4)] == [
        "Product",
        "A 6 · R 1 · C 2 · I 3",
        "Ana Ruiz, Ben Okafor (deputy)",
    ]


def test_people_are_typed_beside_their_role_as_they_stand_there(window: PlanWindow, dialog: RolesDialog) -> None:
    first, second = (role.id for role in window.session.plan.roles_in_order()[:2])
    _edit(dialog.roles, 0, 4, "Ana Ruiz; Eva, ben okafor (deputy)")
    assert dialog.roles.currentRow() == 1, "Enter goes down"
    _edit(dialog.roles, 1, 4, "Ben Okafor")
    assert (_people(window, first), _people(window, first, deputies=True)) == (["Ana Ruiz", "Eva"], ["ben okafor"])
    assert _people(window, second) == ["ben okafor"], "somebody known is not added twice"
    _edit(dialog.roles, 0, 4, "Eva (deputy)")
    assert (_people(window, first), _people(window, first, deputies=True)) == ([], ["Eva"])
    window.session.undo()
    assert _text(dialog.roles, 0, 4) == "Ana Ruiz, Eva, ben okafor (deputy)", "one step"
    dialog.roles.setCurrentCell(0, 4)
    QTest.keyClick(dialog.roles, Qt.Key.Key_Delete)
    QApplication.sendPostedEvents()
    assert (_text(dialog.roles, 0, 4), len(window.session.plan.roles)) == ("", 8), "the cell is meant, not the role"


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_F2])
def test_typing_into_the_side_of_a_role_leads_to_where_it_is_chosen(dialog: RolesDialog, key: Qt.Key) -> None:
    dialog.roles.setCurrentCell(0, 2)
    QTest.keyClick(dialog.roles, key)
    assert dialog.form.side.view().isVisible()
    dialog.form.side.hidePopup()


def test_the_side_of_a_role_is_chosen(window: PlanWindow, dialog: RolesDialog) -> None:
    chooser = dialog.form.side
    chooser.setCurrentIndex(chooser.findData(str(PROJECT)))
    chooser.activated.emit(chooser.currentIndex())
    assert window.session.plan.roles_in_order()[0].side == PROJECT


def test_a_role_has_several_people_and_deputies(window: PlanWindow, dialog: RolesDialog) -> None:
    role = window.session.plan.roles_in_order()[0].id
    _add_person(dialog, "Ana")
    _add_person(dialog, "Eva")
    _add_person(dialog, "Ben", is_deputy=True)
    assert (_people(window, role), _people(window, role, deputies=True)) == (["Ana", "Eva"], ["Ben"])
    dialog.form.people.setCurrentRow(2)
    click(dialog, "Holds it instead")
    dialog.form.people.setCurrentRow(0)
    click(dialog, "Take the role away")
    assert (_people(window, role), _people(window, role, deputies=True)) == (["Ben", "Eva"], [])
    assert len(window.session.plan.people) == 3


def test_somebody_known_is_not_added_twice(window: PlanWindow, dialog: RolesDialog) -> None:
    for place in (0, 2):
        dialog.roles.setCurrentCell(place, 0)
        _add_person(dialog, "Ana Ruiz")
    assert len(window.session.plan.people) == 1
    assert len(window.session.plan.holdings) == 2


def test_a_person_takes_several_roles_and_is_known_as_a_team(window: PlanWindow, dialog: RolesDialog) -> None:
    dialog.tabs.setCurrentIndex(1)
    QTest.keyClicks(dialog.new_person, "Platform")
    QTest.keyClick(dialog.new_person, Qt.Key.Key_Return)
    for row, words in ((2, "Holds it"), (4, "Stands in")):
        box = dialog.person_form.box_at(row)
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())
    dialog.person_form.is_team.click()
    _edit(dialog.people, 0, 2, "two days a week")
    (person,) = window.session.plan.people.values()
    assert (person.name, person.is_team, person.note) == ("Platform", True, "two days a week")
    assert _text(dialog.people, 0, 1) == "Project Manager, Engineering Lead (deputy)"


def test_a_person_is_renamed_and_taken_out_with_the_keyboard(window: PlanWindow, dialog: RolesDialog) -> None:
    _add_person(dialog, "Ana Ruiz")
    dialog.tabs.setCurrentIndex(1)
    _edit(dialog.people, 0, 0, "Ana M. Ruiz")
    assert [one.name for one in window.session.plan.people.values()] == ["Ana M. Ruiz"]
    QTest.keyClick(dialog.people, Qt.Key.Key_Delete)
    assert window.session.plan.people == {}
    assert window.session.plan.holdings == {}


def test_roles_are_moved_with_the_keys_of_the_matrix(window: PlanWindow, dialog: RolesDialog) -> None:
    before = _names(window)
    QTest.keyClick(dialog.roles, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _names(window) == [before[1], before[0], *before[2:]]
    assert dialog.roles.currentRow() == 1


def test_enter_goes_down_and_insert_to_the_field_that_adds(dialog: RolesDialog) -> None:
    QTest.keyClick(dialog.roles, Qt.Key.Key_Return)
    assert dialog.roles.currentRow() == 1
    QTest.keyClick(dialog.roles, Qt.Key.Key_Insert)
    assert dialog.focusWidget() is dialog.new_name


def test_a_role_in_use_is_merged_by_choice(window: PlanWindow, dialog: RolesDialog, script: Script) -> None:
    dialog.show_role(_role(window, "Delivery Lead"))
    _add_person(dialog, "Ben")
    script.answers = ["merge", "Project Manager"]
    QTest.keyClick(dialog.roles, Qt.Key.Key_Delete)
    assert "Delivery Lead" not in _names(window)
    assert "Delivery Lead has letters on 6 activities and 1 person." in script.asked[0]
    assert _people(window, _role(window, "Project Manager")) == ["Ben"]


def test_two_roles_are_brought_together_without_deleting_first(
    window: PlanWindow, dialog: RolesDialog, script: Script
) -> None:
    dialog.show_role(_role(window, "Product Owner"))
    script.answers = ["Product Manager"]
    click(dialog, "Merge into…")
    assert "Product Owner" not in _names(window)


def test_a_role_in_use_is_deleted_only_when_asked_for(window: PlanWindow, dialog: RolesDialog, script: Script) -> None:
    script.answers = [None, "delete"]
    click(dialog, "Delete role…")
    assert len(window.session.plan.roles) == 8
    click(dialog, "Delete role…")
    assert len(window.session.plan.roles) == 7


def _split_dialog(window: PlanWindow, dialog: RolesDialog, name: str) -> SplitRoleDialog:
    dialog.show_role(_role(window, name))
    click(dialog, "Split role…")
    return open_dialogue(window, SplitRoleDialog)


def test_a_role_is_split_with_letters_that_stay_move_or_are_copied(window: PlanWindow, dialog: RolesDialog) -> None:
    split = _split_dialog(window, dialog, "Product Manager")
    QTest.keyClicks(split.name, "Delivery Manager")
    for row, words in ((0, "Goes to the new role"), (1, "Both have it")):
        box = split.box_at(row)
        box.setCurrentIndex(box.findText(words))
    split.accept()
    plan = window.session.plan
    old, new = _role(window, "Product Manager"), _role(window, "Delivery Manager")
    first, second, third = (one.id for one in plan.activities_in_order()[:3])
    texts = [[plan.scheme.text(plan.letters(row, role)) for row in (first, second, third)] for role in (old, new)]
    assert texts == [["", "A", "A"], ["A", "A", ""]]
    assert plan.roles[new].side == PROJECT
    window.bench.run.undo()
    assert "Delivery Manager" not in _names(window)


def test_people_go_over_in_a_split_only_when_ticked(window: PlanWindow, dialog: RolesDialog) -> None:
    dialog.show_role(_role(window, "Product Manager"))
    _add_person(dialog, "Ana")
    _add_person(dialog, "Ben")
    split = _split_dialog(window, dialog, "Product Manager")
    QTest.keyClicks(split.name, "Delivery Manager")
    split.people.item(1).setCheckState(Qt.CheckState.Checked)
    split.accept()
    assert _people(window, _role(window, "Product Manager")) == ["Ana"]
    assert _people(window, _role(window, "Delivery Manager")) == ["Ben"]


def test_a_half_called_pm_needs_a_side_first(window: PlanWindow, dialog: RolesDialog) -> None:
    split = _split_dialog(window, dialog, "Product Manager")
    QTest.keyClicks(split.name, "PM")
    assert not split.ok_button.isEnabled()
    split.side.setCurrentIndex(split.side.findData(str(PROJECT)))
    split.side.activated.emit(split.side.currentIndex())
    assert split.ok_button.isEnabled()


def test_the_dialogue_follows_undo(window: PlanWindow, dialog: RolesDialog) -> None:
    QTest.keyClick(dialog.roles, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    window.bench.run.undo()
    assert _text(dialog.roles, 0, 0) == "Product Manager"
