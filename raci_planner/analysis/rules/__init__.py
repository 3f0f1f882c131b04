"""The rules that plans are judged by, a few to a file; each rule names its source and its question.

Rules stand in chains: those of one chain would speak of one cause, and only the first that holds is heard.
"""

from raci_planner.analysis.blur import PairBlur
from raci_planner.analysis.case import Case
from raci_planner.analysis.rules import (
    agreement,
    blur_patterns,
    blur_rows,
    boundary,
    boundary_roles,
    coverage,
    plan,
    structure_columns,
    structure_rows,
)
from raci_planner.analysis.rules.rule import RowRule, Rule, Sight, WideRule
from raci_planner.analysis.spread import Tally
from raci_planner.analysis.workload import Workload
from raci_planner.boundaries import Duty
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Person, Section, SignOff, Standing
from raci_planner.domain.sides import Side

type Chains[R] = tuple[tuple[R, ...], ...]

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
STRUCTURE_CHAINS: Chains[RowRule[Tally]] = structure_rows.CHAINS
ROLE_CHAINS: Chains[WideRule[Workload]] = (
    (boundary_roles.WHICH_SIDE,),
    (blur_patterns.REACHES_ACROSS,),
    *structure_columns.CHAINS,
)
ALL_ROLES_CHAINS: Chains[WideRule[tuple[Workload, ...]]] = structure_columns.ALL_ROLES_CHAINS
PAIR_CHAINS: Chains[WideRule[PairBlur]] = ((blur_patterns.SHARES_WORK,),)
DUTY_CHAINS: Chains[WideRule[Duty]] = ((blur_patterns.DUTY_ALTERNATES,),)
SECTION_CHAINS: Chains[WideRule[Section]] = ((blur_patterns.SECTION_ALTERNATES,),)
LIKENESS_CHAINS: Chains[WideRule[tuple[ActivityId, ...]]] = ((blur_patterns.SAME_TWICE,),)
PERSON_CHAINS: Chains[WideRule[Person]] = ((blur_patterns.TWO_HATS,),)
SIDE_CHAINS: Chains[WideRule[Side]] = ((coverage.MISSING_SIDE,), (coverage.MISSING_DUTIES,))
PLAN_CHAINS: Chains[WideRule[Plan]] = (
    (coverage.STAFFING,),
    (plan.REVIEW_OVERDUE,),
    (plan.NOBODY_YET,),
    *agreement.PLAN_CHAINS,
)
STANDING_CHAINS: Chains[WideRule[Standing]] = agreement.STANDING_CHAINS
SIGN_OFF_CHAINS: Chains[WideRule[SignOff]] = agreement.SIGN_OFF_CHAINS

_IN_TALKING_ORDER: tuple[Rule, ...] = (
    blur_rows.TWO_OWNERS,
    boundary.OWNER_ACROSS,
    structure_rows.SEVERAL_ACCOUNTABLE,
    boundary_roles.WHICH_SIDE,
    coverage.STAFFING,
    coverage.MISSING_SIDE,
    blur_patterns.SHARES_WORK,
    blur_patterns.REACHES_ACROSS,
    blur_patterns.SECTION_ALTERNATES,
    blur_patterns.DUTY_ALTERNATES,
    boundary.DOCUMENTS_DIFFER,
    boundary.DOER_ACROSS,
    blur_rows.TWO_DOERS,
    boundary.SPLIT_THEME,
    boundary.OWNER_LEFT_OUT,
    blur_patterns.SAME_TWICE,
    boundary.WHICH_DUTY,
    blur_rows.SHARED_WORK,
    structure_rows.EMPTY_ROW,
    structure_rows.ONLY_INFORMED,
    structure_rows.NO_ACCOUNTABLE,
    structure_rows.NO_RESPONSIBLE,
    structure_rows.SELF_CHECKED,
    agreement.NOBODY_SETTLES,
    agreement.PARKED_TOO_LONG,
    agreement.CHANGED_SINCE,
    agreement.SIGNED_BEFORE,
    structure_columns.OVERLOADED,
    plan.REVIEW_OVERDUE,
    blur_patterns.TWO_HATS,
    coverage.MISSING_DUTIES,
    plan.NOBODY_YET,
    agreement.NO_DEPUTY,
    structure_columns.MANY_ACCOUNTABLE,
    structure_columns.GROUP_ACCOUNTABLE,
    agreement.TEAM_OWNS,
    structure_columns.MANY_RESPONSIBLE,
    structure_columns.UNUSED,
    structure_columns.NO_EMPTY_SPACE,
    structure_columns.MANY_CONSULTED,
    structure_columns.ONLY_TALK,
    structure_rows.MANY_RESPONSIBLE,
    structure_rows.EVERY_BOX_FILLED,
    structure_rows.MANY_CONSULTED,
    structure_rows.MANY_INFORMED,
    structure_rows.NOBODY_TOLD,
    structure_rows.IMPLIED_LETTERS,
    structure_rows.NOT_AN_ACTION,
)
RULES = {rule.id: rule for rule in _IN_TALKING_ORDER}
"""Every rule by its id; of findings equally pressing, those of an earlier rule are talked about first."""

__all__ = [
    "ALL_ROLES_CHAINS",
    "BOUNDARY_CHAIN",
    "DUTY_CHAINS",
    "LIKENESS_CHAINS",
    "PAIR_CHAINS",
    "PERSON_CHAINS",
    "PLAN_CHAINS",
    "ROLE_CHAINS",
    "RULES",
    "SECTION_CHAINS",
    "SIDE_CHAINS",
    "SIGN_OFF_CHAINS",
    "STANDING_CHAINS",
    "STRUCTURE_CHAINS",
    "RowRule",
    "Rule",
    "Sight",
    "WideRule",
]
