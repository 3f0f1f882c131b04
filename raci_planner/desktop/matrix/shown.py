"""What a matrix needs to know of what it shows: an open plan has it, and so have two plans beside each other."""

from typing import Protocol

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.domain.plan import Plan


class Shown(Protocol):
    """A plan, and how it is judged."""

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        ...

    @property
    def analysis(self) -> Analysis:
        """What is odd about it."""
        ...

    @property
    def boundaries(self) -> Boundaries:
        """What it is judged by."""
        ...
