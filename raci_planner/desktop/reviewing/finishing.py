"""The end of a review: who took part, what to remember, and when to look again."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from raci_planner.desktop.agreement.signed_dialog import SignedDialog
from raci_planner.desktop.days import long_format
from raci_planner.desktop.settings import SettingsFile


class FinishDialog(SignedDialog):
    """Asks for what the kept version says of the review."""

    def __init__(  # noqa: PLR0913, PLR0917 - what is known already
        self, name: str, participants: str, next_due: date, open_matters: int, settings: SettingsFile, parent: QWidget
    ) -> None:
        hint = self._hint(open_matters)
        super().__init__(self.tr("Finish the review"), hint, settings, parent)
        self.setObjectName("finishReview")
        self.name = QLineEdit(name, self)
        self.participants = QLineEdit(participants, self)
        self.participants.setPlaceholderText(self.tr("Such as: Ana, Ben, Chen"))
        self.note: QPlainTextEdit = self.made_text("", self.tr("What the next review should know"), 3)
        self.has_next = QCheckBox(self.tr("Ne&xt review on"), self)
        self.next_due = QDateEdit(QDate(next_due.year, next_due.month, next_due.day), self)
        self.next_due.setCalendarPopup(True)
        self.next_due.setDisplayFormat(long_format())
        self.next_due.setAccessibleName(self.tr("Date of the next review"))
        self.has_next.toggled.connect(self.next_due.setEnabled)
        self.has_next.setChecked(True)
        self.exports_log = QCheckBox(self.tr("Export the change &log"), self)
        self.exports_log.setChecked(True)
        row = QHBoxLayout()
        row.addWidget(self.has_next)
        row.addWidget(self.next_due, 1)
        self.form.addRow(self.tr("&Version"), self.name)
        self.form.addRow(self.tr("&Took part"), self.participants)
        self.form.addRow(self.tr("&Note"), self.note)
        self.form.addRow("", row)
        self.form.addRow("", self.exports_log)
        self.add_author()
        self.ok_button.setText(self.tr("Mark as reviewed"))

    def chosen_day(self) -> date | None:
        """The day of the next review; None if none is wanted."""
        day = self.next_due.date()
        return date(day.year(), day.month(), day.day()) if self.has_next.isChecked() else None

    def _hint(self, open_matters: int) -> str:
        if open_matters:
            return self.tr("Still open: {count}. They come up again next time.").format(count=open_matters)
        return self.tr("Everything has been looked at.")
