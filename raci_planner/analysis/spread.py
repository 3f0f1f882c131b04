"""How the letters of many rows are spread over the roles, counted for all rows at once.

Every column is one integer with a byte per row. Adding up the columns in which a letter stands adds up a hundred
roles for ten thousand rows in a millisecond, and leaves the count of each row in its byte. What comes out are short
codes: rows of the same code are judged alike.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.sets import (
    ACCOUNTABLE,
    CONSULTED,
    EMPTY,
    INFORMED,
    OMITTED,
    RESPONSIBLE,
    SIGNING,
    SUPPORTING,
    VERIFYING,
    RowSet,
    everybody,
    union,
)

MOST_RESPONSIBLE = 3
"""More roles than this doing the work make a task too big. Source: ClickNFile."""
CROWD = 4
"""Fewer roles than this are never many, and fewer roles in a plan cannot be a crowd."""
CROWDED_SHARE = 0.6
"""Above this share of the roles it is many. Source: the share that raci_generator takes for Consulted."""
_BYTE = 0xFF


class Amount(IntEnum):
    """How many roles hold a letter, as far as rules care."""

    NONE = 0
    SOME = 1
    MANY = 2


class Tally(NamedTuple):
    """How the letters of a row are spread over the roles.

    Some Accountable are exactly one, for one is what there should be. `only_informed` is a row on which nobody has
    another letter, `everybody` one on which all roles have one; `doubled` are letters that imply each other in one
    cell, `self_checked` is a role that checks or signs its own work.
    """

    accountable: Amount
    responsible: Amount
    consulted: Amount
    informed: Amount
    supporting: Amount
    is_empty: bool
    only_informed: bool
    everybody: bool
    doubled: bool
    self_checked: bool
    names_action: bool


class Held(NamedTuple):
    """What the roles of one side hold on a row, all together."""

    anything: bool = False
    accountable: bool = False
    responsible: bool = False

    @property
    def working(self) -> bool:
        """Whether one of them answers for it or does it."""
        return self.accountable or self.responsible


@cache
def amounts_of_counts(most: int) -> bytes:
    """The amount that each count up to 255 is, where up to `most` are some."""
    return bytes(min(count, 1) + (count > most) for count in range(_BYTE + 1))


def tally_of(amounts: int, signs: int, names_action: int) -> Tally:
    """The tally that the codes of a row stand for."""
    return Tally._make(
        [
            *(Amount(amounts // 3**place % 3) for place in range(5)),
            *(bool(signs >> place & 1) for place in range(5)),
            bool(names_action),
        ]
    )


def held_of(code: int) -> Held:
    """What the code of a side on a row stands for."""
    return Held(bool(code & 1), bool(code & 2), bool(code & 4))


class Spread:
    """The codes of some rows, each as bytes with one byte per row.

    Args:
        letters: the rows by columns: for each role slot, its kinds of letters from the first row to the last.
        size: how many rows there are.
        columns: the roles.
    """

    def __init__(self, letters: Sequence[RowSet], size: int, columns: Columns) -> None:
        self._size = size
        self._columns = columns
        self._every = everybody(size)
        used = [letters[columns.place[role.id]] for role in columns.by_place]
        self._planes = {bit: [column >> bit & self._every for column in used] for bit in columns.kinds_used}

    def amounts(self) -> bytes:
        """How many roles hold each kind of letter: five amounts in a byte."""
        roles = len(self._columns.roles)
        crowd = max(CROWD - 1, int(CROWDED_SHARE * roles))
        most = {ACCOUNTABLE: 1, RESPONSIBLE: MOST_RESPONSIBLE, CONSULTED: crowd, INFORMED: crowd, SUPPORTING: crowd}
        code = EMPTY
        for place, (bit, some) in enumerate(most.items()):
            code += 3**place * int.from_bytes(self._amount_of(bit, some), "little")
        return code.to_bytes(self._size, "little")

    def signs(self) -> bytes:
        """What else is to be seen: empty, only informed, everybody, doubled, self-checked, a bit for each."""
        informed = self._anybody(INFORMED)
        others = self._anybody(*(bit for bit in self._planes if bit not in (INFORMED, OMITTED)))
        empty = self._every & ~informed & ~others
        signs = (empty, informed & ~others, self._filled_by_all(), self._doubled(), self._self_checked())
        return self._code(signs)

    def sides(self) -> list[tuple[int, ...]]:
        """What each side holds on each row, after whether anybody owns or does it."""
        codes = [self._code((self._anybody(ACCOUNTABLE, RESPONSIBLE),))]
        order = {role.id: turn for turn, role in enumerate(self._columns.by_place)}
        for roles in self._columns.sides.values():
            turns = [order[role.id] for role in self._columns.in_set(roles)]
            held = [
                union(planes[turn] for bit, planes in self._planes.items() if bit in bits for turn in turns)
                for bits in (_INVOLVED, (ACCOUNTABLE,), (RESPONSIBLE,))
            ]
            codes.append(self._code(held))
        return list(zip(*codes, strict=True))

    def _amount_of(self, bit: int, most: int) -> bytes:
        """For each row, how many roles hold a kind of letter."""
        planes = self._planes.get(bit, [])
        size = self._size
        counted = [
            sum(planes[start : start + _BYTE]).to_bytes(size, "little") for start in range(0, len(planes), _BYTE)
        ]
        amounts = amounts_of_counts(most)
        if len(counted) == 1:
            return counted[0].translate(amounts)
        return bytes(amounts[min(sum(counts), _BYTE)] for counts in zip(*counted, strict=True)) or bytes(size)

    def _anybody(self, *bits: int) -> RowSet:
        return union(plane for bit in bits for plane in self._planes.get(bit, ()))

    def _filled_by_all(self) -> RowSet:
        """The rows on which every role has a letter, if there are enough roles for that to be a crowd."""
        if len(self._columns.roles) <= CROWD:
            return EMPTY
        rows = self._every
        for letters in zip(*(planes for bit, planes in self._planes.items() if bit != OMITTED), strict=True):
            rows &= union(letters)
        return rows

    def _doubled(self) -> RowSet:
        """The rows with a cell whose letters imply each other."""
        return union(map(doubled, *(self._planes_of(bit) for bit in _MAY_IMPLY)))

    def _self_checked(self) -> RowSet:
        """The rows on which a role checks or signs what it does."""
        checked = zip(*(self._planes_of(bit) for bit in (VERIFYING, SIGNING, RESPONSIBLE)), strict=True)
        return union((verifies | signs) & does for verifies, signs, does in checked)

    def _planes_of(self, bit: int) -> list[RowSet]:
        return self._planes.get(bit) or [EMPTY] * len(self._columns.roles)

    def _code(self, sets: Iterable[RowSet]) -> bytes:
        """Sets of rows as a bit each in the byte of a row."""
        return union(rows << turn for turn, rows in enumerate(sets)).to_bytes(self._size, "little")


def doubled(accountable: int, responsible: int, supporting: int, consulted: int, informed: int) -> int:
    """Where letters imply each other: who owns or does a thing is asked and told anyway, who is asked is told.

    The arguments are sets of one kind, of roles on a row or of rows in a column. Source: University of
    Wisconsin-Madison; the chain A-R-S-I is MG Rush's.
    """
    working = accountable | responsible
    return (supporting | consulted | informed) & working | informed & (consulted | supporting)


_MAY_IMPLY = (ACCOUNTABLE, RESPONSIBLE, SUPPORTING, CONSULTED, INFORMED)
_INVOLVED = tuple(range(OMITTED))
