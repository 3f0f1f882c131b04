"""The window of a review, beside the plan: matters left, the current one right, and the way to the end."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.reviewing.matter_list import MatterList
from raci_planner.desktop.reviewing.matter_page import MatterPage
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.records import ReviewStep
from raci_planner.session.reviewing.matters import Matter
from raci_planner.session.reviewing.review import Review
from raci_planner.session.session import Changed


class ReviewWindow(FormDialog):
    """Walks the matters; it can be closed and taken up again, for every step is in the plan."""

    settled = Signal(Matter, str, str)
    park_requested = Signal(Matter)
    accept_requested = Signal(Matter)
    look_requested = Signal(Matter)
    finish_requested = Signal()
    give_up_requested = Signal()

    def __init__(self, review: Review, hint: str, notices: PlanNotices, theme: Theme, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Review"), hint, parent, width=56, height=36, buttons=close)
        self.setObjectName("reviewWindow")
        self.buttons.button(close).setText(self.tr("Stop for now"))
        self.review = review
        self.list = MatterList(theme, self)
        self.page = MatterPage(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self._count = plain_label("", self, look="muted")
        self._matters: dict[str, Matter] = {}
        self._lay_out()
        self._connect(notices)
        self.page.confirm.setDefault(True)
        self.refresh()

    def current(self) -> Matter | None:
        """The matter that is being talked about."""
        return self._matters.get(self.list.current_key() or "")

    def refresh(self) -> None:
        """Show the review as it stands; closes when there is none any more."""
        done = self.review.done()
        if done is None:
            self.close()
            return
        matters = self.review.matters()
        self._matters = {matter.key: matter for matter in matters}
        self.list.show_matters(matters, done)
        settled = sum(matter.key in done for matter in matters)
        self.bar.setMaximum(max(1, len(matters)))
        self.bar.setValue(settled)
        self._count.setText(self.tr("{done} of {all} settled").format(done=settled, all=len(matters)))
        self._show(done)

    def go_on(self) -> None:
        """Go to the next matter that is open, from here on and around."""
        done = self.review.done() or {}
        keys = list(self._matters)
        here = self.list.current_key()
        start = keys.index(here) + 1 if here in self._matters else 0
        for key in (*keys[start:], *keys[:start]):
            if key not in done:
                self.list.choose(key)
                return

    def settle(self, outcome: str, remark: str) -> None:
        """Say what came of the current matter and go on to the next."""
        matter = self.current()
        if matter is None:
            return
        self.settled.emit(matter, outcome, remark)
        self.refresh()
        if outcome:
            self.go_on()

    def _show(self, done: Mapping[str, ReviewStep]) -> None:
        matter = self.current()
        self.page.show_matter(matter, None if matter is None else done.get(matter.key))

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.page)
        splitter.setSizes([500, 600])
        head = QHBoxLayout()
        head.addWidget(self.bar, 1)
        head.addWidget(self._count)
        column = QVBoxLayout()
        column.addLayout(head)
        column.addWidget(splitter, 1)
        self.content.addLayout(column, 1)
        self.next = QPushButton(self.tr("&Next open"), self)
        self.give_up = QPushButton(self.tr("Give up this review"), self)
        self.finish = QPushButton(self.tr("&Finish the review…"), self)
        foot = QHBoxLayout()
        for button in (self.next, self.give_up):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.finish)
        for button in (self.next, self.give_up, self.finish):
            button.setAutoDefault(False)
        self.content.addLayout(foot)

    def _refresh_soon(self, _: Changed) -> None:
        self._later.start()

    def _connect(self, notices: PlanNotices) -> None:
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        notices.changed.connect(self._refresh_soon)
        self.list.chosen.connect(lambda _: self._show(self.review.done() or {}))
        self.page.settled.connect(self.settle)
        self.page.park_requested.connect(lambda: self._tell(self.park_requested))
        self.page.accept_requested.connect(lambda: self._tell(self.accept_requested))
        self.page.look_requested.connect(lambda: self._tell(self.look_requested))
        self.next.clicked.connect(self.go_on)
        self.finish.clicked.connect(self.finish_requested)
        self.give_up.clicked.connect(self.give_up_requested)

    def _tell(self, signal: SignalInstance) -> None:
        matter = self.current()
        if matter is not None:
            signal.emit(matter)
