"""Cases: what boundary rules ask of a documented activity, without any names."""

from collections.abc import Mapping

from raci_planner.analysis.match import Nature
from raci_planner.analysis.spread import Held
from raci_planner.domain.sides import Side, face_each_other

NOTHING = Held()


class Case:
    """A documented activity before the boundary rules: the nature of its duty, and what each side holds on it.

    `is_worked` tells whether anybody at all owns or does it.
    """

    def __init__(self, nature: Nature, held: Mapping[Side, Held], is_worked: bool) -> None:
        self.nature = nature
        self.held = held
        self.is_worked = is_worked
        facing = [one for side, one in held.items() if face_each_other(side, nature.side)]
        self.own = NOTHING if nature.side is None else held.get(nature.side, NOTHING)
        self.across = Held(
            anything=any(one.anything for one in facing),
            accountable=any(one.accountable for one in facing),
            responsible=any(one.responsible for one in facing),
        )
        self.halves = [held[side] for side in nature.halves if side in held]

    def maybe(self) -> list["Case"]:
        """The same letters, were the activity surely one of the duties that it may be."""
        return [Case(nature, self.held, self.is_worked) for nature in self.nature.maybe]

    @property
    def own_side_is_in_plan(self) -> bool:
        """Whether the plan has a role on the duty's side."""
        return self.nature.side in self.held
