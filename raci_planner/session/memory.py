"""What an open plan remembers of each cell: read from its journal once, and kept up with every edit."""

from datetime import datetime

from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.journal import JournalEntry, touches
from raci_planner.domain.schemes import Letters
from raci_planner.session.session import Changed, PlanSession

type Spot = tuple[ActivityId, RoleId | None]


class PlanMemory:
    """Finds at once what was done to a cell; the journal is read when somebody first asks."""

    def __init__(self, session: PlanSession) -> None:
        self._session = session
        self._touched: dict[Spot, list[tuple[JournalEntry, Letters]]] | None = None
        session.subscribe(self._follow)

    def of(self, activity: ActivityId, role: RoleId | None) -> tuple[tuple[JournalEntry, Letters], ...]:
        """The edits of a cell with its letters after each, or those of a row's own record for None, oldest first.

        Raises:
            DocumentError: if the journal cannot be read.
        """
        if self._touched is None:
            self._touched = {}
            for entry in self._session.document.journal():
                self._note(self._touched, entry)
        return tuple(self._touched.get((activity, role), ()))

    def _follow(self, changed: Changed) -> None:
        if self._touched is not None:
            edit = changed.edit
            entry = JournalEntry(
                datetime.now().replace(microsecond=0), self._session.author, edit.label, tuple(touches(edit))
            )
            self._note(self._touched, entry)

    @staticmethod
    def _note(touched: dict[Spot, list[tuple[JournalEntry, Letters]]], entry: JournalEntry) -> None:
        for touch in entry.touched:
            touched.setdefault((touch.activity, touch.role), []).append((entry, touch.letters))
