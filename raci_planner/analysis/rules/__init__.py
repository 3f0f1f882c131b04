"""The rules that plans are judged by, one file per family; each rule names its source and its question."""

from raci_planner.analysis.patterns import Case, Tally
from raci_planner.analysis.rules import (
    blur_rows,
    boundary,
    structure_rows,
)
from raci_planner.analysis.rules.rule import RowRule, Rule, Sight, WideRule

BOUNDARY_CHAIN: tuple[RowRule[Case], ...] = (
    boundary.WHICH_DUTY,
    blur_rows.TWO_OWNERS,
    boundary.SPLIT_THEME,
    boundary.DOCUMENTS_DIFFER,
    boundary.OWNER_ACROSS,
    boundary.DOER_ACROSS,
    blur_rows.TWO_DOERS,
    blur_rows.SHARED_WORK,
    boundary.OWNER_LEFT_OUT,
)
"""Judged in this order on a documented activity; only the first that holds is heard, for one cause is one finding."""
STRUCTURE_CHAINS: tuple[tuple[RowRule[Tally], ...], ...] = structure_rows.CHAINS

_ALL: tuple[Rule, ...] = (*BOUNDARY_CHAIN, *structure_rows.RULES)
RULES = {rule.id: rule for rule in _ALL}
"""Every rule by its id, in the order in which findings of one severity are talked about."""

__all__ = [
    "BOUNDARY_CHAIN",
    "RULES",
    "STRUCTURE_CHAINS",
    "RowRule",
    "Rule",
    "Sight",
    "WideRule",
]
