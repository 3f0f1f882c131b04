"""Accepting a finding as it is: a reason, and who says so."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from raci_planner.analysis.findings import Finding
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.text import plain_label
from raci_planner.domain.commands import AcceptFinding, Command


class AcceptDialog(FormDialog):
    """Asks for the reason; the next review will ask again only if the cells have changed."""

    def __init__(
        self, finding: Finding, settings: SettingsFile, run: Callable[[Command], object], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Accept as it is"), finding.sentence, parent, width=32)
        self.setObjectName("acceptDialog")
        self._finding = finding
        self._settings = settings
        self._run = run
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(self.tr("Such as: agreed with Ana for this quarter"))
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 18)
        self.author = QLineEdit(settings.current.author, self)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Why it is fine"), self.reason)
        form.addRow(self.tr("&Your name"), self.author)
        self.content.addLayout(form)
        words = self.tr("It comes back only when the letters it stands on change.")
        self.content.addWidget(plain_label(words, self, wraps=True, look="muted"))
        self.ok_button.setText(self.tr("Accept"))
        self.ok_button.setEnabled(False)
        self.reason.textChanged.connect(lambda: self.ok_button.setEnabled(bool(self.reason.toPlainText().strip())))
        self.reason.setFocus()

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        author = self.author.text().strip()
        if author != self._settings.current.author:
            self._settings.change(author=author)
        finding = self._finding
        command = AcceptFinding(
            key=finding.key, basis=finding.basis, reason=self.reason.toPlainText(), by=author, on=date.today()
        )
        if self._run(command) is not None:
            super().accept()
