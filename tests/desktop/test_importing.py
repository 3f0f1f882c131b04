"""The import in front of a person: what was understood, what can be changed, what differs."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from desktop_on_screen import Script, do, open_dialogue
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.importing.columns_panel import Use
from raci_planner.desktop.importing.dialog import ImportDialog
from raci_planner.desktop.importing.merge_dialog import MergeDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.schemes import RACI
from raci_planner.interchange.recognition import LayoutKind
from raci_planner.session.reporting import plan_report


def offered(desk: Desk, folder: Path, text: str, name: str = "table.csv") -> ImportDialog:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    desk.show_welcome()
    desk.open_path(file)
    return open_dialogue(desk.show_welcome(), ImportDialog)


def choose(box: QComboBox, data: object) -> None:
    """Choose an entry as a person does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def activities(dialog: ImportDialog) -> list[str]:
    return [row.name for section in dialog.draft.table.sections for row in section.activities]


def test_every_doubt_is_listed(desk: Desk, tmp_path: Path) -> None:
    dialog = offered(desk, tmp_path, "Task,PO,PM\nPlan,A (big ones),ask Tom\nBuild,R,A\n")
    shown = [item.text() for place in range(dialog.doubts.count()) if (item := dialog.doubts.item(place))]
    assert len(shown) == 2
    assert "big ones" in shown[0]
    assert dialog.pages.tabText(0) == "Doubts (2)"


def test_another_column_can_hold_the_activities(desk: Desk, tmp_path: Path) -> None:
    dialog = offered(desk, tmp_path, "Task,Group,PO,PM\nPlan,One,A,R\nBuild,Two,R,A\n")
    choose(dialog.columns.use(1), Use.NAMES.value)
    assert activities(dialog) == ["One", "Two"]


def test_a_column_need_not_be_a_role(desk: Desk, tmp_path: Path) -> None:
    dialog = offered(desk, tmp_path, "Task,PO,PM,Check\nPlan,A,R,A\nBuild,R,A,A\n")
    choose(dialog.columns.use(3), Use.NOTHING.value)
    assert [role.name for role in dialog.draft.table.roles] == ["PO", "PM"]


def test_headings_can_stand_in_another_row(desk: Desk, tmp_path: Path) -> None:
    dialog = offered(desk, tmp_path, "Task,PO,PM\nWork,Owner,Manager\nPlan,A,R\nBuild,R,A\n")
    dialog.columns.header.setValue(2)
    assert [role.name for role in dialog.draft.table.roles] == ["Owner", "Manager"]


def test_a_table_can_be_turned(desk: Desk, tmp_path: Path) -> None:
    dialog = offered(desk, tmp_path, "Thing,Plan,Build\nAnn,A,R\nBen,R,A\n")
    choose(dialog.columns.kind, LayoutKind.ROLES_IN_ROWS.value)
    assert activities(dialog) == ["Plan", "Build"]


def test_a_letter_can_mean_something_else(desk: Desk, tmp_path: Path) -> None:
    dialog = offered(desk, tmp_path, "Task,Product Owner,Project Manager\nPlan,Owner,x\nBuild,x,Owner\n")
    choose(dialog.letters.box_of("x"), int(RACI.set_of("I")))
    dialog.accept()
    plan = desk.plan_windows[0].session.plan
    (first, *_) = plan.activities_in_order()
    assert [plan.scheme.text(cell.letters) for cell in plan.cells_of_activity(first.id)] == ["A", "I"]


def test_several_tables_can_be_taken_at_once(desk: Desk, tmp_path: Path) -> None:
    text = "## Start\n\n|Task|PO|\n|-|-|\n|Plan|A|\n\n## Build\n\n|Task|PM|\n|-|-|\n|Test|A|\n"
    dialog = offered(desk, tmp_path, text, "page.md")
    dialog.sheet.setCurrentIndex(2)
    dialog.accept()
    plan = desk.plan_windows[0].session.plan
    assert [section.name for section in plan.sections_in_order()] == ["Start", "Build"]


def test_a_plan_begins_in_the_letters_of_its_table(desk: Desk, tmp_path: Path) -> None:
    offered(desk, tmp_path, "Decision,Driver,Approver,Informed\nPrice,Ann,Ben,Cy\n").accept()
    assert desk.plan_windows[0].session.plan.scheme.name == "DACI"


def test_the_encoding_of_an_old_file_is_asked_for(desk: Desk, script: Script, tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes("Tâche;PO;PM\nÉtude;A;R\n".encode("cp1252"))
    script.answers.append("Western European (Windows)")
    desk.show_welcome()
    desk.open_path(file)
    assert activities(open_dialogue(desk.show_welcome(), ImportDialog)) == ["Étude"]


def test_a_large_file_is_read_on_a_thread(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "large.csv"
    file.write_text("Task,PO,PM\n" + "".join(f"Task number {n},A,R\n" for n in range(5_000)))
    welcome = desk.show_welcome()
    desk.open_path(file)
    qtbot.waitUntil(lambda: bool(welcome.findChildren(ImportDialog)), timeout=15_000)
    assert open_dialogue(welcome, ImportDialog).draft.table.activity_count == 5_000


@pytest.fixture
def edited(named_window: PlanWindow, tmp_path: Path) -> Path:
    """The export of the sample plan, with one activity renamed and one cell changed."""
    from raci_planner.interchange.excel import write_workbook  # noqa: PLC0415 - as the program does

    session = named_window.session
    path = tmp_path / "edited.xlsx"
    write_workbook(path, plan_report(session.plan, session.analysis, date(2026, 11, 24)))
    book = openpyxl.load_workbook(path)
    book["Matrix"]["A6"], book["Matrix"]["I6"] = "Say where to go", "R"
    book.save(path)
    return path


def test_an_export_that_comes_back_shows_its_differences_at_once(
    named_window: PlanWindow, script: Script, edited: Path, qtbot: QtBot
) -> None:
    plan = named_window.session.plan
    before = plan.activities_in_order()[0].name
    script.answers.append(edited)
    do(named_window, "import")
    named_window.bench.host.jobs.wait()
    qtbot.waitUntil(lambda: bool(named_window.findChildren(MergeDialog)))
    dialog = open_dialogue(named_window, MergeDialog)
    dialog.leaf(before).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.accept()
    assert plan.activities_in_order()[0].name == before
    sponsor = plan.roles_in_order()[-1]
    assert plan.letters(plan.activities_in_order()[0].id, sponsor.id) == RACI.set_of("R")
    named_window.bench.run.undo()
    assert plan.letters(plan.activities_in_order()[0].id, sponsor.id) != RACI.set_of("R")


def test_a_table_about_the_same_activities_is_merged(window: PlanWindow, script: Script, tmp_path: Path) -> None:
    plan = window.session.plan
    name = plan.activities_in_order()[0].name
    file = tmp_path / "mine.csv"
    file.write_text(f"Task,Product Manager,Sponsor\n{name},R,A\nA wholly new thing,A,I\n", encoding="utf-8")
    script.answers.append(file)
    do(window, "import")
    open_dialogue(window, ImportDialog).accept()
    open_dialogue(window, MergeDialog).accept()
    assert len(plan.activities) == 13
    window.bench.run.undo()
    assert len(plan.activities) == 12


def shown_rows(dialog: ImportDialog) -> list[list[str]]:
    preview = dialog.preview
    columns = range(preview.columnCount())
    cells = [[preview.item(row, column) for column in columns] for row in range(preview.rowCount())]
    return [[item.text() if item is not None else "" for item in row] for row in cells]


def test_the_preview_shows_headings_notes_and_what_is_not_understood(desk: Desk, tmp_path: Path) -> None:
    table = "Phase,Task,PO,PM,Notes\nDiscovery,Plan,A,ask Tom,by May\nBuild,Ship,R,A,\n,Test,C,R,\n"
    dialog = offered(desk, tmp_path, table)
    assert shown_rows(dialog) == [
        ["Discovery", "", "", ""],
        ["Plan", "A", "?", "by May PM: ask Tom"],
        ["Build", "", "", ""],
        ["Ship", "R", "A", ""],
        ["Test", "C", "R", ""],
    ]


def test_the_preview_ends_after_twenty_activities(desk: Desk, tmp_path: Path) -> None:
    lines = [f"Task {number},A,R" for number in range(50)]
    dialog = offered(desk, tmp_path, "\n".join(["Task,PO,PM", *lines]))
    assert len(shown_rows(dialog)) == 20
