"""The one table of everything that can be done."""

from collections import Counter

from desktop_on_screen import do
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec, Scope
from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.keys_dialog import key_rows
from raci_planner.desktop.window.plan_window import PlanWindow


def _specs() -> list[ActionSpec]:
    return [spec for menu in action_table() for spec in menu.actions()]


def test_no_two_actions_share_a_key_in_one_place() -> None:
    """Ctrl+- is the one key that the matrix takes for itself, to delete, where whole rows are chosen."""
    keys = Counter((QKeySequence(key).toString(), spec.scope) for spec in _specs() for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    names = Counter(key for key, _ in keys)
    assert [key for key, count in names.items() if count > 1] == ["Ctrl+-"]


def test_every_key_is_one_that_qt_understands() -> None:
    assert [key for spec in _specs() for key in spec.keys if not QKeySequence(key).toString()] == []


def test_no_two_actions_share_an_id() -> None:
    assert len({spec.id for spec in _specs()}) == len(_specs())


def test_every_action_has_a_text_and_says_what_it_does() -> None:
    assert [spec.id for spec in _specs() if not spec.plain_text or not spec.tooltip] == []


def test_no_two_entries_of_a_menu_share_their_letter() -> None:
    def letters(menu: MenuSpec) -> list[str]:
        texts = [entry.text for entry in menu.entries if entry is not None]
        return [text[text.index("&") + 1].lower() for text in texts if "&" in text]

    def menus(of: tuple[MenuSpec, ...]) -> list[MenuSpec]:
        inner = [menus(tuple(one for one in menu.entries if isinstance(one, MenuSpec))) for menu in of]
        return [*of, *(menu for some in inner for menu in some)]

    doubled = {
        menu.id: [letter for letter, count in Counter(letters(menu)).items() if count > 1]
        for menu in menus(action_table())
    }
    assert {menu: twice for menu, twice in doubled.items() if twice} == {}


def test_every_action_with_a_key_is_on_the_page_of_keys() -> None:
    named = {name for _, name, _ in key_rows()}
    assert {spec.plain_text for spec in _specs() if spec.keys} <= named


def test_everything_in_the_table_can_be_done_in_a_plan_window(window: PlanWindow) -> None:
    offered = {spec.id for spec in window.menus.actions.specs()}
    assert {spec.id for spec in _specs()} == offered


def test_no_menu_of_a_plan_window_is_empty(window: PlanWindow) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        assert menu.actions(), menu.title()


def test_every_action_can_be_found_by_a_key_or_by_further_words() -> None:
    assert [spec.id for spec in _specs() if not spec.keys and not spec.keywords] == []


def test_no_key_of_the_window_means_something_else_in_the_matrix(window: PlanWindow) -> None:
    """The matrix reads its own keys first: one that it claims must be its own action, or it would hide another."""
    claimed = {
        key: spec.id
        for spec in _specs()
        for key in spec.keys
        if spec.scope is Scope.WINDOW and window.bench.matrix.keys.claims(_press_of(key))
    }
    assert claimed == {}


def test_no_two_available_actions_of_a_window_share_a_key_in_one_context(window: PlanWindow) -> None:
    window.menus.top_menus[0].aboutToShow.emit()
    shared: Counter[tuple[str, Qt.ShortcutContext]] = Counter(
        (key.toString(), action.shortcutContext())
        for action in window.findChildren(QAction)
        if action.isEnabled()
        for key in action.shortcuts()
    )
    assert [key for key, count in shared.items() if count > 1] == []


def _press_of(keys: str) -> QKeyEvent:
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index] # the stubs leave it out
    return QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers())


def test_undo_says_what_it_would_take_back(window: PlanWindow) -> None:
    do(window, "footer")
    window.bench.matrix.letters.set_letter("I")
    assert window.menus.actions["undo"].text().endswith("Undo Set cell to Informed")


def test_what_cannot_be_done_is_not_available(window: PlanWindow) -> None:
    assert not window.menus.actions["undo"].isEnabled()
    assert not window.menus.actions["redo"].isEnabled()
