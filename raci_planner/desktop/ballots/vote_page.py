"""The ballot of whoever has the laptop: the whole table, or one activity after the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from raci_planner.desktop.ballots.draft import BallotDraft
from raci_planner.desktop.ballots.vote_grid import VoteGrid
from raci_planner.desktop.ballots.vote_models import OneActivity, WholeTable
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan


class VotePage(QWidget):
    """Own letters only; `sealed` tells that they are done, `facilitator_called` that somebody wants to end it all."""

    sealed = Signal()
    facilitator_called = Signal()

    def __init__(self, plan: Plan, draft: BallotDraft, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        self.draft = draft
        self._order = [activity.id for activity in plan.activities_in_order()]
        self._line = self.fontMetrics().height()
        self._progress = plain_label("", self, scale=1.2)
        self._hint = plain_label("", self, look="muted")
        self._whole = WholeTable(plan, draft)
        self._one = OneActivity(plan, draft, self._order[0])
        self.table = VoteGrid(self._whole, theme, self)
        self.roles = VoteGrid(self._one, theme, self)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._made_one_page())
        self._question = self._made_question()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(self._line, self._line, self._line, self._line)
        layout.addLayout(self._made_head())
        layout.addLayout(self._pages, 1)
        layout.addWidget(self._question)
        layout.addLayout(self._made_foot())
        for grid in (self.table, self.roles):
            grid.hint.connect(self._hint.setText)
        self.roles.left_end.connect(self.turn)
        draft.changed.connect(self._count)
        self._count()
        self._show_way()
        self.table.begin()

    @property
    def is_one_by_one(self) -> bool:
        """Whether one activity is shown at a time."""
        return self._pages.currentIndex() == 1

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.table.set_theme(theme)
        self.roles.set_theme(theme)

    def begin(self) -> None:
        """Put the hands on the letters."""
        (self.roles if self.is_one_by_one else self.table).setFocus()

    def turn(self, step: int) -> None:
        """Go on to another activity; behind the last one there is only the end."""
        place = self._order.index(self._one.activity) + step
        if 0 <= place < len(self._order):
            self._show_activity(self._order[place])
        elif step > 0:
            self.done.setFocus()

    def change_way(self) -> None:
        """Show one activity at a time, or the whole table again."""
        if self.is_one_by_one:
            self.table.go(self._whole.activities.index(self._one.activity), 0)
            self._pages.setCurrentIndex(0)
        else:
            here = self.table.chosen()
            self._show_activity(here[0][0] if here else self._order[0])
            self._pages.setCurrentIndex(1)
        self._show_way()
        self.begin()

    def seal(self) -> None:
        """Be done; whoever has left activities out is told once."""
        left = len(self.draft.unanswered())
        if left and self._question.isHidden():
            words = self.tr("One activity has no letter of yours: it will not count for you.")
            more = self.tr("{n} activities have no letter of yours: they will not count for you.")
            self._unanswered.setText(words if left == 1 else more.format(n=left))
            self._question.show()
            self._back.setFocus()
        else:
            self.sealed.emit()

    def _made_head(self) -> QVBoxLayout:
        title = self.tr("{name}, what do you think?").format(name=self.draft.participant)
        top = QHBoxLayout()
        top.addWidget(plain_label(title, self, bold=True, scale=1.6, wraps=True), 1)
        top.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        letters = " · ".join(f"{one.code} {one.label}" for one in self._plan.scheme.letters)
        keys = self.tr("{letters} · - not involved · Shift adds a letter, Delete takes back").format(letters=letters)
        below = QHBoxLayout()
        below.addWidget(plain_label(keys, self, look="muted", wraps=True), 1)
        below.addWidget(self._hint)
        head = QVBoxLayout()
        head.addLayout(top)
        head.addLayout(below)
        head.addSpacing(self._line // 2)
        return head

    def _made_one_page(self) -> QWidget:
        page = QWidget(self)
        self._section = plain_label("", page, look="muted", scale=1.2)
        self._name = plain_label("", page, bold=True, scale=2.0, wraps=True)
        font = self.roles.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self.roles.setFont(font)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, self._line, 0, 0)
        layout.setSpacing(self._line // 2)
        layout.addWidget(self._section)
        layout.addWidget(self._name)
        layout.addSpacing(self._line // 2)
        layout.addWidget(self.roles, 1)
        return page

    def _made_question(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("look", "banner")
        self._unanswered = plain_label("", frame, wraps=True)
        self._back = QPushButton(self.tr("&Go on voting"), frame)
        self._back.clicked.connect(self._go_back)
        on = QPushButton(self.tr("&Pass it on all the same"), frame)
        on.clicked.connect(self.sealed)
        for button in (self._back, on):
            button.setAutoDefault(True)
        row = QHBoxLayout(frame)
        row.addWidget(self._unanswered, 1)
        row.addWidget(self._back)
        row.addWidget(on)
        frame.hide()
        return frame

    def _made_foot(self) -> QHBoxLayout:
        self._way = QPushButton(self)
        self._way.clicked.connect(self.change_way)
        self._previous = QPushButton(self.tr("&Previous"), self)
        self._previous.clicked.connect(lambda: self.turn(-1))
        self._next = QPushButton(self.tr("&Next"), self)
        self._next.clicked.connect(lambda: self.turn(1))
        self.done = QPushButton(self.tr("I am &done, pass it on"), self)
        self.done.setProperty("look", "primary")
        self.done.clicked.connect(self.seal)
        end = QPushButton(self.tr("&Facilitator…"), self)
        end.setProperty("look", "quiet")
        end.setToolTip(self.tr("Only the facilitator ends the ballots"))
        end.clicked.connect(self.facilitator_called)
        for button in (self._way, self._previous, self._next, self.done, end):
            button.setAutoDefault(True)  # so that Enter presses it: this is no dialogue
        foot = QHBoxLayout()
        foot.addWidget(end)
        foot.addStretch(1)
        for button in (self._way, self._previous, self._next, self.done):
            foot.addWidget(button)
        return foot

    def _go_back(self) -> None:
        self._question.hide()
        left = self.draft.unanswered()
        if left and self.is_one_by_one:
            self._show_activity(left[0])
        elif left:
            self.table.go(self._whole.activities.index(left[0]), 0)
        self.begin()

    def _show_activity(self, key: ActivityId) -> None:
        activity = self._plan.activities[key]
        self._one.show_activity(key)
        place = self.tr("Activity {n} of {all}").format(n=self._order.index(key) + 1, all=len(self._order))
        section = self._plan.sections[activity.section].name if activity.section is not None else ""
        self._section.setText(f"{place} · {section}" if section else place)
        self._name.setText(activity.name)
        self._previous.setEnabled(key != self._order[0])
        self._next.setEnabled(key != self._order[-1])
        self.roles.go(0, 0)

    def _show_way(self) -> None:
        self._way.setText(self.tr("&Whole table") if self.is_one_by_one else self.tr("&One at a time"))
        self._previous.setVisible(self.is_one_by_one)
        self._next.setVisible(self.is_one_by_one)

    def _count(self) -> None:
        answered = len(self._order) - len(self.draft.unanswered())
        self._progress.setText(self.tr("{n} of {all} answered").format(n=answered, all=len(self._order)))
        if not self._question.isHidden():
            self._question.hide()
