"""Splitting a role: its name and side, and what becomes of each of its letters."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Command, SplitRole
from raci_planner.domain.ids import ActivityId, PersonId, RoleId
from raci_planner.session.session import PlanSession

_KEY = Qt.ItemDataRole.UserRole
_STAYS, _MOVES, _BOTH = "stays", "moves", "both"


class SplitRoleDialog(FormDialog):
    """A line for each letter of the role: it stays, goes to the new role, or both have it."""

    def __init__(self, role: RoleId, session: PlanSession, run: Callable[[Command], object], parent: QWidget) -> None:
        whole = session.plan.roles[role]
        title = self.tr("Split “{name}”").format(name=whole.name)
        hint = self.tr("Both halves stand beside each other afterwards. It is one step that can be undone.")
        super().__init__(title, hint, parent, width=48, height=36)
        self.setObjectName("splitRoleDialog")
        self._role = role
        self._session = session
        self._run = run
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Such as “Project Manager”"))
        self.name.textChanged.connect(self._read_name)
        self.side = SideChooser(session.analysis.boundaries.catalogue, self)
        self.side.show_side(None)
        self.side.activated.connect(self._check)
        self.letters = self._made_letters()
        self.people = self._made_people()
        self._build()
        self._read_name("")

    def box_at(self, row: int) -> QComboBox:
        """The box that says what becomes of a letter."""
        box = self.letters.cellWidget(row, 2)
        if not isinstance(box, QComboBox):
            raise KeyError(row)
        return box

    def _made_letters(self) -> QTableWidget:
        plan = self._session.plan
        order = {activity.id: place for place, activity in enumerate(plan.activities_in_order())}
        cells = sorted(plan.cells_of_role(self._role), key=lambda cell: order[cell.activity])
        table = QTableWidget(len(cells), 3, self)
        table.setAccessibleName(self.tr("Letters of the role"))
        table.setHorizontalHeaderLabels([self.tr("Activity"), self.tr("Letter"), self.tr("Becomes")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        line = self.fontMetrics().height()
        table.verticalHeader().setDefaultSectionSize(round(line * 2.1))
        table.setColumnWidth(1, line * 4)
        table.setColumnWidth(2, line * 11)
        for row, cell in enumerate(cells):
            name = QTableWidgetItem(plan.activities[cell.activity].name)
            name.setData(_KEY, cell.activity)
            name.setToolTip(name.text())
            table.setItem(row, 0, name)
            table.setItem(row, 1, QTableWidgetItem(plan.scheme.text(cell.letters)))
            table.setCellWidget(row, 2, self._made_box(name.text()))
        return table

    def _made_box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        name_choice(box, self.tr("What becomes of “{name}”").format(name=name))
        for words, key in (
            (self.tr("Stays"), _STAYS),
            (self.tr("Goes to the new role"), _MOVES),
            (self.tr("Both have it"), _BOTH),
        ):
            box.addItem(words, key)
        return box

    def _made_people(self) -> QListWidget:
        listed = QListWidget(self)
        listed.setAccessibleName(self.tr("People who go over to the new role"))
        plan = self._session.plan
        for person in (*plan.people_of(self._role), *plan.people_of(self._role, deputies=True)):
            item = QListWidgetItem(person.name, listed)
            item.setData(_KEY, person.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        line = self.fontMetrics().height()
        listed.setFixedHeight(min(5, max(1, listed.count())) * round(line * 1.7) + 8)
        return listed

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Name of the &new role"), self.name)
        form.addRow(self.tr("Its &side"), self.side)
        self.content.addLayout(form)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("What becomes of its letters"), self, bold=True), 1)
        for words, key in ((self.tr("All &go over"), _MOVES), (self.tr("All for &both"), _BOTH)):
            button = QPushButton(words, self)
            button.setProperty("look", "small")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, what=key: self._choose_all(what))
            head.addWidget(button)
        self.content.addLayout(head)
        self.content.addWidget(self.letters, 1)
        if self.people.count():
            self.content.addWidget(plain_label(self.tr("Who goes over to the new role"), self, bold=True))
            self.content.addWidget(self.people)
        self.people.setVisible(bool(self.people.count()))
        self.ok_button.setText(self.tr("Split"))
        self.name.setFocus()

    def _choose_all(self, what: str) -> None:
        for row in range(self.letters.rowCount()):
            box = self.box_at(row)
            box.setCurrentIndex(box.findData(what))

    def _read_name(self, text: str) -> None:
        """Suggest the side that the name says; “PM” says none, so its person is asked."""
        if text.strip():
            self.side.show_side(self._session.analysis.boundaries.roles.read(text).side)
        self._check()

    def _check(self) -> None:
        """Both a name and a side are needed: a bare “PM” is the very confusion that a split is to end."""
        self.ok_button.setEnabled(bool(self.name.text().strip()) and self.side.chosen() is not None)

    def _chosen(self, what: str) -> tuple[ActivityId, ...]:
        rows = (row for row in range(self.letters.rowCount()) if self.box_at(row).currentData() == what)
        return tuple(ActivityId(item.data(_KEY)) for row in rows if (item := self.letters.item(row, 0)) is not None)

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        items = (self.people.item(row) for row in range(self.people.count()))
        people = tuple(PersonId(one.data(_KEY)) for one in items if one.checkState() is Qt.CheckState.Checked)
        self._run(
            SplitRole(
                role=self._role,
                name=self.name.text(),
                side=self.side.chosen(),
                copied=self._chosen(_BOTH),
                moved=self._chosen(_MOVES),
                people=people,
            )
        )
        super().accept()
