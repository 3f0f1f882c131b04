"""What an action is before Qt knows of it."""

from collections.abc import Callable
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
    has_section: bool = False
    has_role: bool = False
    has_findings: bool = False
    has_finding: bool = False


type Condition = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """At any time."""
    return True


def writable(situation: Situation) -> bool:
    """While the plan can be changed."""
    return not situation.is_read_only


def where(fact: str) -> Condition:
    """While this fact of the situation holds."""
    return lambda situation: bool(getattr(situation, fact))


def writing(fact: str) -> Condition:
    """While this fact holds and the plan can be changed."""
    return lambda situation: bool(getattr(situation, fact)) and not situation.is_read_only


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
