"""Finding, replacing and going to names with the keys of a spreadsheet."""

from desktop_on_screen import click, do, open_dialogue, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from raci_planner.desktop.matrix.replace_dialog import ReplaceDialog
from raci_planner.desktop.palette.palette import CommandPalette
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import RenameSection


def _names(window: PlanWindow) -> list[str]:
    return [activity.name for activity in window.session.plan.activities_in_order()]


def _look_for(window: PlanWindow, text: str) -> None:
    field = window.menus.find_field
    assert field is not None
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_f3_goes_to_the_next_name_and_shift_f3_back(window: PlanWindow) -> None:
    chosen = window.bench.matrix.chosen
    _look_for(window, "product")
    found = [chosen.spot]
    for action in ("find_next", "find_next", "find_previous", "find_previous"):
        do(window, action)
        found.append(chosen.spot)
    assert found[:3] == found[:1:-1]
    assert len(set(found)) == 3
    _look_for(window, "scope")
    activity = window.bench.matrix.current_activity()
    assert activity is not None
    assert window.session.plan.activities[activity].name == "Manage scope changes"


def test_f3_without_anything_to_look_for_goes_to_the_field(window: PlanWindow) -> None:
    do(window, "find_next")
    assert window.focusWidget() is window.menus.find_field


def test_escape_leads_from_the_field_back_to_the_matrix(window: PlanWindow) -> None:
    _look_for(window, "scope")
    press(window, "Esc")
    assert window.bench.matrix.view.hasFocus()


def _replace(window: PlanWindow, old: str, new: str) -> ReplaceDialog:
    do(window, "replace")
    dialog = open_dialogue(window, ReplaceDialog)
    dialog.old.setText(old)
    dialog.new.setText(new)
    return dialog


def test_what_would_change_is_listed_and_what_is_unticked_stays(window: PlanWindow) -> None:
    dialog = _replace(window, "product", "service")
    assert dialog.summary == "2 names change."
    item = dialog.table.item(1, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.summary == "1 name changes."
    click(dialog, "Replace")
    assert _names(window)[0] == "Define service vision and strategy"
    assert "Prioritise product backlog" in _names(window)
    window.bench.run.undo()
    assert _names(window)[0] == "Define product vision and strategy"


def test_capitals_count_only_if_that_is_asked_for(window: PlanWindow) -> None:
    dialog = _replace(window, "PRODUCT", "service")
    dialog.is_exact.setChecked(True)
    assert dialog.summary == "No name changes."
    assert not dialog.ok_button.isEnabled()


def test_signs_with_a_meaning_elsewhere_are_plain_text(window: PlanWindow) -> None:
    dialog = _replace(window, "(KPIs, OKRs)", r"\1 & co")
    click(dialog, "Replace")
    assert r"Set success metrics \1 & co" in _names(window)


def test_headings_are_replaced_as_well_but_nothing_that_is_hidden(window: PlanWindow) -> None:
    section = window.session.plan.sections_in_order()[0]
    window.bench.run(RenameSection(section.id, "Product things"))
    bar = window.bench.matrix.filter_bar
    bar.text.setText("vision")
    click(_replace(window, "product", "service"), "Replace")
    assert window.session.plan.sections[section.id].name == "service things"
    assert [name for name in _names(window) if "service" in name] == ["Define service vision and strategy"]


def test_what_was_last_found_is_offered_to_be_replaced(window: PlanWindow) -> None:
    _look_for(window, "backlog")
    do(window, "replace")
    assert open_dialogue(window, ReplaceDialog).old.text() == "backlog"


def test_ctrl_g_offers_activities_and_roles_and_nothing_else(window: PlanWindow) -> None:
    do(window, "go_to")
    (palette,) = window.findChildren(CommandPalette)
    QTest.keyClicks(palette.field, "sponsor")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    cell = window.bench.matrix.current_cell()
    assert cell is not None
    assert window.session.plan.roles[cell[1]].name == "Sponsor"


def test_ctrl_minus_makes_smaller_and_deletes_only_whole_rows(window: PlanWindow) -> None:
    matrix = window.bench.matrix
    matrix.view.setFocus()
    do(window, "zoom_out")
    assert matrix.looks.zoom < 1
    before = len(window.session.plan.activities)
    press(window, "Shift+Space")
    press(window, "Ctrl+-")
    assert len(window.session.plan.activities) == before - 1
