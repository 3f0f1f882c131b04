"""Reads the matrices of a sheet: sheet in, draft tables with every doubt out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from raci_planner.boundaries import RoleReader
from raci_planner.domain.commands import Table, TableRole
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.interchange.recognition.draft import DraftTable
from raci_planner.interchange.recognition.finding import find_layouts, layout_under
from raci_planner.interchange.recognition.grid import read_grid
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.legend import read_legend
from raci_planner.interchange.recognition.letter_columns import read_letter_columns
from raci_planner.interchange.recognition.letter_system import LetterSystem
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.own import own_layout
from raci_planner.interchange.recognition.turning import turned
from raci_planner.interchange.sheet import Doubt, Sheet
from raci_planner.language import counted, say

_MOST_TOLD_ROWS = 2_000
_LONGEST_COLUMN = 2_000
"""Characters of a column's texts that a doubt tells."""


def recognise_all(sheet: Sheet, roles: RoleReader, scheme: LetterScheme | None = None) -> tuple[DraftTable, ...]:
    """The matrices of a sheet, from top to bottom; none if it holds none.

    Args:
        sheet: what a reader gave.
        roles: tells the sides of the roles.
        scheme: the letters of the plan that the tables enter; None lets each table choose.
    """
    looks = Looks(sheet)
    own = own_layout(looks)
    layouts = find_layouts(looks) if own is None else (own,)
    drafts = [_read(looks, layout, roles, scheme, {}) for layout in layouts]
    drafts = [draft for draft in drafts if draft.table.roles and draft.table.activity_count]
    if not drafts or own is not None:
        return tuple(drafts)
    return (*drafts[:-1], replace(drafts[-1], doubts=(*drafts[-1].doubts, *_between(looks, drafts))))


def recognise(sheet: Sheet, roles: RoleReader, scheme: LetterScheme | None = None) -> DraftTable:
    """The matrix of a sheet with the most filled cells.

    Raises:
        ForeignFormatError: if there is none, with what is looked for.
    """
    drafts = recognise_all(sheet, roles, scheme)
    if not drafts:
        raise ForeignFormatError(nothing_found(sheet.name))
    return max(drafts, key=lambda draft: draft.filled_cells)


def recognise_as(
    sheet: Sheet,
    layout: Layout,
    roles: RoleReader,
    scheme: LetterScheme | None = None,
    meanings: Mapping[str, Letters] | None = None,
) -> DraftTable:
    """The matrix of a sheet, read as a person said: with a layout of theirs, and their meanings of letters."""
    return _read(Looks(sheet), layout, roles, scheme, meanings or {})


def layout_with_header(sheet: Sheet, header: int) -> Layout | None:
    """The layout that follows from a heading in a given row; None if no matrix stands below it."""
    return layout_under(Looks(sheet), header)


def nothing_found(name: str) -> str:
    """What to say of a sheet without a matrix."""
    found = (
        say("No responsibility table found in {name}.", name=name) if name else say("No responsibility table found.")
    )
    needed = say(
        "It needs a row of headings, one column with activities, and columns with letters such as R, A, C and I; or "
        "columns headed by such letters, with the names of roles in them."
    )
    return f"{found} {needed}"


def _read(
    looks: Looks, layout: Layout, roles: RoleReader, scheme: LetterScheme | None, chosen: Mapping[str, Letters]
) -> DraftTable:
    sheet = looks.sheet
    if layout.kind is LayoutKind.ROLES_IN_ROWS:
        return replace(_read_turned(looks, layout, roles, scheme, chosen), layout=layout, sheet=sheet)
    legend = read_legend([*((line,) for line in sheet.around), *_rows_outside(looks, layout)])
    if layout.kind is LayoutKind.LETTER_COLUMNS:
        names, collected, system = read_letter_columns(looks, layout, legend, scheme, chosen)
    else:
        names, collected, system = read_grid(looks, layout, legend, scheme, chosen)
    sides = [reading.side for reading in roles.read_all(names)]
    table_roles = tuple(TableRole(name, side) for name, side in zip(names, sides, strict=True))
    doubts = [
        *_of_reader(sheet, layout),
        *(_above(looks, layout) if sheet.identity is None else ()),
        *_guesses(system),
        *collected.doubts(),
    ]
    return DraftTable(
        source=sheet.heading or sheet.name,
        table=Table(table_roles, collected.table_sections()),
        scheme=system.scheme,
        layout=layout,
        meanings=system.meanings,
        doubts=tuple(doubts),
        sheet=sheet,
        row_ids=tuple(collected.row_ids),
        section_ids=collected.table_section_ids(),
        unread=frozenset(collected.unread),
    )


def _read_turned(
    looks: Looks, layout: Layout, roles: RoleReader, scheme: LetterScheme | None, chosen: Mapping[str, Letters]
) -> DraftTable:
    sheet, upright, left = turned(looks, layout)
    draft = _read(Looks(sheet), upright, roles, scheme, chosen)
    note = Doubt(say("The table"), say("roles in rows, activities in columns"), say("was turned"))
    outside = [
        Doubt(
            say("Row {row}", row=row + 1),
            _line(looks, row),
            say("does not belong to the table and was not taken"),
            row=row,
        )
        for row in left
    ]
    others = [*layout.notes, *layout.left, *([layout.section] if layout.section is not None else [])]
    beside = (_beside(looks, layout, column) for column in sorted(others))
    told = (note, *looks.sheet.doubts, *_above(looks, layout), *draft.doubts, *outside, *filter(None, beside))
    return replace(draft, doubts=told)


def _beside(looks: Looks, layout: Layout, column: int) -> Doubt | None:
    """What stands in a column beside roles that are rows: a plan has no place for it."""
    texts = dict.fromkeys(text for row in layout.rows if (text := looks.sheet.cell(row, column)))
    outcome = say("stand beside the roles and were not taken")
    return (
        Doubt(say("Column {column}", column=column + 1), " · ".join(texts)[:_LONGEST_COLUMN], outcome, column=column)
        if texts
        else None
    )


def _line(looks: Looks, row: int) -> str:
    return " · ".join(cell.strip() for cell in looks.sheet.rows[row] if cell.strip())[:200]


def _of_reader(sheet: Sheet, layout: Layout) -> list[Doubt]:
    """The reader's doubts; in a workbook of this program, only those on what is taken."""
    taken = {*layout.columns, *layout.notes, layout.names}
    return [doubt for doubt in sheet.doubts if sheet.identity is None or doubt.column is None or doubt.column in taken]


def _rows_outside(looks: Looks, layout: Layout) -> list[tuple[str, ...]]:
    """The rows above the heading, and those below it that might explain letters."""
    rows = looks.sheet.rows
    below = [rows[row] for row in layout.rows if len(looks.texts(row)) <= 3]
    return [*rows[layout.start : layout.header], *below, *rows[layout.end :]]


def _above(looks: Looks, layout: Layout) -> list[Doubt]:
    rows = [row for row in range(layout.start, layout.header) if looks.texts(row)]
    outcome = say("stands above the table and was not taken")
    return [Doubt(say("Row {row}", row=row + 1), _line(looks, row), outcome, row=row) for row in rows]


def _between(looks: Looks, drafts: Sequence[DraftTable]) -> list[Doubt]:
    """The rows that belong to none of the matrices of a sheet."""
    taken = {row for draft in drafts for row in range(draft.layout.start, draft.layout.end)}
    return [
        Doubt(
            say("Row {row}", row=row + 1),
            _line(looks, row),
            say("does not belong to a table and was not taken"),
            row=row,
        )
        for row in range(len(looks.sheet.rows))
        if row not in taken and looks.texts(row)
    ][:_MOST_TOLD_ROWS]


def _guesses(system: LetterSystem) -> list[Doubt]:
    return [
        Doubt(
            counted("In {count} cell", "In {count} cells", meaning.cells),
            meaning.token,
            meaning.explanation,
        )
        for meaning in system.meanings
        if not meaning.is_sure
    ]
