"""What was understood of a foreign table, with every doubt, before anything enters a plan."""

from dataclasses import dataclass

from raci_planner.domain.commands import Table
from raci_planner.domain.schemes import NO_LETTERS, LetterScheme
from raci_planner.interchange.recognition.layout import Layout
from raci_planner.interchange.recognition.letter_system import Meaning
from raci_planner.interchange.sheet import Doubt, Sheet

__all__ = ["Doubt", "DraftTable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftTable:
    """A table as it would enter a plan.

    `layout` and `meanings` are the guesses it was read by, for people to change; `row_ids` and `section_ids` are what
    a workbook of this program carries for its activities and sections, in their order; None for those without an id.
    `unread` are the cells that were not understood, by the places of activity and role.
    """

    source: str
    table: Table
    scheme: LetterScheme
    layout: Layout
    meanings: tuple[Meaning, ...]
    doubts: tuple[Doubt, ...]
    sheet: Sheet
    row_ids: tuple[int | None, ...] = ()
    section_ids: tuple[int | None, ...] = ()
    unread: frozenset[tuple[int, int]] = frozenset()

    @property
    def filled_cells(self) -> int:
        """How many cells carry letters."""
        return sum(
            letters != NO_LETTERS
            for section in self.table.sections
            for activity in section.activities
            for letters in activity.letters
        )
