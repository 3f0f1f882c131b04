"""The entries that match, for a list view and for screen readers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_planner.desktop.palette.entry import Entry

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole

type AnyIndex = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """A list of entries that is shown anew with every key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry_at(self, place: int) -> Entry | None:
        """The entry of a line."""
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def begins_section(self, place: int) -> bool:
        """Whether a line is the first of another kind than the one above it."""
        return place > 0 and self._entries[place].section is not self._entries[place - 1].section

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractListModel."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """See QAbstractListModel."""
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        if role == _DISPLAY:
            return entry.text
        return entry.spoken if role == _SPOKEN else None
