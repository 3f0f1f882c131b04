"""The decision log: everything that was said and decided in a plan, to be searched and gone back to."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from raci_planner.desktop.agreement.entry_dialog import EntryDialog
from raci_planner.desktop.columns import share_width
from raci_planner.desktop.days import day
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.words.agreement import about, kind_word, said_in_words, state_word
from raci_planner.domain.commands import Command, DeleteLogEntry
from raci_planner.domain.records import LogEntry, Standing
from raci_planner.session.agreement import whole_log
from raci_planner.session.session import PlanSession

_SHARES = (13, 23, 13, 34, 17)
"""What an entry is about, and its text: they share the room that the others leave."""


class LogWindow(FormDialog):
    """Stays open beside the plan and follows it; `jump_requested` carries an activity and a role or None."""

    jump_requested = Signal(object, object)

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        settings: SettingsFile,
        run: Callable[[Command], object],
        parent: QWidget,
    ) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Decision log"), "", parent, width=58, height=30, buttons=close)
        self.setObjectName("logWindow")
        self._session = session
        self._settings = settings
        self._run = run
        self._shown: list[LogEntry | Standing] = []
        self.words = QLineEdit(self)
        self.words.setObjectName("logWords")
        self.words.setPlaceholderText(self.tr("Search activity, role, name or words"))
        self.words.setAccessibleName(self.tr("Search the log"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.refresh)
        self.table = self._made_table()
        self.count = plain_label("", self, wraps=True, look="muted")
        self.content.addWidget(self.words)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(self._made_buttons())
        self.table.itemSelectionChanged.connect(self._offer)
        self.table.itemActivated.connect(lambda _: self._jump())
        notices.changed.connect(self.refresh)
        self.refresh()
        self.words.setFocus()

    def refresh(self) -> None:
        """Show what the log has now, as far as it has the words that are searched for."""
        needles = self.words.text().casefold().split()
        self._shown = []
        rows: list[tuple[str, ...]] = []
        for one in whole_log(self._session.plan):
            cells = self._cells(one)
            if all(needle in " ".join(cells).casefold() for needle in needles):
                self._shown.append(one)
                rows.append(cells)
        self.table.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self.count.setText(self._summary(len(rows)))
        self._offer()

    def _summary(self, shown: int) -> str:
        if not shown and not self.words.text():
            return self.tr("Nothing was written down yet. Ctrl+Shift+J in the matrix does.")
        return self.tr("%n entries", "", shown)

    def _cells(self, one: LogEntry | Standing) -> tuple[str, ...]:
        if isinstance(one, LogEntry):
            what, text = kind_word(one.kind), one.text
        else:
            what, text = state_word(one.state), said_in_words(one)
        return day(one.on), about(self._session.plan, one), what, text, one.by

    def _made_table(self) -> QTableWidget:
        heads = [self.tr("Day"), self.tr("About"), self.tr("What"), self.tr("Text"), self.tr("By")]
        table = QTableWidget(0, len(heads), self)
        table.setObjectName("logTable")
        table.setAccessibleName(self.tr("Decision log"))
        table.setHorizontalHeaderLabels(heads)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        share_width(table, *_SHARES)
        return table

    def _made_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.go = self._made_button(self.tr("&Go to it"), self._jump)
        self.change = self._made_button(self.tr("&Change…"), self._change)
        self.delete = self._made_button(self.tr("&Delete"), self._delete)
        row.addWidget(self.count, 1)
        for button in (self.go, self.change, self.delete):
            row.addWidget(button)
        return row

    def _made_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _chosen(self) -> LogEntry | Standing | None:
        rows = self.table.selectionModel().selectedRows()
        return self._shown[rows[0].row()] if rows and rows[0].row() < len(self._shown) else None

    def _offer(self) -> None:
        chosen = self._chosen()
        is_own = isinstance(chosen, LogEntry) and not self._session.document.is_read_only
        self.go.setEnabled(chosen is not None)
        self.change.setEnabled(is_own)
        self.delete.setEnabled(is_own)

    def _jump(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.jump_requested.emit(chosen.activity, chosen.role)

    def _change(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, LogEntry):
            title = self.tr("Change the entry")
            EntryDialog(title, (), self, settings=self._settings, run=self._run, entry=chosen).open()

    def _delete(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, LogEntry):
            self._run(DeleteLogEntry(chosen.id))
