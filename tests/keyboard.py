"""A person at the keyboard of the whole program, for journeys: keys go where the focus is, questions are answered."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass
class Person:
    """Someone who answers what the program asks, in order, and notes what was asked."""

    answers: list[object] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def _answer(self, title: str) -> object:
        self.asked.append(title)
        return self.answers.pop(0)

    def text(self, title: str, label: str, initial: str = "") -> str | None:  # noqa: ARG002
        answer = self._answer(title)
        assert isinstance(answer, str)
        return answer

    def choice(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:  # noqa: ARG002
        answer = self._answer(title)
        assert answer in [key for key, _ in options]
        return str(answer)

    def pick(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        return self.choice(title, text, options)

    def open_path(self, title: str, filters: str) -> Path | None:  # noqa: ARG002
        answer = self._answer(title)
        assert isinstance(answer, Path)
        return answer

    def folder(self, title: str) -> Path | None:
        answer = self._answer(title)
        assert isinstance(answer, Path)
        return answer

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:  # noqa: ARG002
        answer = self._answer(title)
        assert isinstance(answer, Path)
        return answer

    def tell(self, title: str, text: str) -> None:
        raise AssertionError(title, text)


class Keyboard:
    """Hands on the keyboard: keys go to whatever has the focus, as on a real desk."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def look_at(self, window: QWidget) -> None:
        """Wait until a window is in front."""
        window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    def dialogue(self, name: str) -> QWidget:
        """Wait until the dialogue of this name is open."""
        self._qtbot.waitUntil(lambda: bool(_open_windows(name)))
        return _open_windows(name)[0]

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other."""
        for key in keys:
            QTest.keyClick(self._focus(), key, held)

    def type(self, text: str) -> None:
        """Type a text."""
        for sign in text:
            QTest.keyClicks(self._focus(), sign)

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        focus = popup or QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None
        return focus


def _open_windows(name: str) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
