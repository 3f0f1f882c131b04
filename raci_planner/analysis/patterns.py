"""Patterns of letters: what row rules ask of a row, without its names.

Thousands of rows of a large plan share a few hundred patterns, so rules judge a pattern once and not every row.
"""

from functools import cached_property
from typing import NamedTuple

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.match import Stance
from raci_planner.boundaries.catalogue import Disagreement, Duty, Theme
from raci_planner.domain.sides import Side, face_each_other


class Tally(NamedTuple):
    """How many roles of a row hold which kind of letter.

    `involved` counts the roles with any letter but "left out on purpose", `doubled` those with letters that imply
    each other, `self_checked` those that check or sign their own work.
    """

    accountable: int
    responsible: int
    consulted: int
    informed: int
    supporting: int
    involved: int
    doubled: int
    self_checked: int
    roles: int
    names_action: bool


class Held(NamedTuple):
    """What the roles of one side hold on a row, all together."""

    accountable: bool = False
    responsible: bool = False
    anything: bool = False

    @property
    def working(self) -> bool:
        """Whether one of them answers for it or does it."""
        return self.accountable or self.responsible


NOTHING = Held()


class Case:
    """A documented activity before the boundary rules: its stance, and what each side holds on it.

    `is_worked` tells whether anybody at all owns or does it.
    """

    def __init__(self, stance: Stance, held: tuple[Held, ...], is_worked: bool, columns: Columns) -> None:
        self.stance = stance
        self.is_worked = is_worked
        self.columns = columns
        self.by_side = dict(zip(columns.sides, held, strict=True))

    def as_if(self, duty: str | None) -> "Case":
        """The same letters, were the activity surely this duty."""
        known = self.columns.catalogue.duty(duty)
        stance = Stance(None, ()) if known is None else Stance(known.side, (known.id,))
        return Case(stance, tuple(self.by_side.values()), self.is_worked, self.columns)

    @cached_property
    def duty(self) -> Duty | None:
        """The documented duty, if it surely is one."""
        return self.columns.catalogue.duty(self.stance.duty) if self.stance.is_sure else None

    @cached_property
    def theme(self) -> Theme | None:
        """The divided theme, if it is one that the catalogue names."""
        return theme_of(self.stance, self.columns)

    @cached_property
    def disagreement(self) -> Disagreement | None:
        """Where the documents themselves leave room on this duty."""
        return disagreement_on(self.stance, self.columns)

    @cached_property
    def own(self) -> Held:
        """What the duty's own side holds."""
        return NOTHING if self.stance.side is None else self.by_side.get(self.stance.side, NOTHING)

    @property
    def own_side_is_in_plan(self) -> bool:
        """Whether the plan has a role on the duty's side."""
        return self.stance.side in self.by_side

    @cached_property
    def across(self) -> Held:
        """What the sides that face the duty's own hold, all together."""
        facing = [held for side, held in self.by_side.items() if face_each_other(side, self.stance.side)]
        return Held(
            any(held.accountable for held in facing),
            any(held.responsible for held in facing),
            any(held.anything for held in facing),
        )

    @property
    def evidence(self) -> int:
        """How many documents state the duty."""
        return 0 if self.duty is None else len({said.document for said in self.duty.evidence})

    @cached_property
    def halves(self) -> tuple[Held, ...]:
        """What the sides of a divided theme hold, side by side."""
        return tuple(self.by_side[side] for side in self.half_sides if side in self.by_side)

    @property
    def half_sides(self) -> tuple[Side, ...]:
        """The sides between which the duties of a split are divided."""
        duties = (self.columns.catalogue.duty(duty) for duty in self.stance.duties)
        return tuple(dict.fromkeys(duty.side for duty in duties if duty is not None))


def theme_of(stance: Stance, columns: Columns) -> Theme | None:
    """The theme whose halves a split stance names."""
    if not stance.is_split:
        return None
    return next((one for one in columns.catalogue.themes if set(stance.duties) == set(one.duties)), None)


def disagreement_on(stance: Stance, columns: Columns) -> Disagreement | None:
    """The disagreement of the documents that touches the duty of a stance."""
    duty = stance.duty
    return next((one for one in columns.catalogue.disagreements if duty in one.duties), None)
