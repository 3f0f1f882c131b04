"""A digest of a plan's content: equal for equal plans, whatever the order in which they came to be."""

import hashlib
from itertools import takewhile
from operator import attrgetter

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
    slots = [plan.slot(role.id) for role in sorted(plan.roles.values(), key=attrgetter("id"))]
    for activity in sorted(plan.activities):
        row = plan.row(activity)
        digest.update(bytes([row[slot] for slot in slots]))
    return digest.hexdigest()
