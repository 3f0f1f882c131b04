"""The Qt actions of one window, made from the table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from raci_planner.desktop.actions.spec import ActionSpec, MenuSpec, Scope, Situation
from raci_planner.desktop.icons import icon
from raci_planner.desktop.theme import Theme

type Handlers = Mapping[str, Callable[[], object]]


class ActionSet:
    """One QAction per row of the table that has a handler; an action without one is not shown."""

    def __init__(self, menus: tuple[MenuSpec, ...], handlers: Handlers, window: QWidget) -> None:
        self._menus = menus
        self._specs = {spec.id: spec for menu in menus for spec in menu.actions() if spec.id in handlers}
        self._actions = {key: _action(spec, handlers[key], window) for key, spec in self._specs.items()}

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: str) -> bool:
        return key in self._actions

    def specs(self) -> tuple[ActionSpec, ...]:
        """The rows that this window offers."""
        return tuple(self._specs.values())

    def menus(self) -> tuple[MenuSpec, ...]:
        """The menus of the table."""
        return self._menus

    def fill(self, menu: QMenu, spec: MenuSpec, makers: Mapping[str, Callable[[QMenu], object]]) -> None:
        """Put a menu's entries into a Qt menu; a menu inside it whose id is in `makers` is filled by that."""
        for entry in spec.entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, MenuSpec):
                inner = menu.addMenu(entry.text)
                inner.setToolTipsVisible(True)
                makers.get(entry.id, lambda made, inside=entry: self.fill(made, inside, makers))(inner)
            elif entry.id in self._actions:
                menu.addAction(self._actions[entry.id])

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme."""
        for key, spec in self._specs.items():
            if spec.icon:
                self._actions[key].setIcon(icon(spec.icon, theme))

    def tick(self, holding: Mapping[str, bool]) -> None:
        """Tick the choices that hold."""
        for key, holds in holding.items():
            if key in self._actions:
                self._actions[key].setChecked(holds)

    def update(self, situation: Situation) -> None:
        """Make available what the situation allows, and name what undo and redo would do."""
        for key, spec in self._specs.items():
            self._actions[key].setEnabled(spec.when(situation))
        for key, label in (("undo", situation.undo_label), ("redo", situation.redo_label)):
            if key in self._specs:
                text = self._specs[key].text
                self._actions[key].setText(f"{text} {label.replace('&', '&&')}" if label else text)
                self._actions[key].setIconText(self._specs[key].plain_text)


def tooltip_of(spec: ActionSpec) -> str:
    """What an action does, and its first key."""
    keys = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if spec.keys else ""
    return f"{spec.tooltip} ({keys})" if keys else spec.tooltip


def _action(spec: ActionSpec, handler: Callable[[], object], window: QWidget) -> QAction:
    action = QAction(spec.text, window)
    action.setObjectName(spec.id)
    action.setToolTip(tooltip_of(spec))
    action.setStatusTip(spec.tooltip)
    action.setIconText(spec.plain_text)
    action.setCheckable(spec.is_checkable)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    if spec.scope is Scope.MATRIX:
        # Shown beside the text; the matrix itself reads the key when it has the focus.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    else:
        window.addAction(action)
    action.triggered.connect(lambda _checked=False: handler())
    return action
