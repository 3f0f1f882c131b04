"""Digests of letters: what somebody agreed with, so that it can be told later whether it still stands."""

import hashlib
from collections.abc import Iterable

from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import LetterScheme


def row_basis(plan: Plan, activity: ActivityId) -> str:
    """The digest of all letters of an activity."""
    return digest(plan.scheme, plan.cells_of_activity(activity))


def column_basis(plan: Plan, role: RoleId) -> str:
    """The digest of all letters of a role."""
    return digest(plan.scheme, plan.cells_of_role(role))


def cell_basis(plan: Plan, activity: ActivityId, role: RoleId | None) -> str:
    """The digest of one cell's letters, or of the whole activity's for None."""
    if role is None:
        return row_basis(plan, activity)
    return digest(plan.scheme, [Cell(activity=activity, role=role, letters=plan.letters(activity, role))])


def digest(scheme: LetterScheme, cells: Iterable[Cell]) -> str:
    """The digest of cells by their written letters: a scheme that keeps the letters keeps what was agreed."""
    told = sorted((cell.activity, cell.role, scheme.text(cell.letters)) for cell in cells)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]
