"""The records a plan is made of: small, frozen, and the same wherever they go."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from raci_planner.domain.ids import ActivityId, PersonId, RoleId, SectionId
from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.domain.sides import Side


class Stage(StrEnum):
    """Where the team stands; the documents advise different staffing for each."""

    FIRST_PRODUCT = "first-product"
    SCALING = "scaling"
    ESTABLISHED = "established"


class Grade(StrEnum):
    """How a plan grades what a rule finds; OFF silences the rule."""

    OFF = "off"
    NOTE = "note"
    CHECK = "check"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo:
    """What is known of the plan as a whole.

    `uid` names the plan wherever its file goes; on `review_due` the team means to look again.
    """

    uid: str
    name: str
    purpose: str = ""
    review_due: date | None = None
    stage: Stage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading over some activities. Records are ordered by `rank`, then by id."""

    id: SectionId
    name: str
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A row of the matrix.

    `section` is None above the first heading. `duty_choice` is the user's own word on which documented duty
    this is ("not-covered" for none); None leaves it to recognition.
    """

    id: ActivityId
    section: SectionId | None
    name: str
    rank: int
    note: str = ""
    duty_choice: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A column of the matrix.

    `side` is None while nobody has said which side a role such as "PM" stands on: it is asked, never guessed.
    """

    id: RoleId
    name: str
    side: Side | None
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who holds roles."""

    id: PersonId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One person holding one role."""

    role: RoleId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The letters that one role has on one activity. A cell without letters is no record at all."""

    activity: ActivityId
    role: RoleId
    letters: Letters


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFinding:
    """A finding that the team lives with on purpose.

    `basis` is a digest of the cells the finding stood on: when they change, the finding comes back.
    """

    key: str
    reason: str
    by: str
    on: date
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleGrade:
    """A rule that this plan grades in its own way; a rule without such a record keeps its own grade."""

    rule: str
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCatalogue:
    """The text of the catalogue of duties that this plan is judged by, instead of the one that ships.

    It travels in the plan, so that a mailed plan is judged alike everywhere.
    """

    text: str


type Record = (
    PlanInfo
    | LetterScheme
    | Section
    | Activity
    | Role
    | Person
    | Holding
    | Cell
    | AcceptedFinding
    | RuleGrade
    | OwnCatalogue
)
