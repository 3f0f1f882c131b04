"""What a plan says of itself: name, purpose, stage, review date."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from raci_planner.desktop.days import long_format
from raci_planner.desktop.form import FormDialog
from raci_planner.domain.commands import Command, SetPlanInfo
from raci_planner.domain.records import PlanInfo, Stage

_USUAL_INTERVAL = timedelta(days=91)
"""Teams that live by their plan look at it once a quarter."""


class PlanDetailsDialog(FormDialog):
    """One edit for all of it."""

    def __init__(self, info: PlanInfo, run: Callable[[Command], object], parent: QWidget) -> None:
        super().__init__(self.tr("Plan details"), "", parent, width=34)
        self.setObjectName("planDetails")
        self._run = run
        self.name = QLineEdit(info.name, self)
        self.purpose = QPlainTextEdit(info.purpose, self)
        self.purpose.setTabChangesFocus(True)
        self.purpose.setPlaceholderText(self.tr("What the plan is for, and for whom"))
        self.purpose.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 18)
        self.stage = QComboBox(self)
        for words, stage in (
            (self.tr("Not said"), ""),
            (self.tr("First product: a product manager first"), Stage.FIRST_PRODUCT.value),
            (self.tr("Scaling: add a project manager"), Stage.SCALING.value),
            (self.tr("Established: often both"), Stage.ESTABLISHED.value),
        ):
            self.stage.addItem(words, stage)
        self.stage.setCurrentIndex(max(0, self.stage.findData(info.stage.value if info.stage else "")))
        self.has_review = QCheckBox(self.tr("&Review on"), self)
        self.review = QDateEdit(self)
        self.review.setCalendarPopup(True)
        self.review.setDisplayFormat(long_format())
        self.review.setAccessibleName(self.tr("Date of the next review"))
        due = info.review_due or date.today() + _USUAL_INTERVAL
        self.review.setDate(QDate(due.year, due.month, due.day))
        self.has_review.toggled.connect(self.review.setEnabled)
        self.has_review.setChecked(info.review_due is not None)
        self.review.setEnabled(info.review_due is not None)
        row = QHBoxLayout()
        row.addWidget(self.has_review)
        row.addWidget(self.review, 1)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Purpose"), self.purpose)
        form.addRow(self.tr("&Stage of the team"), self.stage)
        form.addRow("", row)
        self.content.addLayout(form)
        self.ok_button.setText(self.tr("Keep"))
        self.name.textChanged.connect(lambda text: self.ok_button.setEnabled(bool(text.strip())))

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        chosen = self.review.date()
        stage = self.stage.currentData()
        self._run(
            SetPlanInfo(
                name=self.name.text(),
                purpose=self.purpose.toPlainText(),
                review_due=date(chosen.year(), chosen.month(), chosen.day()) if self.has_review.isChecked() else None,
                stage=Stage(stage) if stage else None,
            )
        )
        super().accept()
