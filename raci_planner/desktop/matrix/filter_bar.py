"""The bar above the matrix that narrows what is shown."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.matrix.arrangement import RowFilter
from raci_planner.desktop.matrix.arranging import Arranging
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.words.agreement import state_word
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import StandingState, VersionKind
from raci_planner.domain.schemes import NO_LETTERS, Letters

_OPEN = "open"
"""The choice of what the room is not through with, beside the states."""

_REVIEW = -1
"""Stands for the last review among the days since which something changed."""


class FilterBar(QFrame):
    """Text, role, letter, how far the room is, section, change, findings; says how much is shown."""

    closed = Signal()

    def __init__(self, plan: Plan, arranging: Arranging) -> None:
        super().__init__()
        self._plan = plan
        self._arranging = arranging
        self._is_filling = False
        self.setObjectName("filterBar")
        self.text = QLineEdit()
        self.text.setObjectName("filterText")
        self.text.setPlaceholderText(self.tr("Name has…"))
        self.text.setClearButtonEnabled(True)
        self.text.setAccessibleName(self.tr("Show activities whose name has"))
        self.role = QComboBox()
        self.role.setObjectName("filterRole")
        name_choice(self.role, self.tr("Show activities of a role"))
        self.letter = QComboBox()
        self.letter.setObjectName("filterLetter")
        name_choice(self.letter, self.tr("Show activities with a letter"))
        self.standing = QComboBox()
        self.standing.setObjectName("filterStanding")
        name_choice(self.standing, self.tr("Show activities by how far the room is"))
        self.standing.addItem(self.tr("Any state"), None)
        for state in StandingState:
            self.standing.addItem(state_word(state), state.value)
        self.standing.addItem(self.tr("Open"), _OPEN)
        self.section = QComboBox()
        self.section.setObjectName("filterSection")
        name_choice(self.section, self.tr("Show activities of a section"))
        self.changed = QComboBox()
        self.changed.setObjectName("filterChanged")
        name_choice(self.changed, self.tr("Show activities that were changed since"))
        self.has_finding = self._toggle("filterFinding", self.tr("With finding"))
        self.is_unassigned = self._toggle("filterUnassigned", self.tr("Nobody accountable"))
        self._count = plain_label("")
        self._count.setObjectName("filterCount")
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setProperty("look", "quiet")
        self._clear.clicked.connect(self.clear)
        self._lay_out()
        self.offer_choices()
        self.count()
        self.text.textChanged.connect(self._apply)
        self.role.currentIndexChanged.connect(self._apply)
        self.letter.currentIndexChanged.connect(self._apply)
        self.standing.currentIndexChanged.connect(self._apply)
        self.section.currentIndexChanged.connect(self._apply)
        self.changed.currentIndexChanged.connect(self._apply)

    @property
    def summary(self) -> str:
        """How much is shown, such as "Showing 7 of 34"; empty while everything is."""
        return self._count.text()

    def open(self) -> None:
        """Show the bar and put the focus into its text."""
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def clear(self) -> None:
        """Ask for nothing any more."""
        self._is_filling = True
        self.text.clear()
        self.role.setCurrentIndex(0)
        self.letter.setCurrentIndex(0)
        self.standing.setCurrentIndex(0)
        self.section.setCurrentIndex(0)
        self.changed.setCurrentIndex(0)
        self.has_finding.setChecked(False)
        self.is_unassigned.setChecked(False)
        self._is_filling = False
        self._apply()

    def offer_choices(self) -> None:
        """Offer the roles, letters, sections and reviews that the plan has now."""
        self._is_filling = True
        roles = [(role.name, role.id) for role in self._plan.roles_in_order()]
        self._fill(self.role, [(self.tr("Any role"), None), *roles])
        scheme = self._plan.scheme
        letters = [(f"{one.code} — {one.label}", int(scheme.set_of(one.code))) for one in scheme.letters]
        self._fill(self.letter, [(self.tr("Any letter"), None), *letters])
        sections = [(section.name, section.id) for section in self._plan.sections_in_order()]
        self._fill(self.section, [(self.tr("Any section"), None), *sections])
        self._fill(self.changed, self._times())
        self._is_filling = False

    def count(self) -> None:
        """Say how many activities are shown, if a filter hides any."""
        state = self._arranging.state
        shown, everything = state.shown_count, len(self._plan.activities)
        self._count.setText(
            self.tr("Showing {shown} of {all}").format(shown=shown, all=everything) if state.is_filtered else ""
        )
        self._clear.setVisible(state.is_filtered)

    def _toggle(self, name: str, text: str) -> QCheckBox:
        button = QCheckBox(text)
        button.setObjectName(name)
        button.toggled.connect(self._apply)
        return button

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(6)
        self.text.setMinimumWidth(160)
        first: list[tuple[QWidget, int]] = [(self.text, 2), (self.role, 1), (self.letter, 1), (self.standing, 1)]
        second: list[tuple[QWidget, int]] = [(self.section, 0), (self.changed, 0)]
        second += [(self.has_finding, 0), (self.is_unassigned, 0)]
        for widgets in (first, second):
            row = QHBoxLayout()
            row.setSpacing(8)
            for widget, stretch in widgets:
                row.addWidget(widget, stretch)
            rows.addLayout(row)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._clear)

    def _times(self) -> list[tuple[str, int | None]]:
        """Since when something may have changed, in days; the last review is told apart by a number of its own."""
        times = [(self.tr("Changed at any time"), None), (self.tr("Changed today"), 0)]
        times += [(self.tr("Changed in the last %n days", "", days), days) for days in (7, 30)]
        if self._last_review() is not None:
            times.append((self.tr("Changed since the last review"), _REVIEW))
        return times

    def _last_review(self) -> datetime | None:
        reviews = (one.made_at for one in self._plan.versions.values() if one.kind is VersionKind.REVIEW)
        return max(reviews, default=None)

    def _since(self) -> datetime | None:
        days = self.changed.currentData()
        if days is None:
            return None
        return self._last_review() if days == _REVIEW else datetime.combine(date.today(), time()) - timedelta(days=days)

    @staticmethod
    def _fill(box: QComboBox, entries: list[tuple[str, int | None]]) -> None:
        if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] == entries:
            return
        chosen = box.currentData()
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _apply(self) -> None:
        if self._is_filling:
            return
        letter, standing = self.letter.currentData(), self.standing.currentData()
        self._arranging.set_filter(
            RowFilter(
                text=self.text.text(),
                role=self.role.currentData(),
                letters=NO_LETTERS if letter is None else Letters(letter),
                has_finding=self.has_finding.isChecked(),
                is_unassigned=self.is_unassigned.isChecked(),
                standing=StandingState(standing) if standing not in (None, _OPEN) else None,
                is_open=standing == _OPEN,
                section=self.section.currentData(),
                changed_since=self._since(),
            )
        )

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QFrame: Escape clears the filter and closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
