"""The command palette: anything by a few letters, by keyboard, and the same as in the menus."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from desktop_on_screen import Script, do, open_dialogue
from matrix_plans import large_table
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from raci_planner.desktop.actions.reasons import reason
from raci_planner.desktop.actions.spec import Situation
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.palette.entry import Entry, Section
from raci_planner.desktop.palette.matching import EntryIndex
from raci_planner.desktop.palette.palette import CommandPalette
from raci_planner.desktop.preferences.dialog import PreferencesDialog
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.schemes import RACI
from raci_planner.session.templates import BLANK


def _open(window: PlanWindow) -> CommandPalette:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)  # or a window of the test before may still take the keyboard away
    window.bench.matrix.setFocus()
    do(window, "palette")
    shown = [one for one in window.findChildren(CommandPalette) if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def _texts(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def _type(palette: CommandPalette, text: str) -> list[str]:
    palette.field.clear()
    for character in text:  # as keys would, but for the arrow in a way out, which no key has
        palette.field.insert(character)
    return _texts(palette)


def _entry_at(palette: CommandPalette, place: int) -> Entry:
    entry = palette.entry_at(place)
    assert entry is not None
    return entry


def _run(window: PlanWindow, text: str) -> None:
    palette = _open(window)
    _type(palette, text)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def _entry(text: str, section: Section = Section.ACTIVITIES, **more: str) -> Entry:
    return Entry(section=section, text=text, act=lambda: None, place="", **more)  # type: ignore[arg-type]


def _find(query: str, *texts: str) -> list[str]:
    index = EntryIndex()
    index.add(_entry(text) for text in texts)
    return [entry.text for entry in index.find(query, 10)]


_NAMES = (
    "Prioritise product backlog",
    "Define product vision",
    "Track budget and forecast",
    "Accept completed stories",
    "Budget prüfen und freigeben",
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("backlog product", "Prioritise product backlog"),
        ("PRIO BACK", "Prioritise product backlog"),
        ("vison", "Define product vision"),
        ("budgte", "Track budget and forecast"),
        ("acept compelted", "Accept completed stories"),
        ("forcast bud", "Track budget and forecast"),
        ("ioriti", "Prioritise product backlog"),
        ("prüfen", "Budget prüfen und freigeben"),
        ("prufen", "Budget prüfen und freigeben"),
    ],
)
def test_words_are_found_in_any_order_and_with_typing_errors(query: str, found: str) -> None:
    assert _find(query, *_NAMES)[:1] == [found]


@pytest.mark.parametrize("query", ["wombat", "product wombat", "xyz"])
def test_what_is_not_there_is_not_found(query: str) -> None:
    assert _find(query, *_NAMES) == []


def test_a_text_that_begins_so_comes_first_and_a_mere_keyword_last() -> None:
    index = EntryIndex()
    index.add([_entry("Send", keywords="role"), _entry("Hide role"), _entry("Role of the sponsor")])
    assert [entry.text for entry in index.find("role", 5)] == ["Role of the sponsor", "Hide role", "Send"]


def test_what_cannot_be_done_comes_after_what_can() -> None:
    index = EntryIndex()
    index.add([_entry("Move left", reason="Choose a role first"), _entry("Move the activity up")])
    assert [entry.text for entry in index.find("move", 5)] == ["Move the activity up", "Move left"]


def test_every_key_of_the_palette_opens_it(window: PlanWindow) -> None:
    keys = {key.toString() for key in window.menus.actions["palette"].shortcuts()}
    assert keys == {QKeySequence("Ctrl+K").toString(), QKeySequence("Ctrl+Shift+P").toString()}
    palette = _open(window)
    assert QApplication.focusWidget() in (palette.field, None)
    assert window.focusWidget() is palette.field


def test_every_kind_of_thing_is_offered(window: PlanWindow, desk: Desk, script: Script, tmp_path: Path) -> None:
    script.answers.append(tmp_path / "checkout.raci")
    other = desk.begin(BLANK)
    other.bench.run.undo()
    assert other.bench.filing.save_as()
    palette = _open(window)
    assert "Add activity" in _type(palette, "add act")
    assert "Track budget and forecast" in _type(palette, "budget forecast")
    assert "Delivery Lead" in _type(palette, "delivery")
    assert "Conflict: two Accountable — Prioritise product backlog" in _type(palette, "two accountable")
    assert "Preferences: Contrast" in _type(palette, "contrast")
    assert other.session.plan.info.name in _type(palette, "checkout raci")


@pytest.mark.parametrize(
    ("prefix", "section"), [(">", Section.COMMANDS), ("@", Section.ROLES), ("#", Section.FINDINGS)]
)
def test_a_prefix_leaves_one_kind(window: PlanWindow, prefix: str, section: Section) -> None:
    palette = _open(window)
    _type(palette, f"{prefix}o")
    sections = {_entry_at(palette, place).section for place in range(palette.list.model().rowCount())}
    assert sections == {section}
    assert len(_type(palette, prefix)) > 3


def test_a_command_run_here_is_the_one_of_the_menu_and_one_step_to_take_back(window: PlanWindow) -> None:
    cell = window.bench.matrix.current_cell()
    assert cell is not None
    before = window.session.plan.letters(*cell)
    _run(window, "set selection informed")
    assert window.session.plan.scheme.text(window.session.plan.letters(*cell)) == "I"
    assert not window.findChildren(CommandPalette) or not window.findChildren(CommandPalette)[0].isVisible()
    assert window.focusWidget() is window.bench.matrix.view
    _run(window, ">undo")
    assert window.session.plan.letters(*cell) == before
    assert window.session.history.next_undo is None


def test_an_activity_a_role_and_a_finding_are_gone_to(window: PlanWindow) -> None:
    plan, matrix = window.session.plan, window.bench.matrix
    _run(window, "budget forecast")
    activity = matrix.current_activity()
    assert activity is not None
    assert plan.activities[activity].name == "Track budget and forecast"
    _run(window, "@delivery lead")
    role = matrix.columns.current
    assert role is not None
    assert (matrix.current_activity(), role.name) == (activity, "Delivery Lead")
    _run(window, "#two accountable prioritise")
    activity = matrix.current_activity()
    assert activity is not None
    assert plan.activities[activity].name == "Prioritise product backlog"
    current = window.bench.findings.current_finding()
    assert current is not None
    assert current.activity == activity


def test_a_way_out_of_the_finding_here_is_carried_out(window: PlanWindow) -> None:
    _run(window, "#two accountable prioritise")
    finding = window.bench.findings.current_finding()
    assert finding is not None
    _run(window, f"#{finding.fixes[0].label}")
    assert finding.key not in {one.key for one in window.session.analysis.findings}


def test_activities_of_a_role_are_filtered_in_the_filter_bar(window: PlanWindow) -> None:
    _run(window, "show where delivery lead accountable")
    bar = window.bench.matrix.filter_bar
    assert bar.isVisible()
    assert bar.role.currentText() == "Delivery Lead"
    assert bar.summary


def test_a_setting_is_opened_at_its_field(window: PlanWindow) -> None:
    _run(window, "preferences text size")
    focus = open_dialogue(window, PreferencesDialog).focusWidget()
    assert isinstance(focus, QComboBox)
    assert focus.objectName() == "wish_text_size"


def test_what_cannot_be_done_is_shown_with_its_reason_and_does_nothing(window: PlanWindow) -> None:
    palette = _open(window)
    _type(palette, ">undo")
    entry = _entry_at(palette, 0)
    assert (entry.text, entry.reason) == ("Undo", "There is nothing to take back")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_in_a_plan_that_can_only_be_read_every_change_says_so(
    named_window: PlanWindow, make_desk: Callable[[], Desk]
) -> None:
    path = named_window.session.document.path
    assert path is not None
    second = make_desk().open_path(path)
    assert second is not None
    palette = _open(second)
    for words in (">add activity", ">set selection to Informed", ">paste"):
        _type(palette, words)
        assert _entry_at(palette, 0).reason == "This plan can only be read", words


def test_every_fact_that_stands_in_the_way_has_its_words() -> None:
    facts = [name for name in Situation.__dataclass_fields__ if name.startswith(("is_", "can_", "has_"))]
    assert [fact for fact in facts if reason(fact) == reason("something unheard of")] == []


def test_arrows_walk_the_list_while_the_keyboard_stays_in_the_field(window: PlanWindow) -> None:
    palette = _open(window)
    count = len(_type(palette, "role"))
    assert count > 3
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == count - 1
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.currentIndex().row() == max(0, count - 10)
    assert window.focusWidget() is palette.field


def test_escape_gives_the_keyboard_back_and_changes_nothing(window: PlanWindow) -> None:
    palette = _open(window)
    QTest.keyClicks(palette.field, "add")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is window.bench.matrix.view
    assert window.session.history.next_undo is None


def test_the_current_line_is_read_out(window: PlanWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr("raci_planner.desktop.palette.palette.announce", lambda _widget, text: read.append(text))
    palette = _open(window)
    _type(palette, ">redo")
    assert read[-1] == "Redo, Edit, Ctrl+Y, There is nothing to do again"
    _type(palette, "wombat")
    assert read[-1] == "Nothing is called so."


def test_a_screen_reader_finds_the_field_the_list_and_the_words_of_its_lines(window: PlanWindow) -> None:
    palette = _open(window)
    _type(palette, "add activity")
    names = {
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        for one in (palette, palette.field, palette.list)
    }
    assert "" not in names
    index = palette.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Add activity, Plan, Ctrl+Shift+Return"


def test_a_second_opening_takes_the_place_of_the_first(window: PlanWindow) -> None:
    first = _open(window)
    _type(first, "budget")
    second = _open(window)
    assert not first.isVisible()
    assert second.field.text() == ""


def test_the_palette_stays_inside_a_small_window(window: PlanWindow) -> None:
    window.resize(900, 560)
    palette = _open(window)
    _type(palette, "a")
    assert window.rect().contains(palette.geometry())


def test_ten_thousand_activities_are_searched_while_the_fingers_move(desk: Desk) -> None:
    window = desk.begin_with("Large", large_table("XL"), RACI)
    palette = _open(window)
    _type(palette, "x")
    began = time.perf_counter()
    found = _type(palette, "pri cust")
    spent = (time.perf_counter() - began) / 8
    assert found[0].startswith("Prioritise customer interviews")
    assert spent < 0.25, f"{spent * 1000:.0f} ms for a key"


def test_sections_stand_together_and_the_best_one_first() -> None:
    index = EntryIndex()
    index.add(
        [_entry("Roles", Section.SETTINGS), _entry("Add role", Section.COMMANDS), _entry("Role of A", Section.ROLES)]
    )
    index.add([_entry("Hide role", Section.COMMANDS), _entry("Role of B", Section.ROLES)])
    sections = [entry.section for entry in index.find("role", 5)]
    assert sections == sorted(sections, key=sections.index)
    assert len(sections) == 5
