"""Turns a matrix whose rows are roles, so that its rows are activities."""

from dataclasses import replace

from raci_planner.interchange.recognition.headings import heading
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.recognition.rows import RowKind, row_kinds
from raci_planner.interchange.sheet import Sheet


def turned(looks: Looks, layout: Layout) -> tuple[Sheet, Layout, list[int]]:
    """The matrix with its rows and columns exchanged, the layout of that, and the rows that are not in it."""
    sheet = looks.sheet
    kinds = row_kinds(looks, replace(layout, kind=LayoutKind.GRID))
    kept = [row for row, kind in kinds.items() if kind is RowKind.ACTIVITY]
    left = [row for row, kind in kinds.items() if kind is not RowKind.ACTIVITY and looks.texts(row)]
    head = (sheet.cell(layout.header, layout.names) or "Activity", *(sheet.cell(row, layout.names) for row in kept))
    body = [
        (heading(looks, layout.header, layout.heading_column(column)), *(sheet.cell(row, column) for row in kept))
        for column in layout.columns
    ]
    upright = Layout(kind=LayoutKind.GRID, header=0, end=len(body) + 1, names=0, columns=tuple(range(1, len(kept) + 1)))
    return replace(sheet, rows=(head, *body), merges=(), doubts=()), upright, left
