"""The matrix as a Qt model: text, tooltips, accessible names and typing for every cell.

Painting does not come through here: the view paints straight from the plan (see `painter`). What is written goes to
the session as a command and comes back as a notice.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_planner.desktop.matrix.arrangement import Arrangement
from raci_planner.desktop.matrix.rows import LAST_ROW, EntryRow, GroupRow, Row, RowMap, SectionRow
from raci_planner.desktop.matrix.shown import Shown
from raci_planner.desktop.matrix.words import MatrixWords
from raci_planner.desktop.text import plain_tooltip
from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.records import Activity, Cell, Role, Section, Standing
from raci_planner.session.session import Changed

ACTIVITY_COLUMN = 0

_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_SPOKEN_MORE = Qt.ItemDataRole.AccessibleDescriptionRole
_ENABLED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _ENABLED | Qt.ItemFlag.ItemIsEditable
_NO_PARENT = QModelIndex()

type AnyIndex = QModelIndex | QPersistentModelIndex
type Write = Callable[[Row, str], bool]
"""Gives a line's name a new text; says whether anything changed."""


class MatrixModel(QAbstractTableModel):
    """Lines as the arrangement has them; column 0 the activity, then the shown roles from left to right."""

    def __init__(
        self, session: Shown, arrangement: Arrangement, write_name: Write, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.arrangement = arrangement
        self.words = MatrixWords(session)
        self._write_name = write_name
        self._rows = RowMap(arrangement.rows())
        self._roles = arrangement.roles()

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of the columns after the first, from left to right."""
        return self._roles

    @property
    def rows(self) -> Sequence[Row]:
        """The lines from top to bottom."""
        return self._rows.rows

    def place_of(self, row: Row) -> int | None:
        """The line that shows this; None if it is hidden."""
        return self._rows.place_of(row)

    def column_of(self, role: RoleId) -> int | None:
        """The column of a role; None if it is hidden."""
        return next((place + 1 for place, one in enumerate(self._roles) if one.id == role), None)

    def cell_at(self, place: int, column: int) -> tuple[ActivityId, RoleId] | None:
        """The activity and role of a role cell; None for any other cell."""
        if not (0 < column <= len(self._roles) and 0 <= place < len(self.rows)):
            return None
        row = self.rows[place]
        return (row, self._roles[column - 1].id) if isinstance(row, int) else None

    def section_of(self, place: int) -> SectionId | None:
        """The section that a line belongs to; the last section for the line at the end."""
        row = self.rows[place]
        if row == LAST_ROW:
            sections = self.session.plan.sections_in_order()
            return sections[-1].id if sections else None
        match row:
            case SectionRow(section) | EntryRow(section):
                return section
            case GroupRow():
                return None
            case activity:
                return self.session.plan.activities[activity].section

    def rearrange(self) -> None:
        """Show what the arrangement has become."""
        self.beginResetModel()
        self._rows = RowMap(self.arrangement.rows())
        self._roles = self.arrangement.roles()
        self.endResetModel()

    def update_from(self, changed: Changed) -> None:
        """Show what an edit changed: whole lines and columns come and go, and touched lines are announced."""
        records = [change.record for change in changed.edit.changes]
        kinds = {type(record) for record in records}
        if kinds & {Activity, Section}:
            self.arrangement.admit(
                change.after.id
                for change in changed.edit.changes
                if change.before is None and isinstance(change.after, Activity)
            )
            self.refresh_rows()
        if Role in kinds:
            self._refresh_roles()
        touched: set[Row] = {record.activity for record in records if isinstance(record, Cell | Standing)}
        touched |= {record.id for record in records if isinstance(record, Activity)}
        touched |= {SectionRow(record.id) for record in records if isinstance(record, Section)}
        for finding in (*changed.findings.appeared, *changed.findings.vanished):
            if finding.activity is not None:
                touched.add(finding.activity)
        self._announce(touched)

    def refresh_rows(self) -> None:
        """Show the lines that the arrangement has now, moving as few as possible."""
        fresh = RowMap(self.arrangement.rows())
        first, old_end, new_end = _difference(self._rows.rows, fresh.rows)
        if old_end > first:
            self.beginRemoveRows(_NO_PARENT, first, old_end - 1)
            self._rows = self._rows.without(first, old_end)
            self.endRemoveRows()
        if new_end > first:
            self.beginInsertRows(_NO_PARENT, first, new_end - 1)
            self._rows = fresh
            self.endInsertRows()

    def _announce(self, rows: Iterable[Row]) -> None:
        """Tell the views of changed lines: each by itself if they are few, else one block."""
        places = sorted(place for row in rows if (place := self._rows.place_of(row)) is not None)
        last = self.columnCount() - 1
        blocks = [(place, place) for place in places]
        if len(places) > 8:
            blocks = [(places[0], places[-1])]
        for first, end in blocks:
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def _refresh_roles(self) -> None:
        fresh = self.arrangement.roles()
        first, old_end, new_end = _difference([role.id for role in self._roles], [role.id for role in fresh])
        if old_end > first:
            self.beginRemoveColumns(_NO_PARENT, first + 1, old_end)
            self._roles = self._roles[:first] + self._roles[old_end:]
            self.endRemoveColumns()
        if new_end > first:
            self.beginInsertColumns(_NO_PARENT, first + 1, new_end)
            self._roles = fresh
            self.endInsertColumns()
        self._roles = fresh
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._rows.rows)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else 1 + len(self._roles)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractTableModel."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        has_name = index.column() == ACTIVITY_COLUMN and not isinstance(self.rows[index.row()], GroupRow)
        return _EDITABLE if has_name else _ENABLED

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if index.column() == ACTIVITY_COLUMN:
            return self._name_data(row, role)
        cell = self.cell_at(index.row(), index.column())
        if cell is None:
            return self.words.spoken_beside(row) if role == _SPOKEN else None
        return self._cell_data(*cell, role)

    def _name_data(self, row: Row, role: int) -> str | None:
        if role in {_DISPLAY, _EDIT}:
            return self.words.row_name(row)
        if role == _SPOKEN:
            return self.words.spoken_row(row)
        if role == _SPOKEN_MORE:
            return self.words.about_row(row)
        if role == _TOOLTIP:
            return plain_tooltip("\n\n".join(filter(None, (self.words.row_name(row), self.words.about_row(row)))))
        return None

    def _cell_data(self, activity: ActivityId, key: RoleId, role: int) -> str | None:
        plan = self.session.plan
        if activity not in plan.activities or key not in plan.roles:
            return None
        if role in {_DISPLAY, _EDIT}:
            return plan.scheme.text(plan.letters(activity, key))
        if role == _SPOKEN:
            return self.words.spoken_cell(activity, key)
        if role == _SPOKEN_MORE:
            return self.words.about_cell(activity, key)
        return plain_tooltip(self.words.tooltip(activity, plan.roles[key])) if role == _TOOLTIP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        is_name = role in {_DISPLAY, _SPOKEN}
        if orientation == Qt.Orientation.Vertical:
            return self.words.spoken_row(self.rows[section]) if is_name and 0 <= section < len(self.rows) else None
        if section == ACTIVITY_COLUMN:
            return self.tr("Activity") if is_name else None
        return self._head_data(self._roles[section - 1], role) if 0 < section <= len(self._roles) else None

    def _head_data(self, head: Role, role: int) -> str | None:
        if role == _TOOLTIP:
            return plain_tooltip(self.words.head(head))
        if role == _SPOKEN_MORE:
            return self.words.head(head)
        return head.name if role in {_DISPLAY, _SPOKEN} else None

    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        """See QAbstractTableModel. Writes nothing itself: the session does, and its notice updates the view."""
        if role != _EDIT or not index.isValid() or index.column() != ACTIVITY_COLUMN:
            return False
        return self._write_name(self.rows[index.row()], str(value))


def _difference(old: Sequence[object], new: Sequence[object]) -> tuple[int, int, int]:
    """Where two sequences differ: the first different place, and the ends of the two different stretches."""
    first, shorter = 0, min(len(old), len(new))
    while first < shorter and old[first] == new[first]:
        first += 1
    tail = 0
    while tail < shorter - first and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return first, len(old) - tail, len(new) - tail
