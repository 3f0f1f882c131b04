"""What every kind of matrix has around its cells: names, headings, notes, ids, and what is not taken."""

from collections.abc import Mapping, Sequence

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.recognition.collecting import Collected
from raci_planner.interchange.recognition.headings import heading, is_note_heading
from raci_planner.interchange.recognition.layout import Layout
from raci_planner.interchange.recognition.looks import Looks, is_letters
from raci_planner.interchange.recognition.names import one_line, plain_name
from raci_planner.interchange.recognition.rows import RowKind
from raci_planner.interchange.recognition.tokens import Look
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.language import later, say

_OUTSIDE = {
    RowKind.OUTSIDE: later("does not belong to the table and was not taken"),
    RowKind.NAMELESS: later("stands in a row without an activity and was not taken"),
}


def own_id(sheet: Sheet, row: int, kind: str) -> int | None:
    """The id of a row in a workbook of this program: "a" for activities, "s" for sections; None if it has none."""
    known = sheet.identity.rows[row] if sheet.identity is not None else ""
    digits = known[1:]
    return int(digits) if known[:1] == kind and digits.isascii() and digits.isdigit() and len(digits) <= 10 else None


class RowTexts:
    """Takes rows into a collection, all but their letters."""

    def __init__(self, looks: Looks, layout: Layout, collected: Collected) -> None:
        self._looks = looks
        self._sheet = looks.sheet
        self._layout = layout
        self._collected = collected
        self._heads = {column: heading(looks, layout.header, column) for column in layout.notes}
        self._name = one_line if looks.sheet.identity else plain_name

    def doubt(self, place: str, text: str, outcome: str, row: int | None = None, column: int | None = None) -> None:
        """Note something that was not taken as it stands."""
        self._collected.tell(Doubt(place, text, outcome, row, column))

    def tell_columns(self) -> None:
        """Say which columns are no part of the matrix."""
        if self._sheet.identity is not None:
            return
        for column in self._layout.notes:
            if not is_note_heading(self._heads[column]):
                self._tell_column(column, self._heads[column], say("is not a role; its texts stand in the notes"))
        for column in self._layout.left:
            head = heading(self._looks, self._layout.header, column)
            self._tell_column(column, head, say("only numbers the rows and was not taken"))

    def _tell_column(self, column: int, head: str, outcome: str) -> None:
        self.doubt(say("Column {column}", column=column + 1), head, outcome, column=column)

    def take(self, row: int, kind: RowKind) -> bool:
        """Take a row's heading, or tell that it is not taken; True if it is an activity, still to be added."""
        if kind in _OUTSIDE:
            text = " · ".join(plain_name(cell) for cell in self._sheet.rows[row] if cell.strip())
            self.doubt(say("Row {row}", row=row + 1), text[:200], say(_OUTSIDE[kind]), row)
            return False
        if kind is RowKind.SECTION:
            text = self._activity_name(row)
            if len(self._looks.texts(row)) > 1 and self._sheet.identity is None:
                self._tell_beside_headings(row)
            self._collected.open_section(
                self._collected.fitting(text, say("Row {row}", row=row + 1)), own_id(self._sheet, row, "s")
            )
            return False
        if kind is RowKind.REPEATED_HEADER:
            self._tell_beside_headings(row)
        if kind not in (RowKind.ACTIVITY, RowKind.UNFILLED):
            return False
        if self._layout.section is not None:
            group = self._name(self._sheet.cell(row, self._layout.section))
            if group:
                self._collected.open_section(self._collected.fitting(group, say("Row {row}", row=row + 1)))
        if kind is RowKind.UNFILLED:
            name = self._activity_name(row)
            self.doubt(
                say("Row {row}", row=row + 1),
                name,
                say("has no letters; it may be a heading and was taken as an activity"),
                row,
            )
        return True

    def _tell_beside_headings(self, row: int) -> None:
        """Say what else stands in a row with the headings once more."""
        for column in self._looks.texts(row):
            text = self._sheet.cell(row, column)
            if column != self._layout.names and text != self._sheet.cell(self._layout.header, column):
                outcome = say("stands beside headings that come again and was not taken")
                self.doubt(
                    say("Row {row}, column {column}", row=row + 1, column=column + 1), text[:200], outcome, row, column
                )

    def add(self, row: int, letters: Sequence[Letters], asides: Sequence[str]) -> None:
        """Take an activity with its letters."""
        notes = [self._note(row, column) for column in self._layout.notes]
        note = "\n".join([*filter(None, notes), *asides])
        name = self._collected.fitting(self._activity_name(row), say("Row {row}", row=row + 1))
        written = self._sheet.cell(row, self._layout.names)
        if "](" in written and self._sheet.identity is None:
            self.doubt(
                say("Row {row}", row=row + 1),
                written[:200],
                say("was read as “{name}” without its link", name=name),
                row,
            )
        self._collected.add(name, letters, note, self._id(row))

    def _activity_name(self, row: int) -> str:
        return self._name(self._sheet.cell(row, self._layout.names)) or next(
            name for cell in self._sheet.rows[row] if (name := self._name(cell.strip()))
        )

    def _note(self, row: int, column: int) -> str:
        text = self._sheet.cell(row, column)
        if self._sheet.identity is not None:
            return text if is_note_heading(self._heads[column]) else ""
        name = plain_name(text)
        if not name or not any(sign.isalnum() for sign in name):
            return ""
        head = self._heads[column]
        return name if is_note_heading(head) or not head else f"{head}: {name}"

    def _id(self, row: int) -> int | None:
        """The id that a workbook of this program carries for an activity."""
        return own_id(self._sheet, row, "a")

    def tell_stray_cells(self, kinds: Mapping[int, RowKind]) -> None:
        """Say where something stands in a column that is nothing."""
        layout = self._layout
        known = {*layout.columns, *layout.notes, *layout.left, layout.names, layout.section}
        strays = [column for column in range(self._looks.width) if column not in known]
        for row, kind in kinds.items() if strays else ():
            marks = self._looks.row(row)
            for column in strays:
                is_telling = marks[column] > Look.NOBODY if self._sheet.identity is None else is_letters(marks[column])
                if kind in (RowKind.ACTIVITY, RowKind.UNFILLED) and is_telling:
                    text = self._sheet.cell(row, column)
                    outcome = say("stands under no heading and was not taken")
                    self.doubt(
                        say("Row {row}, column {column}", row=row + 1, column=column + 1), text, outcome, row, column
                    )
