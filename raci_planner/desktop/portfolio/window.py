"""The window of a folder of plans: who carries how much, which duties are owned differently, what is due."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.portfolio.list_model import SORT_ROLE, ListModel
from raci_planner.desktop.text import plain_label
from raci_planner.interchange.lists import PlanList
from raci_planner.session.portfolio import Portfolio
from raci_planner.session.portfolio_lists import portfolio_lists

_PLANS = 0
_WIDEST = 34
"""Units: characters. A column that needs more shows the beginning, and all of it in its tooltip."""


class PortfolioDialog(FormDialog):
    """A tab per list. It was read once and changes no plan; Enter on a plan opens it."""

    opened = Signal(Path)
    export_requested = Signal()

    def __init__(self, portfolio: Portfolio, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Folder of plans"), "", parent, width=70, height=38, buttons=close)
        self.setObjectName("portfolioDialog")
        self.portfolio = portfolio
        self.tables: list[QTableView] = []
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Views of the folder"))
        self.tabs.setDocumentMode(True)
        titles = (self.tr("&Plans and reviews"), self.tr("P&eople"), self.tr("&Roles"), self.tr("&Duties"))
        for title, content in zip(titles, portfolio_lists(portfolio), strict=True):
            self.tabs.addTab(self._table(content), title)
        self.tables[_PLANS].activated.connect(self._open)
        self.content.addWidget(plain_label(self._size(portfolio), self, look="muted", wraps=True))
        self.content.addWidget(self.tabs, 1)
        self.content.addLayout(self._foot())

    def say(self, text: str) -> None:
        """Tell what was done, below the lists."""
        self._hint.setText(text)

    def _size(self, portfolio: Portfolio) -> str:
        words = self.tr("{folder} · plans read: {read}").format(folder=portfolio.folder, read=len(portfolio.summaries))
        missed = len(portfolio.unreadable)
        return words if not missed else words + self.tr(" · not readable: {count}").format(count=missed)

    def _table(self, content: PlanList) -> QTableView:
        table = QTableView(self)
        model = QSortFilterProxyModel(table)
        model.setSourceModel(ListModel(content))
        model.setSortRole(SORT_ROLE)
        table.setModel(model)
        table.setAccessibleName(content.title)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSortIndicatorShown(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.resizeColumnsToContents()
        widest = table.fontMetrics().averageCharWidth() * _WIDEST
        for column in range(model.columnCount()):
            table.setColumnWidth(column, min(table.columnWidth(column) + 12, widest))
        table.horizontalHeader().setStretchLastSection(True)
        self.tables.append(table)
        return table

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        hint = self.tr("Enter opens a plan. People and roles are taken for the same when their names are.")
        self._hint = plain_label(hint, self, look="muted", wraps=True)
        foot.addWidget(self._hint, 1)
        export = QPushButton(self.tr("E&xport to Excel…"), self)
        export.setAutoDefault(False)
        export.clicked.connect(self.export_requested)
        foot.addWidget(export)
        return foot

    def _open(self, index: QModelIndex) -> None:
        model = self.tables[_PLANS].model()
        if isinstance(model, QSortFilterProxyModel):
            self.opened.emit(self.portfolio.plans[model.mapToSource(index).row()].path)
