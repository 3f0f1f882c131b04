"""The first rows of a table as they would enter a plan: headings, letters, notes, and the cells nobody understood."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from raci_planner.desktop.text import plain_tooltip
from raci_planner.domain.commands import TableActivity
from raci_planner.domain.schemes import Letters
from raci_planner.interchange.recognition import DraftTable

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_SHOWN_ROWS = 20
_LONGEST_TIP = 1_000


class Preview(QTableWidget):
    """A line for each heading and each activity, down to the first twenty activities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The first rows"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setMinimumHeight(self.fontMetrics().height() * 9)
        self.verticalHeader().hide()

    def show_draft(self, draft: DraftTable) -> None:
        """Show the beginning of a table."""
        table = draft.table
        has_notes = any(activity.note for section in table.sections for activity in section.activities)
        heads = [self.tr("Activity"), *(role.name for role in table.roles), *[self.tr("Note")] * has_notes]
        self.clear()
        self.clearSpans()
        self.setRowCount(0)
        self.setColumnCount(len(heads))
        for column, head in enumerate(heads):
            item = QTableWidgetItem(head)
            item.setTextAlignment(_CENTRE if 0 < column <= len(table.roles) else _LEADING)
            self.setHorizontalHeaderItem(column, item)
        place = 0
        for section in table.sections:
            if section.name is not None and place < _SHOWN_ROWS:
                self._add_heading(section.name)
            for activity in section.activities[: max(0, _SHOWN_ROWS - place)]:
                self._add(activity, place, draft)
                place += 1
        self._arrange(len(table.roles), has_notes=has_notes)

    def _add_heading(self, name: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        item = QTableWidgetItem(name)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        self.setItem(row, 0, item)
        if self.columnCount() > 1:
            self.setSpan(row, 0, 1, self.columnCount())

    def _add(self, activity: TableActivity, place: int, draft: DraftTable) -> None:
        row = self.rowCount()
        self.insertRow(row)
        self.setItem(row, 0, _tipped(activity.name))
        for column, letters in enumerate(activity.letters):
            self.setItem(row, 1 + column, self._cell(letters, draft, is_unread=(place, column) in draft.unread))
        if activity.note:
            self.setItem(row, 1 + len(activity.letters), _tipped(activity.note))

    def _cell(self, letters: Letters, draft: DraftTable, *, is_unread: bool) -> QTableWidgetItem:
        item = QTableWidgetItem("?" if is_unread else draft.scheme.text(letters))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if is_unread:
            item.setToolTip(self.tr("Not understood, or still open: the cell stays empty. The doubts say more."))
        return item

    def _arrange(self, roles: int, *, has_notes: bool) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(has_notes)
        line = self.fontMetrics().height()
        header.resizeSection(0, line * 20)
        for column in range(1, 1 + roles):
            header.resizeSection(column, min(header.sectionSizeHint(column), line * 9))


def _tipped(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(" ".join(text.split()))
    item.setToolTip(plain_tooltip(text[:_LONGEST_TIP]))
    return item
