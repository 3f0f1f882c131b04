"""Every wish counts at once, is kept, and does what it says."""

from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from pathlib import Path

import pytest
from desktop_on_screen import click, do, open_dialogue, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from raci_planner.desktop.app import open_first
from raci_planner.desktop.arguments import Arguments
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.pictures.shading import contrast
from raci_planner.desktop.preferences.dialog import PreferencesDialog
from raci_planner.desktop.preferences.table import wish_table
from raci_planner.desktop.preferences.wish import Buttons, Choice
from raci_planner.desktop.settings import Settings, SettingsFile
from raci_planner.desktop.theme import DARK, LIGHT, Theme, in_high_contrast
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import KeepVersion, RenameActivity
from raci_planner.domain.records import VersionKind
from raci_planner.session.templates import BLANK
from raci_planner.session.versions import in_order


@pytest.fixture
def dialog(window: PlanWindow) -> PreferencesDialog:
    do(window, "preferences")
    return open_dialogue(window, PreferencesDialog)


def _field[F: QWidget](dialog: PreferencesDialog, key: str, kind: type[F]) -> F:
    found = dialog.findChild(kind, f"wish_{key}")
    assert isinstance(found, kind)
    return found


def _choose(dialog: PreferencesDialog, key: str, value: str | int | bool) -> None:
    box = _field(dialog, key, QComboBox)
    place = box.findData(value)
    assert place >= 0, f"{key} has no {value}"
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_every_wish_is_one_of_the_settings_or_has_something_to_do(desk: Desk) -> None:
    kept = {field.name for field in fields(Settings)}
    wishes = [wish for group in wish_table(desk) for wish in group.wishes]
    assert [wish.key for wish in wishes if wish.key not in kept and not isinstance(wish.kind, Buttons)] == []
    assert len({wish.key for wish in wishes}) == len(wishes)


def test_every_choice_on_offer_can_be_read_back_from_the_file(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    for wish in (wish for group in wish_table(desk) for wish in group.wishes):
        for value, _ in wish.kind.options if isinstance(wish.kind, Choice) else ():
            SettingsFile(file).change(**{wish.key: value})
            assert getattr(SettingsFile(file).current, wish.key) == value


def test_no_two_wishes_share_their_letter_for_the_keyboard(desk: Desk) -> None:
    texts = [wish.text for group in wish_table(desk) for wish in group.wishes if "&" in wish.text]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert sorted({letter for letter in letters if letters.count(letter) > 1}) == []


def test_a_name_signs_from_now_on(window: PlanWindow, dialog: PreferencesDialog) -> None:
    QTest.keyClicks(_field(dialog, "author", QLineEdit), " Ana B ")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (window.bench.host.settings.current.author, window.session.author) == ("Ana B", "Ana B")


def test_colours_change_at_once_and_are_kept(desk: Desk, dialog: PreferencesDialog) -> None:
    _choose(dialog, "theme", "dark")
    assert desk.theme.name == "dark"
    assert SettingsFile(desk.folders.settings / "settings.json").current.theme == "dark"


def test_high_contrast_can_be_had_whatever_the_system_says(desk: Desk, dialog: PreferencesDialog) -> None:
    _choose(dialog, "theme", "light")
    usual = desk.theme
    _choose(dialog, "contrast", "high")
    assert desk.theme == in_high_contrast(usual)
    assert QApplication.palette().color(QWidget().foregroundRole()).name() == desk.theme.text
    _choose(dialog, "contrast", "usual")
    assert desk.theme == usual


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_high_contrast_gives_words_seven_to_one_and_outlines_four_and_a_half(theme: Theme) -> None:
    high = in_high_contrast(theme)
    grounds = (high.base, high.alternate, high.window, high.header, high.selection, *high.tints)
    pale = [(ink, ground) for ink in (high.text, high.muted) for ground in grounds if _contrast(ink, ground) < 7]
    pale += [(line, ground) for line in (high.edge, high.line) for ground in grounds if _contrast(line, ground) < 4.5]
    pale += [(chip.fill, chip.ink) for chip in high.chips.values() if _contrast(chip.fill, chip.ink) < 4.5]
    assert pale == []
    assert high.bar > theme.bar


def _contrast(one: str, other: str) -> float:
    return contrast(QColor(one), QColor(other))


def test_text_grows_everywhere_and_back(window: PlanWindow, dialog: PreferencesDialog) -> None:
    labels = [label for label in window.findChildren(QWidget) if label.property("scale")]
    before = [label.fontInfo().pointSizeF() for label in labels]
    row = window.bench.matrix.view.sizes.row
    usual = QApplication.font().pointSizeF()
    _choose(dialog, "text_size", 150)
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert window.bench.matrix.view.sizes.row == pytest.approx(row * 1.5, rel=0.1)
    after = [label.fontInfo().pointSizeF() for label in labels]
    assert after == pytest.approx([size * 1.5 for size in before], rel=0.05)
    _choose(dialog, "text_size", 100)
    assert QApplication.font().pointSizeF() == pytest.approx(usual)


@pytest.mark.parametrize(("after", "step"), [("stay", (0, 0)), ("right", (0, 1)), ("down", (1, 0))])
def test_the_cursor_goes_where_it_is_wished_after_a_letter(
    window: PlanWindow, after: str, step: tuple[int, int]
) -> None:
    window.bench.host.settings.change(after_letter=after)
    matrix = window.bench.matrix
    matrix.go_to(window.session.plan.activities_in_order()[0].id, window.session.plan.roles_in_order()[0].id)
    spot = matrix.chosen.spot
    matrix.setFocus()
    press(window, "R")
    assert matrix.chosen.spot == (spot.place + step[0], spot.column + step[1])
    assert window.session.history.next_undo is not None


def test_row_height_follows_in_every_open_plan(desk: Desk, window: PlanWindow) -> None:
    other = desk.begin(BLANK)
    desk.settings.change(row_height="S")
    assert {one.bench.matrix.looks.row_height for one in (window, other)} == {"S"}
    do(window, "row_l")
    assert {one.bench.matrix.looks.row_height for one in (window, other)} == {"L"}
    assert desk.settings.current.row_height == "L"


def test_heads_stand_as_it_is_wished(window: PlanWindow, dialog: PreferencesDialog) -> None:
    head = window.bench.matrix.view.head
    flat = head.sizeHint().height()
    _choose(dialog, "heads", "upright")
    assert head.is_upright
    assert head.sizeHint().height() > flat
    _choose(dialog, "heads", "flat")
    assert not head.is_upright


def test_chips_show_words_where_they_fit(window: PlanWindow, dialog: PreferencesDialog) -> None:
    view = window.bench.matrix.view
    plan = window.session.plan
    role = plan.roles_in_order()[0]
    activity = plan.activities_in_order()[0]
    window.bench.matrix.go_to(activity.id, role.id)
    as_letter = view.grab(view.visualRect(view.currentIndex())).toImage()
    _choose(dialog, "has_words", True)
    assert view.columnWidth(1) >= view.widest_chip()
    assert view.grab(view.visualRect(view.currentIndex())).toImage() != as_letter


def test_new_plans_begin_with_the_wished_interval(desk: Desk) -> None:
    desk.settings.change(review_every=6)
    assert desk.begin(BLANK).session.plan.info.review_every == 6


def test_the_last_plan_is_opened_at_the_start_if_that_is_wished(
    named_window: PlanWindow, make_desk: Callable[[], Desk]
) -> None:
    path = named_window.session.document.path
    named_window.bench.host.settings.change(reopens_last=True)
    assert named_window.close()
    desk = make_desk()
    open_first(desk, Arguments())
    assert [window.session.document.path for window in desk.plan_windows] == [path]


def test_without_that_wish_or_without_its_file_the_welcome_window_comes(
    named_window: PlanWindow, make_desk: Callable[[], Desk]
) -> None:
    path = named_window.session.document.path
    assert path is not None
    named_window.close()
    desk = make_desk()
    open_first(desk, Arguments())
    assert desk.welcome is not None
    desk.settings.change(reopens_last=True)
    path.unlink()
    again = make_desk()
    open_first(again, Arguments())
    assert again.welcome is not None
    assert not again.plan_windows


def test_what_is_changed_elsewhere_shows_in_the_open_dialogue(window: PlanWindow, dialog: PreferencesDialog) -> None:
    do(window, "theme_dark")
    window.bench.host.settings.change(shows_tips=False, versions_kept=7)
    assert _field(dialog, "theme", QComboBox).currentData() == "dark"
    assert not _field(dialog, "shows_tips", QCheckBox).isChecked()
    assert _field(dialog, "versions_kept", QSpinBox).value() == 7


@pytest.mark.parametrize(
    ("words", "found"),
    [("night", {"theme"}), ("text SIZE", {"text_size"}), ("down letter", {"after_letter"}), ("wombat", set())],
)
def test_settings_are_found_by_typing(dialog: PreferencesDialog, words: str, found: set[str]) -> None:
    dialog.look_for.setText(words)
    fields = [one for one in dialog.findChildren(QWidget) if one.objectName().startswith("wish_")]
    assert {one.objectName().removeprefix("wish_") for one in fields if one.isVisible()} == found


def test_a_setting_is_gone_to_by_its_key(dialog: PreferencesDialog) -> None:
    dialog.reveal("contrast")
    assert dialog.focusWidget() is _field(dialog, "contrast", QComboBox)


def test_the_keyboard_alone_changes_a_setting(desk: Desk, dialog: PreferencesDialog) -> None:
    assert dialog.focusWidget() is dialog.look_for
    QTest.keyClicks(dialog.look_for, "tips")
    for _ in range(4):
        focus = dialog.focusWidget()
        assert focus is not None
        if focus.objectName() == "wish_shows_tips":
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    toggle = dialog.focusWidget()
    assert isinstance(toggle, QCheckBox)
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert not desk.settings.current.shows_tips


def test_diagnostics_are_copied_without_a_word_of_any_plan(window: PlanWindow, dialog: PreferencesDialog) -> None:
    click(dialog, "Copy diagnostics")
    text = QApplication.clipboard().text()
    assert "Qt" in text
    assert not any(activity.name in text for activity in window.session.plan.activities.values())


def test_panels_get_the_room_that_larger_text_needs(
    window: PlanWindow, dialog: PreferencesDialog, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    before = window.findings_dock.width()
    _choose(dialog, "text_size", 125)
    qtbot.waitUntil(lambda: before * 1.15 < window.findings_dock.width() < window.width() / 2)


def test_a_plan_keeps_as_many_automatic_versions_as_wished(named_window: PlanWindow, desk: Desk) -> None:
    session, path = named_window.session, named_window.session.document.path
    assert path is not None
    for day in range(1, 6):
        session.note(KeepVersion(kind=VersionKind.AUTOMATIC, name=f"Day {day}", at=datetime(2026, 10, day)))
    assert named_window.close()
    desk.settings.change(versions_kept=3)
    window = desk.open_path(path)
    assert window is not None
    window.bench.run(RenameActivity(window.session.plan.activities_in_order()[0].id, "Edited"))
    kept = [one.name for one in in_order(window.session.plan) if one.kind is VersionKind.AUTOMATIC]
    assert kept[1:] == ["Day 5", "Day 4"]
    assert len(kept) == 3
