"""Writes write-only sheets with a handful of looks; a text is never taken for a formula.

Styling cell by cell costs openpyxl most of its time. Each look is put together once, and one cell object per look and
text is written again and again: a write-only sheet tells a cell its place just before it writes it.
"""

import re
from collections.abc import Iterable
from copy import copy
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.interchange import colours
from raci_planner.interchange.excel.heights import fitting_height
from raci_planner.interchange.safe_text import csv_text, workbook_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

_LINE = Side(style="thin", color=colours.LINE)
_EDGE = Side(style="medium", color=colours.EDGE)
_DAY_FORMAT = "d mmm yyyy"
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WORTH_KEEPING = 120
"""Characters; letters, heads, names and kinds of findings come again and again, longer texts seldom do."""
_MOST_KEPT = 10_000


class Look(StrEnum):
    """What a cell is for, and thereby how it looks."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BAND = "band"
    HEAD = "head"
    ROLE_HEAD = "role head"
    TURNED_HEAD = "turned head"
    SECTION = "section"
    NAME = "name"
    TEXT = "text"
    LETTERS = "letters"
    LETTERS_AT_BOUNDARY = "letters at boundary"
    NUMBER = "number"
    DAY = "day"


_SIZES = {Look.TITLE: 16, Look.BAND: 9}
_MUTED = {Look.SUBTITLE, Look.BAND}
_HEADS = {Look.HEAD, Look.ROLE_HEAD, Look.TURNED_HEAD}
_BOLD = {Look.TITLE, Look.SECTION, Look.LETTERS, Look.LETTERS_AT_BOUNDARY, *_HEADS}
_FILLED = {Look.BAND, Look.SECTION, *_HEADS}
_CENTRED = {Look.ROLE_HEAD, Look.TURNED_HEAD, Look.LETTERS, Look.LETTERS_AT_BOUNDARY, Look.NUMBER}
_UNBORDERED = {Look.TITLE, Look.SUBTITLE, Look.BAND}
_WRAPPED = {Look.ROLE_HEAD, Look.TURNED_HEAD, Look.HEAD, Look.NAME, Look.TEXT}


class Pen:
    """Writes a sheet row by row, from the top; a row is written when the next one begins, the last by `finish`."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.row = 0
        """The row being written, counted from 1 as in Excel; 0 before the first."""
        self._cells: list[Cell | None] = []
        self._models = {look: _styled(sheet, look) for look in Look}
        self._kept: dict[tuple[Look, str | int | date], Cell] = {}

    def next_row(self, texts: Iterable[tuple[str, float]] = (), *, height: float | None = None) -> None:
        """Go to the next row, high enough for its texts, each with the width of its column; or of this height."""
        self.finish()
        self.row += 1
        self.sheet.row_dimensions[self.row].height = fitting_height(texts) if height is None else height

    def text(self, column: int, look: Look, text: str) -> None:
        """Write a text as it stands; columns count from 1."""
        self._put(column, self._cell(look, text))

    def number(self, column: int, number: int) -> None:
        """Write a number."""
        self._put(column, self._cell(Look.NUMBER, number))

    def value(self, column: int, value: str | int | date) -> None:
        """Write a text, a number or a day as what it is, so that it can be sorted."""
        look = Look.TEXT if isinstance(value, str) else Look.NUMBER if isinstance(value, int) else Look.DAY
        self._put(column, self._cell(look, value))

    def formula(self, column: int, formula: str) -> None:
        """Write something that Excel computes."""
        cell = self._like(Look.NUMBER)
        cell.value = formula
        self._put(column, cell)

    def line(self, look: Look, texts: Iterable[str]) -> None:
        """Write texts beside each other from the first column on."""
        for column, text in enumerate(texts, start=1):
            self.text(column, look, text)

    def finish(self) -> None:
        """Write the row that was put together."""
        if self.row:
            self.sheet.append(self._cells)
            del self.sheet.row_dimensions[self.row]  # it is written; a large plan has a hundred thousand of them
        self._cells = []

    def _put(self, column: int, cell: "Cell") -> None:
        self._cells += [None] * (column - len(self._cells))
        self._cells[column - 1] = cell

    def _cell(self, look: Look, value: str | int | date) -> "Cell":
        key = (look, value)
        cell = self._kept.get(key)
        if cell is None:
            cell = self._like(look)
            if not isinstance(value, str):
                cell.value = value
            elif value:
                cell.value = _escaped(workbook_text(value))
                cell.data_type = "s"
                if csv_text(value) != value:
                    cell.quotePrefix = True  # Excel's own mark for text that looks like a formula
            if len(self._kept) < _MOST_KEPT and (not isinstance(value, str) or len(value) < _WORTH_KEEPING):
                self._kept[key] = cell
        return cell

    def _like(self, look: Look) -> "Cell":
        cell = cast("Any", WriteOnlyCell(self.sheet))
        cell._style = copy(self._models[look]._style)  # noqa: SLF001 - setting each part anew takes ten times as long
        return cast("Cell", cell)


def _escaped(text: str) -> str:
    """The text as workbooks write it: `_x000A_` would be read as the character with that number."""
    return _CODE.sub("_x005F_", text) if "_x" in text else text


def _styled(sheet: Worksheet, look: Look) -> Any:
    cell = cast("Any", WriteOnlyCell(sheet))
    is_centred = look in _CENTRED
    ink = colours.MUTED if look in _MUTED else colours.TEXT
    cell.font = Font(name="Calibri", family=2, size=_SIZES.get(look, 11), bold=look in _BOLD, color=ink)
    cell.alignment = Alignment(
        horizontal="center" if is_centred else "left",
        vertical="bottom" if look is Look.TURNED_HEAD else "top" if look in (Look.TEXT, Look.DAY) else "center",
        indent=0 if is_centred or look in _UNBORDERED else 1,
        wrap_text=look in _WRAPPED,
        text_rotation=90 if look is Look.TURNED_HEAD else 0,
    )
    if look is Look.DAY:
        cell.number_format = _DAY_FORMAT
    if look in _FILLED:
        cell.fill = PatternFill("solid", fgColor=colours.HEADER)
    if look not in _UNBORDERED:
        cell.border = Border(right=_EDGE if look is Look.LETTERS_AT_BOUNDARY else _LINE, bottom=_LINE)
    return cell
