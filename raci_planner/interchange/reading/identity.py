"""Knows a workbook of this program when it comes back, by the ids it carries hidden."""

import re
from collections.abc import Sequence
from dataclasses import replace

from raci_planner.interchange.sheet import Identity, Sheet

_IDS_SHEET = "_raci"
_PROGRAM = "raci-planner"
_ID = re.compile(r"[as]\d{1,10}")
_MOST_HEADS = 60


def with_identity(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets without the hidden one with ids; the matrix among them carries the identity instead of its id column.

    In a workbook of this program the matrix is all there is to read: the other sheets follow from it.
    """
    ids = next((sheet for sheet in sheets if sheet.name == _IDS_SHEET), None)
    if ids is None or not ids.rows or ids.cell(0, 0) != _PROGRAM:
        return tuple(sheets)
    others = [sheet for sheet in sheets if sheet is not ids]
    for sheet in others:
        column = _id_column(sheet)
        if column is not None:
            return (_identified(sheet, column, ids),)
    return tuple(others)


def _id_column(sheet: Sheet) -> int | None:
    """The last column that holds nothing but ids below its heading."""
    for column in range(sheet.width - 1, -1, -1):
        texts = [text for row in range(len(sheet.rows)) if (text := sheet.cell(row, column))]
        if len(texts) > 1 and all(_ID.fullmatch(text) for text in texts[1:]) and len(texts[0]) < _MOST_HEADS:
            return column
    return None


def _identified(sheet: Sheet, column: int, ids: Sheet) -> Sheet:
    plan = ""
    roles = []
    exported = set()
    for row in range(len(ids.rows)):
        kind, key, name = (ids.cell(row, place) for place in range(3))
        if kind == "plan":
            plan = key
        elif kind == "role" and key.isascii() and key.isdigit() and len(key) <= 10:
            roles.append((int(key), name))
        elif kind in ("activity", "section"):
            exported.add(f"{kind[0]}{key}")
    known: set[str] = set()
    rows = []
    for row in range(len(sheet.rows)):
        text = sheet.cell(row, column)
        is_first = bool(_ID.fullmatch(text)) and text not in known
        rows.append(text if is_first else "")
        known.add(text)
    without = tuple((*cells[:column], *cells[column + 1 :]) for cells in sheet.rows)
    identity = Identity(plan=plan, roles=tuple(roles), exported=frozenset(exported), rows=tuple(rows))
    return replace(sheet, rows=without, identity=identity)
