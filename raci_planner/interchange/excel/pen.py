"""Writes texts into write-only sheets with a handful of looks.

Setting fonts, fills and borders cell by cell costs openpyxl most of its time. Each look is put together once, and
one cell object per look and text is written again and again, which write-only sheets allow.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from raci_planner.interchange.excel import colours
from raci_planner.interchange.safe_text import csv_text, workbook_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_LINE = Side(style="thin", color=colours.LINE)
_EDGE = Side(style="medium", color=colours.EDGE)


class Look(StrEnum):
    """What a cell is for, and thereby how it looks."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BAND = "band"
    HEAD = "head"
    ROLE_HEAD = "role head"
    SECTION = "section"
    NAME = "name"
    TEXT = "text"
    LETTERS = "letters"
    LETTERS_AT_BOUNDARY = "letters at boundary"
    NUMBER = "number"


_SIZES = {Look.TITLE: 16, Look.BAND: 9}
_MUTED = {Look.SUBTITLE, Look.BAND}
_BOLD = {Look.TITLE, Look.HEAD, Look.ROLE_HEAD, Look.SECTION, Look.LETTERS, Look.LETTERS_AT_BOUNDARY}
_FILLED = {Look.BAND, Look.HEAD, Look.ROLE_HEAD, Look.SECTION}
_CENTRED = {Look.ROLE_HEAD, Look.LETTERS, Look.LETTERS_AT_BOUNDARY, Look.NUMBER}
_UNBORDERED = {Look.TITLE, Look.SUBTITLE, Look.BAND}
_WRAPPED = {Look.ROLE_HEAD, Look.HEAD, Look.NAME, Look.TEXT}


class Pen:
    """Makes the cells of one sheet."""

    def __init__(self, sheet: "Worksheet") -> None:
        self._sheet = sheet
        self._cells: dict[tuple[Look, str | int], Cell] = {}

    def cell(self, look: Look, value: str | int = "") -> "Cell":
        """A cell that shows `value` as it stands: a text is never taken for a formula."""
        key = (look, value)
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = self._make(look, value)
        return cell

    def formula(self, look: Look, formula: str) -> "Cell":
        """A cell that Excel computes."""
        cell = self._styled(look)
        cell.value = formula
        return cell

    def _make(self, look: Look, value: str | int) -> "Cell":
        cell = self._styled(look)
        if isinstance(value, int):
            cell.value = value
        elif value:
            cell.value = workbook_text(value)
            cell.data_type = "s"
            cell.quotePrefix = csv_text(value) != value
        return cell

    def _styled(self, look: Look) -> "Cell":
        cell: Cell = WriteOnlyCell(self._sheet)
        ink = colours.MUTED if look in _MUTED else colours.TEXT
        cell.font = Font(name="Calibri", family=2, size=_SIZES.get(look, 11), bold=look in _BOLD, color=ink)
        if look in _FILLED:
            cell.fill = PatternFill("solid", fgColor=colours.HEADER)
        is_centred = look in _CENTRED
        cell.alignment = Alignment(
            horizontal="center" if is_centred else "left",
            indent=0 if is_centred or look in _UNBORDERED else 1,
            vertical="top" if look is Look.TEXT else "center",
            wrap_text=look in _WRAPPED,
        )
        if look not in _UNBORDERED:
            right = _EDGE if look is Look.LETTERS_AT_BOUNDARY else _LINE
            cell.border = Border(right=right, bottom=_LINE)
        return cell
