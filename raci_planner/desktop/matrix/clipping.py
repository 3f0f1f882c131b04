"""Copying, cutting and pasting rectangles, from and to spreadsheets as well as within the plan."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QClipboard

from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.selection import Block
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.domain.commands import NewRow, PasteBlock, SetLetters
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import NO_LETTERS, Letters
from raci_planner.interchange.cells import read_cell
from raci_planner.interchange.clipboard import from_html, from_tsv, to_html, to_tsv
from raci_planner.interchange.html_tables import Rows

translate = QCoreApplication.translate


@dataclass(slots=True)
class _Paste:
    """What a paste will change, gathered cell by cell."""

    cells: list[Cell] = field(default_factory=list)
    names: list[tuple[ActivityId, str]] = field(default_factory=list)
    rows: list[NewRow] = field(default_factory=list)
    unread: int = 0


class Clipping:
    """The matrix's side of the clipboard."""

    def __init__(self, bench: MatrixBench, clipboard: QClipboard) -> None:
        self._bench = bench
        self._clipboard = clipboard

    def copy(self) -> bool:
        """Copy the chosen rectangle; headings within it are left out.

        Returns:
            Whether there was one rectangle to copy.
        """
        block = self._bench.chosen.block()
        if block is None:
            self._bench.say(translate("Matrix", "Copying works on one block of cells."))
            return False
        self._put(self._texts(block))
        return True

    def copy_table(self) -> None:
        """Copy everything that is shown, with the roles' names above and the headings between."""
        model = self._bench.model
        head = [translate("Matrix", "Activity"), *(role.name for role in model.roles)]
        lines = [self._line(place, range(model.columnCount())) for place in range(len(model.rows) - 1)]
        self._put([head, *lines])
        self._bench.say(translate("Matrix", "Copied %n rows with their heads.", "", len(lines)))

    def cut(self) -> None:
        """Copy the chosen rectangle and clear its letters; names stay with their activities."""
        if not self._bench.may_write() or not self.copy():
            return
        places = tuple(self._bench.chosen.cells())
        if places:
            self._bench.do(SetLetters(places, NO_LETTERS))

    def paste(self) -> Rows:
        """Paste at the active cell, over what is shown only.

        One value fills the chosen cells; a block that fits them a whole number of times is repeated; rows past the
        end become activities.

        Returns:
            The pasted table if it is one that the window has to take: a whole grid for a plan without roles, or one
            with names of roles over it for a plan without activities.
        """
        if not self._bench.may_write():
            return ()
        try:
            rows = self._taken()
        except ForeignFormatError as problem:
            self._bench.say(str(problem))
            return ()
        if not rows:
            self._bench.say(translate("Matrix", "There is no text on the clipboard to paste."))
            return ()
        plan = self._bench.plan
        if max(map(len, rows)) > 1 and (not plan.roles or (not plan.activities and self._has_heads(rows))):
            return rows
        self._paste(rows)
        return ()

    def _has_heads(self, rows: Rows) -> bool:
        """Whether a table begins with a line of names, for no letters are written like that."""
        heads = [cell for cell in rows[0][1:] if cell.strip()]
        return any(self._bench.plan.scheme.parse(cell) is None for cell in heads)

    def _put(self, rows: list[list[str]]) -> None:
        data = QMimeData()
        data.setText(to_tsv(rows))
        data.setHtml(to_html(rows))
        self._clipboard.setMimeData(data)

    def _taken(self) -> Rows:
        """The table on the clipboard: tabbed text if there is any, else a table of a page, else lines of text."""
        data = self._clipboard.mimeData() or QMimeData()  # None where nothing was copied
        text = data.text() if data.hasText() else ""
        if "\t" not in text and data.hasHtml():
            table = from_html(data.html())
            if table:
                return table
        return from_tsv(text)

    def _texts(self, block: Block) -> list[list[str]]:
        rows = self._bench.model.rows
        return [self._line(place, block.columns) for place in block.places if isinstance(rows[place], int)]

    def _line(self, place: int, columns: range | tuple[int, ...]) -> list[str]:
        model, plan = self._bench.model, self._bench.plan
        texts = []
        for column in columns:
            cell = model.cell_at(place, column)
            if column == 0:
                texts.append(model.words.row_name(model.rows[place]))
            else:
                texts.append(plan.scheme.text(plan.letters(*cell)) if cell else "")
        return texts

    def _paste(self, rows: Rows) -> None:
        wide = max(map(len, rows))
        start, height, width = self._target(len(rows), wide)
        places = self._lines_from(start.place)
        paste = _Paste()
        for offset in range(height):
            texts = rows[offset % len(rows)]
            source = [texts[place % wide] if place % wide < len(texts) else "" for place in range(width)]
            if offset < len(places):
                self._over(places[offset], start.column, source, paste)
            elif any(source):
                self._beyond(start.column, source, paste)
        self._finish(paste, start, places[:height], width)

    def _target(self, height: int, width: int) -> tuple[Spot, int, int]:
        """Where a block goes, and how high and wide it is laid out."""
        chosen, rows = self._bench.chosen, self._bench.model.rows
        block = chosen.block()
        spot = chosen.spot
        if block is None or chosen.is_one_cell:
            return spot, height, width
        lines = [place for place in block.places if isinstance(rows[place], int)]
        start = Spot(lines[0] if lines else spot.place, block.columns[0])
        if len(lines) % height == 0 and len(block.columns) % width == 0 and lines:
            return start, len(lines), len(block.columns)
        return start, height, width

    def _lines_from(self, place: int) -> list[int]:
        rows = self._bench.model.rows
        return [line for line in range(place, len(rows)) if isinstance(rows[line], int)]

    def _over(self, place: int, column: int, texts: list[str], paste: _Paste) -> None:
        model = self._bench.model
        activity = model.rows[place]
        for offset, text in enumerate(texts):
            if column + offset == 0:
                if text.strip() and isinstance(activity, int):
                    paste.names.append((activity, text))
                continue
            cell = model.cell_at(place, column + offset)
            letters = self._read(text, paste) if cell else None
            if cell and letters is not None:
                paste.cells.append(Cell(activity=cell[0], role=cell[1], letters=letters))

    def _beyond(self, column: int, texts: list[str], paste: _Paste) -> None:
        roles = self._bench.model.roles
        name = texts[0].strip() if column == 0 else ""
        held: list[tuple[RoleId, Letters]] = []
        for offset, text in enumerate(texts):
            at = column + offset - 1
            letters = self._read(text, paste) if 0 <= at < len(roles) else None
            if letters:
                held.append((roles[at].id, letters))
        number = len(self._bench.plan.activities) + len(paste.rows) + 1
        paste.rows.append(NewRow(name or translate("Matrix", "Activity {number}").format(number=number), tuple(held)))

    def _read(self, text: str, paste: _Paste) -> Letters | None:
        letters = read_cell(text, self._bench.plan.scheme)
        if letters is None:
            paste.unread += 1
        return letters

    def _finish(self, paste: _Paste, start: Spot, places: list[int], width: int) -> None:
        model = self._bench.model
        last = model.columnCount() - 1
        rows = [model.rows[place] for place in places]
        section = model.section_of(len(model.rows) - 1)
        command = PasteBlock(tuple(paste.cells), tuple(paste.names), tuple(paste.rows), section)
        edit = self._bench.do(command)
        if edit is None:
            if paste.unread:
                self._report(paste, start.column + width - 1 - last)
            return
        if paste.rows:
            rows += [activity.id for activity in self._bench.plan.activities_of(section)[-len(paste.rows) :]]
        self._bench.chosen.choose_rows(rows, range(start.column, min(start.column + width - 1, last) + 1))
        self._report(paste, start.column + width - 1 - last)

    def _report(self, paste: _Paste, columns_over: int) -> None:
        parts = []
        if paste.rows:
            parts.append(translate("Matrix", "Adds %n activities.", "", len(paste.rows)))
        if paste.unread:
            parts.append(
                translate(
                    "Matrix", "%n cells mean none of this plan's letters and stay as they were.", "", paste.unread
                )
            )
        if columns_over > 0:
            parts.append(
                translate("Matrix", "%n columns are beyond the last role and were left out.", "", columns_over)
            )
        if parts:
            self._bench.say(" ".join(parts))
