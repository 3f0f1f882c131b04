"""How a type of record lies in its table."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from operator import attrgetter
from typing import Any

from raci_planner.domain.records import Record
from raci_planner.language import say

type Row = tuple[str | int | bytes | None, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """How one type of record lies in its table.

    The first `keys` columns say which record it is; a table of one row has the column `id`, always 1.
    """

    record: type[Record]
    table: str
    columns: tuple[str, ...]
    keys: int
    to_row: Callable[[Any], Row]
    from_rows: Callable[[list[Any]], list[Any]]

    @property
    def select(self) -> str:
        """SQL that reads the rows in the order of their keys."""
        keys = ", ".join(self.columns[: self.keys])
        return f"SELECT {', '.join(self.columns)} FROM {self.table} ORDER BY {keys}"

    @property
    def insert(self) -> str:
        """SQL that adds one row."""
        places = ", ".join("?" for _ in self.columns)
        return f"INSERT INTO {self.table} ({', '.join(self.columns)}) VALUES ({places})"


def alike(record: type[Any], table: str, keys: int = 1) -> Shape:
    """The shape of a record whose fields are the columns.

    Plans have thousands of such records, and the constructor of a frozen dataclass takes longer than SQLite does for
    the row: they are filled column by column instead.
    """
    names = tuple(field.name for field in fields(record))
    setters = [getattr(record, name).__set__ for name in names]

    def from_rows(rows: list[Row]) -> list[Record]:
        made: list[Record] = [object.__new__(record) for _ in rows]
        for setter, column in zip(setters, zip(*rows, strict=True), strict=False):
            deque(map(setter, made, column), maxlen=0)
        return made

    return Shape(record, table, names, keys, attrgetter(*names), from_rows)


def own(
    record: type[Any],
    table: str,
    columns: str,
    to_row: Callable[[Any], Row],
    from_row: Callable[[Any], Record],
) -> Shape:
    """The shape of a record whose columns say things in their own way; a bar stands behind those of the key."""
    keys, others = (part.split() for part in columns.split("|"))
    return Shape(record, table, (*keys, *others), len(keys), to_row, lambda rows: list(map(from_row, rows)))


def day(text: str | None) -> date | None:
    """A day that may be missing."""
    return None if text is None else date.fromisoformat(text)


def told(on: date | None) -> str | None:
    """A day that may be missing, as a column holds it."""
    return None if on is None else on.isoformat()


def truth(number: int) -> bool:
    """Yes or no, as a column holds it.

    Raises:
        ValueError: if it is neither.
    """
    if number not in (0, 1):
        raise ValueError(say("{number} is neither yes nor no", number=number))
    return number == 1
