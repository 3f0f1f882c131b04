"""The records of a catalogue: which duties the role documents know, and on which side each stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from raci_planner.domain.sides import Side

NOT_COVERED = "not-covered"
"""The duty choice of a user who says that no document covers an activity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A role document that evidence rests on."""

    key: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one document says of a duty, in our own words."""

    document: str
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Work that documents give to one side.

    `questions` are put to a team whose letters say otherwise; `examples` are names by which a duty of a team's
    own is recognised.
    """

    id: str
    name: str
    side: Side
    summary: str = ""
    evidence: tuple[Evidence, ...] = ()
    questions: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A subject that the documents divide: its bare name does not say which side's half is meant."""

    id: str
    name: str
    halves: Mapping[Side, tuple[str, ...]]
    question: str
    documents: tuple[str, ...] = ()

    @property
    def duties(self) -> tuple[str, ...]:
        """The duties of all halves, in the order of the catalogue."""
        return tuple(duty for half in self.halves.values() for duty in half)

    @property
    def is_split(self) -> bool:
        """Whether the halves stand on different sides; a team's own catalogue may unite them."""
        return len(self.halves) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A point on which the documents themselves differ, so that the room has to say."""

    duties: tuple[str, ...]
    statement: str
    question: str
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Collaboration:
    """A way of working together across the sides that the documents ask for: never a mismatch."""

    statement: str
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFamily:
    """Names of one kind of role. Without a side its members are asked about, never guessed."""

    name: str
    side: Side | None
    synonyms: tuple[str, ...]
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All that plans are judged by. The order of duties and themes is the order of the file."""

    name: str
    version: int
    side_names: Mapping[Side, str]
    documents: tuple[Document, ...]
    duties: Mapping[str, Duty]
    themes: tuple[Theme, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    collaboration: tuple[Collaboration, ...] = ()
    families: tuple[RoleFamily, ...] = ()
    _titles: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the titles at hand; every reason shown to a user names one."""
        titles = {document.key: document.title for document in self.documents}
        object.__setattr__(self, "_titles", MappingProxyType(titles))

    def duty(self, duty_id: str | None) -> Duty | None:
        """The duty with this id, if the catalogue has one."""
        return None if duty_id is None else self.duties.get(duty_id)

    def duties_of(self, side: Side) -> tuple[Duty, ...]:
        """The duties that stand on a side."""
        return tuple(duty for duty in self.duties.values() if duty.side == side)

    def theme(self, theme_id: str) -> Theme | None:
        """The theme with this id, if the catalogue has one."""
        return next((theme for theme in self.themes if theme.id == theme_id), None)

    def title(self, document: str) -> str:
        """The title of a document, by its key."""
        return self._titles[document]
