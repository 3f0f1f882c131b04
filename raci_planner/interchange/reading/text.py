"""Reads tables from text, whatever kind it is: HTML, Markdown, delimited, or a table that lost its borders."""

from collections import Counter
from enum import StrEnum

from raci_planner.interchange.html_tables import html_tables
from raci_planner.interchange.reading.delimited import parse_delimited
from raci_planner.interchange.reading.limits import Budget
from raci_planner.interchange.reading.markdown import read_markdown
from raci_planner.interchange.reading.plain_text import read_plain_text
from raci_planner.interchange.sheet import Sheet

_DELIMITERS = ",;\t"
_SAMPLE = 64 << 10
_MOST_SAMPLED = 200


class TextKind(StrEnum):
    """What a text is, where its name or a person says it."""

    CSV = "csv"
    MARKDOWN = "md"
    HTML = "html"
    PLAIN = "txt"


def read_text(text: str, name: str, budget: Budget, kind: TextKind | None = None) -> tuple[Sheet, ...]:
    """The tables of a text; its kind is found out if nobody says it.

    Raises:
        ForeignFormatError: if a quote does not close or a table is larger than any plan; names the line.
    """
    if kind is TextKind.CSV:
        sheet = _delimited(text, name, budget)
        return (sheet,) if sheet.width > 1 else read_text(text, name, budget) or (sheet,)
    pages = _of_pages(text, name, budget)
    if pages:
        return pages
    if kind is not TextKind.PLAIN and _is_delimited(text):
        return (_delimited(text, name, budget),)
    sheet_of_words = read_plain_text(text, name)
    if sheet_of_words is not None:
        return (sheet_of_words,)
    return (_delimited(text, name, budget),)


def _of_pages(text: str, name: str, budget: Budget) -> tuple[Sheet, ...]:
    """The tables in HTML, in Markdown, and in HTML inside Markdown."""
    outside = text
    sheets: list[Sheet] = []
    if "<td" in text or "<TD" in text or "<th" in text:
        sheets = [Sheet(name, rows) for rows in html_tables(text) if any(map(any, rows))]
        outside = _without_tables(text)
    found = [*sheets, *read_markdown(outside, name, budget)]
    fenced = _fenced(outside, name, budget) if not found else []
    return (*found, *fenced)


def _without_tables(text: str) -> str:
    folded = text.lower()
    kept = []
    place = 0
    while (start := folded.find("<table", place)) >= 0:
        kept.append(text[place:start])
        end = folded.find("</table", start)
        place = len(text) if end < 0 else end + len("</table>")
    kept.append(text[place:])
    return "\n".join(kept)


def _fenced(text: str, name: str, budget: Budget) -> list[Sheet]:
    """Delimited tables between the fences of code in a page."""
    sheets = []
    block: list[str] | None = None
    for line in text.splitlines():
        if line.lstrip().startswith(("```", "~~~")):
            if block and _is_delimited("\n".join(block)):
                sheets.append(_delimited("\n".join(block), name, budget))
            block = [] if block is None else None
        elif block is not None:
            block.append(line)
    return sheets


def _is_delimited(text: str) -> bool:
    """Whether most lines hold the same number of one delimiter."""
    lines = [line for line in text[:_SAMPLE].split("\n")[:_MOST_SAMPLED] if line.strip()]
    for delimiter in _DELIMITERS:
        counts = Counter(line.count(delimiter) for line in lines)
        counts.pop(0, None)
        if counts and sum(counts.values()) >= max(2, 0.5 * len(lines)) and counts.most_common(1)[0][1] > 1:
            return True
    return False


def _delimited(text: str, name: str, budget: Budget) -> Sheet:
    sheet = parse_delimited(text, name)
    for row in sheet.rows:
        for cell in row:
            if cell:
                budget.charge(cell)
    return sheet
