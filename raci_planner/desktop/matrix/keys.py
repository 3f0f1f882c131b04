"""The keys of the matrix, as spreadsheets have taught them. Keys of the whole window are not here."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.clipping import Clipping
from raci_planner.desktop.matrix.column_editing import ColumnEditing
from raci_planner.desktop.matrix.letters import LetterEditing
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN
from raci_planner.desktop.matrix.row_editing import RowEditing
from raci_planner.desktop.matrix.rows import SectionRow
from raci_planner.desktop.matrix.walking import Spot, Walk

translate = QCoreApplication.translate

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_JOINT = "/"

type Act = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """What the keys can do, by subject."""

    letters: LetterEditing
    rows: RowEditing
    columns: ColumnEditing
    clipping: Clipping
    paste: Act
    begin_name: Callable[[str | None], None]
    leave: Callable[[bool], None]


class MatrixKeys:
    """Turns key presses into moves and edits. A run of Tab and Enter returns to the column where it began."""

    def __init__(self, bench: MatrixBench, hands: Hands) -> None:
        self._bench = bench
        self._hands = hands
        self._walk = Walk(bench.model)
        self._run_column: int | None = None
        self._lettered: Spot | None = None
        self._joins = False
        self.after_letter: tuple[int, int] = (0, 0)
        self._acts = {_combined(keys): act for keys, act in (self._moves() | self._edits()).items()}
        self._when_whole_lines = {
            _combined("Ctrl+-"): hands.rows.delete,
            _combined("Ctrl++"): hands.rows.insert,
            _combined("Ctrl+Shift++"): hands.rows.insert,
            _combined("Ctrl+Shift+="): hands.rows.insert,
        }

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key press asks for; False if the matrix does not know it."""
        act = self._act_for(event)
        if act is None:
            return False
        self._lettered = None
        self._joins = False
        act()
        self._hands.rows.leave_entry()
        return True

    def take_input(self, event: QInputMethodEvent) -> None:
        """Begin a name with what an input method composes, or take a letter that it gives."""
        text = event.commitString()
        if self._bench.chosen.spot.column == ACTIVITY_COLUMN:
            self._hands.begin_name("")
            QApplication.sendEvent(QApplication.focusWidget() or self._bench.view, event)
        elif text:
            self._letter(text)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether the matrix wants a key for itself although the window has it as a shortcut too."""
        return self._act_for(event) is not None

    def forget_run(self) -> None:
        """End a run of Tab and Enter: the mouse chose another cell."""
        self._run_column = None

    def _act_for(self, event: QKeyEvent) -> Act | None:
        combined = _of_event(event)
        if self._bench.chosen.has_whole_lines and combined in self._when_whole_lines:
            return self._when_whole_lines[combined]
        act = self._acts.get(combined)
        return act if act is not None else self._typing(event)

    def _typing(self, event: QKeyEvent) -> Act | None:
        """What a character does: a letter in a role cell, the start of a name in the activity column."""
        text = event.text()
        if event.modifiers() & ~(_SHIFT | _KEYPAD) or not text or not text.isprintable():
            return None
        if self._bench.chosen.spot.column == ACTIVITY_COLUMN:
            return lambda: self._hands.begin_name(text)
        if text == _JOINT:
            return partial(self._join, self._lettered)
        is_shifted = bool(event.modifiers() & _SHIFT) and not text.isdigit()  # some layouts have digits with Shift
        return partial(self._letter, text, adds=is_shifted or self._joins, goes_on=not is_shifted)

    def _join(self, lettered: Spot | None) -> None:
        """Have the next letter added to the one just typed, as A/R is typed in a spreadsheet."""
        if lettered is not None and self._bench.chosen.is_one_cell:
            self._bench.chosen.move_to(lettered)
        self._joins = True

    def _letter(self, text: str, *, adds: bool = False, goes_on: bool = True) -> None:
        letters = self._bench.plan.scheme.letters
        codes = {letter.code.upper(): letter.code for letter in letters}
        codes |= {str(number): letter.code for number, letter in enumerate(letters, 1)}
        code = codes.get(text.upper())
        if code is None:
            known = ", ".join(letter.code for letter in letters)
            self._bench.say(translate("Matrix", "This plan's letters are {letters}.").format(letters=known))
            return
        if adds:
            self._hands.letters.toggle_letter(code)
        else:
            self._hands.letters.set_letter(code)
        self._lettered = self._bench.chosen.spot
        if goes_on and any(self.after_letter) and self._bench.chosen.is_one_cell:
            if self._run_column is None and self.after_letter[1]:
                self._run_column = self._lettered.column  # a letter that goes on to the right is a Tab too
            self._bench.chosen.move_to(self._walk.step(self._lettered, *self.after_letter))

    def _moves(self) -> dict[str, Act]:
        acts: dict[str, Act] = {
            "Ctrl+A": self._bench.chosen.choose_all,
            "Shift+Space": self._choose_lines,
            "Ctrl+Space": self._choose_columns,
            "Tab": lambda: self._tab(1),
            "Shift+Backtab": lambda: self._tab(-1),
            "Shift+Tab": lambda: self._tab(-1),
            "Ctrl+Tab": lambda: self._hands.leave(True),
            "Ctrl+Shift+Backtab": lambda: self._hands.leave(False),
        }
        for keys, step in (("Return", 1), ("Enter", 1), ("Shift+Return", -1), ("Shift+Enter", -1)):
            acts[keys] = partial(self._enter, step)
        for keys, way in self._ways().items():
            acts[keys] = partial(self._go, way)
            acts[f"Shift+{keys}"] = partial(self._reach, way)
        acts["Left"] = lambda: self._sideways(-1)
        acts["Right"] = lambda: self._sideways(1)
        return acts

    def _ways(self) -> dict[str, Callable[[Spot], Spot]]:
        walk = self._walk
        ways: dict[str, Callable[[Spot], Spot]] = {
            "Home": walk.line_start,
            "End": walk.line_end,
            "Ctrl+Home": lambda _: walk.first(),
            "Ctrl+End": lambda _: walk.last(),
            "PgUp": lambda spot: walk.pages(spot, -self._page()),
            "PgDown": lambda spot: walk.pages(spot, self._page()),
        }
        for key, down, right in (("Up", -1, 0), ("Down", 1, 0), ("Left", 0, -1), ("Right", 0, 1)):
            ways[key] = partial(self._step, down, right)
            ways[f"Ctrl+{key}"] = partial(self._edge, down, right)
        return ways

    def _step(self, down: int, right: int, spot: Spot) -> Spot:
        return self._walk.step(spot, down, self._towards(right))

    def _edge(self, down: int, right: int, spot: Spot) -> Spot:
        return self._walk.edge(spot, down, self._towards(right))

    def _edits(self) -> dict[str, Act]:
        hands = self._hands
        return {
            "Space": self._space,
            "Delete": hands.letters.clear,
            "Backspace": self._backspace,
            "F2": self._edit,
            "Ctrl+Return": hands.letters.fill_selection,
            "Ctrl+Enter": hands.letters.fill_selection,
            "Ctrl+D": hands.letters.fill_down,
            "Ctrl+R": hands.letters.fill_right,
            "Ctrl+C": hands.clipping.copy,
            "Ctrl+X": hands.clipping.cut,
            "Ctrl+V": hands.paste,
            "Ctrl+Insert": hands.clipping.copy,
            "Shift+Delete": hands.clipping.cut,
            "Shift+Insert": hands.paste,
            "Insert": hands.rows.insert,
            "Escape": hands.rows.close_entry,
            "Alt+Up": self._alt_up,
            "Alt+Down": self._alt_down,
            "Alt+Shift+Up": hands.rows.move_up,
            "Alt+Shift+Down": hands.rows.move_down,
            "Alt+Left": lambda: self._move_role(-1),
            "Alt+Right": lambda: self._move_role(1),
        }

    def _towards(self, right: int) -> int:
        """The step among the columns: on a right-to-left screen the roles run to the left."""
        return -right if self._bench.view.isRightToLeft() else right

    def _page(self) -> int:
        return max(1, self._bench.view.viewport().height() // self._bench.view.sizes.row - 1)

    def _go(self, way: Callable[[Spot], Spot]) -> None:
        self._run_column = None
        self._bench.chosen.move_to(way(self._bench.chosen.spot))

    def _reach(self, way: Callable[[Spot], Spot]) -> None:
        self._run_column = None
        corner = way(self._bench.chosen.corner)
        self._bench.chosen.extend_to(corner)
        self._bench.view.scrollTo(self._bench.model.index(*corner))

    def _sideways(self, right: int) -> None:
        """Left and right; on a heading they fold and unfold it, as in any tree."""
        row = self._bench.chosen.row
        if isinstance(row, SectionRow):
            is_folded = self._bench.arrangement.is_folded(row.section)
            if is_folded == (self._towards(right) > 0):
                self._hands.rows.toggle_section()
            return
        self._go(lambda spot: self._walk.step(spot, 0, self._towards(right)))

    def _tab(self, step: int) -> None:
        chosen = self._bench.chosen
        if not chosen.is_one_cell:
            chosen.cycle(step, by_column=False)
            return
        if self._run_column is None:
            self._run_column = chosen.spot.column
        chosen.move_to(self._walk.after(chosen.spot, step))

    def _enter(self, step: int) -> None:
        chosen = self._bench.chosen
        if not chosen.is_one_cell:
            chosen.cycle(step, by_column=True)
            return
        column = chosen.spot.column if self._run_column is None else self._run_column
        self._run_column = None
        target = self._walk.step(Spot(chosen.spot.place, column), step, 0)
        chosen.move_to(target)

    def _choose_lines(self) -> None:
        places = self._bench.chosen.places()
        if places:
            self._bench.chosen.choose_lines(places[0], places[-1])

    def _choose_columns(self) -> None:
        columns = self._bench.chosen.columns()
        if columns:
            self._bench.chosen.choose_columns(columns[0], columns[-1])

    def _space(self) -> None:
        if isinstance(self._bench.chosen.row, SectionRow):
            self._hands.rows.toggle_section()
        elif self._bench.chosen.spot.column == ACTIVITY_COLUMN:
            self._hands.begin_name(None)
        else:
            self._hands.letters.cycle()

    def _backspace(self) -> None:
        if self._bench.chosen.spot.column == ACTIVITY_COLUMN:
            self._hands.begin_name("")
        else:
            self._hands.letters.clear()

    def _edit(self) -> None:
        if self._bench.chosen.spot.column == ACTIVITY_COLUMN:
            self._hands.begin_name(None)
        else:
            self._hands.letters.open_list()

    def _alt_up(self) -> None:
        if self._means_rows():
            self._hands.rows.move_up()
        else:
            self._bench.say(translate("Matrix", "Alt+Shift+Up moves the row from here."))

    def _alt_down(self) -> None:
        if self._means_rows():
            self._hands.rows.move_down()
        else:
            self._hands.letters.open_list()

    def _means_rows(self) -> bool:
        return self._bench.chosen.spot.column == ACTIVITY_COLUMN or self._bench.chosen.has_whole_lines

    def _move_role(self, right: int) -> None:
        if self._towards(right) > 0:
            self._hands.columns.move_right()
        else:
            self._hands.columns.move_left()


def _combined(keys: str) -> int:
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index] # the stubs miss it
    return combination.toCombined()


def _of_event(event: QKeyEvent) -> int:
    return event.keyCombination().toCombined() & ~_KEYPAD.value
