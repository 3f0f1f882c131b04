"""Two plans beside each other: what is what, what differs, and how two copies come together again."""

from raci_planner.domain.comparing.alignment import Guess
from raci_planner.domain.comparing.comparison import Comparison, compare, copied
from raci_planner.domain.comparing.differences import Difference, Verb
from raci_planner.domain.comparing.reconciling import Conflict, Reconciliation, reconcile

__all__ = [
    "Comparison",
    "Conflict",
    "Difference",
    "Guess",
    "Reconciliation",
    "Verb",
    "compare",
    "copied",
    "reconcile",
]
