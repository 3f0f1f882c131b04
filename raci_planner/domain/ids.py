"""The identities of records.

Ids are made by the program, never by the database, so that a record deleted and restored by undo is the same
record. They are random 31-bit integers: four bytes each in the file, and two copies of a plan that went apart
practically never give one id to two things.
"""

from collections.abc import Callable, Container
from typing import NewType

SectionId = NewType("SectionId", int)
ActivityId = NewType("ActivityId", int)
RoleId = NewType("RoleId", int)
PersonId = NewType("PersonId", int)
EntryId = NewType("EntryId", int)
BallotId = NewType("BallotId", int)
VersionId = NewType("VersionId", int)

type IdSource = Callable[[], int]
"""Gives a fresh positive integer below 2**31 at each call; may repeat itself, `fresh` guards against that."""


def fresh(source: IdSource, taken: Container[int]) -> int:
    """The next id of `source` that is not taken yet."""
    while (candidate := source()) in taken:
        pass
    return candidate
