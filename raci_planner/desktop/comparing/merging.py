"""Brings a copy of the plan that somebody else worked on back into it, conflict by conflict."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.columns import share_width
from raci_planner.desktop.filters import plan_filter
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import TakeDifferences
from raci_planner.domain.comparing import Conflict
from raci_planner.domain.errors import PlannerError
from raci_planner.session.changes import counts_in_words
from raci_planner.session.copies import CopyMerge, merge_with_copy

translate = QCoreApplication.translate
_MINE, _THEIRS = 0, 1
_SHARES = (25, 18, 18, 18, 21)


def ask_for_copy(bench: Workbench) -> "MergeCopyDialog | None":
    """Ask for the copy and show what comes of it; None if nobody chose one or it cannot be used."""
    path = bench.questions.open_path(translate("Merge", "The copy to bring in"), plan_filter())
    return None if path is None else show_merge(bench, path)


def show_merge(bench: Workbench, path: Path) -> "MergeCopyDialog | None":
    """Show what a copy brings and what both sides changed."""
    title = translate("Merge", "Bring two copies together")
    try:
        merge = merge_with_copy(bench.session.plan, path, date.today())
    except PlannerError as reason:
        bench.questions.tell(title, str(reason))
        return None
    if not merge.found.clean and not merge.found.conflicts:
        bench.questions.tell(title, translate("Merge", "{name} has nothing that is not here.").format(name=path.name))
        return None
    dialog = MergeCopyDialog(merge, path.name, bench.window)
    dialog.chosen.connect(lambda for_them: _take_over(bench, merge, for_them, path.name))
    dialog.open()
    return dialog


def _take_over(bench: Workbench, merge: CopyMerge, for_them: tuple[Conflict, ...], name: str) -> None:
    label = translate("Merge", "Bring in {name}").format(name=name)
    command = TakeDifferences(merge.found.chosen(for_them), merge.found.theirs.scheme, label)
    if bench.run(command) is not None:
        bench.say(translate("Merge", "{name} was brought in. Ctrl+Z takes it back.").format(name=name))


class MergeCopyDialog(FormDialog):
    """What the copy brings in one line, and a line for each conflict with both sides to choose from."""

    chosen = Signal(object)

    def __init__(self, merge: CopyMerge, name: str, parent: QWidget) -> None:
        hint = self.tr("Both copies come from “{version}”.").format(version=merge.base_name)
        super().__init__(self.tr("Bring two copies together"), hint, parent, width=56, height=32)
        self.setObjectName("mergeCopyDialog")
        self._conflicts = merge.found.conflicts
        brought = self.tr("Only {name} changed, and it is taken over: {what}.")
        if merge.found.clean:
            words = brought.format(name=name, what=counts_in_words(merge.found.clean))
            self.content.addWidget(plain_label(words, self, wraps=True))
        self.fields: list[QComboBox] = []
        self.table = QTableWidget(len(self._conflicts), 5, self)
        if self._conflicts:
            told = self.tr("Both changed these, each in another way. Choose for each which it shall be.")
            self.content.addWidget(plain_label(told, self, wraps=True, bold=True))
            self._fill(merge)
            self.content.addWidget(self.table, 1)
        else:
            self.table.hide()
            self.content.addWidget(plain_label(self.tr("Nothing was changed on both sides."), self, look="muted"))
            self.content.addStretch(1)
        self.ok_button.setText(self.tr("&Bring together"))
        self.accepted.connect(self._tell)

    def _fill(self, merge: CopyMerge) -> None:
        table = self.table
        heads = (self.tr("What"), self.tr("Before"), self.tr("Mine"), self.tr("Theirs"), self.tr("Take"))
        table.setHorizontalHeaderLabels(list(heads))
        table.setAccessibleName(self.tr("Conflicts"))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for place, conflict in enumerate(self._conflicts):
            for column, text in enumerate(merge.words(conflict)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(place, column, item)
            field = QComboBox(table)
            field.addItems([self.tr("Mine"), self.tr("Theirs")])
            name_choice(field, self.tr("Which for {what}").format(what=merge.words(conflict)[0]))
            table.setCellWidget(place, 4, _in_the_middle(field))
            self.fields.append(field)
        share_width(table, *_SHARES)

    def _tell(self) -> None:
        pairs = zip(self._conflicts, self.fields, strict=True) if self.fields else ()
        self.chosen.emit(tuple(conflict for conflict, field in pairs if field.currentIndex() == _THEIRS))


def _in_the_middle(field: QComboBox) -> QWidget:
    """A field in a cell that may be higher than itself."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(6, 4, 6, 4)
    row.addWidget(field)
    return holder
