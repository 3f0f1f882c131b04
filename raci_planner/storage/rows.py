"""Records as rows and back: one `Shape` for each type of record, in an order in which a plan can take them."""

import json
from dataclasses import astuple
from datetime import date
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
    Role,
    RuleGrade,
    Section,
    Stage,
)
from raci_planner.domain.schemes import Letter, LetterKind, LetterScheme
from raci_planner.storage.said_rows import SAID
from raci_planner.storage.shape import Row, alike, day, own, told, truth


def _info_to_row(info: PlanInfo) -> Row:
    stage = None if info.stage is None else info.stage.value
    more = info.review_every, info.facilitator, info.layer
    return 1, info.uid, info.name, info.purpose, told(info.review_due), stage, *more


def _info_from_row(row: tuple[int, str, str, str, str | None, str | None, int, str, str]) -> PlanInfo:
    _, uid, name, purpose, review_due, stage, review_every, facilitator, layer = row
    return PlanInfo(
        uid=uid,
        name=name,
        purpose=purpose,
        review_due=day(review_due),
        stage=None if stage is None else Stage(stage),
        review_every=review_every,
        facilitator=facilitator,
        layer=layer,
    )


def _scheme_to_row(scheme: LetterScheme) -> Row:
    """Letters without a colour of their own are told as the first format told them, or its files would seem changed."""
    letters = [astuple(letter) if letter.colour else astuple(letter)[:-1] for letter in scheme.letters]
    return 1, scheme.key, scheme.name, json.dumps(letters, ensure_ascii=False)


def _scheme_from_row(row: tuple[int, str, str, str]) -> LetterScheme:
    _, key, name, letters = row
    return LetterScheme(key=key, name=name, letters=tuple(_letter(*each) for each in json.loads(letters)))


def _letter(code: str, word: str, kind: str, meaning: str, colour: str = "") -> Letter:
    return Letter(code=code, word=word, kind=LetterKind(kind), meaning=meaning, colour=colour)


def _person_to_row(person: Person) -> Row:
    return person.id, person.name, int(person.is_team), person.note


def _person_from_row(row: tuple[Any, str, int, str]) -> Person:
    key, name, is_team, note = row
    return Person(id=key, name=name, is_team=truth(is_team), note=note)


def _holding_to_row(holding: Holding) -> Row:
    return holding.role, holding.person, int(holding.is_deputy)


def _holding_from_row(row: tuple[Any, Any, int]) -> Holding:
    role, person, is_deputy = row
    return Holding(role=role, person=person, is_deputy=truth(is_deputy))


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


CELLS = alike(Cell, "assignment", keys=2)
SHAPES = (
    own(
        PlanInfo,
        "plan",
        "id | uid name purpose review_due stage review_every facilitator layer",
        _info_to_row,
        _info_from_row,
    ),
    own(LetterScheme, "letter_scheme", "id | scheme name letters", _scheme_to_row, _scheme_from_row),
    alike(Section, "section"),
    alike(Role, "role"),
    alike(Activity, "activity"),
    own(Person, "person", "id | name is_team note", _person_to_row, _person_from_row),
    own(Holding, "holding", "role person | is_deputy", _holding_to_row, _holding_from_row),
    own(
        AcceptedFinding,
        "accepted_finding",
        "finding | reason accepted_by accepted_on basis",
        _accepted_to_row,
        _accepted_from_row,
    ),
    own(RuleGrade, "rule_grade", "rule | grade", _grade_to_row, _grade_from_row),
    own(OwnCatalogue, "own_catalogue", "id | text", _catalogue_to_row, _catalogue_from_row),
    *SAID,
    CELLS,
)
SHAPE_OF = {shape.record: shape for shape in SHAPES}
