"""The lines of the findings panel as a Qt model, kept up to date by difference."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_planner.desktop.findings.listing import AcceptedCard, Card, Heading, Line, Talk, key_of, place_names
from raci_planner.desktop.words.findings import kind_and_title
from raci_planner.domain.plan import Plan

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_SPOKEN_MORE = Qt.ItemDataRole.AccessibleDescriptionRole
_CARD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

type AnyIndex = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """One line per row; painting reads `line_at`, screen readers read the words."""

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._lines: list[Line] = []

    def line_at(self, place: int) -> Line:
        """What a row shows."""
        return self._lines[place]

    def place_of(self, finding_key: str) -> int | None:
        """The first row that shows this finding."""
        for place, line in enumerate(self._lines):
            if isinstance(line, Card | AcceptedCard) and line.finding.key == finding_key:
                return place
        return None

    def place_of_line(self, key: tuple[str, str]) -> int | None:
        """The row of the line with this key; None if it is not shown any more."""
        return next((place for place, line in enumerate(self._lines) if key_of(line) == key), None)

    def show_lines(self, fresh: Sequence[Line]) -> None:
        """Show these lines; only the stretch that differs is taken out and put in."""
        old = self._lines
        first = 0
        while first < min(len(old), len(fresh)) and key_of(old[first]) == key_of(fresh[first]):
            first += 1
        tail = 0
        while tail < min(len(old), len(fresh)) - first and key_of(old[-1 - tail]) == key_of(fresh[-1 - tail]):
            tail += 1
        old_end, fresh_end = len(old) - tail, len(fresh) - tail
        if old_end > first:
            self.beginRemoveRows(QModelIndex(), first, old_end - 1)
            self._lines = [*old[:first], *old[old_end:]]
            self.endRemoveRows()
        if fresh_end > first:
            self.beginInsertRows(QModelIndex(), first, fresh_end - 1)
            self._lines = [*fresh]
            self.endInsertRows()
        self._lines = [*fresh]
        if fresh:
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))

    def _words(self, line: Line) -> str:
        match line:
            case Heading(title, count):
                return f"{title} ({count})"
            case Talk(conversation):
                return conversation.title
            case Card(finding) | AcceptedCard(finding, _):
                return kind_and_title(finding.severity, finding.title)

    def _more_words(self, line: Line) -> str:
        match line:
            case Heading():
                return ""
            case Talk(conversation):
                return f"{conversation.sentence} {conversation.question}"
            case Card(finding):
                return f"{', '.join(place_names(self._plan, finding))}. {finding.sentence}"
            case AcceptedCard(finding, acceptance):
                return f"{finding.sentence} {acceptance.reason}"

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See QAbstractListModel."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See QAbstractListModel: headings are passed over."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled if isinstance(self._lines[index.row()], Heading) else _CARD

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """See QAbstractListModel."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (_DISPLAY, _SPOKEN):
            return self._words(line)
        return self._more_words(line) if role == _SPOKEN_MORE else None
