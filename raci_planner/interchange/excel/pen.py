"""Writes the cells of one sheet with a handful of looks; a text is never taken for a formula."""

from collections.abc import Iterable
from enum import StrEnum

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from raci_planner.interchange import colours
from raci_planner.interchange.excel.heights import fitting_height
from raci_planner.interchange.safe_text import csv_text, workbook_text


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


_SIZES = {Look.TITLE: 16, Look.BAND: 9}
_MUTED = {Look.SUBTITLE, Look.BAND}
_HEADS = {Look.HEAD, Look.ROLE_HEAD, Look.TURNED_HEAD}
_BOLD = {Look.TITLE, Look.SECTION, Look.LETTERS, Look.LETTERS_AT_BOUNDARY, *_HEADS}
_FILLED = {Look.BAND, Look.SECTION, *_HEADS}
_CENTRED = {Look.ROLE_HEAD, Look.TURNED_HEAD, Look.LETTERS, Look.LETTERS_AT_BOUNDARY, Look.NUMBER}
_UNBORDERED = {Look.TITLE, Look.SUBTITLE, Look.BAND}
_WRAPPED = {Look.ROLE_HEAD, Look.TURNED_HEAD, Look.HEAD, Look.NAME, Look.TEXT}
_LINE_STYLE, _EDGE_STYLE = 1, 2
"""XlsxWriter's numbers for thin and medium lines."""


class Looks:
    """The formats of one workbook, each put together once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._formats: dict[tuple[Look, bool], Format] = {}

    def format(self, look: Look, *, quoted: bool = False) -> Format:
        """A look as a format; `quoted` texts carry Excel's own mark for text that looks like a formula."""
        key = (look, quoted)
        if key not in self._formats:
            self._formats[key] = self._book.add_format(_properties(look) | {"quote_prefix": quoted})
        return self._formats[key]


class Pen:
    """Writes a sheet row by row, from the top; a row that is finished cannot be written again."""

    def __init__(self, sheet: Worksheet, looks: Looks) -> None:
        self.sheet = sheet
        self._looks = looks
        self._plain = {look: looks.format(look) for look in Look}
        self._texts: dict[str, tuple[str, bool]] = {}
        self.row = -1

    def next_row(self, texts: Iterable[tuple[str, float]]) -> None:
        """Go to the next row and make it high enough for its texts, each with the width of its column."""
        self.row += 1
        self.sheet.set_row(self.row, fitting_height(texts))

    def text(self, column: int, look: Look, text: str) -> None:
        """Write a text as it stands."""
        if not text:
            self.sheet.write_blank(self.row, column, None, self._plain[look])
            return
        known = self._texts.get(text)
        if known is None:
            known = (workbook_text(text), csv_text(text) != text)
            if len(text) < _WORTH_KEEPING:
                self._texts[text] = known
        clean, is_quoted = known
        cell_format = self._looks.format(look, quoted=True) if is_quoted else self._plain[look]
        if clean.startswith("<r>") and clean.endswith("</r>"):
            # XlsxWriter takes such a text for its own markup and would write it raw; in two runs it is escaped
            self.sheet.write_rich_string(self.row, column, clean[0], cell_format, clean[1:], cell_format)
        else:
            self.sheet.write_string(self.row, column, clean, cell_format)

    def number(self, column: int, number: int) -> None:
        """Write a number."""
        self.sheet.write_number(self.row, column, number, self._plain[Look.NUMBER])

    def formula(self, column: int, formula: str, value: int) -> None:
        """Write a formula, with its value for programs that do not compute."""
        self.sheet.write_formula(self.row, column, formula, self._plain[Look.NUMBER], value)

    def line(self, look: Look, texts: Iterable[str]) -> None:
        """Write texts beside each other from the first column on."""
        for column, text in enumerate(texts):
            self.text(column, look, text)


_WORTH_KEEPING = 24
"""Characters; letters, heads and kinds of findings come again and again, longer texts seldom do."""


def _properties(look: Look) -> dict[str, object]:
    is_centred = look in _CENTRED
    properties: dict[str, object] = {
        "font_name": "Calibri",
        "font_size": _SIZES.get(look, 11),
        "bold": look in _BOLD,
        "font_color": _hex(colours.MUTED if look in _MUTED else colours.TEXT),
        "align": "center" if is_centred else "left",
        "indent": 0 if is_centred or look in _UNBORDERED else 1,
        "valign": "bottom" if look is Look.TURNED_HEAD else "top" if look is Look.TEXT else "vcenter",
        "text_wrap": look in _WRAPPED,
        "rotation": 90 if look is Look.TURNED_HEAD else 0,
    }
    if look in _FILLED:
        properties |= {"pattern": 1, "bg_color": _hex(colours.HEADER)}
    if look not in _UNBORDERED:
        is_edge = look is Look.LETTERS_AT_BOUNDARY
        properties |= {
            "bottom": _LINE_STYLE,
            "bottom_color": _hex(colours.LINE),
            "right": _EDGE_STYLE if is_edge else _LINE_STYLE,
            "right_color": _hex(colours.EDGE if is_edge else colours.LINE),
        }
    return properties


def _hex(colour: str) -> str:
    return f"#{colour}"
