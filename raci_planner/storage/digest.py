"""A digest of a plan's content: equal for equal plans, whatever the order in which they came to be.

It is noted in every file, so its definition is part of the format: with another one, all files would seem to have been
changed by another program.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Record
from raci_planner.storage.rows import SHAPES
from raci_planner.storage.shape import Row


@dataclass(frozen=True, slots=True)
class Content:
    """What a plan holds at one moment: quickly taken where edits are made, digested elsewhere.

    `tables` has the records of all shapes but the cells, in their order; `columns` the letters of each role, in the
    order of the ids on both sides.
    """

    tables: tuple[tuple[Record, ...], ...]
    columns: tuple[bytes, ...]

    @classmethod
    def of(cls, plan: Plan) -> "Content":
        """The content of a plan as it stands."""
        return cls(tuple(tuple(plan.all_of(shape.record)) for shape in SHAPES[:-1]), letters_by_role(plan))

    def digest(self) -> str:
        """The digest of this content."""
        rows = (sorted(map(shape.to_row, records)) for shape, records in zip(SHAPES[:-1], self.tables, strict=True))
        return digest_of(rows, self.columns)


def digest_of(tables: Iterable[Sequence[Row]], columns: Iterable[bytes]) -> str:
    """The SHA-256 of rows and letters.

    Args:
        tables: the rows of all shapes but the cells, in their order, each by key.
        columns: the letters of each role, see `letters_by_role`.
    """
    digest = hashlib.sha256()
    for rows in tables:
        digest.update(repr(rows).encode("utf-8", "backslashreplace"))
    for column in columns:
        digest.update(column)
    return digest.hexdigest()


def letters_by_role(plan: Plan) -> tuple[bytes, ...]:
    """The letters of each role on all activities, in the order of the ids on both sides."""
    rows = list(map(plan.row, sorted(plan.activities)))
    if not rows:
        return ()
    matrix, width = b"".join(rows), len(rows[0])
    return tuple(matrix[plan.slot(role) :: width] for role in sorted(plan.roles))
