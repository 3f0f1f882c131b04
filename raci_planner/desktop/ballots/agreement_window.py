"""The reveal: what everybody thinks, where they differ, and the ways on from there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.analysis.agreement import majority_cells
from raci_planner.desktop.ballots.agreement_model import AgreementModel
from raci_planner.desktop.ballots.agreement_table import AgreementTable
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.text import ElidedLabel, plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.ballots import NOBODY
from raci_planner.domain.commands import Command, SetCells
from raci_planner.domain.edits import Edit
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import Activity, Ballot, Cell, Role
from raci_planner.domain.schemes import LetterScheme
from raci_planner.session.session import Changed, PlanSession

_COUNTED = (Activity, Role, Ballot, LetterScheme)
_RIGHT = Qt.TextElideMode.ElideRight
_THRESHOLDS = (0.51, 0.6, 0.66, 0.75, 0.8, 0.9, 1.0)
_USUAL_THRESHOLD = 0.8


class AgreementWindow(QWidget):
    """Stays open until the ballots are put away or somebody goes to a row; it follows the plan meanwhile."""

    jump_requested = Signal(object, object)
    walk_requested = Signal(tuple)
    again_requested = Signal()
    away_requested = Signal()
    undo_requested = Signal()
    left = Signal()

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], Edit | None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("agreementView")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What everybody thinks — {plan}").format(plan=session.plan.info.name))
        self.setAutoFillBackground(True)
        self._session = session
        self._run = run
        self.model = AgreementModel(session.plan)
        self.table = AgreementTable(self.model, session.plan.scheme, theme, self)
        self.table.chosen.connect(self._jump)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._summary = plain_label("", self, scale=1.15, wraps=True)
        self._details = plain_label("", self, wraps=True)
        self._details.setObjectName("agreementDetails")
        self._details.setMinimumHeight(round(self.fontMetrics().lineSpacing() * 2.4))
        self._said = ElidedLabel(self.tr("{sign} is not involved").format(sign=NOBODY), _RIGHT, self)
        self._said.setProperty("look", "muted")
        self._lay_out()
        notices.changed.connect(self._follow)
        self._show()
        self.table.go(0)
        self.table.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.table.set_theme(theme)

    def take_row(self) -> None:
        """Write what most say of the current activity into the plan."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.rows):
            key = self.model.rows[row].activity
            label = self.tr("Take the majority of “{activity}”")
            name = self._session.plan.activities[key].name
            self._take(majority_cells(self._session.plan, self.model.found, [key]), label.format(activity=name[:40]))

    def take_all(self) -> None:
        """Write everything that so many agree on into the plan, as one step."""
        threshold = float(self.threshold.currentData())
        cells = majority_cells(self._session.plan, self.model.found, threshold=threshold)
        label = self.tr("Take what at least {share} say")
        self._take(cells, label.format(share=self.model.words.share(threshold)))

    def walk(self) -> None:
        """Put the activities on the wall, the disputed ones first."""
        disputed = [one.activity for one in self.model.found.disputed()]
        rest = [one.activity for one in self.model.found.activities if one.activity not in set(disputed)]
        self.walk_requested.emit((*disputed, *rest))

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        self.order = QComboBox(self)
        name_choice(self.order, self.tr("Order"))
        self.order.addItems([self.tr("Most disputed first"), self.tr("The plan's own order")])
        self.order.activated.connect(self._sort)
        self.names = QCheckBox(self.tr("&Names"), self)
        self.names.setToolTip(self.tr("Tell who gave which answer"))
        self.names.setChecked(True)
        self.names.toggled.connect(self._show_names)
        head = QHBoxLayout()
        title = plain_label(self.tr("What everybody thinks"), self, bold=True, scale=1.6)
        head.addWidget(title)
        head.addSpacing(line)
        head.addWidget(self._said, 1)
        head.addWidget(self.names)
        head.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line // 2)
        layout.addLayout(head)
        layout.addWidget(self._summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._details)
        layout.addLayout(self._made_takes())
        layout.addLayout(self._made_ways())

    def _made_takes(self) -> FlowLayout:
        self.threshold = QComboBox(self)
        name_choice(self.threshold, self.tr("How many must agree"))
        for share in _THRESHOLDS:
            words = f"> {self.model.words.share(0.5)}" if share == _THRESHOLDS[0] else self.model.words.share(share)
            self.threshold.addItem(words, share)
        self.threshold.setCurrentIndex(_THRESHOLDS.index(_USUAL_THRESHOLD))
        row = FlowLayout(spacing=8)  # words of other languages are longer, and text may be twice as large
        row.addWidget(self._button(self.tr("Take the &majority of this row"), self.take_row))
        row.addWidget(self._button(self.tr("Take &everything agreed by at least"), self.take_all))
        row.addWidget(self.threshold)
        return row

    def _made_ways(self) -> FlowLayout:
        row = FlowLayout(spacing=8)
        row.addWidget(self._button(self.tr("&Back to the plan"), self.close))
        row.addWidget(self._button(self.tr("&Vote a second time…"), self.again_requested.emit))
        row.addWidget(self._button(self.tr("Put the ballots &away…"), self.away_requested.emit))
        walk = self._button(self.tr("&Walk the disputed rows first"), self.walk)
        walk.setProperty("look", "primary")
        row.addWidget(walk)
        return row

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)  # so that Enter presses it: this is no dialogue
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _sort(self, place: int) -> None:
        activity = self._current()
        self.model.is_by_disagreement = place == 0
        self.model.refresh()
        self.table.go(self.model.row_of(activity) or 0 if activity is not None else 0)

    def _show_names(self, shown: bool) -> None:
        self.model.words.has_names = shown
        self._tell()

    def _current(self) -> ActivityId | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row].activity if 0 <= row < len(self.model.rows) else None

    def _show(self) -> None:
        self._summary.setText(self.model.words.summary(self.model.found, self.model.before))
        self._tell()

    def _tell(self) -> None:
        index = self.table.currentIndex()
        self._details.setText(self.model.details(index.row(), index.column()))

    def _jump(self, activity: object, role: object) -> None:
        self.close()
        self.jump_requested.emit(activity, role)

    def _take(self, cells: tuple[Cell, ...], label: str) -> None:
        edit = self._run(SetCells(cells, label)) if cells else None
        if edit is None:
            self._said.setText(self.tr("The plan says so already."))
        elif len(edit.changes) == 1:
            self._said.setText(self.tr("One cell was written. Ctrl+Z takes it back."))
        else:
            words = self.tr("{n} cells were written, as one step. Ctrl+Z takes it back.")
            self._said.setText(words.format(n=len(edit.changes)))

    def _follow(self, changed: Changed) -> None:
        box = self._session.plan.ballot_box
        if box is None or not box.is_revealed:
            self.close()
            return
        if any(isinstance(change.record, _COUNTED) for change in changed.edit.changes):
            activity = self._current()
            self.model.refresh()
            self.table.go((self.model.row_of(activity) or 0) if activity is not None else 0)
        self._show()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: Escape goes back, Ctrl+Z takes back what was taken over, F1 helps."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F1:
            show_help_on(self)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._said.clear()
            self.undo_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget."""
        super().closeEvent(event)
        self.left.emit()
