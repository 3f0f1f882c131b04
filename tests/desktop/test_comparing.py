"""Two plans beside each other in the window: walked by F7, restored, exported, brought together."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop_on_screen import Script, click, do, open_dialogue, press
from last_quarter import last_quarter
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from raci_planner.desktop.comparing.flow import Comparing, comparing_in, show_comparison
from raci_planner.desktop.comparing.guesses_dialog import GuessesDialog
from raci_planner.desktop.comparing.merging import MergeCopyDialog
from raci_planner.desktop.comparing.picking import CompareDialog
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.theme import theme_for
from raci_planner.desktop.versions.window import VersionsWindow
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import RenameActivity, SetLetters
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.session.copies import common_version
from raci_planner.session.opening import open_plan
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places


def _activity(window: PlanWindow, name: str) -> ActivityId:
    return next(one.id for one in window.session.plan.activities.values() if one.name == name)


def _role(window: PlanWindow, name: str) -> RoleId:
    return next(one.id for one in window.session.plan.roles.values() if one.name == name)


def _letters(window: PlanWindow, activity: str, role: str) -> str:
    plan = window.session.plan
    return plan.scheme.text(plan.letters(_activity(window, activity), _role(window, role)))


@pytest.fixture
def quarter(desk: Desk, places: Places, tmp_path: Path) -> PlanWindow:
    """The plan of last quarter, worked on since, in a file."""
    document = PlanDocument.create(last_quarter(), places)
    document.save_as(tmp_path / "quarter.raci")
    document.close()
    window = desk.open_path(tmp_path / "quarter.raci")
    assert isinstance(window, PlanWindow)
    window.show()
    return window


def _baseline(window: PlanWindow) -> int:
    return next(one.id for one in window.session.plan.versions.values() if one.name == "Q2 baseline")


@pytest.fixture
def compare(quarter: PlanWindow, qtbot: QtBot) -> Callable[[], Comparing]:
    def begin() -> Comparing:
        running = show_comparison(quarter.bench, _baseline(quarter), None)  # type: ignore[arg-type] # a number is a key
        assert running is not None
        qtbot.wait(1)
        return running

    return begin


def test_a_version_and_now_stand_beside_each_other_and_the_list_counts(compare: Callable[[], Comparing]) -> None:
    running = compare()
    assert running.changes.summary == (
        "4 cells changed, 1 activity added, 1 activity removed, 1 activity renamed, 1 activity moved, 1 role renamed"
    )
    view = running.page.view
    assert view is not None
    told = {view.model().index(place, 0).data() for place in range(view.model().rowCount())}
    assert {"Vendor onboarding", "Write the weekly status letter, no longer there"} <= told
    assert running.page.isVisible()


def test_f7_walks_through_the_changes_and_comes_round(quarter: PlanWindow, compare: Callable[[], Comparing]) -> None:
    running = compare()
    view = running.page.view
    assert view is not None
    spots = view.spots_of_changes()
    seen = [running.page.current()]
    for _ in range(len(spots)):
        do(quarter, "next_change")
        seen.append(running.page.current())
    assert seen == [*spots, spots[0]]
    do(quarter, "previous_change")
    assert running.page.current() == spots[-1]


def test_only_changed_rows_are_left_on_demand(compare: Callable[[], Comparing]) -> None:
    running = compare()
    view = running.page.view
    assert view is not None
    everything = view.model().rowCount()
    running.page.bar.brief_toggled.emit(True)
    assert view.model().rowCount() == everything - 6


def test_a_cell_is_restored_and_undo_takes_it_back(quarter: PlanWindow, compare: Callable[[], Comparing]) -> None:
    running = compare()
    view = running.page.view
    assert view is not None
    view.go_to(_activity(quarter, "Prioritise product backlog"), _role(quarter, "Project Manager"))
    running.page.bar.restore_asked.emit()
    assert _letters(quarter, "Prioritise product backlog", "Project Manager") == "A"
    do(quarter, "undo")
    assert _letters(quarter, "Prioritise product backlog", "Project Manager") == "C"


def test_a_whole_row_that_was_deleted_comes_back(
    quarter: PlanWindow, compare: Callable[[], Comparing], qtbot: QtBot
) -> None:
    running = compare()
    thing = next(one for one in running.changes.things if one.title == "Write the weekly status letter")
    running.page.go_to(thing)
    running.page.bar.restore_asked.emit()
    assert _letters(quarter, "Write the weekly status letter", "Project Manager") == "R"
    qtbot.waitUntil(lambda: "removed" not in running.changes.summary)


def test_what_is_in_no_row_is_restored_from_the_list(
    quarter: PlanWindow, compare: Callable[[], Comparing], qtbot: QtBot
) -> None:
    running = compare()
    place = next(place for place, one in enumerate(running.changes.things) if one.title == "Delivery Lead")
    running.list.list.setCurrentRow(place)
    click(running.list, "Restore all of this")
    assert _role(quarter, "Scrum Master")
    qtbot.waitUntil(lambda: "role" not in running.changes.summary)


def test_a_comparison_follows_the_colours_of_the_program(
    desk: Desk, compare: Callable[[], Comparing], qtbot: QtBot
) -> None:
    running = compare()
    before = running.page.grab().toImage().pixelColor(30, 8)
    desk.dressing.wear(theme_for("dark"))
    qtbot.waitUntil(lambda: running.page.grab().toImage().pixelColor(30, 8) != before)
    desk.dressing.wear(theme_for("light"))


def test_escape_gives_the_window_back_with_its_panels(quarter: PlanWindow, compare: Callable[[], Comparing]) -> None:
    running = compare()
    assert quarter.findings_dock.isHidden()
    view = running.page.view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert comparing_in(quarter.bench) is None
    assert quarter.bench.matrix.isVisible()
    assert quarter.findings_dock.isVisible()


def test_the_plan_is_edited_after_a_comparison_as_if_there_had_been_none(
    quarter: PlanWindow, compare: Callable[[], Comparing], qtbot: QtBot
) -> None:
    running = compare()
    gone: list[bool] = []
    running.destroyed.connect(lambda: gone.append(True))
    running.end()
    qtbot.waitUntil(lambda: bool(gone))
    quarter.bench.run(RenameActivity(next(iter(quarter.session.plan.activities)), "Edited afterwards"))
    assert "Edited afterwards" in {one.name for one in quarter.session.plan.activities.values()}


def test_letters_cannot_be_typed_while_the_matrix_is_not_in_sight(
    quarter: PlanWindow, compare: Callable[[], Comparing]
) -> None:
    compare()
    before = set(quarter.session.plan.filled_cells())
    press(quarter, "R")
    assert set(quarter.session.plan.filled_cells()) == before
    assert not quarter.menus.actions["clear"].isEnabled()


@pytest.mark.parametrize("ending", ["xlsx", "html", "md", "csv"])
def test_the_change_log_is_written_as_workbook_page_note_and_table(
    compare: Callable[[], Comparing], script: Script, tmp_path: Path, ending: str
) -> None:
    running = compare()
    target = tmp_path / f"log.{ending}"
    script.answers.append(target)
    running.export()
    if ending == "xlsx":
        cells = [str(cell) for row in load_workbook(target)["Changes"].iter_rows(values_only=True) for cell in row]
        assert "Prioritise product backlog" in cells
        assert any("Conflict closed" in cell for cell in cells)
    else:
        text = target.read_text(encoding="utf-8-sig")
        assert "Vendor onboarding" in text
        assert "Conflict closed" in text


def test_another_plan_is_asked_for_and_compared(
    quarter: PlanWindow, script: Script, tmp_path: Path, places: Places
) -> None:
    quarter.session.document.save_copy(tmp_path / "copy.raci")
    other = open_plan(tmp_path / "copy.raci", places)
    key = next(one.id for one in other.plan.activities.values() if one.name == "Vendor onboarding")
    other.run(RenameActivity(key, "Onboard the vendor"))
    other.document.close()
    do(quarter, "compare")
    dialog = open_dialogue(quarter, CompareDialog)
    script.answers.append(tmp_path / "copy.raci")
    dialog.newer.setCurrentIndex(dialog.newer.count() - 1)
    dialog.newer.activated.emit(dialog.newer.currentIndex())
    dialog.older.setCurrentIndex(0)
    click(dialog, "Compare")
    running = comparing_in(quarter.bench)
    assert running is not None
    assert running.changes.summary == "1 activity renamed"
    running.page.bar.restore_asked.emit()
    assert _activity(quarter, "Onboard the vendor") == key


def test_a_table_counts_as_the_whole_truth(
    quarter: PlanWindow, tmp_path: Path, compare: Callable[[], Comparing]
) -> None:
    assert compare().changes.comparison.guesses == ()
    table = tmp_path / "other.csv"
    table.write_text("Activity,Product Manager\nDefine vision and roadmap,A\n", encoding="utf-8")
    running = show_comparison(quarter.bench, None, table)
    assert running is not None
    assert "activities removed" in running.changes.summary


def test_a_guess_is_declined_in_a_dialogue(quarter: PlanWindow, desk: Desk, tmp_path: Path) -> None:
    other = desk.begin("sample")
    other.bench.run(RenameActivity(next(iter(other.session.plan.activities)), "Vendor onboardings"))
    other.session.document.save_as(tmp_path / "sample.raci")
    running = show_comparison(quarter.bench, None, tmp_path / "sample.raci")
    assert running is not None
    guesses = len(running.changes.comparison.guesses)
    assert guesses
    running.list.guesses_asked.emit()
    dialog = open_dialogue(quarter, GuessesDialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    click(dialog, "OK")
    assert len(running.changes.comparison.guesses) == guesses - 1


def test_copies_that_went_apart_come_together_conflict_by_conflict(
    quarter: PlanWindow, script: Script, places: Places, tmp_path: Path
) -> None:
    quarter.session.document.save_copy(tmp_path / "copy.raci")
    theirs = open_plan(tmp_path / "copy.raci", places)
    spot = (_activity(quarter, "Manage scope changes"), _role(quarter, "UX Lead"))
    calm = (_activity(quarter, "Vendor onboarding"), _role(quarter, "Sponsor"))
    set_of = theirs.plan.scheme.set_of
    theirs.run(SetLetters((spot,), set_of("C")))
    theirs.run(SetLetters((calm,), set_of("I")))
    theirs.document.close()
    quarter.bench.run(SetLetters((spot,), set_of("R")))
    script.answers.append(tmp_path / "copy.raci")
    do(quarter, "merge_copy")
    dialog = open_dialogue(quarter, MergeCopyDialog)
    item = [dialog.table.item(0, column) for column in range(4)]
    assert [one.text() for one in item if one is not None] == [
        "Manage scope changes, UX Lead", "Informed", "Responsible", "Consulted",
    ]  # fmt: skip
    dialog.fields[0].setCurrentIndex(1)
    click(dialog, "Bring together")
    assert _letters(quarter, "Manage scope changes", "UX Lead") == "C"
    assert _letters(quarter, "Vendor onboarding", "Sponsor") == "I"


def test_a_stranger_is_no_copy_and_the_window_says_so(
    quarter: PlanWindow, desk: Desk, script: Script, tmp_path: Path
) -> None:
    other = desk.begin("sample")
    other.session.document.save_as(tmp_path / "stranger.raci")
    script.answers.append(tmp_path / "stranger.raci")
    do(quarter, "merge_copy")
    assert "is no copy of this plan" in script.told[-1]


def test_versions_are_kept_named_restored_and_deleted_from_their_window(
    quarter: PlanWindow, script: Script, qtbot: QtBot
) -> None:
    script.answers.append("Before the board")
    do(quarter, "keep_version")
    do(quarter, "versions")
    window = open_dialogue(quarter, VersionsWindow)
    assert [one.name for one in window.chosen()] == ["Before the board"]
    script.answers.append("yes")
    window.table.selectRow(1)
    click(window, "Restore…")
    assert "Write the weekly status letter" in {one.name for one in quarter.session.plan.activities.values()}
    qtbot.wait(1)
    script.answers.append("Second quarter")
    click(window, "Name…")
    qtbot.wait(1)
    script.answers.append("yes")
    window.table.selectRow(0)
    click(window, "Delete…")
    assert [one.name for one in quarter.session.plan.versions.values()] == ["Second quarter"]
    window.close()


def test_a_second_layer_is_begun_gone_to_and_compared(quarter: PlanWindow, script: Script) -> None:
    script.answers.append("To be")
    do(quarter, "add_layer")
    do(quarter, "switch_layer")
    assert quarter.session.plan.info.layer == "To be"
    labels = quarter.status.findChildren(type(quarter.status.saved_label))
    assert any(label.text().startswith("Layer: To be") for label in labels)
    key = _activity(quarter, "Vendor onboarding")
    quarter.bench.run(RenameActivity(key, "Vendors come on board"))
    do(quarter, "compare_layers")
    running = comparing_in(quarter.bench)
    assert running is not None
    assert running.changes.summary == "1 activity renamed"
    running.end()
    do(quarter, "switch_layer")
    assert quarter.session.plan.activities[key].name == "Vendor onboarding"


def test_the_plan_is_edited_after_its_versions_were_looked_at(quarter: PlanWindow, qtbot: QtBot) -> None:
    do(quarter, "versions")
    window = open_dialogue(quarter, VersionsWindow)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window.close()
    qtbot.waitUntil(lambda: bool(gone))
    quarter.bench.run(RenameActivity(next(iter(quarter.session.plan.activities)), "Edited afterwards"))
    assert "Edited afterwards" in {one.name for one in quarter.session.plan.activities.values()}


def test_a_copy_that_is_written_has_a_version_in_common_with_the_plan(
    window: PlanWindow, script: Script, tmp_path: Path, places: Places
) -> None:
    script.answers.append(tmp_path / "mailed.raci")
    do(window, "save_copy")
    mine = window.session.plan
    copy = open_plan(tmp_path / "mailed.raci", places)
    common = common_version(mine, copy.plan)
    assert common is not None
    assert common.name.startswith("Copied on")
    copy.document.discard()
