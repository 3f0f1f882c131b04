"""The findings panel: how much there is to resolve, what to look at, and the cards."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from raci_planner.analysis.conversations import Conversation, conversations
from raci_planner.analysis.findings import Finding, Fix
from raci_planner.desktop.findings.card_painter import CardPainter
from raci_planner.desktop.findings.filter_row import FilterRow
from raci_planner.desktop.findings.listing import AcceptedCard, Card, Line, Talk, Wishes, Words, key_of, lines
from raci_planner.desktop.findings.model import FindingsModel
from raci_planner.desktop.findings.open_card import OpenCard
from raci_planner.desktop.findings.open_talk import OpenTalk
from raci_planner.desktop.findings.summary import Summary
from raci_planner.desktop.findings.view import FindingsView
from raci_planner.desktop.theme import Theme
from raci_planner.session.session import PlanSession

MANY = 15
"""From so many open findings on, the conversations to have stand on top."""
_WEIGHED = 1_000
"""Out of so many findings, the most pressing ones, the conversations are made: enough for any workshop."""
_LONG_REST = 600
"""Milliseconds without an edit before the conversations are found anew."""
_REST = 40
"""Milliseconds without an edit before the list follows, so that held keys never wait for it."""


class FindingsPanel(QWidget):
    """Shows the session's findings; what a person wants done about one goes out as a signal."""

    jump_requested = Signal(Finding)
    fix_requested = Signal(Fix)
    accept_requested = Signal(Finding)
    reopen_requested = Signal(Finding)
    why_requested = Signal(Finding)
    wishes_changed = Signal(Wishes)

    def __init__(
        self, session: PlanSession, theme: Theme, rule_title: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findingsPanel")
        self._session = session
        self._theme = theme
        self._wishes = Wishes()
        self._words = Words(
            talks=self.tr("The conversations to have first"),
            everything=self.tr("All findings"),
            accepted=self.tr("Accepted as they are"),
            whole_plan=self.tr("The whole plan"),
            rule_title=rule_title,
        )
        self._model = FindingsModel(session.plan, self)
        self._painter = CardPainter(self._model, session.plan, theme, self)
        self.view = FindingsView(self._model, self._painter, self)
        self._summary = Summary(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.refresh)
        self._long_rest = QTimer(self)
        self._long_rest.setSingleShot(True)
        self._long_rest.setInterval(_LONG_REST)
        self._long_rest.timeout.connect(self._weigh_again)
        self._talks: tuple[Conversation, ...] = ()
        self._build()
        self.view.opened.connect(self._open)
        self.view.jump_wanted.connect(self._jump)
        self.refresh()

    @property
    def wishes(self) -> Wishes:
        """What the panel shows now."""
        return self._wishes

    def current_finding(self) -> Finding | None:
        """The finding whose card is open; None if it is an accepted one or none."""
        index = self.view.currentIndex()
        line = self._model.line_at(index.row()) if index.isValid() else None
        return line.finding if isinstance(line, Card) else None

    def refresh(self) -> None:
        """Show the findings as they are now; the open card stays with its finding."""
        self._rest.stop()
        index = self.view.currentIndex()
        current = self._model.line_at(index.row()) if index.isValid() else None
        analysis = self._session.analysis
        findings, accepted = analysis.findings, analysis.accepted
        if len(findings) < MANY:
            self._talks = ()
        elif not self._talks:
            self._talks = self._weighed()
        self.view.close_card()
        self._model.show_lines(lines(self._session.plan, findings, accepted, self._talks, self._wishes, self._words))
        self._summary.show_counts(analysis.counts(), len(accepted))
        self._all.setVisible(self._wishes.are_narrow)
        self._keep_open(current)

    def refresh_soon(self) -> None:
        """Show the findings as they are when the keys rest; the figures at once."""
        analysis = self._session.analysis
        self._summary.show_counts(analysis.counts(), len(self._session.plan.accepted))
        self._rest.start()
        self._long_rest.start()

    def _weigh_again(self) -> None:
        """Find the conversations to have anew; their order matters less than the next key."""
        self._talks = ()
        self.refresh()

    def _weighed(self) -> tuple[Conversation, ...]:
        analysis = self._session.analysis
        return conversations(analysis.findings[:_WEIGHED], analysis.survey)

    def set_wishes(self, wishes: Wishes) -> None:
        """Show something else."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.refresh()
            self.wishes_changed.emit(wishes)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self._painter.set_theme(theme)
        self.view.close_card()
        self.view.fit_lines()
        self.refresh()

    def step(self, *, forward: bool) -> None:
        """Open the next card, or the one before, and go to its cell."""
        self._catch_up()
        finding = self.view.step(forward=forward)
        if finding is not None:
            self.jump_requested.emit(finding)

    def show_finding(self, key: str) -> None:
        """Open the card of this finding, if it is among those shown."""
        self._catch_up()
        place = self._model.place_of(key)
        if place is not None:
            self.view.show_row(place)

    def _catch_up(self) -> None:
        """Show what the last edits did before anybody walks through it."""
        if self._rest.isActive():
            self.refresh()

    def _build(self) -> None:
        self._filters = FilterRow(self)
        self._filters.words_changed.connect(lambda words: self._wish(words=words))
        self._filters.kind_changed.connect(lambda severity, family: self._wish(severity=severity, family=family))
        self._filters.grouping_changed.connect(lambda grouping: self._wish(grouping=grouping))
        self._all = QPushButton(self.tr("Show all findings"), self)
        self._all.setProperty("look", "link")
        self._all.clicked.connect(self._show_all)
        self._all.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        for widget in (self._summary, self._filters, self._all):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)

    def _wish(self, **changes: Any) -> None:
        self.set_wishes(replace(self._wishes, **changes))

    def _show_all(self) -> None:
        """Leave nothing out any more."""
        self._filters.clear()
        self.set_wishes(Wishes(grouping=self._wishes.grouping, shows_accepted=self._wishes.shows_accepted))

    def _keep_open(self, line: Line | None) -> None:
        if line is None:
            return
        place = self._model.place_of_line(key_of(line))
        if place is None:
            self.view.selectionModel().clear()
        elif place != self.view.currentIndex().row():
            self.view.show_row(place)
        else:
            self._open(place)

    def _open(self, place: int) -> None:
        line = self._model.line_at(place)
        if isinstance(line, Card | AcceptedCard):
            self.view.open_with(place, self._made_card(line))
        elif isinstance(line, Talk):
            talk = OpenTalk(line.conversation, self.view)
            keys = frozenset(finding.key for finding in line.conversation.findings)
            talk.findings_wanted.connect(lambda: self._wish(only=keys))
            self.view.open_with(place, talk)

    def _made_card(self, line: Card | AcceptedCard) -> OpenCard:
        is_read_only = self._session.document.is_read_only
        card = OpenCard(line, self._session.plan, self._theme, self.view, is_read_only=is_read_only)
        card.fix_chosen.connect(self.fix_requested)
        card.accept_chosen.connect(lambda: self.accept_requested.emit(line.finding))
        card.reopen_chosen.connect(lambda: self.reopen_requested.emit(line.finding))
        card.why_chosen.connect(lambda: self.why_requested.emit(line.finding))
        return card

    def _jump(self, place: int) -> None:
        line = self._model.line_at(place)
        if isinstance(line, Card | AcceptedCard):
            self.jump_requested.emit(line.finding)
