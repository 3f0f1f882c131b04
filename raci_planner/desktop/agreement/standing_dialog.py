"""Disputing and parking: what it is about, why, who sees to it and until when."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QWidget

from raci_planner.desktop.agreement.signed_dialog import SignedDialog
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.days import long_format
from raci_planner.desktop.settings import SettingsFile
from raci_planner.domain.commands import Command, SetStandings
from raci_planner.domain.commands.standings import Spot
from raci_planner.domain.records import Standing, StandingState

A_WEEK = timedelta(days=7)
type Subject = tuple[str, tuple[Spot, ...]]
"""What can be disputed or parked: its words, and the cells or activities that they mean."""


class StandingDialog(SignedDialog):
    """Asks what a dispute or a parked question needs; `said` goes out when it was written into the plan."""

    said = Signal()

    def __init__(  # noqa: PLR0913 - what it is about, what is known of it, and where it goes
        self,
        state: StandingState,
        subjects: Sequence[Subject],
        parent: QWidget,
        *,
        before: Standing | None,
        names: Sequence[str],
        settings: SettingsFile,
        run: Callable[[Command], object],
    ) -> None:
        is_parked = state is StandingState.PARKED
        super().__init__(
            self.tr("Park it") if is_parked else self.tr("Mark as disputed"),
            self.tr("The workshop goes on; this comes back with whoever takes it along.")
            if is_parked
            else self.tr("Nobody has to give in now. Say what the two views are, and who settles it."),
            settings,
            parent,
        )
        self.setObjectName("standingDialog")
        self._state = state
        self._subjects = subjects
        self._run = run
        self.subject = QComboBox(self)
        self.subject.addItems([words for words, _ in subjects])
        hint = self.tr("What is missing") if is_parked else self.tr("Such as: Ana sees an R, Ben a C")
        self.reason = self.made_text(before.reason if before else "", hint, 3)
        self.owner = QComboBox(self)
        self.owner.setEditable(True)
        name_choice(self.owner, self.tr("Who sees to it"))
        self.owner.addItems(list(names))
        self.owner.setCurrentText(before.owner if before else "")
        self.has_due = QCheckBox(self.tr("&Until"), self)
        self.due = QDateEdit(self)
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat(long_format())
        self.due.setAccessibleName(self.tr("Until when"))
        due = before.due if before and before.due else date.today() + A_WEEK
        self.due.setDate(QDate(due.year, due.month, due.day))
        self.has_due.toggled.connect(self.due.setEnabled)
        self.has_due.setChecked(is_parked)
        self.due.setEnabled(is_parked)
        self._lay_out(has_choice=len(subjects) > 1)
        self.ok_button.setText(self.tr("Park") if is_parked else self.tr("Mark"))
        self.walk_through(self.subject, self.reason, self.owner, self.has_due, self.due)
        (self.owner if is_parked else self.reason).setFocus()

    def _lay_out(self, *, has_choice: bool) -> None:
        until = QHBoxLayout()
        until.addWidget(self.has_due)
        until.addWidget(self.due, 1)
        self.subject.setVisible(has_choice)
        if has_choice:
            self.form.addRow(self.tr("&About"), self.subject)
        self.form.addRow(self.tr("&Why"), self.reason)
        self.form.addRow(self.tr("Who &sees to it"), self.owner)
        self.form.addRow("", until)
        self.add_author()

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        due = self.due.date()
        edit = self._run(
            SetStandings(
                spots=self._subjects[self.subject.currentIndex()][1],
                state=self._state,
                by=self.sign(),
                on=date.today(),
                reason=self.reason.toPlainText(),
                owner=self.owner.currentText(),
                due=date(due.year(), due.month(), due.day()) if self.has_due.isChecked() else None,
            )
        )
        super().accept()
        if edit is not None:
            self.said.emit()
