"""Templates in the window: added to a plan that is filled without undoing anything, kept, offered again, removed."""

import pytest
from desktop_on_screen import Script, click, do, open_dialogue
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from raci_planner.desktop.cards import CardButton
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.importing.merge_dialog import MergeDialog
from raci_planner.desktop.welcome.keep_dialog import KeepTemplateDialog
from raci_planner.desktop.welcome.pick_dialog import PickTemplateDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import AddPerson, RenameActivity, SetLetters
from raci_planner.domain.schemes import DACI
from raci_planner.session.templates import templates


def _pick(window: PlanWindow, key: str) -> None:
    do(window, "template")
    dialog = open_dialogue(window, PickTemplateDialog)
    (card,) = (one for one in dialog.findChildren(CardButton) if one.objectName() == f"template_{key}")
    card.click()


def _keep(window: PlanWindow, title: str, summary: str = "") -> KeepTemplateDialog:
    do(window, "keep_template")
    dialog = open_dialogue(window, KeepTemplateDialog)
    dialog.title.setText(title)
    dialog.summary.setText(summary)
    return dialog


def test_a_template_goes_at_once_into_a_plan_without_activities(desk: Desk) -> None:
    window = desk.begin("blank")
    _pick(window, "scrum-team")
    plan = window.session.plan
    assert len(plan.activities) == 13
    assert window.session.history.next_undo is not None
    assert window.session.history.next_undo.label == "Add the template “Scrum team”"
    window.bench.run.undo()
    assert not plan.activities


def test_the_empty_page_leads_to_the_templates(desk: Desk) -> None:
    window = desk.begin("blank")
    click(window, "Use a template…")
    assert open_dialogue(window, PickTemplateDialog).gallery.findChildren(CardButton)


def test_an_edited_plan_keeps_its_edits_when_its_template_is_added_again(desk: Desk) -> None:
    window = desk.begin("release")
    plan = window.session.plan
    first, second = (one.id for one in plan.activities_in_order()[:2])
    product, support = plan.roles_in_order()[0].id, plan.roles_in_order()[-1].id
    window.bench.run(SetLetters(((first, support),), plan.scheme.set_of("C")))
    window.bench.run(SetLetters(((second, product),), plan.scheme.set_of()))
    _pick(window, "release")
    dialog = open_dialogue(window, MergeDialog)
    edited = f"{plan.activities[first].name}, Customer Support"
    missing = f"{plan.activities[second].name}, Product Manager"
    assert dialog.leaf(edited).checkState(0) is Qt.CheckState.Unchecked
    assert dialog.leaf(missing).checkState(0) is Qt.CheckState.Checked
    click(dialog, "Take over")
    assert plan.scheme.text(plan.letters(first, support)) == "C"
    assert plan.scheme.text(plan.letters(second, product)) == "C"


def test_a_plan_that_has_all_of_a_template_already_is_told(desk: Desk, script: Script) -> None:
    window = desk.begin("release")
    _pick(window, "release")
    assert "The plan has all of it already." in script.told[0]


def test_another_template_adds_rows_and_roles_as_one_step(window: PlanWindow) -> None:
    plan = window.session.plan
    before = set(plan.records())
    _pick(window, "discovery-to-launch")
    click(open_dialogue(window, MergeDialog), "Take over")
    assert "Interview customers about the problem" in {one.name for one in plan.activities.values()}
    assert {record for record in before if record not in set(plan.records())} == set()
    window.bench.run.undo()
    assert set(plan.records()) == before


def test_a_template_of_other_letters_speaks_those_of_the_plan(desk: Desk, window: PlanWindow) -> None:
    _keep(window, "Ours").accept()
    other = desk.begin("blank")
    do(other, "scheme")
    from raci_planner.desktop.letters.dialog import LettersDialog  # noqa: PLC0415 - one test of many needs it

    letters = open_dialogue(other, LettersDialog)
    letters.schemes.setCurrentRow(3)
    letters.accept()
    _pick(other, "own/ours")
    texts = {DACI.text(cell.letters) for cell in other.session.plan.filled_cells()}
    assert other.session.plan.scheme == DACI
    assert texts >= {"A", "D", "C", "I"}


def test_a_plan_kept_as_a_template_is_offered_and_begins_again(desk: Desk, window: PlanWindow) -> None:
    first = window.session.plan.activities_in_order()[0]
    window.bench.run(RenameActivity(first.id, "Our own first step"))
    window.bench.run(AddPerson("Ana", window.session.plan.roles_in_order()[0].id))
    dialog = _keep(window, "House style", "For every new product")
    dialog.with_people.setChecked(True)
    dialog.accept()
    welcome = desk.show_welcome()
    (card,) = (one for one in welcome.findChildren(CardButton) if one.objectName() == "template_own/house-style")
    assert card.accessibleName() == "House style. For every new product"
    QTest.keyClick(card, Qt.Key.Key_Return)
    again = desk.plan_windows[-1].session.plan
    assert again.activities_in_order()[0].name == "Our own first step"
    assert [one.name for one in again.people_of(again.roles_in_order()[0].id)] == ["Ana"]


def test_people_stay_out_of_a_template_unless_it_is_ticked(desk: Desk, window: PlanWindow) -> None:
    window.bench.run(AddPerson("Ana"))
    _keep(window, "Without").accept()
    assert desk.begin("own/without").session.plan.people == {}


def test_a_template_of_the_same_title_is_replaced_only_when_asked_for(
    desk: Desk, window: PlanWindow, script: Script
) -> None:
    _keep(window, "Ours", "first").accept()
    script.answers = [None, "replace"]
    dialog = _keep(window, "Ours", "second")
    dialog.accept()
    assert [one.summary for one in desk.templates() if one.is_own] == ["first"]
    dialog.accept()
    assert [one.summary for one in desk.templates() if one.is_own] == ["second"]


@pytest.mark.parametrize("answer", [None, "remove"])
def test_an_own_template_is_removed_from_the_gallery_after_asking(
    desk: Desk, window: PlanWindow, script: Script, answer: str | None
) -> None:
    _keep(window, "Ours").accept()
    welcome = desk.show_welcome()
    (remover,) = (one for one in welcome.page.gallery.findChildren(QToolButton) if one.isVisibleTo(welcome))
    script.answers = [answer]
    remover.click()
    QApplication.sendPostedEvents()  # which show what was just put into a layout
    assert len(desk.templates()) == len(templates()) + (answer is None)
    shown = [one for one in welcome.page.gallery.findChildren(CardButton) if one.isVisibleTo(welcome)]
    assert len(shown) == len(desk.templates())


def test_what_cannot_be_kept_is_told_and_can_be_tried_again(desk: Desk, window: PlanWindow, script: Script) -> None:
    desk.own_templates.parent.mkdir(parents=True, exist_ok=True)
    desk.own_templates.write_text("in the way", encoding="utf-8")
    dialog = _keep(window, "Ours")
    dialog.accept()
    assert dialog.isVisible()
    assert "cannot be written" in script.told[0]
