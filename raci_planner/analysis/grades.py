"""How pressing a plan wants the findings of each rule to be."""

from collections.abc import Mapping

from raci_planner.analysis.findings import Severity
from raci_planner.domain.records import Grade, RuleGrade

type Grades = Mapping[str, RuleGrade]

_SEVERITIES = {Grade.CONFLICT: Severity.CONFLICT, Grade.CHECK: Severity.CHECK, Grade.NOTE: Severity.NOTE}


def graded(rule: str, severity: Severity, grades: Grades) -> Severity | None:
    """How pressing a finding is in a plan.

    Args:
        rule: the rule by its id.
        severity: how pressing the rule itself finds it.
        grades: the plan's own grades.

    Returns:
        The severity; None if the plan does not want to hear of it.
    """
    own = grades.get(rule)
    return severity if own is None else _SEVERITIES.get(own.grade)
