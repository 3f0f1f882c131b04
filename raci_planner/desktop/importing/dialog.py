"""What was understood of a table: shown before anything enters the plan, and every guess can be changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QListWidget,
    QTabWidget,
    QWidget,
)

from raci_planner.boundaries import Boundaries
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.importing.columns_panel import ColumnsPanel
from raci_planner.desktop.importing.letters_panel import LettersPanel
from raci_planner.desktop.importing.preview import Preview
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.interchange.recognition import DraftTable, Layout, recognise_as
from raci_planner.interchange.sheet import Doubt
from raci_planner.interchange.understanding import Understood, combined

if TYPE_CHECKING:
    from raci_planner.domain.sides import Side


_ROLES_IN_ROW = 3


class ImportDialog(FormDialog):
    """The tables of a file, their first rows, every doubt and every guess; `taken` carries the draft agreed on."""

    taken = Signal(DraftTable)

    def __init__(
        self, understood: Understood, boundaries: Boundaries, scheme: LetterScheme | None, verb: str, parent: QWidget
    ) -> None:
        hint = self.tr("Nothing has entered a plan yet. Look at what was understood; change what is not right.")
        super().__init__(self.tr("Import a table"), hint, parent, width=58, height=44)
        self.setObjectName("importDialog")
        self._drafts = [*understood.drafts, *self._all_together(understood.drafts, boundaries)]
        self._passed_over = understood.passed_over
        self._boundaries = boundaries
        self._scheme = scheme
        self._meanings: dict[str, Letters] = {}
        self._sides: dict[str, Side | None] = {}
        self.sheet = QComboBox(self)
        name_choice(self.sheet, self.tr("Sheet"))
        for draft in self._drafts:
            self.sheet.addItem(draft.source or self.tr("Table"))
        self.sheet.setVisible(len(self._drafts) > 1)
        self._counts = plain_label("", self, bold=True, wraps=True)
        self.preview = Preview(self)
        self.doubts = QListWidget(self)
        self.doubts.setAccessibleName(self.tr("Doubts"))
        self.doubts.setWordWrap(True)
        self._roles = Column(self, spacing=6)
        self._roles.setContentsMargins(8, 10, 8, 8)
        self.columns = ColumnsPanel(self)
        self.letters = LettersPanel(self)
        self.pages = self._pages()
        for widget, stretch in ((self.sheet, 0), (self._counts, 0), (self.preview, 3), (self.pages, 3)):
            self.content.addWidget(widget, stretch)
        self.ok_button.setText(verb)
        self.sheet.currentIndexChanged.connect(self._choose)
        self.columns.layout_changed.connect(self._take_layout)
        self.letters.meaning_changed.connect(self._take_meaning)
        self.sheet.setCurrentIndex(understood.best())
        self._choose()

    @property
    def draft(self) -> DraftTable:
        """The table as it stands now."""
        return self._drafts[self.sheet.currentIndex()]

    def _all_together(self, drafts: Sequence[DraftTable], boundaries: Boundaries) -> list[DraftTable]:
        """Several tables as one, to be taken at once; what each of them is can be changed only one by one."""
        if len(drafts) < 2:
            return []
        table, scheme = combined(drafts, boundaries.roles)
        doubts = tuple(doubt for draft in drafts for doubt in draft.doubts)
        source = self.tr("All {n} tables").format(n=len(drafts))
        return [replace(drafts[0], source=source, table=table, scheme=scheme, doubts=doubts, meanings=())]

    def _is_fixed(self) -> bool:
        """Whether there is nothing to guess: several tables at once, or an export of a plan."""
        is_together = len(self._drafts) > 1 and self.sheet.currentIndex() == len(self._drafts) - 1
        return is_together or self.draft.sheet.identity is not None

    def _pages(self) -> QTabWidget:
        pages = QTabWidget(self)
        pages.setAccessibleName(self.tr("What was read"))
        for page, title in (
            (self.doubts, self.tr("Doubts")),
            (self.columns, self.tr("Rows and columns")),
            (self.letters, self.tr("Letters")),
            (ScrollingPage(self._roles, pages), self.tr("Sides of the roles")),
        ):
            pages.addTab(page, title)
        return pages

    def _choose(self) -> None:
        self._meanings = {}
        self._show_draft()

    def _take_layout(self, layout: Layout) -> None:
        self._read_again(layout, self._scheme)

    def _take_meaning(self, token: str, letters: int) -> None:
        self._meanings[token] = Letters(letters)
        self._read_again(self.draft.layout, self.draft.scheme)

    def _read_again(self, layout: Layout, scheme: LetterScheme | None) -> None:
        kept = scheme if scheme is not None or not self._meanings else self.draft.scheme
        read = recognise_as(self.draft.sheet, layout, self._boundaries.roles, kept, self._meanings)
        self._drafts[self.sheet.currentIndex()] = read
        self._show_draft()

    def _show_draft(self) -> None:
        draft, table = self.draft, self.draft.table
        self._counts.setText(
            self.tr("{rows} activities, {roles} roles, {cells} cells with letters").format(
                rows=table.activity_count, roles=len(table.roles), cells=draft.filled_cells
            )
        )
        self.ok_button.setEnabled(bool(table.roles and table.activity_count))
        self.preview.show_draft(draft)
        self._show_doubts([*draft.doubts, *self._passed_over])
        self._show_roles(draft)
        is_fixed = self._is_fixed()
        self.pages.setTabVisible(1, not is_fixed)
        self.pages.setTabVisible(2, not is_fixed)
        if not is_fixed:
            self.columns.show_layout(draft.sheet, draft.layout)
            self.letters.show_meanings(draft.meanings, draft.scheme)

    def _show_doubts(self, doubts: Sequence[Doubt]) -> None:
        self.doubts.clear()
        self.doubts.addItems([str(doubt) for doubt in doubts] or [self.tr("Everything was understood.")])
        title = self.tr("Doubts ({n})").format(n=len(doubts)) if doubts else self.tr("No doubts")
        self.pages.setTabText(0, title)

    def _show_roles(self, draft: DraftTable) -> None:
        self._roles.clear()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, role in enumerate(draft.table.roles):
            chooser = SideChooser(self._boundaries.catalogue, self._roles)
            chooser.show_side(self._sides.get(role.name, role.side))
            chooser.activated.connect(lambda _=0, name=role.name, box=chooser: self._take_side(name, box))
            name = plain_label(role.name, self._roles, bold=role.side is None)
            name.setBuddy(chooser)
            row, column = divmod(place, _ROLES_IN_ROW)
            grid.addWidget(name, row, 3 * column)
            grid.addWidget(chooser, row, 3 * column + 1)
            grid.setColumnMinimumWidth(3 * column + 2, 16)
        grid.setColumnStretch(3 * _ROLES_IN_ROW, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._roles.add_layout(grid)
        open_sides = sum(self._sides.get(role.name, role.side) is None for role in draft.table.roles)
        title = self.tr("Sides of the roles")
        self.pages.setTabText(3, f"{title} ({open_sides}?)" if open_sides else title)

    def _take_side(self, name: str, chooser: SideChooser) -> None:
        self._sides[name] = chooser.chosen()

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        draft = self.draft
        roles = tuple(replace(role, side=self._sides.get(role.name, role.side)) for role in draft.table.roles)
        super().accept()
        self.taken.emit(replace(draft, table=replace(draft.table, roles=roles)))
