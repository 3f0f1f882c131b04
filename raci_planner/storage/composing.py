"""A plan that has no file yet, as the bytes of one."""

import sqlite3
from contextlib import closing
from itertools import groupby

from raci_planner.domain.plan import Plan
from raci_planner.storage.digest import content_digest
from raci_planner.storage.formats import newest
from raci_planner.storage.rows import SHAPE_OF


def composed(plan: Plan) -> bytes:
    """A file of the newest format with this plan.

    Raises:
        sqlite3.Error: if a record cannot be stored.
        UnicodeError: if a text cannot be stored.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(newest().sql)
        for record, group in groupby(plan.records(), type):
            shape = SHAPE_OF[record]
            connection.executemany(shape.insert, map(shape.to_row, group))
        connection.execute("UPDATE meta SET digest = ?", (content_digest(plan),))
        connection.commit()
        return connection.serialize()
