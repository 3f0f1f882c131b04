"""The layout of a matrix that this program wrote, which people may have changed since."""

from raci_planner.interchange.own_heads import ACTIVITY_HEAD, NOTE_HEAD, counts_or_talk
from raci_planner.interchange.recognition.headings import is_note_heading
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.names import one_line
from raci_planner.interchange.recognition.tokens import Look
from raci_planner.language import everywhere


def own_layout(looks: Looks) -> Layout | None:
    """The layout of a sheet with an identity; None if its heading row is gone."""
    sheet = looks.sheet
    if sheet.identity is None:
        return None
    first = next((row for row, known in enumerate(sheet.identity.rows) if known), len(sheet.rows))
    exported = {name for _, name in sheet.identity.roles}
    header = max(range(first), key=lambda row: _named(looks, row, exported), default=None)
    if header is None:
        return None
    heads = [one_line(sheet.cell(header, column)) for column in range(looks.width)]
    counts = {column for column, head in enumerate(heads) if counts_or_talk().fullmatch(head)}
    own_notes = everywhere("column", NOTE_HEAD)
    notes = tuple(
        column for column, head in enumerate(heads) if column and (head in own_notes or is_note_heading(head))
    )
    beyond = min((*counts, *notes), default=looks.width)
    columns = tuple(
        column
        for column, head in enumerate(heads)
        if column > 0
        and head
        and column not in counts
        and column not in notes
        and (column < beyond or _holds_letters(looks, header, column))
    )
    others = [column for column in range(beyond, looks.width) if column not in (*columns, *counts, *notes)]
    texts = tuple(
        column for column in others if any(sheet.cell(row, column) for row in range(header + 1, len(sheet.rows)))
    )
    return Layout(
        kind=LayoutKind.GRID, header=header, end=len(sheet.rows), names=0, columns=columns, notes=(*notes, *texts)
    )


def _named(looks: Looks, row: int, exported: set[str]) -> tuple[int, int]:
    texts = {one_line(cell) for cell in looks.sheet.rows[row]}
    return len(texts & exported) + bool(texts.intersection(everywhere("column", ACTIVITY_HEAD))), row


def _holds_letters(looks: Looks, header: int, column: int) -> bool:
    found = {looks.row(row)[column] for row in range(header + 1, len(looks.sheet.rows))}
    return Look.SURE in found and Look.TEXT not in found
