"""Tells the rows below a heading apart: activities, headings of sections, and what does not belong to the matrix."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from raci_planner.interchange.recognition.headings import is_activity_heading, is_section_heading
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.legend import is_legend, legend_rows
from raci_planner.interchange.recognition.looks import Looks, is_letters
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look

_RULE = re.compile(r"-{3,}|[—–_=]{2,}")  # noqa: RUF001
_BOLD = re.compile(r"(\*\*|__).+\1|<h\d>.*|<b>.*|<strong>.*|#+ .*", re.IGNORECASE)
_HANDLE = re.compile(r"@\w|https?://|\]\(")
_REMARK = re.compile(r"\W*(?:legend|key|note|notes|source|prepared|last updated|version|sign-?off)\b", re.IGNORECASE)
_LONGEST_NAME = 160


class RowKind(StrEnum):
    """What a row is."""

    ACTIVITY = "activity"
    SECTION = "section"
    HEADING = "heading"
    """A section beyond doubt."""
    BLANK = "blank"
    REPEATED_HEADER = "repeated header"
    NAMELESS = "nameless"
    OUTSIDE = "outside"
    UNFILLED = "unfilled"
    """An activity that has no letters and might be a heading."""


def row_kinds(looks: Looks, layout: Layout) -> dict[int, RowKind]:
    """What each row below the heading is."""
    return _Rows(looks, layout).kinds()


class _Rows:
    def __init__(self, looks: Looks, layout: Layout) -> None:
        self._looks = looks
        self._layout = layout
        self._sheet = looks.sheet
        self._head = [self._sheet.cell(layout.header, column) for column in layout.columns]
        self._legend = frozenset(legend_rows(looks, layout.rows))
        self._wide = {merge.row for merge in self._sheet.merges if merge.width > 2 and merge.height == 1}

    def kinds(self) -> dict[int, RowKind]:
        kinds: dict[int, RowKind] = {}
        lone: list[int] = []
        elsewhere = frozenset(self._elsewhere())
        for row in self._layout.rows:
            kind = RowKind.OUTSIDE if row in elsewhere else self._kind(row)
            if kind is RowKind.SECTION:
                lone.append(row)
                continue
            if kind in (RowKind.ACTIVITY, RowKind.HEADING):
                kinds.update(self._headings(lone))
                lone = []
            kinds[row] = RowKind.SECTION if kind is RowKind.HEADING else kind
        kinds.update(self._trailing(lone))
        return kinds

    def _headings(self, lone: Sequence[int]) -> Iterator[tuple[int, RowKind]]:
        """A lone row above an activity is its heading; of several, those that look like headings."""
        for row in lone:
            is_heading = len(lone) == 1 or self._is_marked(row)
            yield row, RowKind.SECTION if is_heading else RowKind.UNFILLED

    def _kind(self, row: int) -> RowKind:
        name = plain_name(self._sheet.cell(row, self._layout.names))
        known = self._sheet.identity.rows[row][:1] if self._sheet.identity is not None else ""
        if known and name:
            return RowKind.ACTIVITY if known == "a" else RowKind.HEADING
        texts = self._looks.texts(row)
        if self._is_lone(row, texts, self._cells(row)):
            return RowKind.SECTION if re.search(r"\w", "".join(self._sheet.rows[row])) else RowKind.BLANK
        if not texts:
            return RowKind.ACTIVITY if name else RowKind.BLANK
        return self._kind_by_cells(row, name)

    def _kind_by_cells(self, row: int, name: str) -> RowKind:
        written = [self._sheet.cell(row, column) for column in self._layout.columns]
        if written == self._head:
            return self._kind_of_heading(name)
        is_total = any(written) and all(text.isdigit() for text in written if text)
        if is_total or row in self._legend or self._is_signature(row, written):
            return RowKind.OUTSIDE
        return RowKind.ACTIVITY if name else RowKind.NAMELESS

    def _kind_of_heading(self, name: str) -> RowKind:
        """The headings once more; where they call the activities something else, that is the heading of a section."""
        first = plain_name(self._sheet.cell(self._layout.header, self._layout.names))
        is_said_before = not name or name == first or is_activity_heading(name)
        return RowKind.REPEATED_HEADER if is_said_before else RowKind.HEADING

    def _is_signature(self, row: int, written: Sequence[str]) -> bool:
        """Whether handles or links stand where letters belong."""
        if self._layout.kind is LayoutKind.LETTER_COLUMNS or not any(_HANDLE.search(text) for text in written):
            return False
        return not any(map(is_letters, self._cells(row)))

    def _is_lone(self, row: int, texts: Sequence[int], cells: Sequence[int]) -> bool:
        """One text, and no word on any role: nobody, written as a short dash or N/A, makes a row an activity."""
        if len(texts) > 1 or any(look > Look.NOBODY for look in cells):
            return False
        written = [text for column in self._layout.columns if (text := self._sheet.cell(row, column))]
        if not all(text.casefold() == "nan" or _RULE.fullmatch(text) for text in written):
            return False
        if texts:
            return True
        return bool(plain_name(self._sheet.cell(row, self._layout.names)))

    def _is_marked(self, row: int) -> bool:
        """Whether a lone row is made a heading by its looks."""
        cells = self._sheet.rows[row]
        text = next((cell.strip() for cell in cells if plain_name(cell)), "")
        is_short = len(cells) == 1 and len(self._sheet.rows[self._layout.header]) > 1
        is_ruled = any(_RULE.fullmatch(cell.strip()) for cell in cells)
        letters = [sign for sign in text if sign.isalpha()]
        is_loud = len(letters) > 3 and all(sign.isupper() for sign in letters)
        return (
            bool(_BOLD.fullmatch(text))
            or is_short
            or is_ruled
            or is_loud
            or row in self._wide
            or is_section_heading(" ".join(text.split()[:1]))
        )

    def _trailing(self, lone: Sequence[int]) -> Iterator[tuple[int, RowKind]]:
        """Lone rows below the last activity: legends and remarks, or activities that nobody has filled."""
        is_outside = False
        for row in lone:
            text = next(cell.strip() for cell in self._sheet.rows[row] if re.search(r"\w", cell))
            is_outside = is_outside or not self._looks.is_filled(row - 1) or self._is_remark(row, text)
            if is_outside:
                yield row, RowKind.OUTSIDE
            else:
                yield row, RowKind.SECTION if self._is_marked(row) else RowKind.UNFILLED

    def _is_remark(self, row: int, text: str) -> bool:
        is_elsewhere = not plain_name(self._sheet.cell(row, self._layout.names))
        is_told_apart = bool(_REMARK.match(text) or _HANDLE.search(text)) or text.startswith("(")
        is_italic = bool(re.match(r"[*_][^*_]", text))
        return is_elsewhere or is_told_apart or is_italic or is_legend(text) or len(text) > _LONGEST_NAME

    def _elsewhere(self) -> Iterator[int]:
        """The rows of parts behind a gap that hold other things than letters, such as a list of people."""
        if self._sheet.identity is not None:
            return
        is_first = True
        counted: tuple[int, ...] = (Look.SURE, Look.LIKELY)
        for part in self._parts():
            looks = [look for row in part for look in self._cells(row) if look]
            letters = sum(look in counted or look in (Look.NOBODY, Look.OPEN) for look in looks)
            if self._layout.kind is LayoutKind.LETTER_COLUMNS:
                letters = len(looks)
            if is_first and looks:
                is_first = False
                counted = (Look.SURE,) if 2 * looks.count(Look.SURE) > letters else counted
            elif not is_first and 2 * letters < len(looks):
                yield from part

    def _parts(self) -> Iterator[list[int]]:
        part: list[int] = []
        for row in self._layout.rows:
            if self._looks.is_filled(row):
                part.append(row)
            elif part:
                yield part
                part = []
        if part:
            yield part

    def _cells(self, row: int) -> list[int]:
        marks = self._looks.row(row)
        return [marks[column] for column in self._layout.columns]
