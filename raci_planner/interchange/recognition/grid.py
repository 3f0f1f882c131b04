"""Reads a matrix whose rows are activities and whose columns are roles."""

from collections import Counter
from collections.abc import Mapping

from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme
from raci_planner.interchange.recognition.collecting import Collected
from raci_planner.interchange.recognition.headings import heading
from raci_planner.interchange.recognition.layout import Layout
from raci_planner.interchange.recognition.letter_system import LetterSystem, letter_system
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.row_texts import RowTexts
from raci_planner.interchange.recognition.rows import RowKind, row_kinds
from raci_planner.interchange.recognition.tokens import CellText, Look
from raci_planner.language import say

_LONGEST_ASIDE = 300


def read_grid(
    looks: Looks,
    layout: Layout,
    legend: Mapping[str, str],
    scheme: LetterScheme | None,
    chosen: Mapping[str, Letters],
) -> tuple[list[str], Collected, LetterSystem]:
    """The names of the roles, the rows, and the letters they are written in."""
    kinds = row_kinds(looks, layout)
    system = letter_system(_tokens(looks, layout, kinds), legend, scheme, chosen)
    return _Grid(looks, layout, system).read(kinds)


def _tokens(looks: Looks, layout: Layout, kinds: Mapping[int, RowKind]) -> Counter[str]:
    """How often each letter, word and mark stands in the cells; none if free texts stand there instead."""
    texts: Counter[str] = Counter()
    for row, kind in kinds.items():
        if kind is RowKind.ACTIVITY:
            cells = looks.sheet.rows[row]
            texts.update(cells[column] for column in layout.columns if column < len(cells))
    tokens: Counter[str] = Counter()
    found: Counter[Look] = Counter()
    for text, count in texts.items():
        parts = looks.of(text)
        found[parts.look] += count
        if parts.look is not Look.TEXT:
            for token in parts.tokens:
                tokens[token] += count
    is_free_text = not found[Look.SURE] and found[Look.TEXT] > found[Look.LIKELY]
    return Counter() if is_free_text else tokens


class _Grid:
    def __init__(self, looks: Looks, layout: Layout, system: LetterSystem) -> None:
        self._looks = looks
        self._sheet = looks.sheet
        self._layout = layout
        self._system = system
        self._collected = Collected()
        self._texts = RowTexts(looks, layout, self._collected)
        self._roles = [self._role_name(column) for column in layout.columns]
        self._letters_of: dict[str, tuple[Letters, CellText]] = {}
        self._has_letters = bool(system.meanings)
        self._merged = {
            (merge.row + down, merge.column + right): (merge.row, merge.column)
            for merge in self._sheet.merges
            for down in range(merge.height if merge.column in layout.columns else 0)
            for right in range(merge.width)
        }

    def read(self, kinds: Mapping[int, RowKind]) -> tuple[list[str], Collected, LetterSystem]:
        self._texts.tell_columns()
        for row, kind in kinds.items():
            if self._texts.take(row, kind):
                self._activity(row)
        self._texts.tell_stray_cells(kinds)
        return self._roles, self._collected, self._system

    def _role_name(self, column: int) -> str:
        name = heading(self._looks, self._layout.header, self._layout.heading_column(column))
        if not name:
            name = say("Column {column}", column=column + 1)
            self._texts.doubt(
                say("Column {column}", column=column + 1),
                "",
                say("has letters but no heading; name the role"),
                column=column,
            )
        return self._collected.fitting(name, say("Column {column}", column=column + 1))

    def _activity(self, row: int) -> None:
        asides: list[str] = []
        letters = [
            self._cell(row, column, role, asides)
            for column, role in zip(self._layout.columns, self._roles, strict=True)
        ]
        self._texts.add(row, letters, asides)

    def _cell(self, row: int, column: int, role: str, asides: list[str]) -> Letters:
        cells = self._sheet.rows[row]
        text = cells[column] if column < len(cells) else ""
        if not text:
            if self._merged and (origin := self._merged.get((row, column))) and origin != (row, column):
                return self._of_merged(row, column, origin, role)
            return NO_LETTERS
        known = self._letters_of.get(text)
        if known is None:
            parts = self._looks.of(text)
            known = self._letters_of[text] = (self._system.letters_of(parts.tokens), parts)
        letters, parts = known
        is_free_text = not self._has_letters and parts.look in (Look.SURE, Look.LIKELY)
        if (
            is_free_text
            or parts.look is Look.TEXT
            or parts.look is Look.OPEN
            or parts.aside
            or parts.unknown
            or parts.is_repaired
        ):
            return self._doubtful(row, column, role, asides, known)
        return letters

    def _of_merged(self, row: int, column: int, origin: tuple[int, int], role: str) -> Letters:
        text = self._sheet.cell(*origin)
        letters = self._system.letters_of(self._looks.of(text).tokens)
        if letters:
            self._texts.doubt(
                say("Row {row}, {role}", row=row + 1, role=role),
                text,
                say("fills merged cells and was taken for each"),
                row,
                column,
            )
        return letters

    def _doubtful(
        self, row: int, column: int, role: str, asides: list[str], known: tuple[Letters, CellText]
    ) -> Letters:
        letters, parts = known
        text = plain_name(self._sheet.cell(row, column))
        outcome, is_noted = self._outcome(letters, parts)
        if is_noted:
            asides.append(f"{role}: {text[:_LONGEST_ASIDE]}")
        self._texts.doubt(say("Row {row}, {role}", row=row + 1, role=role), text, outcome, row, column)
        if parts.look is not Look.OPEN and not self._has_letters:
            return self._free_text()
        if parts.look in (Look.TEXT, Look.OPEN):
            self._collected.unread.add((len(self._collected.row_ids), self._layout.columns.index(column)))
            return NO_LETTERS
        return letters

    def _free_text(self) -> Letters:
        """What stands for letters in a table that has none: whoever has a text there does something."""
        responsible = self._system.scheme.responsible
        return Letters(responsible & -responsible)

    def _outcome(self, letters: Letters, parts: CellText) -> tuple[str, bool]:
        """What became of a cell that was not taken as it stands, and whether its text goes into the note."""
        scheme = self._system.scheme
        if parts.look is Look.OPEN:
            return say("is still open; the cell stays empty"), False
        if not self._has_letters:
            return say(
                "is no letter and was read as {letters}; it stands in the note", letters=scheme.words(self._free_text())
            ), True
        if parts.look is Look.TEXT:
            return say("is not understood; the cell stays empty, the text stands in the note"), True
        if parts.unknown or parts.aside:
            rest = ", ".join(filter(None, (*parts.unknown, parts.aside)))
            return say(
                "was read as {letters}; “{text}” stands in the note",
                letters=scheme.text(letters) or say("nobody"),
                text=rest,
            ), True
        return say(
            "was read as {letters}: it is a letter of another alphabet that looks alike", letters=scheme.text(letters)
        ), False
