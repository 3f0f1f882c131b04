"""A digest of a plan's content: equal for equal plans, whatever the order in which they came to be.

It is noted in every file, so its definition is part of the format: with another one, all files would seem to have been
changed by another program.
"""

import hashlib
from collections.abc import Iterator, Sequence

from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell, Record
from raci_planner.storage.rows import SHAPES, Row


class ContentDigest:
    """Takes the rows of all tables but the cells in the order of `SHAPES`, each by key, and then the letters."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Take all rows of the next table."""
        self._digest.update(repr(rows).encode("utf-8", "backslashreplace"))

    def add_letters(self, plan: Plan) -> str:
        """Take the letters of all cells.

        Returns:
            The SHA-256 of everything.
        """
        for column in _columns_in_order(plan):
            self._digest.update(column)
        return self._digest.hexdigest()


def content_digest(plan: Plan) -> str:
    """The digest of a plan in memory."""
    by_type: dict[type[Record], list[Record]] = {}
    for record in plan.records():
        if isinstance(record, Cell):
            break
        by_type.setdefault(type(record), []).append(record)
    digest = ContentDigest()
    for shape in SHAPES[:-1]:
        digest.add_rows(sorted(map(shape.to_row, by_type.get(shape.record, ()))))
    return digest.add_letters(plan)


def _columns_in_order(plan: Plan) -> Iterator[bytes]:
    """The letters of each role, in the order of the ids on both sides; column by column, because slicing is fast."""
    rows = list(map(plan.row, sorted(plan.activities)))
    if rows:
        matrix, width = b"".join(rows), len(rows[0])
        for role in sorted(plan.roles):
            yield matrix[plan.slot(role) :: width]
