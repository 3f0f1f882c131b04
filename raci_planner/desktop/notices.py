"""The session's notice as a typed Qt signal: the one wire along which panels learn of a change."""

from PySide6.QtCore import QObject, Signal

from raci_planner.session.session import Changed, PlanSession


class PlanNotices(QObject):
    """Turns a session's notices into a signal that carries one `Changed`."""

    changed = Signal(Changed)

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session.subscribe(self.changed.emit)
