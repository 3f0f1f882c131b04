"""What was understood of a table: shown before anything enters the plan."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHeaderView,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from raci_planner.boundaries.catalogue import Catalogue
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Table
from raci_planner.interchange.recognition.draft import DraftTable

_SHOWN_ROWS = 20


class ImportDialog(FormDialog):
    """The sheet, the roles with their sides, the first rows, and every doubt; `taken` carries the table."""

    taken = Signal(Table)

    def __init__(self, drafts: Sequence[DraftTable], catalogue: Catalogue, verb: str, parent: QWidget) -> None:
        hint = self.tr("Nothing has entered a plan yet. Look at what was understood.")
        super().__init__(self.tr("Import a table"), hint, parent, width=54, height=40)
        self.setObjectName("importDialog")
        self._drafts = drafts
        self._catalogue = catalogue
        self._sides = [role.side for role in drafts[0].table.roles]
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        for draft in drafts:
            self.sheet.addItem(draft.source or self.tr("Table"))
        self.sheet.setVisible(len(drafts) > 1)
        self.sheet.currentIndexChanged.connect(self._show_draft)
        self._counts = plain_label("", self, bold=True, wraps=True)
        self._roles = Column(self, spacing=6)
        self._preview = QTableWidget(self)
        self._preview.setAccessibleName(self.tr("The first rows"))
        self._preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._preview.verticalHeader().hide()
        self._doubts = QListWidget(self)
        self._doubts.setAccessibleName(self.tr("Doubts"))
        self._doubts_title = plain_label("", self, bold=True)
        for widget, stretch in (
            (self.sheet, 0),
            (self._counts, 0),
            (self._roles, 0),
            (self._preview, 3),
            (self._doubts_title, 0),
            (self._doubts, 2),
        ):
            self.content.addWidget(widget, stretch)
        self.ok_button.setText(verb)
        self._show_draft(0)

    def _show_draft(self, place: int) -> None:
        draft = self._drafts[place]
        table = draft.table
        self._sides = [role.side for role in table.roles]
        self._counts.setText(
            self.tr("{rows} activities, {roles} roles, {cells} cells with letters").format(
                rows=table.activity_count, roles=len(table.roles), cells=draft.filled_cells
            )
        )
        self._show_roles(draft)
        self._show_rows(draft)
        self._doubts.clear()
        self._doubts.addItems([str(doubt) for doubt in draft.doubts])
        self._doubts.setVisible(bool(draft.doubts))
        self._doubts_title.setText(self._doubts_in_words(len(draft.doubts)))

    def _doubts_in_words(self, count: int) -> str:
        if not count:
            return self.tr("Everything was understood.")
        return self.tr("1 doubt") if count == 1 else self.tr("{n} doubts").format(n=count)

    def _show_roles(self, draft: DraftTable) -> None:
        self._roles.clear()
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for place, role in enumerate(draft.table.roles):
            chooser = SideChooser(self._catalogue, self._roles)
            chooser.show_side(role.side)
            chooser.activated.connect(lambda _=0, at=place, box=chooser: self._sides.__setitem__(at, box.chosen()))
            name = plain_label(role.name, self._roles, bold=role.side is None)
            name.setBuddy(chooser)
            row, column = divmod(place, 3)
            grid.addWidget(name, row, 2 * column)
            grid.addWidget(chooser, row, 2 * column + 1)
        grid.setColumnStretch(6, 1)
        self._roles.add_layout(grid)

    def _show_rows(self, draft: DraftTable) -> None:
        table = draft.table
        rows = [row for section in table.sections for row in section.activities][:_SHOWN_ROWS]
        self._preview.clear()
        self._preview.setRowCount(len(rows))
        self._preview.setColumnCount(1 + len(table.roles))
        self._preview.setHorizontalHeaderLabels([self.tr("Activity"), *(role.name for role in table.roles)])
        for place, row in enumerate(rows):
            self._preview.setItem(place, 0, QTableWidgetItem(row.name))
            for column, letters in enumerate(row.letters, start=1):
                item = QTableWidgetItem(draft.scheme.text(letters))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self._preview.setItem(place, column, item)
        header = self._preview.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self.fontMetrics().height() * 18)

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        table = self._drafts[self.sheet.currentIndex()].table
        roles = tuple(replace(role, side=side) for role, side in zip(table.roles, self._sides, strict=True))
        super().accept()
        self.taken.emit(replace(table, roles=roles))
