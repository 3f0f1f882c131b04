"""The window that goes round: nothing of the plan is reached from it, and only the facilitator leaves it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from raci_planner.desktop.ballots.draft import BallotDraft
from raci_planner.desktop.ballots.end_page import EndPage
from raci_planner.desktop.ballots.hand_over_page import HandOverPage
from raci_planner.desktop.ballots.vote_page import VotePage
from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands import CastBallot, CastBallots, Command, GiveUpCodeWord
from raci_planner.domain.commands.ballots import ballot_of
from raci_planner.domain.edits import Edit
from raci_planner.session.session import PlanSession

_REST = 4_000
"""Milliseconds without a new letter after which a ballot is kept safe in the plan, still unfinished."""


class VotingWindow(QWidget):
    """One participant after the other; `reveal_chosen` and `left` are the facilitator's two ways out."""

    reveal_chosen = Signal()
    left = Signal()

    def __init__(
        self, session: PlanSession, run: Callable[[Command], Edit | None], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("votingView")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Silent ballots"))
        self.setAutoFillBackground(True)
        self._session = session
        self._run = run
        self._theme = theme
        self._may_close = False
        self.ballot: VotePage | None = None
        self.hand_over = HandOverPage(session.plan, self)
        self.end = EndPage(session.plan, self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.hand_over)
        self._pages.addWidget(self.end)
        self.hand_over.begun.connect(self._begin)
        self.hand_over.facilitator_called.connect(self._ask_facilitator)
        self.end.dismissed.connect(self._go_on)
        self.end.word_given_up.connect(self._give_up_word)
        self.end.plan_chosen.connect(lambda: self._leave(self.left))
        self.end.reveal_chosen.connect(lambda: self._leave(self.reveal_chosen))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.keep)
        self.hand_over.refresh()

    @property
    def page(self) -> QWidget | None:
        """What is shown."""
        return self._pages.currentWidget()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self.ballot is not None:
            self.ballot.set_theme(theme)

    def keep(self, *, is_sealed: bool = False) -> bool:
        """Write what was voted so far into the plan; False if it could not be written."""
        self._rest.stop()
        if self.ballot is None:
            return True
        draft = self.ballot.draft
        held = ballot_of(self._session.plan, draft.participant)
        cast = CastBallot(draft.participant, draft.votes(), is_sealed)
        is_new = bool(cast.votes) or is_sealed or (held is not None and bool(held.votes))
        edit = self._run(CastBallots((cast,), date.today())) if is_new else None
        now = ballot_of(self._session.plan, draft.participant)
        return edit is not None or not is_new or (now is not None and now.is_sealed is is_sealed)

    def _begin(self, name: str) -> None:
        plan = self._session.plan
        draft = BallotDraft(plan, name, ballot_of(plan, name))
        self.ballot = VotePage(plan, draft, self._theme, self)
        draft.changed.connect(self._rest.start)
        self.ballot.sealed.connect(self._pass_on)
        self.ballot.facilitator_called.connect(self._ask_facilitator)
        self._pages.addWidget(self.ballot)
        self._pages.setCurrentWidget(self.ballot)
        self.ballot.begin()

    def _pass_on(self) -> None:
        if self.keep(is_sealed=True):
            self._put_ballot_away()
            self._pages.setCurrentWidget(self.hand_over)
            self.hand_over.refresh()

    def _put_ballot_away(self) -> None:
        if self.ballot is not None:
            self._pages.removeWidget(self.ballot)
            self.ballot.deleteLater()
            self.ballot = None

    def _ask_facilitator(self) -> None:
        self.keep()
        self._pages.setCurrentWidget(self.end)
        self.end.refresh()

    def _go_on(self) -> None:
        if self.ballot is not None:
            self._pages.setCurrentWidget(self.ballot)
            self.ballot.begin()
        else:
            self._pages.setCurrentWidget(self.hand_over)
            self.hand_over.refresh()

    def _give_up_word(self) -> None:
        if self._run(GiveUpCodeWord()) is not None:
            self.end.go_on_without_word()

    def _leave(self, way: SignalInstance) -> None:
        self._may_close = True
        self.close()
        way.emit()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: F1 tells how to vote."""
        if event.key() == Qt.Key.Key_F1:
            show_help_on(self)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget: whoever closes the window is asked whether they are the facilitator."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self._ask_facilitator()

    def event(self, event: QEvent) -> bool:
        """See QWidget: no key is a shortcut of the plan's window here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_mnemonic = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if not is_mnemonic:
                event.accept()
                return True
        return super().event(event)
