"""What the plan remembers of the current cell: its last changes, and the way to all of them."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.words.versions import when
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.session.cell_history import MomentKind, cell_history
from raci_planner.session.memory import PlanMemory
from raci_planner.session.session import PlanSession

_MOST = 2
"""Changes that are shown; the dialogue has all of them."""
_REST = 200
"""Milliseconds that the cursor rests before the plan's memory is asked."""


class HistoryBox(QWidget):
    """A line for each of the last changes, a moment after the cursor has come to rest, and a link to all of them."""

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historyBox")
        self._session = session
        self._memory = PlanMemory(session)
        self._spot: tuple[ActivityId, RoleId | None] | None = None
        self._lines = Column(self, spacing=2)
        button = QPushButton(self.tr("History…"), self)
        button.setProperty("look", "link")
        button.setToolTip(self.tr("Who set it when, in which review, with which decision"))
        button.clicked.connect(lambda _checked=False: self.open_history())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._lines)
        layout.addWidget(button)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell)

    def show_cell(self, activity: ActivityId, role: RoleId | None) -> None:
        """Show what was last done to a cell, or to the activity itself."""
        if self._spot != (activity, role):
            self._lines.clear()
        self._spot = (activity, role)
        self._rest.start()

    def open_history(self) -> None:
        """All that is known of the current cell, as a dialogue."""
        from raci_planner.desktop.inspector.history_dialog import HistoryDialog  # noqa: PLC0415 - seldom asked for

        if self._spot is None or self._spot[0] not in self._session.plan.activities:
            return
        activity, role = self._spot
        plan = self._session.plan
        about = plan.activities[activity].name
        if role is not None:
            about = self.tr("{role} on {activity}").format(role=plan.roles[role].name, activity=about)
        try:
            moments = cell_history(plan, self._memory, activity, role)
        except PlannerError:
            moments = ()
        HistoryDialog(about, moments, self.window()).open()

    def _tell(self) -> None:
        self._lines.clear()
        if self._spot is None or self._spot[0] not in self._session.plan.activities:
            return
        try:
            moments = cell_history(self._session.plan, self._memory, *self._spot, with_versions=False)
        except PlannerError:
            return
        for one in [one for one in moments if one.kind is MomentKind.SET][:_MOST]:
            line = ", ".join(filter(None, (one.title, one.by, when(one))))
            self._lines.add(plain_label(line, self, wraps=True, look="muted"))
