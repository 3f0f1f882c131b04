"""What is known of one role."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from raci_planner.desktop.pictures.bars import LoadBar
from raci_planner.desktop.sides import SideChooser
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands import Command, SetRoleSide
from raci_planner.domain.ids import RoleId
from raci_planner.session.session import PlanSession


class RolePage(QWidget):
    """Name, side, people, workload, and what to talk about."""

    def __init__(
        self, session: PlanSession, run: Callable[[Command], object], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._run = run
        self._role: RoleId | None = None
        self._title = plain_label("", self, wraps=True, bold=True, scale=1.25)
        self._side = SideChooser(session.analysis.boundaries.catalogue, self)
        self._side.activated.connect(self._set_side)
        side_label = plain_label(self.tr("Side"), self)
        side_label.setBuddy(self._side)
        self._people = plain_label("", self, wraps=True)
        self._bar = LoadBar(session.plan.scheme, theme, self)
        self._figures = plain_label("", self, wraps=True, look="muted")
        self._findings = Column(self, spacing=4)
        row = QHBoxLayout()
        row.addWidget(side_label)
        row.addWidget(self._side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(row)
        for widget in (self._people, self._bar, self._figures, self._findings):
            layout.addWidget(widget)
        layout.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._bar.set_theme(theme)

    def show_role(self, key: RoleId) -> None:
        """Show a role of the plan as it is now."""
        plan = self._session.plan
        role = plan.roles[key]
        self._role = key
        self._title.setText(role.name)
        self._side.show_side(role.side)
        self._side.setEnabled(not self._session.document.is_read_only)
        people = ", ".join(person.name for person in plan.people_of(key))
        self._people.setText(
            self.tr("Held by {people}").format(people=people) if people else self.tr("Nobody holds this role yet.")
        )
        self._show_load(key)
        self._findings.clear()
        findings = self._session.analysis.of_role(key)
        if findings:
            self._findings.add(plain_label(self.tr("To talk about"), self._findings, bold=True))
        for finding in findings[:6]:
            self._findings.add(plain_label(f"• {finding.sentence}", self._findings, wraps=True))

    def _show_load(self, key: RoleId) -> None:
        plan = self._session.plan
        counts = {letter.code: 0 for letter in plan.scheme.letters}
        for cell in plan.cells_of_role(key):
            for letter in plan.scheme.in_set(cell.letters):
                counts[letter.code] += 1
        self._bar.show_counts(counts, len(plan.activities))
        figures = " · ".join(f"{code} {count}" for code, count in counts.items())
        filled = len(plan.cells_of_role(key))
        self._figures.setText(
            self.tr("{figures} — {filled} of {all} activities").format(
                figures=figures, filled=filled, all=len(plan.activities)
            )
        )

    def _set_side(self) -> None:
        side = self._side.chosen()
        if self._role is not None and side is not None:
            self._run(SetRoleSide(self._role, side))
