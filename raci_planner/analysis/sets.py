"""Sets of roles and sets of rows, as integers with one byte per member.

A row of a plan is bytes, one per role slot. Read as one integer, the roles that hold a letter are a mask and a
shift away, and what rules ask ("who holds A on the project side?") is one `&`. A column, read from top to bottom,
is a set of rows in the same manner.
"""

from collections.abc import Iterable

from raci_planner.domain.schemes import LetterKind, LetterScheme

type RoleSet = int
"""The member in slot *n* is bit 8 * n."""
type RowSet = int
"""The member in place *n* is bit 8 * n."""

EMPTY = 0

_KINDS = (
    LetterKind.RESPONSIBLE,
    LetterKind.ACCOUNTABLE,
    LetterKind.CONSULTED,
    LetterKind.INFORMED,
    LetterKind.SUPPORTING,
    LetterKind.VERIFYING,
    LetterKind.SIGNING,
    LetterKind.OMITTED,
)
RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED, SUPPORTING, VERIFYING, SIGNING, OMITTED = range(len(_KINDS))
"""The bit of each kind of letter in a byte of kinds; plain RACI letters lie on these bits already."""


def bit_of(kind: LetterKind) -> int:
    """The bit of a kind of letter."""
    return _KINDS.index(kind)


def everybody(count: int) -> int:
    """The set of the first `count` members."""
    return int.from_bytes(b"\1" * count, "little")


def member(place: int) -> int:
    """The set of one member."""
    return 1 << 8 * place


def union(sets: Iterable[int]) -> int:
    """The members of any of some sets."""
    members = EMPTY
    for one in sets:
        members |= one
    return members


def places(members: int) -> list[int]:
    """The places of the members, lowest first."""
    marks = members.to_bytes((members.bit_length() + 7) >> 3, "little")
    found = []
    place = marks.find(1)
    while place >= 0:
        found.append(place)
        place = marks.find(1, place + 1)
    return found


def set_of(chosen: Iterable[int], size: int) -> int:
    """The set of the members in these places, all below `size`."""
    marks = bytearray(size)
    for place in chosen:
        marks[place] = 1
    return int.from_bytes(marks, "little")


def kinds_table(scheme: LetterScheme) -> bytes | None:
    """The table that translates a scheme's sets of letters into sets of kinds; None if they are the same."""
    of_letter = [1 << _KINDS.index(letter.kind) for letter in scheme.letters]
    table = bytes(sum({kind for bit, kind in enumerate(of_letter) if letters >> bit & 1}) for letters in range(256))
    same = all(table[1 << bit] == 1 << bit for bit in range(len(of_letter)))
    return None if same else table
