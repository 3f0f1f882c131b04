"""Which documented duties a plan has in it, and who of which side holds them: the heat map of duties and sides."""

from collections.abc import Mapping
from dataclasses import dataclass

from raci_planner.analysis.sets import ACCOUNTABLE, OMITTED, RESPONSIBLE, RowSet, union
from raci_planner.analysis.survey import Survey
from raci_planner.boundaries import Duty
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.sides import Side, face_each_other


@dataclass(frozen=True, slots=True)
class SideOnDuty:
    """On how many of a duty's activities the roles of a side own it, do it, or have any letter."""

    owns: int
    does: int
    involved: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyCoverage:
    """One documented duty in a plan.

    `activities` surely are this duty; `mentions` counts also those that may be, or are a theme it belongs to.
    `intrusions` are the activities on which a role across the boundary owns or does it.
    """

    duty: Duty
    activities: tuple[ActivityId, ...]
    mentions: int
    sides: Mapping[Side, SideOnDuty]
    intrusions: tuple[ActivityId, ...]

    @property
    def is_covered(self) -> bool:
        """Whether any activity may be this duty."""
        return self.mentions > 0


def coverage(survey: Survey) -> tuple[DutyCoverage, ...]:
    """Every documented duty, in the order of the catalogue."""
    sides = {side: _held_by(survey, side) for side in survey.catalogue.side_names}
    return tuple(_coverage_of(survey, duty, sides) for duty in survey.catalogue.duties.values())


def _held_by(survey: Survey, side: Side) -> tuple[RowSet, RowSet, RowSet]:
    roles = survey.columns.in_set(survey.columns.of_side(side))
    return (
        union(survey.held.holding(role, ACCOUNTABLE) for role in roles),
        union(survey.held.holding(role, RESPONSIBLE) for role in roles),
        union(survey.held.holding(role, *range(OMITTED)) for role in roles),
    )


def _coverage_of(survey: Survey, duty: Duty, held_by: Mapping[Side, tuple[RowSet, RowSet, RowSet]]) -> DutyCoverage:
    rows = survey.duties.of_duty(duty.id)
    across = union(owns | does for side, (owns, does, _) in held_by.items() if face_each_other(side, duty.side))
    return DutyCoverage(
        duty=duty,
        activities=tuple(activity.id for activity in survey.members(rows)),
        mentions=survey.duties.mentions[duty.id],
        sides={
            side: SideOnDuty(*((rows & held).bit_count() for held in all_held)) for side, all_held in held_by.items()
        },
        intrusions=tuple(activity.id for activity in survey.members(rows & across)),
    )
