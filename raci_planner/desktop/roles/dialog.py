"""The dialogue on roles and people: every change counts at once and can be undone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.roles.asking import add_role
from raci_planner.desktop.roles.role_form import RoleForm
from raci_planner.desktop.sides import side_name
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Command, MoveRole
from raci_planner.domain.ids import RoleId
from raci_planner.session.session import PlanSession

_KEY = Qt.ItemDataRole.UserRole


class RolesDialog(FormDialog):
    """Roles on the left, the chosen one on the right."""

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], object],
        questions: Questions,
        parent: QWidget,
    ) -> None:
        hint = self.tr("A role stands on one side of the boundary, or on none. Several people may hold one role.")
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Roles and people"), hint, parent, width=46, height=32, buttons=close)
        self.setObjectName("rolesDialog")
        self._session = session
        self._run = run
        self._questions = questions
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Roles"))
        self.form = RoleForm(session, run, questions, self)
        self.new_name = QLineEdit(self)
        self.new_name.setPlaceholderText(self.tr("Name of a further role"))
        self.new_name.setAccessibleName(self.tr("Name of a further role"))
        self.new_name.returnPressed.connect(self._add)
        self._add_button = QPushButton(self.tr("&Add role"), self)
        self._add_button.setAutoDefault(False)
        self._add_button.clicked.connect(self._add)
        self._build()
        self.list.currentItemChanged.connect(self._show_current)
        notices.changed.connect(self._refresh)
        self._refresh()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def show_role(self, role: RoleId) -> None:
        """Choose a role."""
        for place in range(self.list.count()):
            if self.list.item(place).data(_KEY) == role:
                self.list.setCurrentRow(place)

    def current_role(self) -> RoleId | None:
        """The chosen role."""
        item = self.list.currentItem()
        return None if item is None else RoleId(item.data(_KEY))

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(plain_label(self.tr("Roles, from left to right"), self, bold=True))
        left.addWidget(self.list, 1)
        moves = QHBoxLayout()
        for words, step in ((self.tr("Move &up"), -1), (self.tr("Move &down"), 1)):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, by=step: self._move(by))
            moves.addWidget(button)
        left.addLayout(moves)
        adding = QHBoxLayout()
        adding.addWidget(self.new_name, 1)
        adding.addWidget(self._add_button)
        left.addLayout(adding)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(self.form, 1)
        self.content.addLayout(row, 1)
        is_read_only = self._session.document.is_read_only
        for widget in (self.form, self.new_name, self._add_button):
            widget.setEnabled(not is_read_only)

    def _refresh(self) -> None:
        """Show the roles as they are now; the chosen one stays chosen."""
        current = self.current_role()
        catalogue = self._session.analysis.boundaries.catalogue
        roles = self._session.plan.roles_in_order()
        keys = [self.list.item(place).data(_KEY) for place in range(self.list.count())]
        if keys != [role.id for role in roles]:
            self.list.clear()
            for role in roles:
                item = QListWidgetItem(self.list)
                item.setData(_KEY, role.id)
        for place, role in enumerate(roles):
            people = ", ".join(person.name for person in self._session.plan.people_of(role.id))
            words = f"{role.name} — {side_name(role.side, catalogue)}"
            self.list.item(place).setText(f"{words} · {people}" if people else words)
        if current is not None:
            self.show_role(current)
        self._show_current()

    def _show_current(self) -> None:
        role = self.current_role()
        self.form.show_role(role if role in self._session.plan.roles else None)

    def _add(self) -> None:
        name = self.new_name.text().strip()
        if not name:
            return
        before = set(self._session.plan.roles)
        add_role(name, self._session, self._run, self._questions)
        for role in set(self._session.plan.roles) - before:
            self.new_name.clear()
            self.show_role(role)

    def _move(self, step: int) -> None:
        role = self.current_role()
        place = self.list.currentRow() + step
        if role is not None and 0 <= place < self.list.count():
            self._run(MoveRole(role, place))
