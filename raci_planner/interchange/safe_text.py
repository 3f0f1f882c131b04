"""Text that other programs can take: without characters that break their files, and never a formula."""

import re

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LOOK_ALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_START = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - full-width forms
LONGEST_CELL = 32_767
"""UTF-16 units that Excel keeps of a cell's text; it cuts the rest silently."""


def workbook_text(text: str) -> str:
    """The text as a workbook may hold it.

    Control characters and halves of characters would break the file; `_x0041_` would turn into another character
    when the file is read; longer texts would be cut anyway.
    """
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = _ESCAPE_LOOK_ALIKE.sub("_x005F_", _FORBIDDEN.sub("\ufffd", unix))
    if len(clean) * 2 <= LONGEST_CELL:
        return clean
    units = clean.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_CELL:
        return clean
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", errors="ignore") + "…"


def csv_text(text: str) -> str:
    """The text as a spreadsheet reads it from CSV without taking it for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_START) else text
