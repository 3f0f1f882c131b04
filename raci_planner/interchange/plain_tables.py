"""Tables as text that other programs take: CSV, tabs, Markdown, HTML; the importer reads them back as they were."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence

from raci_planner.domain.commands import Table, TableActivity
from raci_planner.domain.schemes import LetterScheme
from raci_planner.interchange.clipboard import to_html
from raci_planner.interchange.safe_text import csv_text, document_text

type Rows = Sequence[Sequence[str]]

_NOBODY = "-"
_MARKUP = frozenset("\\`*_[]<>|#~&")


def table_rows(table: Table, scheme: LetterScheme) -> list[list[str]]:
    """A table as rows of texts, with a heading.

    A column of sections and one of notes stand there where the table has any. An activity that nobody has is told from
    a heading by dashes.
    """
    has_sections = any(section.name is not None for section in table.sections)
    has_notes = any(activity.note for section in table.sections for activity in section.activities)
    head = [*["Section"] * has_sections, "Activity", *(role.name for role in table.roles), *["Note"] * has_notes]
    rows = [head]
    for section in table.sections:
        for activity in section.activities:
            start = [section.name or ""] if has_sections else []
            end = [activity.note] if has_notes else []
            rows.append([*start, activity.name, *_letters(activity, scheme), *end])
    return [[document_text(cell) for cell in row] for row in rows]


def _letters(activity: TableActivity, scheme: LetterScheme) -> Iterator[str]:
    is_empty = not any(activity.letters)
    return (_NOBODY if is_empty else scheme.text(letters) for letters in activity.letters)


def to_csv(rows: Rows, delimiter: str = ",") -> str:
    """Rows as CSV; a text that a spreadsheet would compute gets an apostrophe."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([cell if cell == _NOBODY else csv_text(cell) for cell in row] for row in rows)
    return target.getvalue()


def to_markdown(rows: Rows) -> str:
    """Rows as a Markdown table that shows every text as it stands."""
    lines = [f"| {' | '.join(_markdown(cell) for cell in row)} |" for row in rows]
    lines.insert(1, f"|{'---|' * len(rows[0])}")
    return "\n".join(lines) + "\n"


def _markdown(cell: str) -> str:
    if cell == _NOBODY:
        return cell
    escaped = "".join(f"\\{sign}" if sign in _MARKUP else sign for sign in cell)
    return escaped.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "<br>")


def _tabbed(rows: Rows) -> str:
    return to_csv(rows, "\t")


WRITERS: Mapping[str, Callable[[Rows], str]] = {
    ".csv": to_csv,
    ".tsv": _tabbed,
    ".md": to_markdown,
    ".html": to_html,
}
"""The writers of text, by the endings of their files."""
