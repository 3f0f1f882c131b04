"""Turns a matrix whose rows are roles, so that its rows are activities."""

from dataclasses import replace

from raci_planner.interchange.recognition.headings import heading
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.looks import Looks
from raci_planner.interchange.sheet import Sheet


def turned(looks: Looks, layout: Layout) -> tuple[Sheet, Layout]:
    """The matrix with its rows and columns exchanged, and the layout of that."""
    sheet = looks.sheet
    rows = [row for row in layout.rows if len(looks.texts(row)) > 1 and sheet.cell(row, layout.names)]
    last = max(rows, default=layout.header)
    kept = [row for row in range(layout.header + 1, last + 1) if sheet.cell(row, layout.names)]
    head = (sheet.cell(layout.header, layout.names) or "Activity", *(sheet.cell(row, layout.names) for row in kept))
    body = [
        (heading(looks, layout.header, layout.heading_column(column)), *(sheet.cell(row, column) for row in kept))
        for column in layout.columns
    ]
    upright = Layout(kind=LayoutKind.GRID, header=0, end=len(body) + 1, names=0, columns=tuple(range(1, len(kept) + 1)))
    return replace(sheet, rows=(head, *body), merges=(), doubts=()), upright
