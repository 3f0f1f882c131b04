"""The keys of a ballot: those of the matrix, as far as they change letters."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from raci_planner.desktop.ballots.vote_clipping import copy, paste
from raci_planner.desktop.ballots.vote_models import OneActivity, VoteModel
from raci_planner.domain.commands.letters import Place
from raci_planner.domain.schemes import NO_LETTERS, Letters

if TYPE_CHECKING:
    from raci_planner.desktop.ballots.vote_grid import VoteGrid

translate = QCoreApplication.translate
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

type Act = Callable[[], object]


class VoteKeys:
    """Turns key presses into votes and moves of a grid."""

    def __init__(self, grid: "VoteGrid", model: VoteModel) -> None:
        self._grid = grid
        self._votes = model
        self._acts = {_combined(keys): act for keys, act in self._known().items()}

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key press asks for; False if it means nothing of ours."""
        act = self._act_for(event)
        if act is None:
            return False
        act()
        return True

    def open_list(self) -> None:
        """Show the letters to pick from, at the current cell."""
        menu = QMenu(self._grid)
        menu.setObjectName("ballotLetters")
        menu.aboutToHide.connect(menu.deleteLater)
        scheme = self._votes.plan.scheme
        for letter in scheme.letters:
            menu.addAction(f"{letter.code}   {letter.label}", partial(self._set, scheme.set_of(letter.code)))
        for words, said in (
            (translate("Ballots", "Not involved"), NO_LETTERS),
            (translate("Ballots", "Nothing said"), None),
        ):
            menu.addAction(words, partial(self._set, said))
        menu.popup(self._grid.viewport().mapToGlobal(self._grid.visualRect(self._grid.currentIndex()).bottomLeft()))

    def _known(self) -> dict[str, Act]:
        draft = self._votes.draft
        acts: dict[str, Act] = {
            "Space": self._cycle,
            "Delete": lambda: self._set(None),
            "Backspace": lambda: self._set(None),
            "-": lambda: self._set(NO_LETTERS),
            "F2": self.open_list,
            "Alt+Down": self.open_list,
            "Tab": lambda: self._tab(1),
            "Shift+Backtab": lambda: self._tab(-1),
            "Shift+Tab": lambda: self._tab(-1),
            "Ctrl+D": lambda: self._fill(down=1, right=0),
            "Ctrl+R": lambda: self._fill(down=0, right=1),
            "Ctrl+C": lambda: copy(self._votes, self._grid.selectedIndexes()),
            "Ctrl+X": self._cut,
            "Ctrl+V": self._paste,
            "Ctrl+Home": partial(self._go_to_end, 1),
            "Ctrl+End": partial(self._go_to_end, -1),
            "Ctrl+Tab": lambda: self._grid.leave(forward=True),
            "Ctrl+Shift+Backtab": lambda: self._grid.leave(forward=False),
            "F6": lambda: self._grid.leave(forward=True),
            "Shift+F6": lambda: self._grid.leave(forward=False),
            "Ctrl+Z": draft.undo,
            "Ctrl+Y": draft.redo,
            "Ctrl+Shift+Z": draft.redo,
        }
        for keys, step in (("Return", 1), ("Enter", 1), ("Shift+Return", -1), ("Shift+Enter", -1)):
            acts[keys] = partial(self._down, step)
        for keys, down, right in (("Up", -1, 0), ("Down", 1, 0), ("Left", 0, -1), ("Right", 0, 1)):
            acts[f"Shift+{keys}"] = partial(self._grid.reach, down, right)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            acts[keys] = self._fill_selection
        if isinstance(self._votes, OneActivity):
            acts["PgUp"] = lambda: self._grid.left_end.emit(-1)
            acts["PgDown"] = lambda: self._grid.left_end.emit(1)
        return acts

    def _act_for(self, event: QKeyEvent) -> Act | None:
        act = self._acts.get(event.keyCombination().toCombined() & ~_KEYPAD.value)
        text = event.text()
        if act is not None or event.modifiers() & ~(_SHIFT | _KEYPAD) or not text or not text.isprintable():
            return act
        return partial(self._letter, text, is_added=bool(event.modifiers() & _SHIFT) and not text.isdigit())

    def _letter(self, text: str, *, is_added: bool) -> None:
        letters = self._votes.plan.scheme.letters
        codes = {letter.code.upper(): letter.code for letter in letters}
        codes |= {str(number): letter.code for number, letter in enumerate(letters, 1)}
        code = codes.get(text.upper())
        if code is None:
            known = ", ".join(letter.code for letter in letters)
            self._grid.hint.emit(translate("Ballots", "This plan's letters are {letters}.").format(letters=known))
        elif is_added:
            self._votes.draft.toggle_letter(self._grid.chosen(), self._votes.plan.scheme.set_of(code))
        else:
            self._set(self._votes.plan.scheme.set_of(code))

    def _set(self, letters: Letters | None) -> None:
        self._grid.hint.emit("")
        self._votes.draft.set_letters(self._grid.chosen(), letters)

    def _cut(self) -> None:
        copy(self._votes, self._grid.selectedIndexes())
        self._set(None)

    def _paste(self) -> None:
        strange = paste(self._votes, self._grid.selectedIndexes())
        words = translate("Ballots", "Not pasted: {texts}").format(texts=", ".join(strange)[:80])
        self._grid.hint.emit(words if strange else "")

    def _current(self) -> Place | None:
        return self._votes.place_at(self._grid.currentIndex().row(), self._grid.currentIndex().column())

    def _cycle(self) -> None:
        place = self._current()
        if place is None:
            return
        scheme = self._votes.plan.scheme
        steps = [None, *(scheme.set_of(letter.code) for letter in scheme.letters)]
        held = self._votes.draft.vote(place)
        at = steps.index(held) if held in steps else -1
        self._set(steps[(at + 1) % len(steps)])

    def _fill_selection(self) -> None:
        place = self._current()
        if place is not None:
            self._set(self._votes.draft.vote(place))

    def _fill(self, *, down: int, right: int) -> None:
        """Repeat the first cells of the choice; what stands before it, if only one row or column is chosen."""
        votes: dict[Place, Letters | None] = {}
        indexes = self._grid.selectedIndexes()
        rows, columns = {one.row() for one in indexes}, {one.column() for one in indexes}
        is_single = len(rows if down else columns) == 1
        for index in indexes:
            row = index.row() - 1 if down and is_single else min(rows) if down else index.row()
            column = index.column() - 1 if right and is_single else min(columns) if right else index.column()
            source, target = self._votes.place_at(row, column), self._votes.place_at(index.row(), index.column())
            if source is not None and target is not None:
                votes[target] = self._votes.draft.vote(source)
        self._votes.draft.put(votes)

    def _down(self, step: int) -> None:
        row = self._next_row(self._grid.currentIndex().row(), step)
        if row is None:
            self._grid.left_end.emit(step)
        else:
            self._grid.go(row, self._grid.currentIndex().column())

    def _go_to_end(self, step: int) -> None:
        """Go to the first cell of all, or to the last one."""
        row = self._next_row(-1 if step > 0 else self._votes.rowCount(), step)
        if row is not None:
            self._grid.go(row, 0 if step > 0 else self._votes.columnCount() - 1)

    def _next_row(self, row: int, step: int) -> int | None:
        rows = range(row + step, self._votes.rowCount() if step > 0 else -1, step)
        return next((one for one in rows if self._votes.place_at(one, 0)), None)

    def _tab(self, step: int) -> None:
        row, column = self._grid.currentIndex().row(), self._grid.currentIndex().column() + step
        if not 0 <= column < self._votes.columnCount():
            following = self._next_row(row, step)
            if following is None:
                self._grid.left_end.emit(step)
                return
            row, column = following, 0 if step > 0 else self._votes.columnCount() - 1
        self._grid.go(row, column)


def _combined(keys: str) -> int:
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index] # the stubs miss it
    return combination.toCombined()
