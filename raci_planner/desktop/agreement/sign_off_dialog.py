"""Everyone agrees: each role reads what it has to do, and somebody puts their name to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.days import day
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Command, SignOffRole, WithdrawSignOff
from raci_planner.domain.ids import RoleId
from raci_planner.domain.records import SignOff
from raci_planner.session.agreement import Sheet, is_outdated, sheet_of
from raci_planner.session.session import PlanSession


class SignOffDialog(FormDialog):
    """The roles with how many agree; for the chosen one its sheet, who has agreed, and who may."""

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], object],
        clipboard: QClipboard,
        parent: QWidget,
    ) -> None:
        hint = self.tr("Each role reads its letters aloud; whoever holds it says whether they agree.")
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Everyone agrees?"), hint, parent, width=52, height=32, buttons=close)
        self.setObjectName("signOffDialog")
        self._session = session
        self._run = run
        self._clipboard = clipboard
        self.roles = QListWidget(self)
        self.roles.setObjectName("signOffRoles")
        self.roles.setAccessibleName(self.tr("Roles"))
        self._sheet = Column(self, spacing=4)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._sheet)
        column.addStretch(1)
        area = ScrollingPage(page, self, name=self.tr("What the role has to do"))
        right = QVBoxLayout()
        right.addWidget(area, 1)
        right.addLayout(self._made_signing())
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.roles, 2)
        row.addLayout(right, 3)
        self.content.addLayout(row, 1)
        self.roles.currentRowChanged.connect(lambda _: self._show_sheet())
        notices.changed.connect(self.refresh)
        self.refresh()
        self.roles.setCurrentRow(0)
        self.roles.setFocus()

    def show_role(self, role: RoleId) -> None:
        """Turn to the sheet of a role."""
        places = [place for place, one in enumerate(self._session.plan.roles_in_order()) if one.id == role]
        if places:
            self.roles.setCurrentRow(places[0])

    def refresh(self) -> None:
        """Show how many have agreed for each role now."""
        plan = self._session.plan
        roles = plan.roles_in_order()
        place = max(0, self.roles.currentRow())
        self.roles.clear()
        for role in roles:
            item = QListWidgetItem(f"{role.name}\n{self._state(sheet_of(plan, role.id))}")
            item.setData(Qt.ItemDataRole.UserRole, role.id)
            self.roles.addItem(item)
        self.roles.setCurrentRow(min(place, len(roles) - 1))

    def _state(self, sheet: Sheet) -> str:
        outdated = sum(is_outdated(self._session.plan, one) for one in sheet.signed)
        agreed = len(sheet.signed) - outdated
        if outdated:
            return self.tr("letters changed since %n agreed", "", outdated)
        if not agreed:
            return self.tr("nobody has agreed yet")
        if sheet.people:
            return self.tr("{some} of {all} agreed").format(some=agreed, all=max(agreed, len(sheet.people)))
        return self.tr("%n agreed", "", agreed)

    def _made_signing(self) -> QHBoxLayout:
        self.name = QComboBox(self)
        self.name.setObjectName("signer")
        self.name.setEditable(True)
        name_choice(self.name, self.tr("Who agrees"))
        self.agree = QPushButton(self.tr("&Agrees"), self)
        self.agree.setProperty("look", "primary")
        self.agree.setAutoDefault(False)
        self.agree.clicked.connect(self._sign)
        copy = QPushButton(self.tr("Copy s&heet"), self)
        copy.setAutoDefault(False)
        copy.setToolTip(self.tr("Copy what the role has to do, with room for names"))
        copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.agree)
        row.addWidget(copy)
        return row

    def _role(self) -> RoleId | None:
        item = self.roles.currentItem()
        return None if item is None else RoleId(item.data(Qt.ItemDataRole.UserRole))

    def _show_sheet(self) -> None:
        self._sheet.clear()
        role = self._role()
        self.agree.setEnabled(role is not None and not self._session.document.is_read_only)
        if role is None:
            return
        sheet = sheet_of(self._session.plan, role)
        self._sheet.add(plain_label(sheet.role.name, self._sheet, bold=True, scale=1.15, wraps=True))
        if sheet.role.purpose:
            self._sheet.add(plain_label(sheet.role.purpose, self._sheet, wraps=True, look="muted"))
        for signed in sheet.signed:
            self._sheet.add(self._signature(signed))
        for word, activities in sheet.duties:
            self._sheet.add(plain_label(word, self._sheet, bold=True))
            for activity in activities:
                self._sheet.add(plain_label(f"• {activity.name}", self._sheet, wraps=True))
        if not sheet.duties:
            self._sheet.add(plain_label(self.tr("The role has no letters yet."), self._sheet, look="muted"))
        self.name.clear()
        self.name.addItems([name for name in sheet.people if name not in {one.by for one in sheet.signed}])

    def _signature(self, signed: SignOff) -> QWidget:
        line = QWidget(self._sheet)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 0)
        words = self.tr("{name} agreed on {day}").format(name=signed.by, day=day(signed.on))
        if is_outdated(self._session.plan, signed):
            words = self.tr("{words}; letters have changed since").format(words=words)
        withdraw = QPushButton(self.tr("Take back"), line)
        withdraw.setProperty("look", "small")
        withdraw.setAutoDefault(False)
        withdraw.setEnabled(not self._session.document.is_read_only)
        withdraw.clicked.connect(lambda: self._run(WithdrawSignOff(signed.role, signed.by)))
        row.addWidget(plain_label(words, line, wraps=True), 1)
        row.addWidget(withdraw)
        return line

    def _sign(self) -> None:
        role, name = self._role(), self.name.currentText()
        if role is not None:
            self._run(SignOffRole(role, name, date.today()))

    def _copy(self) -> None:
        role = self._role()
        if role is not None:
            self._clipboard.setText(sheet_of(self._session.plan, role).text())
