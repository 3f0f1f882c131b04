"""Collects the rows of a matrix, its headings and its doubts while they are read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from raci_planner.domain.commands import TableActivity, TableSection
from raci_planner.domain.commands.command import LONGEST_NAME
from raci_planner.domain.schemes import Letters
from raci_planner.interchange.sheet import Doubt
from raci_planner.language import digits, say

_MOST_DOUBTS = 2_000


@dataclass(slots=True)
class Collected:
    """Sections with their activities, in order, and what was not taken as it stood."""

    sections: list[tuple[str | None, list[TableActivity]]] = field(default_factory=lambda: [(None, [])])
    row_ids: list[int | None] = field(default_factory=list)
    section_ids: list[int | None] = field(default_factory=lambda: [None])
    untold: int = 0
    _doubts: list[Doubt] = field(default_factory=list)
    unread: set[tuple[int, int]] = field(default_factory=set)

    def open_section(self, name: str, section_id: int | None = None) -> None:
        """Put what follows under a heading, unless it stands there already and this is no other one with an id."""
        if section_id is not None or name != self.sections[-1][0]:
            self.sections.append((name, []))
            self.section_ids.append(section_id)

    def add(self, name: str, letters: Sequence[Letters], note: str = "", row_id: int | None = None) -> None:
        """Take an activity."""
        self.sections[-1][1].append(TableActivity(name, tuple(letters), note))
        self.row_ids.append(row_id)

    def tell(self, doubt: Doubt) -> None:
        """Note something that was not taken as it stands; of very many, how many more there are."""
        if len(self._doubts) < _MOST_DOUBTS:
            self._doubts.append(doubt)
        else:
            self.untold += 1

    def doubts(self) -> list[Doubt]:
        """All doubts, in the order of the rows."""
        if not self.untold:
            return self._doubts
        more = Doubt(
            say("The table"),
            say("{count} more places", count=digits(self.untold)),
            say("were not taken as they stand; is this the right table?"),
        )
        return [*self._doubts, more]

    def fitting(self, name: str, place: str) -> str:
        """A name cut to the length that a plan keeps, and a word on it if it was longer."""
        if len(name) <= LONGEST_NAME:
            return name
        outcome = say(
            "… has {count} characters and was cut to {most}", count=digits(len(name)), most=digits(LONGEST_NAME)
        )
        self.tell(Doubt(place, name[:40], outcome))
        return name[:LONGEST_NAME].rstrip()

    def table_sections(self) -> tuple[TableSection, ...]:
        """The sections as a table holds them: rows without a heading only if there are any."""
        first = 0 if self.sections[0][1] else 1
        return tuple(TableSection(name, tuple(activities)) for name, activities in self.sections[first:])

    def table_section_ids(self) -> tuple[int | None, ...]:
        """The ids of the sections of the table."""
        return tuple(self.section_ids[0 if self.sections[0][1] else 1 :])
