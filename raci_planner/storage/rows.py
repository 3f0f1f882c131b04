"""Records as rows and back: one `Shape` for each type of record, in an order in which a plan can take them."""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields
from datetime import date
from operator import attrgetter
from typing import Any

from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Cell,
    Grade,
    Holding,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    Role,
    RuleGrade,
    Section,
    Stage,
)
from raci_planner.domain.schemes import Letter, LetterKind, LetterScheme

type Row = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """How one type of record lies in its table.

    The first `keys` columns say which record it is; a table of one row has the column `id`, always 1.
    """

    record: type[Record]
    table: str
    columns: tuple[str, ...]
    keys: int
    to_row: Callable[[Any], Row]
    from_rows: Callable[[list[Any]], list[Any]]

    @property
    def select(self) -> str:
        """SQL that reads the rows in the order of their keys."""
        keys = ", ".join(self.columns[: self.keys])
        return f"SELECT {', '.join(self.columns)} FROM {self.table} ORDER BY {keys}"

    @property
    def insert(self) -> str:
        """SQL that adds one row."""
        places = ", ".join("?" for _ in self.columns)
        return f"INSERT INTO {self.table} ({', '.join(self.columns)}) VALUES ({places})"


def _alike(record: type[Any], table: str, keys: int = 1) -> Shape:
    """The shape of a record whose fields are the columns.

    Plans have thousands of such records, and the constructor of a frozen dataclass takes longer than SQLite does for
    the row: they are filled column by column instead.
    """
    names = tuple(field.name for field in fields(record))
    setters = [getattr(record, name).__set__ for name in names]

    def from_rows(rows: list[Row]) -> list[Record]:
        made: list[Record] = [object.__new__(record) for _ in rows]
        for setter, column in zip(setters, zip(*rows, strict=True), strict=False):
            deque(map(setter, made, column), maxlen=0)
        return made

    return Shape(record, table, names, keys, attrgetter(*names), from_rows)


def _own(
    record: type[Any],
    table: str,
    columns: tuple[str, ...],
    to_row: Callable[[Any], Row],
    from_row: Callable[[Any], Record],
) -> Shape:
    """The shape of a record whose columns say things in their own way."""
    return Shape(record, table, columns, 1, to_row, lambda rows: list(map(from_row, rows)))


def _info_to_row(info: PlanInfo) -> Row:
    review_due = None if info.review_due is None else info.review_due.isoformat()
    stage = None if info.stage is None else info.stage.value
    return 1, info.uid, info.name, info.purpose, review_due, stage


def _info_from_row(row: tuple[int, str, str, str, str | None, str | None]) -> PlanInfo:
    _, uid, name, purpose, review_due, stage = row
    return PlanInfo(
        uid=uid,
        name=name,
        purpose=purpose,
        review_due=None if review_due is None else date.fromisoformat(review_due),
        stage=None if stage is None else Stage(stage),
    )


def _scheme_to_row(scheme: LetterScheme) -> Row:
    letters = [astuple(letter) for letter in scheme.letters]
    return 1, scheme.key, scheme.name, json.dumps(letters, ensure_ascii=False)


def _scheme_from_row(row: tuple[int, str, str, str]) -> LetterScheme:
    _, key, name, letters = row
    return LetterScheme(key=key, name=name, letters=tuple(_letter(*each) for each in json.loads(letters)))


def _letter(code: str, word: str, kind: str, meaning: str) -> Letter:
    return Letter(code=code, word=word, kind=LetterKind(kind), meaning=meaning)


def _accepted_to_row(accepted: AcceptedFinding) -> Row:
    return accepted.key, accepted.reason, accepted.by, accepted.on.isoformat(), accepted.basis


def _accepted_from_row(row: tuple[str, str, str, str, str]) -> AcceptedFinding:
    key, reason, by, on, basis = row
    return AcceptedFinding(key=key, reason=reason, by=by, on=date.fromisoformat(on), basis=basis)


def _grade_to_row(grade: RuleGrade) -> Row:
    return grade.rule, grade.grade.value


def _grade_from_row(row: tuple[str, str]) -> RuleGrade:
    rule, grade = row
    return RuleGrade(rule=rule, grade=Grade(grade))


def _catalogue_to_row(catalogue: OwnCatalogue) -> Row:
    return 1, catalogue.text


def _catalogue_from_row(row: tuple[int, str]) -> OwnCatalogue:
    _, text = row
    return OwnCatalogue(text=text)


_INFO = ("id", "uid", "name", "purpose", "review_due", "stage")
_SCHEME = ("id", "scheme", "name", "letters")
_ACCEPTED = ("finding", "reason", "accepted_by", "accepted_on", "basis")

CELLS = _alike(Cell, "assignment", keys=2)
SHAPES = (
    _own(PlanInfo, "plan", _INFO, _info_to_row, _info_from_row),
    _own(LetterScheme, "letter_scheme", _SCHEME, _scheme_to_row, _scheme_from_row),
    _alike(Section, "section"),
    _alike(Role, "role"),
    _alike(Activity, "activity"),
    _alike(Person, "person"),
    _alike(Holding, "holding", keys=2),
    _own(AcceptedFinding, "accepted_finding", _ACCEPTED, _accepted_to_row, _accepted_from_row),
    _own(RuleGrade, "rule_grade", ("rule", "grade"), _grade_to_row, _grade_from_row),
    _own(OwnCatalogue, "own_catalogue", ("id", "text"), _catalogue_to_row, _catalogue_from_row),
    CELLS,
)
SHAPE_OF = {shape.record: shape for shape in SHAPES}
