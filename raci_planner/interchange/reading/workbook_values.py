"""What the cells of an Excel workbook refer to: shared texts, and the styles that make numbers dates."""

import re
from datetime import datetime, timedelta

from raci_planner.interchange.reading.limits import LONGEST_CELL, MOST_CHARACTERS, Budget
from raci_planner.interchange.reading.xml_part import Attributes, Enough, PartReader, local
from raci_planner.language import digits, say

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Excel's built-in formats of dates and times."""
_MOST_STYLES = 65_490
_LAST_DAY = 2_958_466.0


class SharedTexts(PartReader):
    """Reads the texts that cells share, without the readings that Japanese workbooks add to them."""

    def __init__(self, budget: Budget) -> None:
        self.texts: list[str] = []
        self._budget = budget
        self._parts: list[str] = []
        self._length = 0
        self._total = 0
        self._is_text = False
        self._is_reading = False

    def start(self, name: str, attributes: Attributes) -> None:
        """See PartReader."""
        del attributes
        if name == "si":
            self._parts = []
            self._length = 0
        elif name == "t":
            self._is_text = not self._is_reading
        elif name == "rPh":
            self._is_reading = True

    def end(self, name: str) -> None:
        """See PartReader."""
        if name == "t":
            self._is_text = False
        elif name == "rPh":
            self._is_reading = False
        elif name == "si":
            text = unescaped("".join(self._parts))
            self.texts.append(text)
            self._total += len(text) + 1
            if self._total > MOST_CHARACTERS:
                raise self._budget.refusal(say("more than {count} characters", count=digits(MOST_CHARACTERS)))

    def text(self, data: str) -> None:
        """See PartReader."""
        if self._is_text and self._length <= LONGEST_CELL:
            self._parts.append(data)
            self._length += len(data)


class DateStyles(PartReader):
    """Reads which cell styles show a number as a date."""

    def __init__(self, budget: Budget) -> None:
        self.are_dates: list[bool] = []
        self._budget = budget
        self._own_formats: set[int] = set()
        self._is_in_cells = False

    def start(self, name: str, attributes: Attributes) -> None:
        """See PartReader."""
        if name == "numFmt" and _shows_date(local(attributes, "formatCode") or ""):
            self._own_formats.add(whole(local(attributes, "numFmtId")))
        elif name == "cellXfs":
            self._is_in_cells = True
        elif name == "xf" and self._is_in_cells:
            number = whole(local(attributes, "numFmtId"))
            self.are_dates.append(number in _DATE_FORMATS or number in self._own_formats)
            if len(self.are_dates) > _MOST_STYLES:
                raise self._budget.refusal(say("more than {count} cell styles", count=digits(_MOST_STYLES)))

    def end(self, name: str) -> None:
        """See PartReader."""
        if name == "cellXfs":
            raise Enough

    def text(self, data: str) -> None:
        """See PartReader."""


def whole(text: str | None) -> int:
    """A whole number of an attribute; -1 for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else -1


def unescaped(text: str) -> str:
    """A text of a workbook without its escapes such as `_x000A_`."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def number_text(text: str, *, is_date: bool, is_1904: bool) -> str:
    """A number as its cell shows it: whole ones without a point, dates as 2026-11-24."""
    try:
        number = float(text)
    except ValueError:
        return text
    if is_date and 0 <= number < _LAST_DAY:
        epoch = datetime(1904, 1, 1) if is_1904 else datetime(1899, 12, 30)
        moment = epoch + timedelta(days=number)
        return moment.date().isoformat() if number == int(number) else moment.isoformat(" ", "minutes")
    is_whole = abs(number) < 1e15 and number == int(number)
    return str(int(number)) if is_whole else text


def _shows_date(code: str) -> bool:
    bare = _QUOTED.sub("", code.split(";", maxsplit=1)[0]).lower()
    return any(sign in bare for sign in "ymdhs") and "general" not in bare
