"""All keys on one page, made from the table of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.form import FormDialog

translate = QCoreApplication.translate


class KeysDialog(FormDialog):
    """A table that can be narrowed down by typing."""

    def __init__(self, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Keyboard"), "", parent, width=44, height=36, buttons=close)
        self.setObjectName("keysDialog")
        self._look_for = QLineEdit(self)
        self._look_for.setPlaceholderText(self.tr("What do you want to do?"))
        self._look_for.setAccessibleName(self.tr("Narrow the keys down"))
        self._look_for.textChanged.connect(self._narrow)
        self._rows = key_rows()
        self.table = QTableWidget(len(self._rows), 3, self)
        self.table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What"), self.tr("More")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        for place, row in enumerate(self._rows):
            for column, text in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(text))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._look_for)
        self.content.addWidget(self.table, 1)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for place, row in enumerate(self._rows):
            said = " ".join(row).casefold()
            self.table.setRowHidden(place, not all(word in said for word in words))


def key_rows() -> list[tuple[str, str, str]]:
    """Keys, name and explanation of everything that has a key; first what the matrix reads by itself."""
    rows = [
        ("R A C I", translate("Keys", "Set letter"), translate("Keys", "In a cell of a role; also 1 2 3 4")),
        ("Shift+R …", translate("Keys", "Add or remove letter"), translate("Keys", "Makes A/R of A")),
        (
            translate("Keys", "Space"),
            translate("Keys", "Next letter"),
            translate("Keys", "Alt+Down opens the list of letters"),
        ),
        (
            translate("Keys", "Enter, Tab"),
            translate("Keys", "Go down, go right"),
            translate("Keys", "With Shift the other way"),
        ),
        (
            translate("Keys", "Ctrl+arrow"),
            translate("Keys", "Jump to the edge of a block"),
            translate("Keys", "With Shift it selects"),
        ),
    ]
    native = QKeySequence.SequenceFormat.NativeText
    for menu in action_table():
        for spec in menu.actions():
            if spec.keys:
                keys = ", ".join(QKeySequence(key).toString(native) for key in spec.keys)
                rows.append((keys, spec.plain_text, spec.tooltip))
    return rows
