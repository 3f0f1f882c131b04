"""Judges rows: which rules speak on a row, and how pressing each is. The words come later, when somebody looks.

A pattern of letters is judged once and remembered, so that a plan of ten thousand rows costs a look-up for each.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from raci_planner.analysis.action_words import names_an_action
from raci_planner.analysis.columns import Columns
from raci_planner.analysis.findings import Severity
from raci_planner.analysis.grades import Grades, graded
from raci_planner.analysis.match import Stance
from raci_planner.analysis.patterns import Case, Held, Tally
from raci_planner.analysis.row import Pattern
from raci_planner.analysis.rules import BOUNDARY_CHAIN, STRUCTURE_CHAINS
from raci_planner.analysis.rules.rule import RowRule
from raci_planner.analysis.sets import (
    ACCOUNTABLE,
    CONSULTED,
    INFORMED,
    OMITTED,
    RESPONSIBLE,
    SUPPORTING,
)


class Ruling(NamedTuple):
    """A rule that speaks on a row, and how pressing it is there."""

    rule: RowRule[Any]
    severity: Severity


NO_RULINGS: tuple[Ruling, ...] = ()


class RowJudge:
    """Judges the rows of one plan, as long as its roles, letters and grades stay."""

    def __init__(self, columns: Columns, grades: Grades) -> None:
        self._columns = columns
        self._grades = grades
        self._kinds = columns.kinds
        ones = columns.ones
        self._responsible = ones << RESPONSIBLE
        self._accountable = ones << ACCOUNTABLE
        self._consulted = ones << CONSULTED
        self._informed = ones << INFORMED
        self._supporting = ones << SUPPORTING
        self._omitted = ones << OMITTED
        self._roles = len(columns.roles)
        self._sides = [
            (roles * (0xFF ^ 1 << OMITTED), roles << ACCOUNTABLE, roles << RESPONSIBLE)
            for roles in columns.sides.values()
        ]
        self._structure_chains = [self._heard(chain) for chain in STRUCTURE_CHAINS]
        self._boundary_chain = self._heard(BOUNDARY_CHAIN)
        self._structure: dict[tuple[int, ...], tuple[Ruling, ...]] = {}
        self._boundary: dict[tuple[Stance, tuple[int, ...], bool], tuple[Ruling, ...]] = {}
        self._together: dict[tuple[tuple[Ruling, ...], tuple[Ruling, ...]], tuple[Ruling, ...]] = {}

    def rulings(self, letters: bytes, name: str, stance: Stance | None) -> tuple[Ruling, ...]:
        """The rules that speak on a row, the documented boundary first.

        Args:
            letters: the row's letters, a byte per slot.
            name: the activity's name.
            stance: its documented duty, if it has one.
        """
        kinds = int.from_bytes(letters.translate(self._kinds) if self._kinds else letters, "little")
        involved = len(letters) - letters.count(0)
        plain = kinds.bit_count() == involved and not kinds & self._omitted
        accountable = (kinds & self._accountable).bit_count()
        responsible = (kinds & self._responsible).bit_count()
        pattern = (
            accountable,
            responsible,
            (kinds & self._consulted).bit_count(),
            (kinds & self._informed).bit_count(),
            (kinds & self._supporting).bit_count(),
            *((involved, 0, 0) if plain else self._mixed(kinds)),
            self._roles,
            names_an_action(name),
        )
        structure = self._structure.get(pattern)
        if structure is None:
            structure = self._structure[pattern] = self._judge_structure(Tally(*pattern))
        if stance is None:
            return structure
        held = tuple([_code(kinds, *masks) for masks in self._sides])
        case = (stance, held, bool(accountable or responsible))
        boundary = self._boundary.get(case)
        if boundary is None:
            boundary = self._boundary[case] = self._judge_boundary(*case)
        if not boundary or not structure:
            return boundary or structure
        both = (boundary, structure)
        together = self._together.get(both)
        if together is None:
            together = self._together[both] = _without_repetition(*both)
        return together

    def _mixed(self, kinds: int) -> tuple[int, int, int]:
        """Of a row with several letters in a cell: the roles involved, those with letters too many, self-checkers."""
        row = Pattern(kinds, self._columns.ones)
        return row.involved.bit_count(), row.doubled.bit_count(), row.self_checked.bit_count()

    def _heard(self, chain: Sequence[RowRule[Any]]) -> list[RowRule[Any]]:
        """The rules of a chain that the plan wants and that its letters can answer."""
        return [
            rule
            for rule in chain
            if self._severity(rule, rule.grade) is not None and (rule.needs is None or self._columns.letter(rule.needs))
        ]

    def _severity(self, rule: RowRule[Any], severity: Severity) -> Severity | None:
        return graded(rule.id, severity, self._grades)

    def _first[Pattern](self, chain: Sequence[RowRule[Pattern]], pattern: Pattern) -> tuple[Ruling, ...]:
        for rule in chain:
            judged = rule.judge(pattern)
            severity = None if judged is None else self._severity(rule, judged)
            if severity is not None:
                return (Ruling(rule, severity),)
        return NO_RULINGS

    def _judge_structure(self, tally: Tally) -> tuple[Ruling, ...]:
        return tuple(ruling for chain in self._structure_chains for ruling in self._first(chain, tally))

    def _judge_boundary(self, stance: Stance, codes: tuple[int, ...], is_worked: bool) -> tuple[Ruling, ...]:
        held = tuple(Held(bool(code & _OWNS), bool(code & _DOES), bool(code)) for code in codes)
        return self._first(self._boundary_chain, Case(stance, held, is_worked, self._columns))


_INVOLVED, _OWNS, _DOES = 1, 2, 4


def _code(kinds: int, anyhow: int, accountably: int, responsibly: int) -> int:
    """What the roles of one side hold on a row, in three bits."""
    if not kinds & anyhow:
        return 0
    return _INVOLVED | (_OWNS if kinds & accountably else 0) | (_DOES if kinds & responsibly else 0)


def _without_repetition(boundary: tuple[Ruling, ...], structure: tuple[Ruling, ...]) -> tuple[Ruling, ...]:
    """Both, without the structure rules that a boundary rule speaks instead of."""
    (first,) = boundary
    return (first, *(ruling for ruling in structure if ruling.rule.id not in first.rule.instead_of))
