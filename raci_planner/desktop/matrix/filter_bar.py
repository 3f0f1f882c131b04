"""The bar above the matrix that narrows what is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton

from raci_planner.desktop.agreement.words import state_word
from raci_planner.desktop.matrix.arrangement import RowFilter
from raci_planner.desktop.matrix.arranging import Arranging
from raci_planner.desktop.text import plain_label
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import StandingState
from raci_planner.domain.schemes import NO_LETTERS, Letters

_OPEN = "open"
"""The choice of what the room is not through with, beside the states."""


class FilterBar(QFrame):
    """Text, role, letter, how far the room is, findings, nobody accountable; says how much is shown."""

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
        self.role.setAccessibleName(self.tr("Show activities of a role"))
        self.letter = QComboBox()
        self.letter.setObjectName("filterLetter")
        self.letter.setAccessibleName(self.tr("Show activities with a letter"))
        self.standing = QComboBox()
        self.standing.setObjectName("filterStanding")
        self.standing.setAccessibleName(self.tr("Show activities by how far the room is"))
        self.standing.addItem(self.tr("Any state"), None)
        for state in StandingState:
            self.standing.addItem(state_word(state), state.value)
        self.standing.addItem(self.tr("Open"), _OPEN)
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
        self.has_finding.setChecked(False)
        self.is_unassigned.setChecked(False)
        self._is_filling = False
        self._apply()

    def offer_choices(self) -> None:
        """Offer the roles and letters that the plan has now."""
        self._is_filling = True
        roles = [(role.name, role.id) for role in self._plan.roles_in_order()]
        self._fill(self.role, [(self.tr("Any role"), None), *roles])
        scheme = self._plan.scheme
        letters = [(f"{one.code} — {one.word}", int(scheme.set_of(one.code))) for one in scheme.letters]
        self._fill(self.letter, [(self.tr("Any letter"), None), *letters])
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(8)
        self.text.setMinimumWidth(160)
        for widget, stretch in (
            (self.text, 2),
            (self.role, 1),
            (self.letter, 1),
            (self.standing, 1),
            (self.has_finding, 0),
            (self.is_unassigned, 0),
            (self._count, 0),
            (self._clear, 0),
        ):
            layout.addWidget(widget, stretch)
        layout.addStretch(1)

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
