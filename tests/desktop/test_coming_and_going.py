"""Tables on their way in."""

from pathlib import Path

import pytest
from desktop_on_screen import Script, do, open_dialogue
from sample_plans import contents

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.importing.dialog import ImportDialog
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.sides import PROJECT
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

_TABLE = "Activity;PM;Product Owner;Team\nWrite the backlog;C;A/R;I\nPlan the budget;A;;R\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "table.csv"
    file.write_text(_TABLE, encoding="utf-8")
    return file


def test_a_table_begins_a_plan_after_it_was_looked_at(desk: Desk, table: Path) -> None:
    desk.show_welcome()
    desk.open_path(table)
    dialog = open_dialogue(desk.show_welcome(), ImportDialog)
    assert not desk.plan_windows
    dialog.accept()
    (window,) = desk.plan_windows
    plan = window.session.plan
    assert [one.name for one in plan.activities_in_order()] == ["Write the backlog", "Plan the budget"]
    assert plan.info.name == "table"


def test_a_plan_begun_from_a_table_is_not_let_go_unasked_and_comes_back_after_a_crash(
    desk: Desk, script: Script, places: Places, table: Path
) -> None:
    desk.show_welcome()
    desk.open_path(table)
    open_dialogue(desk.show_welcome(), ImportDialog).accept()
    (window,) = desk.plan_windows
    script.answers.append(None)
    assert not window.close()
    window.session.document.set_aside()
    (recovery,) = list_recoveries(places)
    again = PlanDocument.recover(recovery, places)
    assert contents(again.plan) == contents(window.session.plan)
    again.discard()


def test_a_side_that_the_name_does_not_say_can_be_answered_at_once(desk: Desk, table: Path) -> None:
    desk.show_welcome()
    desk.open_path(table)
    dialog = open_dialogue(desk.show_welcome(), ImportDialog)
    chooser = dialog.findChildren(SideChooser)[0]
    chooser.setCurrentIndex(chooser.findData(str(PROJECT)))
    chooser.activated.emit(chooser.currentIndex())
    dialog.accept()
    assert desk.plan_windows[0].session.plan.roles_in_order()[0].side == PROJECT


def test_a_table_is_added_to_an_open_plan_as_one_step(window: PlanWindow, script: Script, table: Path) -> None:
    script.answers.append(table)
    do(window, "import")
    open_dialogue(window, ImportDialog).accept()
    assert len(window.session.plan.activities) == 14
    window.bench.run.undo()
    assert len(window.session.plan.activities) == 12


def test_a_table_that_is_none_is_refused_with_its_reason(desk: Desk, script: Script, tmp_path: Path) -> None:
    file = tmp_path / "letter.csv"
    file.write_text("Dear Ana,\nsee you on Monday\n", encoding="utf-8")
    desk.show_welcome()
    desk.open_path(file)
    assert len(script.told) == 1
    assert desk.plan_windows == ()


def test_a_blank_plan_is_called_like_its_first_file_unless_it_has_a_name(
    desk: Desk, script: Script, tmp_path: Path
) -> None:
    window = desk.begin("blank")
    script.answers += [tmp_path / "Checkout.raci", tmp_path / "Checkout 2.raci"]
    assert window.bench.filing.save_as()
    assert window.session.plan.info.name == "Checkout"
    assert window.windowTitle().startswith("Checkout — Checkout.raci")
    assert window.bench.filing.save_as()
    assert window.session.plan.info.name == "Checkout"


def test_a_plan_with_a_name_keeps_it_whatever_its_file_is_called(
    window: PlanWindow, script: Script, tmp_path: Path
) -> None:
    script.answers.append(tmp_path / "mine.raci")
    assert window.bench.filing.save_as()
    assert window.session.plan.info.name == "Sample: checkout rebuild"
