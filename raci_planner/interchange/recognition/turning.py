"""Turns a matrix whose rows are roles, so that its rows are activities."""

from dataclasses import replace

from raci_planner.interchange.recognition.headings import heading
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.rows import RowKind, row_kinds
from raci_planner.interchange.recognition.vocabulary import role_likeness
from raci_planner.interchange.sheet import Sheet


def turned(looks: Looks, layout: Layout) -> tuple[Sheet, Layout, list[int]]:
    """The matrix with its rows and columns exchanged, the layout of that, and the rows that are not in it."""
    sheet = looks.sheet
    kinds = row_kinds(looks, replace(layout, kind=LayoutKind.GRID))
    kept = [row for row, kind in kinds.items() if _is_role(plain_name(sheet.cell(row, layout.names)), kind)]
    left = [row for row in kinds if row not in kept and looks.texts(row)]
    head = (sheet.cell(layout.header, layout.names) or "Activity", *(sheet.cell(row, layout.names) for row in kept))
    body = [
        (heading(looks, layout.header, layout.heading_column(column)), *(sheet.cell(row, column) for row in kept))
        for column in layout.columns
    ]
    upright = Layout(kind=LayoutKind.GRID, header=0, end=len(body) + 1, names=0, columns=tuple(range(1, len(kept) + 1)))
    return replace(sheet, rows=(head, *body), merges=(), doubts=()), upright, left


def _is_role(name: str, kind: RowKind) -> bool:
    """Whether a row is a role; one that has nothing to do yet is told from a heading by its name."""
    return kind in (RowKind.ACTIVITY, RowKind.UNFILLED) or (kind is RowKind.SECTION and role_likeness(name) > 0)
