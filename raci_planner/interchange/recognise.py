"""Finds the responsibility matrix in a sheet: its header, its activities, its role columns, its sections.

A grid is understood whose rows are activities and whose columns are roles. Title lines above, legend lines below,
id and note columns and section rows are told apart; whatever is not taken stands in the draft's doubts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from raci_planner.boundaries import RoleReader
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme
from raci_planner.interchange.cells import CellReading, read_cell
from raci_planner.interchange.draft import Doubt, DraftTable
from raci_planner.interchange.sheet import Sheet

_MOST_ROWS_ABOVE = 40
_ROLE_SHARE = 0.6
"""Of the filled cells of a role column at least so many are letters."""
_MARKUP = re.compile(r"\*\*|__|`|<br\s*/?>|</?[a-zA-Z][^<>]{0,40}>")
_SECTION_WORDS = frozenset({"phase", "section", "stage", "area", "category", "group", "workstream", "stream"})
_NUMBER = re.compile(r"[\d.\s]+|[A-Za-z]{1,4}[-_ ]?\d[\d.]*")


@dataclass(frozen=True, slots=True)
class _Layout:
    header: int
    activity: int
    section: int | None
    roles: tuple[int, ...]
    passed_over: tuple[int, ...]


def recognise(sheet: Sheet, scheme: LetterScheme, role_reader: RoleReader) -> DraftTable:
    """The matrix in a sheet.

    Raises:
        ForeignFormatError: if there is none, with what is looked for.
    """
    readings = _Readings(sheet, scheme)
    layout = _find_layout(sheet, readings)
    if layout is None:
        raise ForeignFormatError(
            f"No responsibility table found in {sheet.name or 'the text'}: looked for a heading row, one column "
            f"with activities and at least one column with the letters {scheme.text(scheme.everything)}."
        )
    names = [plain_name(sheet.cell(layout.header, column)) for column in layout.roles]
    sides = [reading.side for reading in role_reader.read_all(names)]
    roles = tuple(TableRole(name, side) for name, side in zip(names, sides, strict=True))
    rows = _RowReader(sheet, layout, readings, names)
    sections = rows.read()
    doubts = [*_passed_over(sheet, layout), *rows.doubts]
    return DraftTable(sheet.name, Table(roles, sections), tuple(doubts))


def plain_name(text: str) -> str:
    """A name without the markup of wikis and Markdown, on one line."""
    return " ".join(_MARKUP.sub(lambda match: " " if match[0].startswith("<b") else "", text).split())


class _Readings:
    """Every cell read once."""

    def __init__(self, sheet: Sheet, scheme: LetterScheme) -> None:
        self._sheet = sheet
        self._scheme = scheme
        self._known: dict[str, CellReading] = {}

    def of_cell(self, row: int, column: int) -> CellReading:
        text = self._sheet.cell(row, column)
        reading = self._known.get(text)
        if reading is None:
            reading = self._known[text] = read_cell(text, self._scheme)
        return reading

    def has_letters(self, row: int, column: int) -> bool:
        return bool(self.of_cell(row, column).letters)


def _find_layout(sheet: Sheet, readings: _Readings) -> _Layout | None:
    """The header that leaves the most letters below it under columns with names."""
    best: tuple[int, _Layout] | None = None
    for header in range(min(len(sheet.rows), _MOST_ROWS_ABOVE)):
        layout = _layout_under(sheet, header, readings)
        if layout is None:
            continue
        rows = range(header + 1, len(sheet.rows))
        score = sum(readings.has_letters(row, column) for row in rows for column in layout.roles)
        score += 3 * len(layout.roles)
        if best is None or score > best[0]:
            best = (score, layout)
    return best[1] if best else None


def _layout_under(sheet: Sheet, header: int, readings: _Readings) -> _Layout | None:
    rows = range(header + 1, len(sheet.rows))
    named = [column for column in range(sheet.width) if sheet.cell(header, column)]
    roles = [column for column in named if _is_role_column(sheet, rows, column, readings)]
    if not roles or all(readings.has_letters(header, column) for column in roles):
        return None
    texts = [column for column in range(sheet.width) if column not in roles and _has_text(sheet, rows, column)]
    before = [column for column in texts if column < roles[0]]
    before = [column for column in before if not _is_numbering(sheet, rows, column)] or before[-1:]
    if not before:
        return None
    section = next((column for column in before[:-1] if _is_section(sheet, header, column)), None)
    activity = next(column for column in before if column != section)
    passed_over = tuple(column for column in texts if column not in (activity, section))
    return _Layout(header, activity, section, tuple(roles), passed_over)


def _is_role_column(sheet: Sheet, rows: range, column: int, readings: _Readings) -> bool:
    filled = [row for row in rows if sheet.cell(row, column)]
    letters = sum(readings.has_letters(row, column) for row in filled)
    empty = sum(readings.of_cell(row, column).letters == NO_LETTERS for row in filled)
    return letters > 0 and (letters + empty) >= _ROLE_SHARE * len(filled)


def _has_text(sheet: Sheet, rows: range, column: int) -> bool:
    return any(sheet.cell(row, column) for row in rows)


def _is_numbering(sheet: Sheet, rows: range, column: int) -> bool:
    texts = [text for row in rows if (text := sheet.cell(row, column))]
    return all(_NUMBER.fullmatch(text) for text in texts)


def _is_section(sheet: Sheet, header: int, column: int) -> bool:
    return plain_name(sheet.cell(header, column)).casefold() in _SECTION_WORDS


def _passed_over(sheet: Sheet, layout: _Layout) -> list[Doubt]:
    heads = [(column, plain_name(sheet.cell(layout.header, column))) for column in layout.passed_over]
    return [Doubt(f"Column {column + 1}", head, "is not a role and was not taken") for column, head in heads]


class _RowReader:
    """Reads the rows below the header into sections, collecting doubts."""

    def __init__(self, sheet: Sheet, layout: _Layout, readings: _Readings, roles: Sequence[str]) -> None:
        self._sheet = sheet
        self._layout = layout
        self._readings = readings
        self._roles = roles
        self.doubts: list[Doubt] = []

    def read(self) -> tuple[TableSection, ...]:
        sections: list[tuple[str | None, list[TableActivity]]] = [(None, [])]
        for row in range(self._layout.header + 1, self._last_row() + 1):
            heading = self._heading_of(row)
            if heading is not None and heading != sections[-1][0]:
                sections.append((heading, []))
            activity = self._activity_of(row)
            if activity is not None:
                sections[-1][1].append(activity)
        return tuple(
            TableSection(name, tuple(activities)) for name, activities in sections if activities or name is not None
        )

    def _last_row(self) -> int:
        """The last row with letters, and the rows after it that are activities still without any."""
        filled = [row for row in range(self._layout.header + 1, len(self._sheet.rows)) if self._has_letters(row)]
        last = filled[-1]
        for row in range(last + 1, len(self._sheet.rows)):
            texts = [text for text in map(str.strip, self._sheet.rows[row]) if text]
            if texts:
                self.doubts.append(Doubt(f"Row {row + 1}", texts[0], "stands below the table and was not taken"))
        return last

    def _has_letters(self, row: int) -> bool:
        return any(self._readings.has_letters(row, column) for column in self._layout.roles)

    def _heading_of(self, row: int) -> str | None:
        if self._layout.section is not None:
            return plain_name(self._sheet.cell(row, self._layout.section)) or None
        return plain_name(self._first_text(row)) if self._is_section_row(row) else None

    def _first_text(self, row: int) -> str:
        return next((text for text in map(str.strip, self._sheet.rows[row]) if text), "")

    def _is_section_row(self, row: int) -> bool:
        """One text and no cell filled in any role column: nobody, written as a dash, makes it an activity."""
        texts = [text for text in map(str.strip, self._sheet.rows[row]) if text]
        role_texts = [self._sheet.cell(row, column) for column in self._layout.roles]
        is_blank = not any(role_texts) or all(text.casefold() == "nan" for text in role_texts)
        own = [text for text in texts if text.casefold() != "nan"]
        return len(own) == 1 and is_blank and bool(re.search(r"\w", own[0]))

    def _activity_of(self, row: int) -> TableActivity | None:
        name = plain_name(self._sheet.cell(row, self._layout.activity))
        if self._is_section_row(row):
            return None
        if not name:
            if self._has_letters(row):
                self._doubt(row, self._layout.roles[0], "has letters but no activity and was not taken")
            return None
        return TableActivity(name, tuple(self._letters(row, column) for column in self._layout.roles))

    def _letters(self, row: int, column: int) -> Letters:
        reading = self._readings.of_cell(row, column)
        if reading.letters is None:
            self._doubt(row, column, "is not understood; the cell stays empty")
            return NO_LETTERS
        if reading.doubt:
            self._doubt(row, column, f"was read {reading.doubt}")
        return reading.letters

    def _doubt(self, row: int, column: int, outcome: str) -> None:
        role = self._roles[self._layout.roles.index(column)]
        self.doubts.append(Doubt(f"Row {row + 1}, {role}", self._sheet.cell(row, column), outcome))
