"""The letters of a plan's scheme as a menu: setting one, and adding one to what is there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.matrix.letters import LetterEditing
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import LetterScheme

translate = QCoreApplication.translate


class LetterActions:
    """An action to set each letter, shown as its chip; another one to add or remove it."""

    def __init__(self, scheme: LetterScheme, letters: LetterEditing, parent: QToolBar) -> None:
        self._letters = letters
        self._parent = parent
        self._sets: dict[str, QAction] = {}
        self._toggles: list[QAction] = []
        self.show_scheme(scheme)

    def show_scheme(self, scheme: LetterScheme) -> None:
        """Offer the letters of a scheme instead of those before."""
        self._scheme = scheme
        for action in (*self._sets.values(), *self._toggles):
            self._parent.removeAction(action)
            action.deleteLater()
        self._sets.clear()
        self._toggles.clear()
        for letter in scheme.letters:
            code = letter.code
            self._sets[code] = self._action(
                letter.label, letter.explained, code, partial(self._letters.set_letter, code)
            )
            words = translate("Letters", "Add or remove {word}").format(word=letter.label)
            keys = f"Shift+{code}"
            self._toggles.append(
                self._action(words, letter.explained, keys, partial(self._letters.toggle_letter, code))
            )

    def fill(self, menu: QMenu) -> None:
        """Put all of them into a menu, and again whenever it opens: the plan may have other letters by then."""

        def refill() -> None:
            menu.clear()
            menu.addActions(list(self._sets.values()))
            menu.addSeparator()
            menu.addActions(self._toggles)

        refill()
        menu.aboutToShow.connect(refill)

    def setting(self) -> list[QAction]:
        """Those that set a letter, for the toolbar."""
        return list(self._sets.values())

    def enable(self, *, possible: bool) -> None:
        """Make them available or not."""
        for action in (*self._sets.values(), *self._toggles):
            action.setEnabled(possible)

    def set_theme(self, theme: Theme) -> None:
        """Draw the chips in another theme."""
        ratio = self._parent.devicePixelRatioF()
        size = round(self._parent.fontMetrics().height() * 1.1)
        atlas = ChipAtlas(theme, self._scheme, size=size, ratio=ratio, font=self._parent.font())
        for code, action in self._sets.items():
            action.setIcon(QIcon(atlas.pixmap(self._scheme.set_of(code))))

    def _action(self, text: str, meaning: str, keys: str, handler: Callable[[], object]) -> QAction:
        action = QAction(text, self._parent)
        action.setToolTip(f"{text} — {meaning} ({keys})")
        action.setStatusTip(meaning)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: handler())
        return action
