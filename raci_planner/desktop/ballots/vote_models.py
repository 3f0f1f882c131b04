"""A ballot as tables: all activities under all roles, or the roles of one activity below each other."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from raci_planner.desktop.ballots.draft import BallotDraft
from raci_planner.desktop.text import plain_tooltip
from raci_planner.domain.commands.letters import Place
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.schemes import Letters

HEADING_ROLE = Qt.ItemDataRole.UserRole
"""Asked of a row's head: whether it is a heading over activities."""
LETTERS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The letters of a cell; None if nothing was said of it."""

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NO_PARENT = QModelIndex()

type AnyIndex = QModelIndex | QPersistentModelIndex


class VoteModel(QAbstractTableModel):
    """What both tables share: which cell of the plan a cell of the table is, and what was said of it."""

    def __init__(self, plan: Plan, draft: BallotDraft) -> None:
        super().__init__()
        self.plan = plan
        self.draft = draft
        draft.changed.connect(self._announce)

    def place_at(self, row: int, column: int) -> Place | None:
        """The cell of the plan; None for a heading."""
        raise NotImplementedError

    def _announce(self) -> None:
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _words(self, letters: Letters | None) -> str:
        return self.tr("nothing said yet") if letters is None else self.plan.scheme.words(letters)

    # Qt's overrides

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractTableModel: nothing can be chosen on a heading."""
        return _CELL if self.place_at(index.row(), index.column()) else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        place = self.place_at(index.row(), index.column())
        if place is None:
            return self.tr("heading of a section") if role == _SPOKEN else None
        letters = self.draft.vote(place)
        if role == LETTERS_ROLE:
            return letters
        if role == _DISPLAY:
            return self.plan.scheme.text(letters) if letters is not None else ""
        if role not in {_SPOKEN, _TOOLTIP}:
            return None
        activity, who = self.plan.activities[place[0]].name, self.plan.roles[place[1]].name
        if role == _SPOKEN:
            return f"{who}: {self._words(letters)}"
        return plain_tooltip(f"{who} — {activity}: {self._words(letters)}")


class WholeTable(VoteModel):
    """A row for each heading and activity, a column for each role."""

    def __init__(self, plan: Plan, draft: BallotDraft) -> None:
        super().__init__(plan, draft)
        self._roles = plan.roles_in_order()
        self._rows: list[ActivityId | None] = []
        self._names: list[str] = []
        for section in (None, *plan.sections_in_order()):
            if section is not None:
                self._add(section.name, None)
            for activity in plan.activities_of(SectionId(section.id) if section else None):
                self._add(activity.name, activity.id)

    @property
    def activities(self) -> Sequence[ActivityId | None]:
        """What the rows show; None for headings."""
        return self._rows

    def place_at(self, row: int, column: int) -> Place | None:
        """See VoteModel."""
        activity = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if activity is None or not 0 <= column < len(self._roles) else (activity, self._roles[column].id)

    def _add(self, name: str, activity: ActivityId | None) -> None:
        self._rows.append(activity)
        self._names.append(name)

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._roles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        is_row = orientation == Qt.Orientation.Vertical
        if role == HEADING_ROLE:
            return is_row and self._rows[section] is None
        name = self._names[section] if is_row else self._roles[section].name
        if role == _TOOLTIP:
            return plain_tooltip(name)
        return name if role in {_DISPLAY, _SPOKEN} else None


class OneActivity(VoteModel):
    """A row for each role, and one column with what it has to do with the activity."""

    def __init__(self, plan: Plan, draft: BallotDraft, activity: ActivityId) -> None:
        super().__init__(plan, draft)
        self._roles = plan.roles_in_order()
        self._activity = activity

    @property
    def activity(self) -> ActivityId:
        """The activity that is shown."""
        return self._activity

    def show_activity(self, activity: ActivityId) -> None:
        """Show another activity."""
        self.beginResetModel()
        self._activity = activity
        self.endResetModel()

    def place_at(self, row: int, column: int) -> Place | None:
        """See VoteModel."""
        return (self._activity, RoleId(self._roles[row].id)) if 0 <= row < len(self._roles) and column == 0 else None

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._roles)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        if role == HEADING_ROLE:
            return False
        if orientation == Qt.Orientation.Horizontal:
            return self.tr("What it has to do") if role in {_DISPLAY, _SPOKEN} else None
        name = self._roles[section].name
        return name if role in {_DISPLAY, _SPOKEN} else None
