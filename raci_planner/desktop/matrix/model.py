"""The matrix as a Qt model: text, tooltips, accessible names and typing for every cell.

Painting does not come through here: the views paint straight from the plan (see `painter`). What is written goes to
the session as a command and comes back as a notice.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.matrix.rows import ActivityRow, NewActivityRow, Row, RowMap, SectionRow
from raci_planner.desktop.text import plain_tooltip
from raci_planner.domain.commands import (
    AddActivities,
    Command,
    RenameActivity,
    RenameSection,
    SetLetters,
)
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.records import Activity, Cell, Role, Section
from raci_planner.session.session import Changed, PlanSession

ACTIVITY_COLUMN = 0

_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_SPOKEN_MORE = Qt.ItemDataRole.AccessibleDescriptionRole
_ENABLED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _ENABLED | Qt.ItemFlag.ItemIsEditable

type AnyIndex = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Rows as `RowMap` has them; column 0 the activity, then the roles from left to right."""

    def __init__(
        self, session: PlanSession, run: Callable[[Command], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._run = run
        self._collapsed: set[SectionId] = set()
        self._rows = RowMap.of_plan(session.plan)
        self._roles: tuple[Role, ...] = session.plan.roles_in_order()

    @property
    def session(self) -> PlanSession:
        """The open plan that the model shows."""
        return self._session

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of columns 1, 2, 3 …"""
        return self._roles

    def row_at(self, place: int) -> Row:
        """What a line shows."""
        return self._rows.rows[place]

    def place_of(self, row: Row) -> int | None:
        """The line that shows this; None if it is folded away."""
        return self._rows.place_of(row)

    def cell_at(self, index: AnyIndex) -> tuple[ActivityId, RoleId] | None:
        """The activity and role of a role cell; None for any other cell."""
        if not index.isValid() or index.column() == ACTIVITY_COLUMN:
            return None
        row = self.row_at(index.row())
        return (row.activity, self._roles[index.column() - 1].id) if isinstance(row, ActivityRow) else None

    def column_of(self, role: RoleId) -> int | None:
        """The column of a role."""
        return next((place + 1 for place, one in enumerate(self._roles) if one.id == role), None)

    def section_of_place(self, place: int) -> SectionId | None:
        """The section that a line belongs to; the last section for the line that adds."""
        match self.row_at(place):
            case SectionRow(section):
                return section
            case ActivityRow(activity):
                return self._session.plan.activities[activity].section
            case NewActivityRow():
                sections = self._session.plan.sections_in_order()
                return sections[-1].id if sections else None

    def is_collapsed(self, section: SectionId) -> bool:
        """Whether a section shows only its heading."""
        return section in self._collapsed

    def toggle_collapsed(self, section: SectionId) -> None:
        """Fold a section's activities away or show them again; the plan does not change."""
        self._collapsed ^= {section}
        self._refresh_rows()

    def reveal(self, activity: ActivityId) -> None:
        """Unfold the section of an activity."""
        section = self._session.plan.activities[activity].section
        if section in self._collapsed:
            self.toggle_collapsed(section)

    def update_from(self, changed: Changed) -> None:
        """Show what an edit changed: whole lines and columns come and go, and touched lines are announced."""
        kinds = {type(change.record) for change in changed.edit.changes}
        if kinds & {Activity, Section}:
            self._collapsed &= self._session.plan.sections.keys()
            self._refresh_rows()
        if Role in kinds:
            self._refresh_roles()
        self._announce(self._touched(changed))

    def _touched(self, changed: Changed) -> list[int]:
        activities = {
            change.record.activity if isinstance(change.record, Cell) else change.record.id
            for change in changed.edit.changes
            if isinstance(change.record, Cell | Activity)
        }
        for finding in (*changed.findings.appeared, *changed.findings.vanished):
            if finding.activity is not None:
                activities.add(finding.activity)
        places = (self._rows.place_of(ActivityRow(activity)) for activity in activities)
        return [place for place in places if place is not None]

    def _announce(self, places: Sequence[int]) -> None:
        if places:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    def _refresh_rows(self) -> None:
        fresh = RowMap.of_plan(self._session.plan, self._collapsed)
        first, old_end, new_end = _difference(self._rows.rows, fresh.rows)
        if old_end > first:
            self.beginRemoveRows(QModelIndex(), first, old_end - 1)
            self._rows = self._rows.without(first, old_end)
            self.endRemoveRows()
        if new_end > first:
            self.beginInsertRows(QModelIndex(), first, new_end - 1)
            self._rows = fresh
            self.endInsertRows()

    def _refresh_roles(self) -> None:
        fresh = self._session.plan.roles_in_order()
        ids = [role.id for role in self._roles]
        first, old_end, new_end = _difference(ids, [role.id for role in fresh])
        if old_end > first:
            self.beginRemoveColumns(QModelIndex(), first + 1, old_end)
            self._roles = self._roles[:first] + self._roles[old_end:]
            self.endRemoveColumns()
        if new_end > first:
            self.beginInsertColumns(QModelIndex(), first + 1, new_end)
            self._roles = fresh
            self.endInsertColumns()
        self._roles = fresh
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _activity_text(self, row: Row) -> str:
        plan = self._session.plan
        match row:
            case SectionRow(section):
                return plan.sections[section].name
            case ActivityRow(activity):
                return plan.activities[activity].name
            case NewActivityRow():
                return ""

    def _letters_words(self, cell: tuple[ActivityId, RoleId]) -> str:
        return self._session.plan.scheme.words(self._session.plan.letters(*cell))

    def _findings_on(self, index: AnyIndex) -> list[Finding]:
        row = self.row_at(index.row())
        if not isinstance(row, ActivityRow):
            return []
        findings = self._session.analysis.of_activity(row.activity)
        if index.column() == ACTIVITY_COLUMN:
            return list(findings)
        role = self._roles[index.column() - 1].id
        return [finding for finding in findings if role in finding.roles]

    def _spoken_more(self, index: AnyIndex) -> str:
        return " ".join(f"{one.severity.word}: {one.title}." for one in self._findings_on(index))

    def _tooltip(self, index: AnyIndex) -> str:
        row = self.row_at(index.row())
        lines = [f"{one.severity.word}: {one.sentence}" for one in self._findings_on(index)]
        cell = self.cell_at(index)
        if cell is not None:
            role = self._roles[index.column() - 1].name
            lines.insert(0, f"{role}: {self._letters_words(cell)} — {self._activity_text(row)}")
        elif isinstance(row, ActivityRow):
            lines.insert(0, self._activity_text(row))
        return plain_tooltip("\n".join(lines))

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._rows.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else 1 + len(self._roles)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractTableModel."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if index.column() == ACTIVITY_COLUMN or self.cell_at(index) else _ENABLED

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid():
            return None
        if role in (_DISPLAY, _EDIT):
            return self._text(index)
        if role == _TOOLTIP:
            return self._tooltip(index)
        if role == _SPOKEN:
            cell = self.cell_at(index)
            return self._letters_words(cell) if cell else self._text(index)
        return self._spoken_more(index) if role == _SPOKEN_MORE else None

    def _text(self, index: AnyIndex) -> str:
        if index.column() == ACTIVITY_COLUMN:
            return self._activity_text(self.row_at(index.row()))
        cell = self.cell_at(index)
        return self._session.plan.scheme.text(self._session.plan.letters(*cell)) if cell else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        if role not in (_DISPLAY, _SPOKEN):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._activity_text(self.row_at(section)) if section < self.rowCount() else None
        if section == ACTIVITY_COLUMN:
            return self.tr("Activity")
        return self._roles[section - 1].name if section <= len(self._roles) else None

    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        """See QAbstractTableModel. Writes nothing itself: the session does, and its notice updates the view."""
        if role != _EDIT or not index.isValid():
            return False
        command = self._command_for(index, str(value))
        return command is not None and self._run(command) is not None

    def _command_for(self, index: AnyIndex, text: str) -> Command | None:
        row = self.row_at(index.row())
        if index.column() != ACTIVITY_COLUMN:
            cell = self.cell_at(index)
            letters = self._session.plan.scheme.parse(text)
            return SetLetters((cell,), letters) if cell and letters is not None else None
        if not text.strip():
            return None
        match row:
            case SectionRow(section):
                return RenameSection(section, text)
            case ActivityRow(activity):
                return RenameActivity(activity, text)
            case NewActivityRow():
                return AddActivities((text,), self.section_of_place(index.row()))


def _difference[T](old: Sequence[T], new: Sequence[T]) -> tuple[int, int, int]:
    """Where two sequences differ: the first different place, and the ends of the two different stretches."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    tail = 0
    while tail < min(len(old), len(new)) - first and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return first, len(old) - tail, len(new) - tail
