"""The inspector: a page for the current activity, one for the current role, one for nothing."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.inspector.activity_page import ActivityPage
from raci_planner.desktop.inspector.role_page import RolePage
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands import Command
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.session.session import PlanSession

_PAUSE = 60
"""Milliseconds of rest before a page is made anew, so that held arrow keys stay fast."""


class InspectorPanel(QWidget):
    """Follows the current cell of the matrix."""

    duty_change_requested = Signal(int)

    def __init__(
        self, session: PlanSession, run: Callable[[Command], object], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspectorPanel")
        self._session = session
        self._activity_key: ActivityId | None = None
        self._role_key: RoleId | None = None
        self.activity_page = ActivityPage(session, run, theme, self)
        self.role_page = RolePage(session, run, theme, self)
        self._pages = QStackedWidget(self)
        for page in (self._nothing(), self.activity_page, self.role_page):
            self._pages.addWidget(ScrollingPage(page, self, name=self.tr("Inspector")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self.refresh)
        self.activity_page.duty_change_requested.connect(self.duty_change_requested)

    def show_cell(self, activity: ActivityId | None, role: RoleId | None) -> None:
        """Show an activity, or a role where there is no activity; soon, when the keys rest."""
        self._activity_key, self._role_key = activity, role
        self._rest.start()

    def refresh(self) -> None:
        """Show the plan as it is now."""
        self._rest.stop()
        plan = self._session.plan
        if self._activity_key is not None and self._activity_key in plan.activities:
            self.activity_page.show_activity(self._activity_key, self._role_key)
            self._pages.setCurrentIndex(1)
        elif self._role_key is not None and self._role_key in plan.roles:
            self.role_page.show_role(self._role_key)
            self._pages.setCurrentIndex(2)
        else:
            self._pages.setCurrentIndex(0)

    def explain(self, finding: Finding) -> None:
        """Show at once what a finding rests on."""
        self._activity_key = finding.activity
        self._role_key = finding.roles[0] if finding.roles else None
        self.refresh()

    def refresh_soon(self) -> None:
        """Show the plan as it is when the keys rest."""
        self._rest.start()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self.role_page.set_theme(theme)
        self.activity_page.agreement.set_theme(theme)
        self.refresh_soon()

    def _nothing(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 8, 12, 12)
        words = self.tr("Choose an activity or a role to see what the documents say of it.")
        layout.addWidget(plain_label(words, page, wraps=True, look="muted"))
        layout.addStretch(1)
        return page
