"""The window of the versions of a plan."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from raci_planner.desktop.days import moment
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.words.versions import findings_then, kind_word, size_then
from raci_planner.domain.records import Version
from raci_planner.session.session import Changed, PlanSession
from raci_planner.session.versions import in_order

_VERSION = Qt.ItemDataRole.UserRole


class VersionsWindow(FormDialog):
    """Newest on top; what is asked of one is carried out by others, and the list follows the plan."""

    keep_asked = Signal()
    compare_asked = Signal(object, object)
    restore_asked = Signal(int)
    name_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, session: PlanSession, notices: PlanNotices, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        hint = self.tr("The plan as it once was. Versions lie in the plan's own file and travel with it.")
        super().__init__(self.tr("Versions"), hint, parent, width=66, height=30, buttons=close)
        self.setObjectName("versionsWindow")
        self._session = session
        self._heads = (
            self.tr("Name"), self.tr("When"), self.tr("Kept"), self.tr("By"), self.tr("Activities"),
            self.tr("Findings"), self.tr("Who took part, note"),
        )  # fmt: skip
        self.table = QTableWidget(0, len(self._heads), self)
        nothing = self.tr("There is no version yet. One is kept by itself once a day.")
        self._note = plain_label(nothing, self, wraps=True, look="muted")
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        notices.changed.connect(self._refresh_soon)
        self.refresh()

    def _refresh_soon(self, _: Changed) -> None:
        self._later.start()

    def refresh(self) -> None:
        """Show the versions that there are now."""
        chosen = {version.id for version in self.chosen()}
        versions = in_order(self._session.plan)
        self.table.setRowCount(len(versions))
        for place, version in enumerate(versions):
            for column, text in enumerate(self._cells(version)):
                item = QTableWidgetItem(text)
                item.setData(_VERSION, version.id)
                item.setToolTip("")
                self.table.setItem(place, column, item)
            if version.id in chosen:
                self.table.selectRow(place)
        if versions and not self.chosen():
            self.table.selectRow(0)
        self._follow()

    def chosen(self) -> list[Version]:
        """The chosen versions, newest first."""
        places = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        keys = [item.data(_VERSION) for place in places if (item := self.table.item(place, 0)) is not None]
        return [self._session.plan.versions[key] for key in keys if key in self._session.plan.versions]

    def _cells(self, version: Version) -> Sequence[str]:
        about = ". ".join(filter(None, (version.participants, version.note)))
        return (
            version.name,
            moment(version.made_at),
            kind_word(version.kind),
            version.by,
            size_then(version),
            findings_then(version),
            about,
        )

    def _lay_out(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(list(self._heads))
        table.setAccessibleName(self.tr("Versions"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.itemSelectionChanged.connect(self._follow)
        table.doubleClicked.connect(lambda _: self._compare_with_now())
        self.content.addWidget(table, 1)
        self.content.addWidget(self._note)
        self.keep = self._button(self.tr("&Keep as a version…"), self.keep_asked.emit)
        self.look = self._button(self.tr("&Look at it"), self._look)
        self.compare = self._button(self.tr("Co&mpare with now"), self._compare_with_now)
        self.restore = self._button(self.tr("&Restore…"), lambda: self._ask(self.restore_asked))
        self.name = self._button(self.tr("&Name…"), lambda: self._ask(self.name_asked))
        self.delete = self._button(self.tr("&Delete…"), lambda: self._ask(self.delete_asked))
        row = FlowLayout(spacing=10)
        for button in (self.keep, self.look, self.compare, self.restore, self.name, self.delete):
            row.addWidget(button)
        self.content.addLayout(row)

    def _button(self, words: str, carry_out: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: carry_out())
        return button

    def _follow(self) -> None:
        chosen, can_write = self.chosen(), not self._session.document.is_read_only
        is_one = len(chosen) == 1
        self.keep.setEnabled(can_write)
        self.look.setEnabled(is_one)
        self.compare.setEnabled(len(chosen) in {1, 2})
        two, one = self.tr("Co&mpare these two"), self.tr("Co&mpare with now")
        self.compare.setText(two if len(chosen) == 2 else one)
        for button in (self.restore, self.name, self.delete):
            button.setEnabled(is_one and can_write)
        self._note.setHidden(bool(self.table.rowCount()))

    def _ask(self, signal: SignalInstance) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            signal.emit(int(chosen[0].id))

    def _look(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.compare_asked.emit(chosen[0].id, chosen[0].id)

    def _compare_with_now(self) -> None:
        match self.chosen():
            case [one]:
                self.compare_asked.emit(one.id, None)
            case [newer, older]:
                self.compare_asked.emit(older.id, newer.id)
