"""What the room has said of an activity and the current cell: how far it is, and why the letters are what they are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from raci_planner.desktop.agreement.marks import standing_pixmap
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.agreement import kind_word, said_in_words, signature
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import LogEntry, Standing
from raci_planner.domain.schemes import NO_LETTERS
from raci_planner.session.agreement import is_overtaken, log_of
from raci_planner.session.session import PlanSession

_MOST = 4
"""Entries that are shown; the log window has all of them."""


class AgreementBox(Column):
    """States first, then "why is this an A?" with what was written down, the latest first."""

    entry_requested = Signal()

    def __init__(self, session: PlanSession, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, spacing=4)
        self.setObjectName("agreementBox")
        self._session = session
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks in another theme from the next activity on."""
        self._theme = theme

    def show_cell(self, activity: ActivityId, role: RoleId | None) -> None:
        """Show what was said of an activity, and of a role on it."""
        self.clear()
        said = self._session.plan.standings
        for spot in ((activity, None), (activity, role)) if role is not None else ((activity, None),):
            if spot in said:
                self._add_standing(said[spot])
        self._add_reasons(activity, role)

    def _add_standing(self, said: Standing) -> None:
        plan = self._session.plan
        words = said_in_words(said)
        if said.role is not None:
            words = self.tr("{role}: {said}").format(role=plan.roles[said.role].name, said=words)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = plain_label("", line)
        size = self.fontMetrics().height()
        mark.setPixmap(standing_pixmap(said.state, self._theme, size, self.devicePixelRatioF()))
        row.addWidget(mark)
        row.addWidget(plain_label(words, line, wraps=True, bold=True), 1)
        self.add(line)
        more = signature(said.by, said.on)
        if is_overtaken(plan, said):
            more = self.tr("{who}; its letters have changed since").format(who=more)
        self.add(plain_label(more, self, wraps=True, look="muted"))

    def _add_reasons(self, activity: ActivityId, role: RoleId | None) -> None:
        entries = log_of(self._session.plan, activity)
        here = [entry for entry in entries if entry.role is not None and entry.role == role]
        whole = [entry for entry in entries if entry.role is None]
        question = self._question(activity, role)
        if here or whole:
            self.add(plain_label(question or self.tr("What was decided"), self, bold=True, wraps=True))
        for entry in [*here, *whole][:_MOST]:
            self._add_entry(entry)
        button = QPushButton(self.tr("Write down why…") if question else self.tr("Write down a decision…"), self)
        button.setProperty("look", "link")
        button.setEnabled(not self._session.document.is_read_only)
        button.clicked.connect(self.entry_requested)
        self.add(button)

    def _add_entry(self, entry: LogEntry) -> None:
        self.add(plain_label(entry.text, self, wraps=True))
        words = self.tr("{kind}, {who}").format(kind=kind_word(entry.kind), who=signature(entry.by, entry.on))
        self.add(plain_label(words, self, wraps=True, look="muted"))

    def _question(self, activity: ActivityId, role: RoleId | None) -> str:
        """Such as "Why is Project Manager Consulted here?"; empty where the role has no letters."""
        plan = self._session.plan
        letters = NO_LETTERS if role is None else plan.letters(activity, role)
        if role is None or letters == NO_LETTERS:
            return ""
        words = self.tr("Why is {role} {letters} here?")
        return words.format(role=plan.roles[role].name, letters=plan.scheme.words(letters))
