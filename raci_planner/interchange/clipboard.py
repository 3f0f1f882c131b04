"""Tables on the clipboard, as spreadsheets, mail programs and browsers write and read them: tabbed text and HTML."""

import csv
import io
from collections.abc import Sequence
from html import escape

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.html_tables import Rows, html_tables
from raci_planner.interchange.safe_text import csv_text
from raci_planner.language import say


def to_tsv(rows: Sequence[Sequence[str]]) -> str:
    """Rows as the tabbed text that spreadsheets paste; a text that looks like a formula gets an apostrophe."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, dialect="excel-tab")
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return target.getvalue()


def to_html(rows: Sequence[Sequence[str]]) -> str:
    """Rows as an HTML table whose cells spreadsheets keep as text."""
    lines = ("".join(_html_cell(cell) for cell in row) for row in rows)
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>\n{body}\n</table></body></html>'


def from_tsv(text: str) -> Rows:
    """The rows of tabbed text; quotes that enclose no cell are ordinary characters.

    Raises:
        ForeignFormatError: if a cell is too long for a table.
    """
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab", strict=True))
    except csv.Error:
        rows = [line.split("\t") for line in text.splitlines()]
    if any(len(cell) > csv.field_size_limit() for row in rows for cell in row):
        raise ForeignFormatError(say("The clipboard holds a cell that is too long for a table."))
    return tuple(tuple(_unguarded(cell) for cell in row) or ("",) for row in rows)


def from_html(text: str) -> Rows:
    """The rows of the first table with text in an HTML page; merged cells keep their text in the first one.

    Raises:
        ForeignFormatError: if the table is larger than any plan.
    """
    return next((table for table in html_tables(text) if any(map(any, table))), ())


def _guarded(cell: str) -> str:
    return csv_text(cell) if len(cell) > 1 else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _guarded(cell[1:]) == cell else cell


def _html_cell(cell: str) -> str:
    text = escape(cell).replace("\n", '<br style="mso-data-placement:same-cell">')
    return f"<td style=\"mso-number-format:'\\@'\">{text}</td>"
