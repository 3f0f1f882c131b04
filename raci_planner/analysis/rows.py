"""The findings on rows: judged at once, worded when somebody looks, and heard once where a habit speaks everywhere.

Of the thousands of findings of a large plan few are ever read, so words wait until they are asked for. Notes of a
rule that speaks on many rows say one thing of the plan, and are gathered into one finding.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from raci_planner.analysis.findings import Finding, Severity
from raci_planner.analysis.grades import Grades
from raci_planner.analysis.judging import NO_RULINGS, RowJudge, Ruling, Rulings
from raci_planner.analysis.rules import RULES, RowRule
from raci_planner.analysis.sets import RowSet
from raci_planner.analysis.survey import MOST_LISTED, Survey, Touched
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import StandingState

MOST_SINGLE = 3
"""A note that a rule makes on more rows than this is a habit of the plan, and told once."""


class JudgedRows:
    """The rows of a plan with what the rules say of them."""

    def __init__(self, survey: Survey, grades: Grades) -> None:
        self._survey = survey
        self._judge = RowJudge(survey.columns, grades)
        self._rulings: dict[ActivityId, Rulings] = {}
        self._words: dict[ActivityId, tuple[Finding, ...]] = {}
        self._rows_of: dict[str, set[ActivityId]] = {}
        self._together: dict[str, Finding] = {}
        self._add(tuple(survey.activities), survey.held.by_slot)
        self._gather(self._rows_of)

    def on(self, row: ActivityId) -> tuple[Finding, ...]:
        """The findings on one row, in words."""
        words = self._words.get(row)
        if words is None:
            spoken = self.spoken(row)
            if not spoken:
                return ()
            seen = self._survey.row(row)
            words = self._words[row] = tuple([ruling.rule.word(seen, ruling.severity) for ruling in spoken])
        return words

    def spoken(self, row: ActivityId) -> Sequence[Ruling]:
        """The rulings on one row, without those that are told once for all rows."""
        rulings = self._rulings.get(row, ())
        if not self._together:
            return rulings
        return [ruling for ruling in rulings if not (ruling.rule.id in self._together and _may_be_habit(ruling))]

    def together(self, rule: str) -> Finding | None:
        """What a rule says once for all its rows."""
        return self._together.get(rule)

    def all_together(self) -> Iterable[Finding]:
        """What any rule says once for all its rows."""
        return self._together.values()

    def every(self) -> Iterator[Finding]:
        """All findings, in no order."""
        for row in self._rulings:
            yield from self.on(row)
        yield from self._together.values()

    def counts(self) -> Counter[Severity]:
        """How many findings of each severity there are, without wording any."""
        counts = Counter(ruling.severity for row in self._rulings for ruling in self.spoken(row))
        counts.update(finding.severity for finding in self._together.values())
        return counts

    def follow(self, rows: Iterable[ActivityId], touched: Touched) -> tuple[list[Finding], list[Finding]]:
        """Follow what the plan has become on some rows.

        Args:
            rows: the rows that changed, new and gone ones among them.
            touched: takes note of what else may look different for it.

        Returns:
            The findings there were, and those there are.
        """
        changed = set(rows)
        gone = [finding for row in changed for finding in self.on(row)]
        habits = {habit for row in changed for habit in self._habits(row)}
        for row in changed:
            self._survey.follow(row, touched)
            self._remove(row)
        standing = [row for row in changed if row in self._survey.activities]
        self._add(standing, self._survey.by_columns(standing))
        habits |= {habit for row in standing for habit in self._habits(row)}
        drawn_along = self._drawn_along(habits) - changed
        gone += [finding for row in drawn_along for finding in self.on(row)]
        gone += [self._together[habit] for habit in habits & self._together.keys()]
        self._gather(habits)
        for row in drawn_along:
            self._words.pop(row, None)
        come = [finding for row in (*standing, *drawn_along) for finding in self.on(row)]
        come += [self._together[habit] for habit in habits & self._together.keys()]
        return gone, come

    def _habits(self, row: ActivityId) -> Iterator[str]:
        """The rules that speak on a row and are told once where they speak often."""
        return (ruling.rule.id for ruling in self._rulings.get(row, ()) if _may_be_habit(ruling))

    def _drawn_along(self, habits: Iterable[str]) -> set[ActivityId]:
        """The rows of the rules that begin or cease to be told once."""
        turning = [habit for habit in habits if self._is_often(habit) != (habit in self._together)]
        return {row for habit in turning for row in self._rows_of[habit]}

    def _is_often(self, habit: str) -> bool:
        return len(self._rows_of[habit]) > MOST_SINGLE

    def _gather(self, habits: Iterable[str]) -> None:
        """Tell once, from now on, what these rules say often, and row by row what they do not."""
        for habit in habits:
            if self._is_often(habit):
                rows = self._rows_of[habit]
                named = self._survey.in_order(rows) if len(rows) <= MOST_LISTED else ()
                self._together[habit] = _row_rule(habit).word_once(len(rows), named, self._survey.columns)
            else:
                self._together.pop(habit, None)

    def _add(self, rows: Sequence[ActivityId], letters: Sequence[RowSet]) -> None:
        """Judge some rows by their letters, told by columns; of what nobody needs there is nothing to say."""
        activities, stances = self._survey.activities, self._survey.duties.stances
        judged = self._judge.rulings(letters, [activities[row].name for row in rows], [*map(stances.get, rows)])
        if self._survey.plan.standings:
            judged = [NO_RULINGS if self._is_dropped(row) else one for row, one in zip(rows, judged, strict=True)]
        self._rulings |= {row: rulings for row, rulings in zip(rows, judged, strict=True) if rulings}
        alike: dict[int, list[ActivityId]] = {}
        spoken: dict[int, Rulings] = {}
        for row, rulings in zip(rows, judged, strict=True):
            place = id(rulings)
            if place in alike:
                alike[place].append(row)
            else:
                alike[place], spoken[place] = [row], rulings
        for place, rulings in spoken.items():
            for ruling in filter(_may_be_habit, rulings):
                self._rows_of.setdefault(ruling.rule.id, set()).update(alike[place])

    def _is_dropped(self, row: ActivityId) -> bool:
        said = self._survey.plan.standings.get((row, None))
        return said is not None and said.state is StandingState.NOT_NEEDED

    def _remove(self, row: ActivityId) -> None:
        for habit in self._habits(row):
            self._rows_of[habit].discard(row)
        self._rulings.pop(row, None)
        self._words.pop(row, None)


def _may_be_habit(ruling: Ruling) -> bool:
    """Whether a ruling is told once for all rows where it is frequent; what a team graded higher is not."""
    return ruling.rule.often is not None and ruling.severity is Severity.NOTE


def _row_rule(habit: str) -> RowRule[Any]:
    rule = RULES[habit]
    if not isinstance(rule, RowRule):
        raise TypeError(f"{habit} does not speak on rows")
    return rule
