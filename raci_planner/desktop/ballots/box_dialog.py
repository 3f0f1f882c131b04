"""The closed ballot box: who has voted by now, and what the facilitator can do next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QPushButton, QWidget

from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import Command, DropBallot
from raci_planner.domain.ids import BallotId
from raci_planner.domain.records import Ballot
from raci_planner.session.session import Changed, PlanSession

_KEY_ROLE = Qt.ItemDataRole.UserRole


class BoxDialog(FormDialog):
    """Shows names and whether they are done, and no letter of anybody; it follows what comes in."""

    reopen_requested = Signal(object)

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], object],
        does: Mapping[str, Callable[[], object]],
        parent: QWidget,
    ) -> None:
        hint = self.tr("Drop filled ballots onto the plan's window at any time, one or many.")
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Silent ballots are open"), hint, parent, width=40, height=30, buttons=close)
        self.setObjectName("ballotBox")
        self._session = session
        self._run = run
        self._does = does
        self._state = plain_label("", self, wraps=True, bold=True)
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("Who takes part"))
        self.people.currentRowChanged.connect(self._check)
        self.content.addWidget(self._state)
        self.content.addWidget(self.people, 1)
        ways = FlowLayout(spacing=10)
        self.again_button = self._button(self.tr("Let vote a&gain"), self._reopen)
        self.again_button.setToolTip(self.tr("Hand this ballot out anew, with all that stands in it"))
        self.drop_button = self._button(self.tr("Take &off the list"), self._drop)
        for button in (
            self._button(self.tr("Hand the laptop &round"), lambda: self._go("round")),
            self._button(self.tr("&Write ballot files…"), lambda: self._go("write")),
            self._button(self.tr("&Take in a folder…"), lambda: self._go("take")),
            self.again_button,
            self.drop_button,
        ):
            ways.addWidget(button)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.buttons.addButton(self._button(self.tr("Put &away…"), lambda: self._go("away")), role)
        self.reveal_button = self._button(self.tr("Re&veal"), lambda: self._go("reveal"))
        self.reveal_button.setProperty("look", "primary")
        self.reveal_button.setDefault(True)
        self.buttons.addButton(self.reveal_button, role)
        self.content.addLayout(ways)
        notices.changed.connect(self._follow)
        self.refresh()
        self.reveal_button.setFocus()

    def refresh(self) -> None:
        """Show who has voted by now."""
        row = self.people.currentRow()
        self.people.clear()
        ballots = sorted(self._session.plan.ballots.values(), key=lambda one: one.participant.casefold())
        for ballot in ballots:
            state = (
                self.tr("has voted") if ballot.is_sealed else self.tr("begun") if ballot.votes else self.tr("waiting")
            )
            item = QListWidgetItem(f"{ballot.participant} — {state}")
            item.setData(_KEY_ROLE, ballot.id)
            self.people.addItem(item)
        self.people.setCurrentRow(min(max(row, 0), self.people.count() - 1))
        voted = sum(ballot.is_sealed for ballot in ballots)
        self._state.setText(self.tr("{n} of {all} have voted").format(n=voted, all=len(ballots)))
        self.reveal_button.setEnabled(any(ballot.votes for ballot in ballots))
        self.drop_button.setEnabled(bool(ballots))
        self._check()

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _go(self, key: str) -> None:
        if key != "take":
            self.close()
        self._does[key]()

    def _chosen(self) -> Ballot | None:
        item = self.people.currentItem()
        return None if item is None else self._session.plan.ballots.get(BallotId(item.data(_KEY_ROLE)))

    def _check(self) -> None:
        ballot = self._chosen()
        self.again_button.setEnabled(ballot is not None and ballot.is_sealed)

    def _reopen(self) -> None:
        ballot = self._chosen()
        if ballot is not None:
            self.reopen_requested.emit(ballot.id)

    def _drop(self) -> None:
        ballot = self._chosen()
        if ballot is not None:
            self._run(DropBallot(ballot.id))

    def _follow(self, _: Changed) -> None:
        box = self._session.plan.ballot_box
        if box is None or box.is_revealed:
            self.close()
        else:
            self.refresh()
