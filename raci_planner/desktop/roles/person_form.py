"""One person or team: which roles they hold, and in which they stand in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import AssignPerson, Command, DeletePerson, DescribePerson, UnassignPerson
from raci_planner.domain.ids import PersonId, RoleId
from raci_planner.session.session import PlanSession

_NOT, _HOLDS, _STANDS_IN = "", "holds", "stands in"


class PersonForm(QWidget):
    """A line per role with what this person is in it."""

    def __init__(self, session: PlanSession, run: Callable[[Command], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._run = run
        self._person: PersonId | None = None
        self.is_team = QCheckBox(self.tr("This is a &team, not one person"), self)
        self.is_team.clicked.connect(self._set_team)
        self.roles = QTableWidget(0, 2, self)
        self.roles.setAccessibleName(self.tr("Roles of this person"))
        self.roles.horizontalHeader().hide()
        self.roles.verticalHeader().hide()
        self.roles.setShowGrid(False)
        self.roles.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.roles.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        line = self.fontMetrics().height()
        self.roles.setColumnWidth(1, line * 9)
        self.roles.verticalHeader().setDefaultSectionSize(round(line * 2.1))
        self._delete = QPushButton(self.tr("De&lete person"), self)
        self._delete.setAutoDefault(False)
        self._delete.clicked.connect(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.is_team)
        layout.addSpacing(4)
        layout.addWidget(plain_label(self.tr("In which roles"), self, bold=True))
        layout.addWidget(self.roles, 1)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeading)

    def show_person(self, person: PersonId | None) -> None:
        """Show somebody of the plan as they are now."""
        self._person = person
        self.setEnabled(person is not None and not self._session.document.is_read_only)
        plan = self._session.plan
        self.is_team.setChecked(person is not None and plan.people[person].is_team)
        roles = plan.roles_in_order() if person is not None else ()
        self.roles.setRowCount(len(roles))
        for row, role in enumerate(roles):
            self.roles.setItem(row, 0, QTableWidgetItem(role.name))
            self.roles.setCellWidget(row, 1, self._made_box(role.id, role.name))

    def box_at(self, row: int) -> QComboBox:
        """The box that says what the person is in a role."""
        box = self.roles.cellWidget(row, 1)
        if not isinstance(box, QComboBox):
            raise KeyError(row)
        return box

    def delete(self) -> None:
        """Take the person out of the plan and of all roles; one step that can be undone."""
        if self._person is not None:
            self._run(DeletePerson(self._person))

    def _made_box(self, role: RoleId, name: str) -> QComboBox:
        box = QComboBox(self)
        name_choice(box, self.tr("As {role}").format(role=name))
        for words, key in ((self.tr("–"), _NOT), (self.tr("Holds it"), _HOLDS), (self.tr("Stands in"), _STANDS_IN)):  # noqa: RUF001 - a dash for no
            box.addItem(words, key)
        holding = self._session.plan.holdings.get((role, self._person)) if self._person is not None else None
        held = _NOT if holding is None else _STANDS_IN if holding.is_deputy else _HOLDS
        box.setCurrentIndex(box.findData(held))
        box.activated.connect(lambda _=0: self._assign(role, box.currentData()))
        return box

    def _assign(self, role: RoleId, what: str) -> None:
        if self._person is None:
            return
        if what == _NOT:
            self._run(UnassignPerson(role, self._person))
        else:
            self._run(AssignPerson(role, self._person, is_deputy=what == _STANDS_IN))

    def _set_team(self) -> None:
        if self._person is not None:
            person = self._session.plan.people[self._person]
            self._run(DescribePerson(person=person.id, is_team=self.is_team.isChecked(), note=person.note))
