"""The records a plan is made of: small, frozen, and the same wherever they go."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from raci_planner.domain.ids import ActivityId, BallotId, EntryId, PersonId, RoleId, SectionId, VersionId
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


class StandingState(StrEnum):
    """How far the room has come with a cell or an activity; nothing is said of the others."""

    AGREED = "agreed"
    DISPUTED = "disputed"
    PARKED = "parked"
    NOT_NEEDED = "not-needed"


class EntryKind(StrEnum):
    """What an entry of the log is."""

    NOTE = "note"
    DECISION = "decision"


class VersionKind(StrEnum):
    """Why a version was kept. A LAYER is another state of the same plan, such as "To be"."""

    AUTOMATIC = "automatic"
    NAMED = "named"
    REVIEW = "review"
    LAYER = "layer"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo:
    """What is known of the plan as a whole.

    `uid` names the plan wherever its file goes; on `review_due` the team means to look again, and then every
    `review_every` months. `layer` names the layer that the plan itself is, such as "As is"; empty without layers.
    """

    uid: str
    name: str
    purpose: str = ""
    review_due: date | None = None
    stage: Stage | None = None
    review_every: int = 3
    facilitator: str = ""
    layer: str = ""


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
    short_name: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who holds roles, or a team that does."""

    id: PersonId
    name: str
    is_team: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One person holding one role, or standing in for those who hold it."""

    role: RoleId
    person: PersonId
    is_deputy: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far the room has come with one cell, or with a whole activity if `role` is None.

    `owner` sees to it until `due`. `basis` is the digest of the letters it was said of: see `domain/basis.py`.
    """

    activity: ActivityId
    role: RoleId | None
    state: StandingState
    reason: str
    owner: str
    by: str
    on: date
    due: date | None
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """What was said or decided about an activity, or about one of its cells, so that it can be asked later."""

    id: EntryId
    activity: ActivityId
    role: RoleId | None
    kind: EntryKind
    text: str
    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Somebody agrees with everything that a role has to do; `basis` is the digest of the role's column then."""

    role: RoleId
    by: str
    on: date
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotBox:
    """Silent ballots are being taken; once revealed, everybody sees them.

    `code` is the digest of a word that only the facilitator knows; empty if none was agreed.
    """

    opened_on: date
    opened_by: str
    is_revealed: bool
    code: str


@dataclass(frozen=True, slots=True)
class Vote:
    """What one participant would put into one cell; no letters for "not involved".

    `before` is what they had voted in the round before, None if there was none.
    """

    activity: ActivityId
    role: RoleId
    letters: Letters
    before: Letters | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """The votes of one participant, by activity and role; a sealed one is finished."""

    id: BallotId
    participant: str
    on: date
    is_sealed: bool
    votes: tuple[Vote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The whole plan as it once was.

    `content` is what `domain/content.py` packs; `figures` are the findings and loads at that time, as JSON.
    """

    id: VersionId
    kind: VersionKind
    name: str
    made_at: datetime
    by: str
    participants: str
    note: str
    figures: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One matter that a review has dealt with, by the key of the matter and what came of it."""

    item: str
    outcome: str
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWalk:
    """A review that has begun: it looks back to the version `since`, or to the beginning for None."""

    begun_on: date
    by: str
    participants: str
    since: VersionId | None
    done: tuple[ReviewStep, ...]


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
    | Standing
    | LogEntry
    | SignOff
    | BallotBox
    | Ballot
    | Version
    | ReviewWalk
)
