"""What an action is before Qt knows of it."""

from dataclasses import dataclass
from enum import Enum, auto


class Scope(Enum):
    """Where an action's keys count."""

    WINDOW = auto()
    """Anywhere in the window."""
    MATRIX = auto()
    """In the matrix only, which reads them itself: elsewhere they are letters and editing keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the availability of an action may depend on."""

    is_read_only: bool = False
    can_undo: bool = False
    can_redo: bool = False
    undo_label: str = ""
    redo_label: str = ""
    has_cells: bool = False
    has_activity: bool = False
    has_activities: bool = False
    has_section: bool = False
    has_role: bool = False
    has_ballots: bool = False
    has_closed_ballots: bool = False
    has_findings: bool = False
    has_finding: bool = False
    has_layers: bool = False
    is_comparing: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold for an action: facts of the situation, by the names of its fields; none for any time."""

    facts: tuple[str, ...] = ()
    is_change: bool = False

    def __call__(self, situation: Situation) -> bool:
        """Whether the action is available."""
        return not self.lacking(situation)

    def lacking(self, situation: Situation) -> str:
        """The field of the situation that stands in the way, empty if none does; `reasons.py` has words for it."""
        if self.is_change and situation.is_read_only:
            return "is_read_only"
        return next((fact for fact in self.facts if not getattr(situation, fact)), "")


always = Condition()
"""At any time."""
writable = Condition(is_change=True)
"""While the plan can be changed."""


def where(fact: str) -> Condition:
    """While this fact of the situation holds."""
    return Condition((fact,))


def writing(fact: str) -> Condition:
    """While this fact holds and the plan can be changed."""
    return Condition((fact,), is_change=True)


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done. An ampersand in `text` marks the letter for the keyboard."""

    id: str
    text: str
    tooltip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Condition = always
    scope: Scope = Scope.WINDOW
    keywords: str = ""
    is_checkable: bool = False

    @property
    def plain_text(self) -> str:
        """The text without the keyboard's mark and the dots that announce a question."""
        return self.text.replace("&", "").removesuffix("…")


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu of actions; None draws a line, a MenuSpec opens to the side."""

    id: str
    text: str
    entries: tuple["ActionSpec | MenuSpec | None", ...]

    def actions(self) -> tuple[ActionSpec, ...]:
        """All actions of the menu and of those inside it."""
        found: list[ActionSpec] = []
        for entry in self.entries:
            if isinstance(entry, MenuSpec):
                found += entry.actions()
            elif entry is not None:
                found.append(entry)
        return tuple(found)
