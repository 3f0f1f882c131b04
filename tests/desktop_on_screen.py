"""A desk with real windows, hands on its keyboard, and a script that answers what it asks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from raci_planner.desktop.window.plan_window import PlanWindow

type Answer = str | Path | None


@dataclass
class Script:
    """Answers in the order of the questions, and keeps what was asked and told."""

    answers: list[Answer] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def text(self, title: str, label: str, initial: str = "") -> str | None:  # noqa: ARG002
        return self._word(title)

    def choice(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        answer = self._word(f"{title} {text}")
        assert answer is None or answer in dict(options)
        return answer

    def pick(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """Answered by the words of an option, for its key is made by the program."""
        answer = self._word(f"{title} {text}")
        return next((key for key, words in options if words == answer), None)

    def open_path(self, title: str, filters: str) -> Path | None:  # noqa: ARG002
        return self._path(title)

    def folder(self, title: str) -> Path | None:
        return self._path(title)

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:  # noqa: ARG002
        return self._path(title)

    def tell(self, title: str, text: str) -> None:
        self.told.append(f"{title} {text}")

    def _word(self, question: str) -> str | None:
        answer = self._next(question)
        assert answer is None or isinstance(answer, str)
        return answer

    def _path(self, question: str) -> Path | None:
        answer = self._next(question)
        assert answer is None or isinstance(answer, Path)
        return answer

    def _next(self, question: str) -> Answer:
        self.asked.append(question)
        assert self.answers, f"nobody has scripted an answer to: {question}"
        return self.answers.pop(0)


def press(window: PlanWindow, keys: str) -> None:
    """Press a combination such as "Ctrl+Z" where the keyboard is."""
    target = window.focusWidget() or window
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index] # the stubs leave it out
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def do(window: PlanWindow, action: str) -> None:
    """Choose an action from a menu; it must be available."""
    window.menus.top_menus[0].aboutToShow.emit()
    chosen = window.menus.actions[action]
    assert chosen.isEnabled(), f"{action} is not available"
    chosen.trigger()


def open_dialogue[D: QDialog](window: QWidget, kind: type[D]) -> D:
    """The dialogue of this kind that is open."""
    shown = [dialog for dialog in QApplication.topLevelWidgets() if isinstance(dialog, kind) and dialog.isVisible()]
    assert len(shown) == 1, f"{len(shown)} of {kind.__name__} over {window.windowTitle()}"
    return shown[0]


def click(parent: QWidget, words: str) -> None:
    """Press the button with these words."""
    QApplication.sendPostedEvents()  # which show what was just put into a layout
    shown = [button for button in parent.findChildren(QPushButton) if button.isVisibleTo(parent)]
    buttons = [button for button in shown if button.text().replace("&", "") == words]
    assert len(buttons) == 1, f"{len(buttons)} buttons say {words}"
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
