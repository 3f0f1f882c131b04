"""One thing that the palette offers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Section(Enum):
    """What kind of thing an entry is, in the order in which the kinds stand while nothing is typed."""

    COMMANDS = auto()
    FINDINGS = auto()
    PLANS = auto()
    ACTIVITIES = auto()
    ROLES = auto()
    SETTINGS = auto()


PREFIXES = {">": Section.COMMANDS, "@": Section.ROLES, "#": Section.FINDINGS}
"""Characters that, typed first, leave one kind only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something to do or to go to.

    `act` does it. `place` says where it belongs, such as the name of a menu; `keys` are its shortcut as people read
    it. `keywords` are further words to find it by. Why it cannot be done at this moment is its `reason`. `is_usual`
    stands before others that match as well.
    """

    section: Section
    text: str
    act: Callable[[], object]
    place: str
    keys: str = ""
    keywords: str = ""
    reason: str = ""
    is_usual: bool = False

    @property
    def spoken(self) -> str:
        """The entry as a screen reader says it."""
        return ", ".join(part for part in (self.text, self.place, self.keys, self.reason) if part)
