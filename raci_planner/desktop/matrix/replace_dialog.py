"""Replacing a text in names: what would change is listed before anything does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.matrix.rows import Row, SectionRow
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Command, ReplaceInNames
from raci_planner.domain.commands.replacing import replaced_in

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ReplaceDialog(FormDialog):
    """A line for each name with the text, as it is and as it would be; unticked ones stay."""

    def __init__(
        self, names: Sequence[tuple[Row, str]], text: str, run: Callable[[Command], object], parent: QWidget
    ) -> None:
        hint = self.tr("In the activities and sections that are shown. It is one step that can be undone.")
        super().__init__(self.tr("Replace in names"), hint, parent, width=46, height=30)
        self.setObjectName("replaceDialog")
        self._names = names
        self._run = run
        self._shown: list[Row] = []
        self.old = QLineEdit(text, self)
        self.new = QLineEdit(self)
        self.is_exact = QCheckBox(self.tr("&Capitals as they are typed"), self)
        self.table = self._made_table()
        self._count = plain_label("", self, look="muted")
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Find"), self.old)
        form.addRow(self.tr("Replace &with"), self.new)
        form.addRow("", self.is_exact)
        self.content.addLayout(form)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self._count)
        self.ok_button.setText(self.tr("Replace"))
        self.old.textChanged.connect(self._list)
        self.new.textChanged.connect(self._list)
        self.is_exact.toggled.connect(self._list)
        self.table.itemChanged.connect(self._say)
        self._list()
        (self.new if text else self.old).setFocus()

    @property
    def summary(self) -> str:
        """How many names would change."""
        return self._count.text()

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setAccessibleName(self.tr("Names that would change"))
        table.setHorizontalHeaderLabels([self.tr("Now"), self.tr("Then")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        return table

    def _list(self) -> None:
        """Show what would change now; every line is ticked at first."""
        old, new, is_exact = self.old.text(), self.new.text(), self.is_exact.isChecked()
        pairs = [(row, name, replaced_in(name, old, new, is_exact=is_exact)) for row, name in self._names]
        pairs = [(row, now, then) for row, now, then in pairs if now != then]
        self._shown = [row for row, _, _ in pairs]
        self.table.setRowCount(len(pairs))
        for place, (_, now, then) in enumerate(pairs):
            first, second = QTableWidgetItem(now), QTableWidgetItem(then)
            first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first.setCheckState(_CHECKED if then.strip() else _UNCHECKED)
            self.table.setItem(place, 0, first)
            self.table.setItem(place, 1, second)
        self._say()

    def _ticked(self) -> list[Row]:
        items = ((row, self.table.item(place, 0)) for place, row in enumerate(self._shown))
        return [row for row, item in items if item is not None and item.checkState() is _CHECKED]

    def _say(self) -> None:
        count = len(self._ticked())
        words = self.tr("1 name changes.") if count == 1 else self.tr("{n} names change.").format(n=count)
        self._count.setText(words if count else self.tr("No name changes."))
        self.ok_button.setEnabled(count > 0)

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        ticked = self._ticked()
        self._run(
            ReplaceInNames(
                old=self.old.text(),
                new=self.new.text(),
                is_exact=self.is_exact.isChecked(),
                activities=tuple(row for row in ticked if isinstance(row, int)),
                sections=tuple(row.section for row in ticked if isinstance(row, SectionRow)),
            )
        )
        super().accept()
