"""The sides that plans confuse: product, project, further ones of a team's catalogue, and everybody else."""

from typing import NewType

Side = NewType("Side", str)
"""The key of a side, such as "product". A catalogue may name further ones; OTHER stands on no side at all."""

PRODUCT = Side("product")
PROJECT = Side("project")
OTHER = Side("other")


def face_each_other(one: Side | None, another: Side | None) -> bool:
    """Whether a boundary runs between two sides: both known, both documented, and not the same."""
    return one != another and not {one, another} & {None, OTHER}
