"""What a person may wish of the program, apart from any plan; every wish counts at once."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QWidget

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label


class PreferencesDialog(FormDialog):
    """Name, colours, and where the program keeps its log."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Preferences"), "", parent, width=30, buttons=close)
        self.setObjectName("preferencesDialog")
        self._desk = desk
        self.author = QLineEdit(desk.settings.current.author, self)
        self.author.setPlaceholderText(self.tr("Signs what you accept as it is"))
        self.author.editingFinished.connect(lambda: desk.settings.change(author=self.author.text().strip()))
        self.colours = QComboBox(self)
        for words, key in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            self.colours.addItem(words, key)
        self.colours.setCurrentIndex(max(0, self.colours.findData(desk.settings.current.theme)))
        self.colours.activated.connect(lambda: desk.settings.change(theme=self.colours.currentData()))
        log = QPushButton(self.tr("Open &log folder"), self)
        log.setAutoDefault(False)
        log.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(desk.folders.log))))
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Your name"), self.author)
        form.addRow(self.tr("&Colours"), self.colours)
        form.addRow("", log)
        self.content.addLayout(form)
        words = self.tr("RACI Planner sends nothing to anybody.")
        self.content.addWidget(plain_label(words, self, wraps=True, look="muted"))
