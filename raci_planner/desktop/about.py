"""What this program is."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raci_planner.desktop.doctor import system_report
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label


class AboutDialog(FormDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget) -> None:
        hint = self.tr("Map who does what, and see where product and project roles blur.")
        super().__init__(self.tr("RACI Planner"), hint, parent, width=36, buttons=QDialogButtonBox.StandardButton.Close)
        self.setObjectName("aboutDialog")
        for_a_report = self.tr("What a report of a fault should say, in English:")
        self.content.addWidget(plain_label(for_a_report, self, wraps=True, look="muted"))
        self.content.addWidget(plain_label(system_report(), self, wraps=True))
        words = self.tr("MIT licence. Made with Qt for Python (LGPL), SQLAlchemy, openpyxl and Lucide icons (ISC).")
        self.content.addWidget(plain_label(words, self, wraps=True, look="muted"))
