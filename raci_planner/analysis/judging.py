"""Judges rows: which rules speak on a row, and how pressing each is. The words come later, when somebody looks.

Rows are judged all at once by the codes of `spread`, and every code only once: the rules hardly notice whether a plan
has forty rows or ten thousand.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from raci_planner.analysis.action_words import names_an_action
from raci_planner.analysis.case import Case
from raci_planner.analysis.columns import Columns
from raci_planner.analysis.findings import Severity
from raci_planner.analysis.grades import Grades, graded
from raci_planner.analysis.match import Nature, Stance
from raci_planner.analysis.rules import BOUNDARY_CHAIN, STRUCTURE_CHAINS
from raci_planner.analysis.rules.rule import RowRule
from raci_planner.analysis.sets import RowSet
from raci_planner.analysis.spread import Spread, held_of, tally_of


class Ruling(NamedTuple):
    """A rule that speaks on a row, and how pressing it is there."""

    rule: RowRule[Any]
    severity: Severity


type Rulings = tuple[Ruling, ...]

NO_RULINGS: Rulings = ()


class _Remembered[Key](dict[Key, Rulings]):
    """Rulings by the code of rows; what is asked for the first time is judged."""

    def __init__(self, judge: Callable[[Key], Rulings]) -> None:
        super().__init__()
        self._judge = judge

    def __missing__(self, code: Key) -> Rulings:
        rulings = self[code] = self._judge(code)
        return rulings


class RowJudge:
    """Judges the rows of one plan, as long as its roles, letters and grades stay."""

    def __init__(self, columns: Columns, grades: Grades) -> None:
        self._columns = columns
        self._grades = grades
        self._structure_chains = [self._heard(chain) for chain in STRUCTURE_CHAINS]
        self._boundary_chain = self._heard(BOUNDARY_CHAIN)
        self._structure = _Remembered(self._judge_structure)
        self._boundary = _Remembered(self._judge_boundary)
        self._together: dict[tuple[int, int], Rulings] = {}

    def rulings(
        self, letters: Sequence[RowSet], names: Sequence[str], stances: Sequence[Stance | None]
    ) -> list[Rulings]:
        """The rules that speak on some rows, for each row the documented boundary first.

        Args:
            letters: the rows by columns, as `Spread` takes them.
            names: the activities' names.
            stances: their documented duties, where they have one.
        """
        spread = Spread(letters, len(names), self._columns)
        codes = zip(spread.amounts(), spread.signs(), map(names_an_action, names), strict=True)
        structure = [self._structure[code] for code in codes]
        held = spread.sides()
        return [
            rulings if stance is None else self._with_boundary(self._boundary[stance.nature, held[row]], rulings)
            for row, (stance, rulings) in enumerate(zip(stances, structure, strict=True))
        ]

    def _with_boundary(self, boundary: Rulings, structure: Rulings) -> Rulings:
        """Both, without the structure rules that the boundary rule speaks instead of."""
        if not boundary or not structure:
            return boundary or structure
        both = id(boundary), id(structure)
        together = self._together.get(both)
        if together is None:
            unsaid = boundary[0].rule.instead_of
            kept = [ruling for ruling in structure if ruling.rule.id not in unsaid]
            together = self._together[both] = (*boundary, *kept)
        return together

    def _heard(self, chain: Sequence[RowRule[Any]]) -> list[RowRule[Any]]:
        """The rules of a chain that the plan wants and that its letters can answer."""
        return [
            rule
            for rule in chain
            if graded(rule.id, rule.grade, self._grades) is not None
            and (rule.needs is None or self._columns.letter(rule.needs))
        ]

    def _first[Pattern](self, chain: Sequence[RowRule[Pattern]], pattern: Pattern) -> Rulings:
        for rule in chain:
            judged = rule.judge(pattern)
            severity = None if judged is None else graded(rule.id, judged, self._grades)
            if severity is not None:
                return (Ruling(rule, severity),)
        return NO_RULINGS

    def _judge_structure(self, code: tuple[int, int, bool]) -> Rulings:
        tally = tally_of(*code)
        return tuple(ruling for chain in self._structure_chains for ruling in self._first(chain, tally))

    def _judge_boundary(self, code: tuple[Nature, tuple[int, ...]]) -> Rulings:
        nature, (is_worked, *held) = code
        by_side = dict(zip(self._columns.sides, map(held_of, held), strict=True))
        return self._first(self._boundary_chain, Case(nature, by_side, bool(is_worked)))
