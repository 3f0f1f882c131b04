"""The dialogue on roles and people: two lists with the keys of the matrix; every change counts at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.roles.asking import add_role
from raci_planner.desktop.roles.grid_table import GridTable
from raci_planner.desktop.roles.person_form import PersonForm
from raci_planner.desktop.roles.role_form import RoleForm
from raci_planner.desktop.roles.splitting import SplitRoleDialog
from raci_planner.desktop.roles.words import holders_in, holders_of, roles_of, use_of
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.sides import side_name
from raci_planner.domain.commands import (
    AddPerson,
    Command,
    DescribePerson,
    DescribeRole,
    MoveRole,
    RenamePerson,
    RenameRole,
    SetHolders,
)
from raci_planner.domain.ids import PersonId, RoleId
from raci_planner.session.session import PlanSession

_NAME, _SHORT, _SIDE, _PEOPLE = 0, 1, 2, 4
_NOTE = 2


class RolesDialog(FormDialog):
    """Roles and people, each a list on the left and the chosen one on the right."""

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], object],
        questions: Questions,
        parent: QWidget,
    ) -> None:
        hint = self.tr(
            "Type over names and people, Delete takes out, Alt and arrows move, Insert adds; everything counts at once."
        )
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Roles and people"), hint, parent, width=64, height=38, buttons=close)
        self.setObjectName("rolesDialog")
        self._session = session
        self._run = run
        self._questions = questions
        role_heads = (self.tr("Role"), self.tr("Short"), self.tr("Side"), self.tr("Letters"), self.tr("People"))
        self.roles = GridTable(self.tr("Roles"), role_heads, (_NAME, _SHORT, _PEOPLE), self)
        self.roles.set_widths(4, 5, 8, 8)
        people_heads = (self.tr("Person or team"), self.tr("Roles"), self.tr("Note"))
        self.people = GridTable(self.tr("People"), people_heads, (_NAME, _NOTE), self)
        self.people.set_widths(11, 8)
        self.form = RoleForm(session, run, questions, self)
        self.person_form = PersonForm(session, run, self)
        self.new_name = self._made_field(self.tr("Name of a further role"), self._add)
        self.new_person = self._made_field(self.tr("Name of a further person or team"), self._add_person)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Roles and people"))
        self._build()
        self._connect()
        notices.changed.connect(self._refresh)
        self._refresh()
        self.roles.setCurrentCell(0, _NAME)
        self.roles.setFocus()

    def show_role(self, role: RoleId) -> None:
        """Choose a role."""
        self.roles.choose(role)

    def current_role(self) -> RoleId | None:
        """The chosen role."""
        key = self.roles.current_key()
        return None if key is None else RoleId(key)

    def _made_field(self, words: str, answer: Callable[[], None]) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.returnPressed.connect(answer)
        return field

    def _build(self) -> None:
        is_read_only = self._session.document.is_read_only
        for table, form, field, words, answer, title in (
            (self.roles, self.form, self.new_name, self.tr("&Add role"), self._add, self.tr("Roles")),
            (self.people, self.person_form, self.new_person, self.tr("&Add"), self._add_person, self.tr("People")),
        ):
            table.is_read_only = is_read_only
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(answer)
            button.setEnabled(not is_read_only)
            field.setEnabled(not is_read_only)
            adding = QHBoxLayout()
            adding.addWidget(field, 1)
            adding.addWidget(button)
            left = QVBoxLayout()
            left.setSpacing(8)
            left.addWidget(table, 1)
            left.addLayout(adding)
            page = QWidget(self)
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 12, 0, 0)
            row.setSpacing(20)
            row.addLayout(left, 5)
            row.addWidget(ScrollingPage(form, self, name=title), 4)
            self.tabs.addTab(page, title)
        self.content.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.roles.chosen.connect(lambda _: self._show_role())
        after_closing = Qt.ConnectionType.QueuedConnection  # the table must not change while its editor gives its text
        self.roles.edited.connect(self._edit_role, after_closing)
        self.roles.elsewhere_asked.connect(self._choose_side)
        self.roles.deletion_asked.connect(self.form.delete)
        self.roles.move_asked.connect(self._move)
        self.roles.addition_asked.connect(self.new_name.setFocus)
        self.people.chosen.connect(lambda _: self._show_person())
        self.people.edited.connect(self._edit_person, after_closing)
        self.people.deletion_asked.connect(self.person_form.delete)
        self.people.addition_asked.connect(self.new_person.setFocus)
        self.form.split_asked.connect(self._split)

    def _refresh(self) -> None:
        """Show roles and people as they are now; the chosen ones stay chosen."""
        plan, catalogue = self._session.plan, self._session.analysis.boundaries.catalogue
        self.roles.show_lines(
            [
                (
                    role.id,
                    (
                        role.name,
                        role.short_name,
                        side_name(role.side, catalogue),
                        use_of(plan, role.id),
                        holders_of(plan, role.id),
                    ),
                )
                for role in plan.roles_in_order()
            ]
        )
        by_name = sorted(plan.people.values(), key=lambda one: (one.name.casefold(), one.id))
        self.people.show_lines([(one.id, (one.name, roles_of(plan, one.id), one.note)) for one in by_name])
        self.tabs.setTabText(0, self.tr("Roles ({n})").format(n=len(plan.roles)))
        self.tabs.setTabText(1, self.tr("People ({n})").format(n=len(plan.people)))

    def _show_role(self) -> None:
        role = self.current_role()
        self.form.show_role(role if role in self._session.plan.roles else None)

    def _show_person(self) -> None:
        key = self.people.current_key()
        self.person_form.show_person(PersonId(key) if key in self._session.plan.people else None)

    def _edit_role(self, key: int, column: int, text: str) -> None:
        role = self._session.plan.roles[RoleId(key)]
        if column == _SHORT:
            self._run(DescribeRole(role=role.id, short_name=text, purpose=role.purpose))
        elif column == _PEOPLE:
            self._run(SetHolders(role.id, *holders_in(text)))
        elif text.strip():
            self._run(RenameRole(role.id, text))
        self._refresh()

    def _choose_side(self, column: int) -> None:
        if column == _SIDE:
            self.form.side.setFocus()
            self.form.side.showPopup()

    def _edit_person(self, key: int, column: int, text: str) -> None:
        person = self._session.plan.people[PersonId(key)]
        if column == _NOTE:
            self._run(DescribePerson(person=person.id, is_team=person.is_team, note=text))
        elif text.strip():
            self._run(RenamePerson(person.id, text))
        self._refresh()

    def _add(self) -> None:
        name = self.new_name.text().strip()
        if not name:
            return
        before = set(self._session.plan.roles)
        add_role(name, self._session, self._run, self._questions)
        for role in set(self._session.plan.roles) - before:
            self.new_name.clear()
            self.show_role(role)

    def _add_person(self) -> None:
        name = self.new_person.text().strip()
        if not name:
            return
        before = set(self._session.plan.people)
        self._run(AddPerson(name))
        for person in set(self._session.plan.people) - before:
            self.new_person.clear()
            self.people.choose(person)

    def _move(self, step: int) -> None:
        role = self.current_role()
        place = self.roles.currentRow() + step
        if role is not None and 0 <= place < self.roles.rowCount():
            self._run(MoveRole(role, place))

    def _split(self, role: int) -> None:
        SplitRoleDialog(RoleId(role), self._session, self._run, self).open()

    # Qt's override

    def done(self, result: int) -> None:
        """See QDialog: what was typed last counts, too."""
        self.form.keep_purpose()
        super().done(result)
