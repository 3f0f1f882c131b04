"""Text that other programs can take: without characters that break their files, and never a formula."""

import re

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA_START = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - full-width forms
LONGEST_CELL = 32_767
"""UTF-16 units that Excel keeps of a cell's text; it cuts the rest silently."""
MOST_LINES = 254
"""Lines of a cell's text: Excel takes 253 line feeds."""


def document_text(text: str) -> str:
    """The text without what no document can hold: control characters and halves of characters become \ufffd."""
    unix = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return _FORBIDDEN.sub("\ufffd", unix)


def workbook_text(text: str) -> str:
    """The text as a cell of a workbook may hold it: longer ones would be cut without a word anyway.

    Of more lines than a cell has, the last ones are joined.
    """
    clean = _fewer_lines(document_text(text))
    if len(clean) * 2 <= LONGEST_CELL:
        return clean
    units = clean.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_CELL:
        return clean
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", errors="ignore") + "…"


def _fewer_lines(text: str) -> str:
    lines = text.split("\n", maxsplit=MOST_LINES - 1)
    return "\n".join((*lines[:-1], lines[-1].replace("\n", " "))) if len(lines) == MOST_LINES else text


def csv_text(text: str) -> str:
    """The text as a spreadsheet reads it from CSV without taking it for a formula.

    A text that has its apostrophe already gets another, so that taking one away always gives the text back.
    """
    return f"'{text}" if text.lstrip(" '").startswith(_FORMULA_START) else text
