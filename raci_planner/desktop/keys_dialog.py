"""All keys on one page, made from the table of actions, to search and to print."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.columns import share_width
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.workshop.steps import steps

translate = QCoreApplication.translate

_SHARES = (22, 28, 50)
"""Parts of the width that keys, names and explanations get, on the screen and on paper."""


class KeysDialog(FormDialog):
    """A table that can be narrowed down by typing; what is left of it can be printed."""

    def __init__(self, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Keyboard shortcuts"), "", parent, width=64, height=38, buttons=close)
        self.setObjectName("keysDialog")
        self._look_for = QLineEdit(self)
        self._look_for.setPlaceholderText(self.tr("What do you want to do?"))
        self._look_for.setAccessibleName(self.tr("Narrow the keys down"))
        self._look_for.textChanged.connect(self._narrow)
        self._rows = key_rows()
        self.table = QTableWidget(len(self._rows), 3, self)
        self.table.setAccessibleName(self.tr("Keys and what they do"))
        self.table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What"), self.tr("More")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        for place, row in enumerate(self._rows):
            for column, text in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(text))
        share_width(self.table, *_SHARES)
        self.print_button = self.buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._preview)
        self.content.addWidget(self._look_for)
        self.content.addWidget(self.table, 1)
        self._look_for.setFocus()

    def page(self) -> QTextDocument:
        """The keys that are shown, laid out for paper."""
        return keys_page([row for place, row in enumerate(self._rows) if not self.table.isRowHidden(place)])

    def _preview(self) -> None:
        document = self.page()
        document.setParent(self)
        preview = QPrintPreviewDialog(self)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.paintRequested.connect(lambda printer: print_on(printer, document))
        preview.open()

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for place, row in enumerate(self._rows):
            said = " ".join(row).casefold()
            self.table.setRowHidden(place, not all(word in said for word in words))


def print_on(printer: QPrinter, document: QTextDocument) -> None:
    """Put a document on the pages of a printer."""
    document.print_(printer)


def keys_page(rows: list[tuple[str, str, str]]) -> QTextDocument:
    """A table of keys in black on white, its head repeated on every page."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Sans Serif", 9))
    cursor = QTextCursor(document)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.insertText(translate("Keys", "RACI Planner: keyboard shortcuts"), bold)
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setCellPadding(3)
    form.setCellSpacing(0)
    form.setBorder(0.5)
    form.setBorderCollapse(True)
    form.setTopMargin(8)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in _SHARES])
    table = cursor.insertTable(len(rows) + 1, 3, form)
    heads = (translate("Keys", "Keys"), translate("Keys", "What"), translate("Keys", "More"))
    for place, row in enumerate((heads, *rows)):
        for column, text in enumerate(row):
            cell = table.cellAt(place, column).firstCursorPosition()
            cell.insertText(text, bold if place == 0 or column == 0 else QTextCharFormat())
    return document


def key_rows() -> list[tuple[str, str, str]]:
    """Keys, name and explanation of all that has a key: what the matrix reads by itself, the menus, the workshop."""
    rows = [
        ("R A C I", translate("Keys", "Set letter"), translate("Keys", "In a cell of a role; also 1 2 3 4")),
        (
            translate("Keys", "Shift+R …"),
            translate("Keys", "Add or remove letter"),
            translate("Keys", "Makes A/R of A"),
        ),
        (
            translate("Keys", "Space"),
            translate("Keys", "Next letter"),
            translate("Keys", "Alt+Down opens the list of letters"),
        ),
        (
            translate("Keys", "Enter, Tab"),
            translate("Keys", "Go down, go right"),
            translate("Keys", "With Shift the other way; Enter after Tab returns to the first column"),
        ),
        (
            translate("Keys", "Ctrl+arrow"),
            translate("Keys", "Jump to the edge of a block"),
            translate("Keys", "With Shift it selects"),
        ),
        (
            translate("Keys", "Home, End, Page Up, Page Down"),
            translate("Keys", "Ends of the line, a screen up or down"),
            translate("Keys", "With Ctrl the first and the last cell"),
        ),
        (
            translate("Keys", "Ctrl+Enter"),
            translate("Keys", "Fill the selection"),
            translate("Keys", "With the letters of the current cell"),
        ),
        (
            translate("Keys", "Ctrl+A, Shift+Space, Ctrl+Space"),
            translate("Keys", "Select all, the row, the column"),
            translate("Keys", "As in a spreadsheet"),
        ),
        (
            translate("Keys", "Ctrl+Tab"),
            translate("Keys", "Leave the matrix"),
            translate("Keys", "Tab itself moves within it"),
        ),
        (
            translate("Keys", "Ctrl+wheel"),
            translate("Keys", "Zoom the matrix"),
            translate("Keys", "Between 60 and 200 %"),
        ),
    ]
    native = QKeySequence.SequenceFormat.NativeText
    for menu in action_table():
        for spec in menu.actions():
            if spec.keys:
                keys = ", ".join(QKeySequence(key).toString(native) for key in spec.keys)
                rows.append((keys, spec.plain_text, spec.tooltip))
    on_the_wall = translate("Keys", "In workshop mode; with Ctrl where the plan has a letter of that name")
    return [*rows, *((step.key, step.text, on_the_wall) for step in steps())]
