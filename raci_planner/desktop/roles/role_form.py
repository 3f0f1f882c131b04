"""One role: its name, side and people, and taking it out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.questions import Questions
from raci_planner.desktop.roles.deleting import delete_role
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import (
    AddPerson,
    AssignPerson,
    Command,
    RenamePerson,
    RenameRole,
    SetRoleSide,
    UnassignPerson,
)
from raci_planner.domain.ids import PersonId, RoleId
from raci_planner.session.session import PlanSession

_KEY = Qt.ItemDataRole.UserRole


class RoleForm(QWidget):
    """Changes the role it shows; names count when Enter is pressed or the field is left."""

    def __init__(
        self, session: PlanSession, run: Callable[[Command], object], questions: Questions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._run = run
        self._questions = questions
        self._role: RoleId | None = None
        self.name = QLineEdit(self)
        self.name.editingFinished.connect(self._rename)
        self.side = SideChooser(session.analysis.boundaries.catalogue, self)
        self.side.activated.connect(self._set_side)
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("People who hold the role"))
        self.people.itemChanged.connect(self._rename_person)
        self.person = QComboBox(self)
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.person.setAccessibleName(self.tr("Somebody to add"))
        line = self.person.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Add somebody"))
            line.returnPressed.connect(self._add_person)
        self._build()

    def show_role(self, role: RoleId | None) -> None:
        """Show a role of the plan as it is now."""
        self._role = role
        self.setEnabled(role is not None and not self._session.document.is_read_only)
        if role is None:
            self.name.clear()
            self.people.clear()
            return
        plan = self._session.plan
        record = plan.roles[role]
        if self.name.text() != record.name:
            self.name.setText(record.name)
        self.side.show_side(record.side)
        self._show_people(role)

    def _show_people(self, role: RoleId) -> None:
        plan = self._session.plan
        holders = plan.people_of(role)
        self.people.clear()
        for person in holders:
            item = QListWidgetItem(person.name)
            item.setData(_KEY, person.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.people.addItem(item)
        others = sorted((one for one in plan.people.values() if one not in holders), key=lambda one: one.name)
        self.person.clear()
        for person in others:
            self.person.addItem(person.name, person.id)
        self.person.setCurrentIndex(-1)
        self.person.setEditText("")

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Side"), self.side)
        add = QPushButton(self.tr("Add &person"), self)
        remove = QPushButton(self.tr("&Take the role away"), self)
        delete = QPushButton(self.tr("De&lete role…"), self)
        for button, answer in ((add, self._add_person), (remove, self._remove_person), (delete, self._delete)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, carry_out=answer: carry_out())
        adding = QHBoxLayout()
        adding.addWidget(self.person, 1)
        adding.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addSpacing(4)
        layout.addWidget(plain_label(self.tr("People who hold the role"), self, bold=True))
        layout.addWidget(self.people, 1)
        layout.addLayout(adding)
        layout.addWidget(remove)
        layout.addWidget(delete)

    def _rename(self) -> None:
        if self._role is not None and self.name.text().strip():
            self._run(RenameRole(self._role, self.name.text()))

    def _set_side(self) -> None:
        side = self.side.chosen()
        if self._role is not None and side is not None:
            self._run(SetRoleSide(self._role, side))

    def _add_person(self) -> None:
        name = " ".join(self.person.currentText().split())
        if self._role is None or not name:
            return
        known = next((one for one in self._session.plan.people.values() if one.name == name), None)
        self._run(AddPerson(name, self._role) if known is None else AssignPerson(self._role, known.id))

    def _remove_person(self) -> None:
        item = self.people.currentItem()
        if self._role is not None and item is not None:
            self._run(UnassignPerson(self._role, PersonId(item.data(_KEY))))

    def _rename_person(self, item: QListWidgetItem) -> None:
        person = self._session.plan.people.get(PersonId(item.data(_KEY)))
        if person is not None and item.text().strip() and item.text() != person.name:
            self._run(RenamePerson(person.id, item.text()))

    def _delete(self) -> None:
        if self._role is not None:
            delete_role(self._role, self._session, self._run, self._questions)
