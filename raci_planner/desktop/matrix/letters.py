"""Giving letters to cells: typed, added, cycled, filled, picked from a list."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.selection import Block
from raci_planner.domain.commands import SetCells, SetLetters, ToggleLetter
from raci_planner.domain.commands.letters import Place
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import NO_LETTERS, LetterKind, Letters

translate = QCoreApplication.translate

_MANY = 20_000
"""Cells that nobody changes at once by a slip of the hand without being asked."""


class LetterEditing:
    """What letter keys and the Letters menu do to the chosen cells: always one step that can be undone."""

    def __init__(self, bench: MatrixBench) -> None:
        self._bench = bench

    def set_letter(self, code: str) -> None:
        """Give the chosen cells this letter alone."""
        self.set_letters(self._bench.plan.scheme.set_of(code))

    def set_letters(self, letters: Letters) -> None:
        """Give the chosen cells exactly these letters."""
        places = self._places()
        if places:
            self._bench.do(SetLetters(places, letters))

    def toggle_letter(self, code: str) -> None:
        """Add a letter to the chosen cells, or take it away if they all have it."""
        places = self._places()
        if places:
            self._bench.do(ToggleLetter(places, self._bench.plan.scheme.set_of(code)))

    def clear(self) -> None:
        """Take the letters of the chosen cells away."""
        if self._bench.chosen.columns() == [0]:
            self._bench.say(
                translate(
                    "Matrix", "An activity keeps its name. Choose its whole row to delete it: Shift+Space, Ctrl+-."
                )
            )
            return
        self.set_letters(NO_LETTERS)

    def cycle(self) -> None:
        """Go to the next letter of the scheme, and from the last one to none."""
        cell = self._bench.chosen.cell
        if cell is None:
            return
        scheme = self._bench.plan.scheme
        steps = [NO_LETTERS, *(scheme.set_of(letter.code) for letter in scheme.letters)]
        held = self._bench.plan.letters(*cell)
        at = steps.index(held) if held in steps else -1
        self.set_letters(steps[(at + 1) % len(steps)])

    def fill_selection(self) -> None:
        """Give all chosen cells the letters of the active one."""
        cell = self._bench.chosen.cell
        if cell is not None:
            self.set_letters(self._bench.plan.letters(*cell))

    def fill_down(self) -> None:
        """Copy the letters of the top line down; of the line above, if only one line is chosen."""
        block = self._block()
        if block is None:
            return
        places = [place for place in block.places if isinstance(self._bench.model.rows[place], int)]
        if len(places) == 1:
            above = self._line_above(places[0])
            places = [above, *places] if above is not None else places
        pairs = [((places[0], column), (place, column)) for place in places[1:] for column in block.columns]
        self._copy(pairs, translate("Matrix", "Fill down"))

    def fill_right(self) -> None:
        """Copy the letters of the first column to the others; of the column before, if only one is chosen."""
        block = self._block()
        if block is None:
            return
        columns = [column for column in block.columns if column > 0]
        if len(columns) == 1 and columns[0] > 1:
            columns.insert(0, columns[0] - 1)
        pairs = [((place, columns[0]), (place, column)) for place in block.places for column in columns[1:]]
        self._copy(pairs, translate("Matrix", "Fill right"))

    def open_list(self) -> None:
        """Show the letters to pick from, under the active cell."""
        cell = self._bench.chosen.cell
        if cell is None or not self._bench.may_write():
            return
        view = self._bench.view
        menu = self._list(self._bench.plan.letters(*cell))
        corner = view.framing.box(self._bench.chosen.spot).bottomLeft()
        menu.popup(view.viewport().mapToGlobal(corner))

    def _list(self, held: Letters) -> QMenu:
        scheme = self._bench.plan.scheme
        menu = QMenu(self._bench.view)
        menu.setObjectName("letterList")
        menu.aboutToHide.connect(menu.deleteLater)
        both = Letters(scheme.accountable | scheme.responsible)
        sets = [scheme.set_of(letter.code) for letter in scheme.letters]
        if LetterKind.RESPONSIBLE in {letter.kind for letter in scheme.in_set(both)} and both not in sets:
            sets.append(both)
        for letters in (*sets, NO_LETTERS):
            text = scheme.words(letters)
            code = scheme.text(letters)
            action = QAction(f"{code}   {text}" if code else text[:1].upper() + text[1:], menu)
            action.setCheckable(True)
            action.setChecked(letters == held)
            action.triggered.connect(lambda _=False, chosen=letters: self.set_letters(chosen))
            menu.addAction(action)
            if letters == held:
                menu.setActiveAction(action)
        return menu

    def _places(self) -> tuple[Place, ...]:
        places = tuple(self._bench.chosen.cells())
        if not places:
            self._bench.say(translate("Matrix", "Choose a cell of a role first; letters go there."))
        if len(places) > _MANY and self._bench.may_write():
            text = translate("Matrix", "Change %n cells at once?", "", len(places))
            if not self._bench.questions.choice(
                translate("Matrix", "Many cells"), text, [("change", translate("Matrix", "Change them"))]
            ):
                return ()
        return places

    def _block(self) -> Block | None:
        block = self._bench.chosen.block()
        if block is None:
            self._bench.say(translate("Matrix", "Filling works on one block of cells."))
        elif block.columns == (0,):
            self._bench.say(translate("Matrix", "Names are not filled; each activity has its own."))
            return None
        return block

    def _line_above(self, place: int) -> int | None:
        rows = self._bench.model.rows
        return next((above for above in reversed(range(place)) if isinstance(rows[above], int)), None)

    def _copy(self, pairs: list[tuple[tuple[int, int], tuple[int, int]]], label: str) -> None:
        model, plan = self._bench.model, self._bench.plan
        cells = []
        for source, target in pairs:
            first, second = model.cell_at(*source), model.cell_at(*target)
            if first is not None and second is not None:
                cells.append(Cell(activity=second[0], role=second[1], letters=plan.letters(*first)))
        if cells:
            self._bench.do(SetCells(tuple(cells), label))
