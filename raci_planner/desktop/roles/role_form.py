"""One role: its side, what it is for, its people, and what can be done with it as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.roles.deleting import delete_role, merge_role
from raci_planner.desktop.roles.words import person_line
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import (
    AddPerson,
    AssignPerson,
    Command,
    DescribeRole,
    SetRoleSide,
    UnassignPerson,
)
from raci_planner.domain.ids import PersonId, RoleId
from raci_planner.session.session import PlanSession

_KEY = Qt.ItemDataRole.UserRole


class RoleForm(QWidget):
    """Changes the role it shows; the purpose counts when its field is left."""

    split_asked = Signal(int)

    def __init__(
        self, session: PlanSession, run: Callable[[Command], object], questions: Questions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._run = run
        self._questions = questions
        self._role: RoleId | None = None
        self.side = SideChooser(session.analysis.boundaries.catalogue, self)
        self.side.activated.connect(self._set_side)
        self.purpose = QPlainTextEdit(self)
        self.purpose.setTabChangesFocus(True)
        self.purpose.setPlaceholderText(self.tr("What the role is for; read aloud when it is signed off"))
        self.purpose.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 14)
        self.purpose.installEventFilter(self)
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("People who hold the role or stand in"))
        self.people.currentRowChanged.connect(self._offer_change)
        self.person = QComboBox(self)
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name_choice(self.person, self.tr("Somebody to add"))
        line = self.person.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Add a person or a team"))
            line.returnPressed.connect(self._add_person)
        self.as_deputy = QCheckBox(self.tr("sta&nds in"), self)
        self.as_deputy.setToolTip(self.tr("Decides while those who hold the role are away"))
        self._build()

    def show_role(self, role: RoleId | None) -> None:
        """Show a role of the plan as it is now."""
        if role != self._role:
            self.keep_purpose()
        self._role = role
        self.setEnabled(role is not None and not self._session.document.is_read_only)
        if role is None:
            self.purpose.clear()
            self.people.clear()
            return
        record = self._session.plan.roles[role]
        if self.purpose.toPlainText() != record.purpose:
            self.purpose.setPlainText(record.purpose)
        self.side.show_side(record.side)
        self._show_people(role)

    def keep_purpose(self) -> None:
        """Write down what was typed as the role's purpose."""
        role = self._session.plan.roles.get(self._role) if self._role is not None else None
        if role is not None and self.purpose.toPlainText().strip() != role.purpose:
            self._run(DescribeRole(role=role.id, short_name=role.short_name, purpose=self.purpose.toPlainText()))

    def _show_people(self, role: RoleId) -> None:
        plan = self._session.plan
        row = self.people.currentRow()
        holders = [(person, False) for person in plan.people_of(role)]
        holders += [(person, True) for person in plan.people_of(role, deputies=True)]
        self.people.clear()
        for person, is_deputy in holders:
            item = QListWidgetItem(person_line(person, is_deputy=is_deputy))
            item.setData(_KEY, person.id)
            self.people.addItem(item)
        self.people.setCurrentRow(min(max(row, 0), len(holders) - 1))
        others = sorted(
            plan.people.keys() - {person.id for person, _ in holders}, key=lambda key: plan.people[key].name
        )
        self.person.clear()
        for key in others:
            self.person.addItem(plan.people[key].name, key)
        self.person.setCurrentIndex(-1)
        self.person.setEditText("")
        self._offer_change()

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Side"), self.side)
        form.addRow(self.tr("&Purpose"), self.purpose)
        self._change = self._button(self.tr("Stands in &instead"), self._toggle_deputy)
        self._remove = self._button(self.tr("&Take the role away"), self._remove_person)
        adding = FlowLayout(spacing=12)
        adding.addWidget(self.as_deputy)
        adding.addWidget(self._button(self.tr("Add pers&on"), self._add_person))
        changing = FlowLayout(spacing=8)
        changing.addWidget(self._change)
        changing.addWidget(self._remove)
        whole = FlowLayout(spacing=8)
        whole.addWidget(self._button(self.tr("Sp&lit role…"), self._split))
        whole.addWidget(self._button(self.tr("&Merge into…"), self._merge))
        whole.addWidget(self._button(self.tr("D&elete role…"), self.delete))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addSpacing(4)
        layout.addWidget(plain_label(self.tr("Who holds it, and who stands in"), self, bold=True))
        layout.addWidget(self.people, 1)
        layout.addLayout(changing)
        layout.addSpacing(4)
        layout.addWidget(self.person)
        layout.addLayout(adding)
        layout.addSpacing(6)
        layout.addLayout(whole)

    def _button(self, words: str, answer: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: answer())
        return button

    def _offer_change(self) -> None:
        """Say on the button what it would make of the chosen person."""
        key = self._current_person()
        holding = self._session.plan.holdings.get((self._role, key)) if self._role and key else None
        for button in (self._change, self._remove):
            button.setEnabled(holding is not None)
        is_deputy = holding is not None and holding.is_deputy
        self._change.setText(self.tr("Holds it &instead") if is_deputy else self.tr("Stands &in instead"))

    def _current_person(self) -> PersonId | None:
        item = self.people.currentItem()
        return None if item is None else PersonId(item.data(_KEY))

    def _set_side(self) -> None:
        side = self.side.chosen()
        if self._role is not None and side is not None:
            self._run(SetRoleSide(self._role, side))

    def _add_person(self) -> None:
        name = " ".join(self.person.currentText().split())
        if self._role is None or not name:
            return
        is_deputy = self.as_deputy.isChecked()
        known = next((one for one in self._session.plan.people.values() if one.name == name), None)
        if known is None:
            self._run(AddPerson(name, self._role, is_deputy=is_deputy))
        else:
            self._run(AssignPerson(self._role, known.id, is_deputy=is_deputy))
        self.as_deputy.setChecked(False)

    def _remove_person(self) -> None:
        key = self._current_person()
        if self._role is not None and key is not None:
            self._run(UnassignPerson(self._role, key))

    def _toggle_deputy(self) -> None:
        key = self._current_person()
        if self._role is not None and key is not None:
            holding = self._session.plan.holdings[self._role, key]
            self._run(AssignPerson(self._role, key, is_deputy=not holding.is_deputy))

    def _split(self) -> None:
        if self._role is not None:
            self.split_asked.emit(self._role)

    def _merge(self) -> None:
        if self._role is not None and len(self._session.plan.roles) > 1:
            merge_role(self._role, self._session, self._run, self._questions)

    def delete(self) -> None:
        """Delete the role, after asking what becomes of its letters and people."""
        if self._role is not None:
            delete_role(self._role, self._session, self._run, self._questions)

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: the purpose is kept when its field is left."""
        if event.type() == QEvent.Type.FocusOut and watched is self.purpose:
            self.keep_purpose()
        return super().eventFilter(watched, event)
