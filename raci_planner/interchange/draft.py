"""What was understood of a foreign table, with every doubt, before anything enters a plan."""

from dataclasses import dataclass

from raci_planner.domain.commands import Table
from raci_planner.domain.schemes import NO_LETTERS


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that was not taken as it stands in the file: where, what stands there, and what became of it."""

    place: str
    text: str
    outcome: str

    def __str__(self) -> str:
        return f"{self.place}: “{self.text}” {self.outcome}"


@dataclass(frozen=True, slots=True)
class DraftTable:
    """A table as it would enter a plan."""

    source: str
    table: Table
    doubts: tuple[Doubt, ...]

    @property
    def filled_cells(self) -> int:
        """How many cells carry letters."""
        return sum(
            letters != NO_LETTERS
            for section in self.table.sections
            for activity in section.activities
            for letters in activity.letters
        )
