"""Findings in the order in which a team should talk about them."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from raci_planner.analysis.findings import Finding
from raci_planner.analysis.rules import RULES
from raci_planner.analysis.survey import Survey

type Rank = tuple[int, int, int, tuple[int, ...], str]

_TURN = {rule: turn for turn, rule in enumerate(RULES)}


def rank(finding: Finding, survey: Survey) -> Rank:
    """The place of a finding: the most pressing first, then by rule, by its sources, and from top to bottom."""
    row = () if finding.activity is None else survey.order(survey.activities[finding.activity])
    return finding.severity, _TURN[finding.rule], -len(finding.sources), row, finding.key


class Ranking:
    """Findings that keep their order while some go and others come."""

    def __init__(self, findings: Iterable[Finding], survey: Survey) -> None:
        self._survey = survey
        self._placed = {finding.key: (rank(finding, survey), finding) for finding in findings}
        self._ranks = sorted(placed for placed, _ in self._placed.values())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them in order."""
        return tuple([self._placed[place[-1]][1] for place in self._ranks])

    def replace(self, gone: Iterable[Finding], come: Iterable[Finding]) -> None:
        """Take some findings out and put others in."""
        for finding in gone:
            place, _ = self._placed.pop(finding.key)
            del self._ranks[bisect_left(self._ranks, place)]
        for finding in come:
            place = rank(finding, self._survey)
            self._placed[finding.key] = place, finding
            insort(self._ranks, place)
