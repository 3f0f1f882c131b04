"""Where the facilitator ends the round of the laptop: after the code word, if one was agreed."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.ballots.code_field import CodeField
from raci_planner.desktop.ballots.lost_word import LostWord
from raci_planner.desktop.text import plain_label
from raci_planner.domain.plan import Plan


class EndPage(QWidget):
    """Reveal, go back to the plan with the ballots still closed, or go on voting."""

    reveal_chosen = Signal()
    plan_chosen = Signal()
    dismissed = Signal()
    word_given_up = Signal()

    def __init__(self, plan: Plan, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        box = plan.ballot_box
        self._code = CodeField(box.code, self) if box is not None and box.code else None
        line = self.fontMetrics().height()
        self._state = plain_label("", self, wraps=True, scale=1.2)
        self._said = plain_label("", self, wraps=True)
        self.lost = LostWord(box.opened_by if box is not None else "", self)
        self.lost.given_up.connect(self.word_given_up)
        self.reveal_button = self._button(self.tr("&Reveal the ballots"), self.reveal_chosen, look="primary")
        self.plan_button = self._button(self.tr("Back to the &plan, ballots stay closed"), self.plan_chosen)
        self.go_on_button = QPushButton(self.tr("&Go on voting"), self)
        self.go_on_button.setAutoDefault(True)
        self.go_on_button.clicked.connect(self.dismissed)
        column = QVBoxLayout()
        column.setSpacing(line)
        column.addStretch(1)
        column.addWidget(plain_label(self.tr("Only the facilitator goes on from here"), self, bold=True, scale=2.0))
        column.addWidget(self._state)
        if self._code is not None:
            self._code.setMaximumWidth(line * 18)
            self._code.returnPressed.connect(lambda: self._carry_out(self.reveal_chosen))
            column.addWidget(self._code)
        self._choose = plain_label(self.tr("Are you the facilitator? Then choose."), self)
        column.addWidget(self._choose)
        column.addWidget(self._said)
        row = QHBoxLayout()
        for button in (self.go_on_button, self.plan_button, self.reveal_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.lost)
        column.addStretch(2)
        inner = QWidget(self)
        inner.setLayout(column)
        inner.setMaximumWidth(line * 50)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inner, 8)
        outer.addStretch(1)

    def refresh(self) -> None:
        """Tell who has voted, and stand where nothing is ended by a slip of the hand."""
        ballots = self._plan.ballots.values()
        waiting = sorted(one.participant for one in ballots if not one.is_sealed)
        count = len(ballots) - len(waiting)
        some = self.tr("One has voted.") if count == 1 else self.tr("{n} have voted.").format(n=count)
        voted = some if count else self.tr("Nobody has voted yet.")
        words = self.tr("{voted} Not yet: {names}.") if waiting else self.tr("{voted} Nobody is left.")
        self._state.setText(words.format(voted=voted, names=", ".join(waiting)))
        self._said.clear()
        self.reveal_button.setEnabled(any(one.votes for one in ballots))
        self.lost.put_away()
        self._choose.setVisible(self._code is None)
        self.lost.setVisible(self._code is not None)
        if self._code is not None:
            self._code.clear()
            self._code.setFocus()
        else:
            self.go_on_button.setFocus()

    def go_on_without_word(self) -> None:
        """Ask for the word no longer."""
        if self._code is not None:
            self._code.hide()
            self._code = None
        self.refresh()

    def _button(self, words: str, chosen: SignalInstance, look: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("look", look)
        button.setAutoDefault(True)  # so that Enter presses it: this is no dialogue
        button.clicked.connect(lambda: self._carry_out(chosen))
        return button

    def _carry_out(self, chosen: SignalInstance) -> None:
        if self._code is not None and not self._code.is_right():
            self._said.setText(self.tr("That is another word. The facilitator knows it."))
            self._code.setFocus()
            self._code.selectAll()
            return
        chosen.emit()
