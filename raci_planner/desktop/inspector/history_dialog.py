"""The history of a cell as a dialogue: every moment on a line, the latest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.words.versions import when
from raci_planner.session.cell_history import CellMoment


class HistoryDialog(FormDialog):
    """What happened to a cell, with whoever did it."""

    def __init__(self, about: str, moments: Sequence[CellMoment], parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        hint = self.tr("Who set it when, what each kept version found, and what was decided; the latest first.")
        super().__init__(about, hint, parent, width=56, height=28, buttons=close)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("History"))
        heads = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("More"))
        self.table = QTableWidget(len(moments), len(heads), self)
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(about)
        for place, moment in enumerate(moments):
            for column, text in enumerate((when(moment), moment.by, moment.title, moment.detail)):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self._fit()
        self.content.addWidget(self.table, 1)
        if not moments:
            self.table.hide()
            words = self.tr("Nothing is known: it was as it is when the plan began to remember.")
            self.content.addWidget(plain_label(words, self, wraps=True))
            self.content.addStretch(1)

    def _fit(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
