"""A dialogue that somebody puts their name to; the name is remembered for the next one."""

from itertools import pairwise

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.settings import SettingsFile


class SignedDialog(FormDialog):
    """Fields in `form`, and at its end who says so."""

    def __init__(self, title: str, hint: str, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(title, hint, parent, width=34)
        self._settings = settings
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.content.addLayout(self.form)
        self.author = QLineEdit(settings.current.author, self)
        self.author.setObjectName("author")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Enter alone begins a line in a field for text
            QShortcut(QKeySequence(keys), self, self.ok_button.click)

    def sign(self) -> str:
        """The name, which is remembered."""
        name = self.author.text().strip()
        self._settings.change(author=name)
        return name

    def add_author(self) -> None:
        """Ask for the name, below what was asked before."""
        self.form.addRow(self.tr("&Your name"), self.author)

    def walk_through(self, *fields: QWidget) -> None:
        """Have Tab go through these fields, then to the name and to the buttons."""
        last = self.buttons.buttons()[-1]
        stops = [*fields, self.author, self.ok_button, last]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def made_text(self, text: str, hint: str, lines: int) -> QPlainTextEdit:
        """A field for some lines of text; Tab leaves it."""
        field = QPlainTextEdit(text, self)
        field.setTabChangesFocus(True)
        field.setPlaceholderText(hint)
        field.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)
        return field
