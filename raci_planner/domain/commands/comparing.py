"""Taking over differences between two plans, all as one step."""

from dataclasses import dataclass

from raci_planner.domain.comparing.differences import Difference
from raci_planner.domain.comparing.taking import taken
from raci_planner.domain.edits import Edit
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.schemes import LetterScheme


@dataclass(frozen=True, slots=True)
class TakeDifferences:
    """Give the plan the newer side of these differences; `scheme` has the letters in which that side is written."""

    differences: tuple[Difference, ...]
    scheme: LetterScheme
    label: str

    def decide(self, plan: Plan, new_id: IdSource) -> Edit:
        """See `Command.decide`."""
        return taken(plan, self.differences, self.scheme, self.label)
