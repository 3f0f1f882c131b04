"""How far roles reach across a documented boundary, each by itself and two by two.

The blur index of a role is the share of the documented activities it owns or does that are duties of the other
side. The blur of two roles that face each other is the share of the one's documented work that the other owns or
does as well, by the smaller of the two.
"""

from dataclasses import dataclass
from itertools import combinations

from raci_planner.analysis.sets import RowSet
from raci_planner.analysis.survey import Survey
from raci_planner.domain.records import Role
from raci_planner.domain.sides import face_each_other


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleBlur:
    """One role's documented work, and how much of it lies across the boundary."""

    role: Role
    work: RowSet
    beyond: RowSet

    @property
    def index(self) -> float:
        """From 0, all on its own side, to 1, all across."""
        return self.beyond.bit_count() / self.work.bit_count() if self.work else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PairBlur:
    """Two roles that face each other, and the documented work that both own or do: `count` rows, those in `shared`."""

    one: Role
    other: Role
    shared: RowSet
    count: int
    smaller: int

    @property
    def index(self) -> float:
        """From 0, nothing shared, to 1, all that the less busy of the two does."""
        return self.count / self.smaller if self.smaller else 0.0


def role_blur(survey: Survey, role: Role) -> RoleBlur | None:
    """The blur of one role; None if it stands on no side."""
    if role.side is None or not survey.columns.of_side(role.side):
        return None
    beyond = survey.duties.facing(role.side)
    work = survey.held.work(role)
    return RoleBlur(role=role, work=work & (beyond | survey.duties.of_side(role.side)), beyond=work & beyond)


def pair_blur(survey: Survey, one: Role, other: Role) -> PairBlur:
    """The blur of two roles."""
    (work, much), (other_work, other_much) = survey.documented_work(one), survey.documented_work(other)
    shared = work & other_work
    return PairBlur(one=one, other=other, shared=shared, count=shared.bit_count(), smaller=min(much, other_much))


def role_blurs(survey: Survey) -> tuple[RoleBlur, ...]:
    """The blur of every role that stands on a side, from left to right."""
    return tuple(blur for role in survey.columns.roles if (blur := role_blur(survey, role)) is not None)


def pair_blurs(survey: Survey) -> tuple[PairBlur, ...]:
    """The blur of every two roles that face each other, from left to right."""
    return tuple(
        pair_blur(survey, one, other)
        for one, other in combinations(survey.columns.roles, 2)
        if face_each_other(one.side, other.side)
    )
