"""Who votes next: the page that is shown while the laptop goes from one to the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import scaled_font
from raci_planner.domain.commands.ballots import ballot_of
from raci_planner.domain.plan import Plan

_NAME_ROLE = Qt.ItemDataRole.UserRole
_ENABLED = Qt.ItemFlag.ItemIsEnabled


class HandOverPage(QWidget):
    """The participants with whether they have voted; whoever takes the laptop chooses or types their name."""

    begun = Signal(str)
    facilitator_called = Signal()

    def __init__(self, plan: Plan, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        line = self.fontMetrics().height()
        self.people = QListWidget(self)
        self.people.setObjectName("ballotPeople")
        self.people.setFont(scaled_font(1.3))
        self.people.setAccessibleName(self.tr("Who votes"))
        self.people.itemActivated.connect(lambda item: self._begin(item.data(_NAME_ROLE)))
        self.people.currentItemChanged.connect(self._check)
        self.name = QLineEdit(self)
        self.name.setObjectName("ballotName")
        self.name.setPlaceholderText(self.tr("Or type your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._begin_chosen)
        self.begin_button = QPushButton(self.tr("&Begin"), self)
        self.begin_button.setProperty("look", "primary")
        self.begin_button.setAutoDefault(True)
        self.begin_button.clicked.connect(self._begin_chosen)
        end = QPushButton(self.tr("&Facilitator…"), self)
        end.setProperty("look", "quiet")
        end.setAutoDefault(True)
        end.setToolTip(self.tr("Only the facilitator ends the ballots"))
        end.clicked.connect(self.facilitator_called)
        self._said = plain_label("", self, wraps=True)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.begin_button)
        middle = QVBoxLayout()
        middle.setSpacing(line)
        middle.addStretch(1)
        middle.addWidget(plain_label(self.tr("Pass the laptop on"), self, bold=True, scale=2.2))
        words = self.tr(
            "Who has it now? Vote alone: nobody sees your letters before all are revealed, and you see nobody's."
        )
        middle.addWidget(plain_label(words, self, wraps=True, scale=1.2))
        middle.addWidget(self.people, 6)
        middle.addLayout(row)
        middle.addWidget(self._said)
        middle.addStretch(1)
        middle.addWidget(end, 0, Qt.AlignmentFlag.AlignLeading)
        column = QWidget(self)
        column.setLayout(middle)
        column.setMaximumWidth(line * 44)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(column, 6)
        outer.addStretch(1)

    def refresh(self) -> None:
        """Show who has voted by now, and stand on the next who has not."""
        self.name.clear()
        self.people.clear()
        following: QListWidgetItem | None = None
        for ballot in sorted(self._plan.ballots.values(), key=lambda one: (one.is_sealed, one.participant.casefold())):
            words = self.tr("{name} — has voted") if ballot.is_sealed else self.tr("{name}")
            item = QListWidgetItem(words.format(name=ballot.participant))
            item.setData(_NAME_ROLE, ballot.participant)
            if ballot.is_sealed:
                item.setFlags(item.flags() & ~_ENABLED)
            elif following is None:
                following = item
            self.people.addItem(item)
        self.people.setVisible(self.people.count() > 0)
        if following is not None:
            self.people.setCurrentItem(following)
            self.people.setFocus()
        else:
            self.name.setFocus()
        self._check()

    def names(self) -> Sequence[str]:
        """What the list shows, from top to bottom."""
        return [self.people.item(place).text() for place in range(self.people.count())]

    def _chosen(self) -> str:
        item = self.people.currentItem()
        listed = item.data(_NAME_ROLE) if item is not None and item.flags() & _ENABLED else ""
        return " ".join(self.name.text().split()) or str(listed)

    def _check(self) -> None:
        held = ballot_of(self._plan, self._chosen()) if self._chosen() else None
        has_voted = held is not None and held.is_sealed
        self.begin_button.setEnabled(bool(self._chosen()) and not has_voted)
        words = self.tr("{name} has voted. To change something, ask the facilitator to let you vote again.")
        self._said.setText(words.format(name=self._chosen()) if has_voted else "")

    def _begin_chosen(self) -> None:
        if self.begin_button.isEnabled():
            self._begin(self._chosen())

    def _begin(self, name: str) -> None:
        held = ballot_of(self._plan, name)
        if held is None or not held.is_sealed:
            self.begun.emit(name)
