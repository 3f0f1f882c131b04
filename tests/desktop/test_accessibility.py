"""What ux guides ask of every window: a name for whatever has the keyboard, targets that can be hit, text that fits."""

from collections.abc import Iterator

import pytest
from desktop_on_screen import do
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.window.plan_window import PlanWindow

_DIALOGUES = (
    "roles", "details", "rules", "preferences", "pictures", "keys", "export", "log", "sign_off", "review", "versions",
    "split", "log_entry", "dispute", "park", "scheme", "compare",
)  # fmt: skip
_SMALLEST = 24
"""Units: pixels. WCAG 2.2, 2.5.8 Target Size (Minimum)."""


def _shown(window: PlanWindow, dialogue: str) -> list[QWidget]:
    plan = window.session.plan
    window.bench.matrix.go_to(plan.activities_in_order()[0].id, plan.roles_in_order()[0].id)
    do(window, dialogue)
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def _of_its_own(widget: QWidget) -> bool:
    """Whether a widget is met by the keyboard itself, and not as a part of another."""
    parent = widget.parentWidget()
    is_part = isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar) or isinstance(widget, QScrollBar)
    return not is_part and not widget.objectName().startswith("qt_")


def _nameless(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not _of_its_own(widget):
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            yield f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"


def _small(top: QWidget) -> Iterator[str]:
    for button in top.findChildren(QAbstractButton):
        if not button.isVisibleTo(top) or not _of_its_own(button):
            continue
        if min(button.width(), button.height()) < _SMALLEST:
            yield f"{type(button).__name__} “{button.text() or button.toolTip()}” {button.width()}x{button.height()}"


def _clipped(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLineEdit) or not widget.isVisibleTo(top):
            continue
        if not _of_its_own(widget) or (isinstance(widget, QToolButton) and not widget.text()):
            continue
        wanted = widget.minimumSizeHint()
        is_narrow = isinstance(widget, QAbstractButton) and widget.width() + 1 < wanted.width()
        if is_narrow or widget.height() + 1 < wanted.height():
            yield f"{type(widget).__name__} “{widget.text()}” {widget.size().toTuple()} of {wanted.toTuple()}"


@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_whatever_the_keyboard_meets_in_a_dialogue_has_a_name(window: PlanWindow, dialogue: str) -> None:
    assert [one for top in _shown(window, dialogue) for one in _nameless(top)] == []


@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_every_button_of_a_dialogue_is_large_enough_to_hit(window: PlanWindow, dialogue: str) -> None:
    assert [one for top in _shown(window, dialogue) for one in _small(top)] == []


@pytest.mark.parametrize("dialogue", _DIALOGUES)
def test_no_button_of_a_dialogue_is_clipped_when_text_is_twice_as_large(desk: Desk, dialogue: str) -> None:
    desk.settings.change(text_size=200)
    window = desk.begin("sample")
    shown = _shown(window, dialogue)
    for top in shown:  # on the smallest screen that the layout is made for, less a margin
        top.resize(1326, 708)
        top.grab()
    assert [one for top in shown for one in _clipped(top)] == []


def test_whatever_the_keyboard_meets_in_the_plan_window_has_a_name_and_size(window: PlanWindow) -> None:
    window.resize(1366, 768)
    window.grab()
    assert list(_nameless(window)) == []
    assert list(_small(window)) == []


def test_the_matrix_tells_a_screen_reader_rows_columns_and_words(window: PlanWindow) -> None:
    QAccessible.setActive(True)
    view = window.bench.matrix.view
    plan = window.session.plan
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() is QAccessible.Role.Table
    assert told.text(QAccessible.Text.Name) == "Responsibility matrix"
    names = {told.child(n).text(QAccessible.Text.Name) for n in range(min(told.childCount(), 120))}
    assert {role.name for role in plan.roles_in_order()} <= names
    assert {"Accountable", "Responsible", "not involved"} <= names
