"""A digest of a plan's content: equal for equal plans, whatever the order in which they came to be."""

import hashlib
from collections.abc import Iterable
from itertools import takewhile
from operator import itemgetter

from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell, Record
from raci_planner.storage.rows import SHAPE_OF, SHAPES


def content_digest(plan: Plan) -> str:
    """The SHA-256 of all records in the order of their keys, and of the letters row by row."""
    digest = hashlib.sha256()
    by_type: dict[type[Record], list[Record]] = {}
    for record in takewhile(lambda each: not isinstance(each, Cell), plan.records()):
        by_type.setdefault(type(record), []).append(record)
    for shape in SHAPES:
        rows = sorted(map(SHAPE_OF[shape.record].to_row, by_type.get(shape.record, ())))
        digest.update(repr(rows).encode("utf-8", "backslashreplace"))
    for row in _rows_in_order(plan):
        digest.update(row)
    return digest.hexdigest()


def _rows_in_order(plan: Plan) -> Iterable[bytes]:
    """The letters of all activities, in the order of the ids on both sides."""
    rows = map(plan.row, sorted(plan.activities))
    slots = [plan.slot(role) for role in sorted(plan.roles)]
    if slots == list(range(len(slots))):
        return (row[: len(slots)] for row in rows)
    if len(slots) == 1:
        return (row[slots[0] : slots[0] + 1] for row in rows)
    pick = itemgetter(*slots)
    return (bytes(pick(row)) for row in rows)
