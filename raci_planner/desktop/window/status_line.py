"""The line at the bottom: the plan in numbers, what is to resolve, and whether it is saved."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from raci_planner.analysis.findings import Severity
from raci_planner.desktop.text import ElidedLabel, plain_label, plain_tooltip
from raci_planner.desktop.words.findings import counts_in_words
from raci_planner.domain.edits import Edit
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell


class StatusLine(QStatusBar):
    """Figures on the left; the finding counter, which opens the findings, and the saved state on the right."""

    findings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assigned: set[int] = set()
        self._figures = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._figures.setAccessibleName(self.tr("The plan in numbers"))
        self._counter = QPushButton(self)
        self._counter.setObjectName("findingCounter")
        self._counter.setProperty("look", "quiet")
        self._counter.setToolTip(self.tr("Show the findings"))
        self._counter.clicked.connect(self.findings_requested)
        self._saved = plain_label("", self)
        self._saved.setObjectName("savedState")
        self.addWidget(self._figures)
        self.addPermanentWidget(self._counter)
        self.addPermanentWidget(self._saved)

    @property
    def saved_label(self) -> QLabel:
        """Where the saved state is shown."""
        return self._saved

    def show_plan(self, plan: Plan) -> None:
        """Show a plan's size and how much of it is assigned."""
        self._assigned = {activity for activity in plan.activities if any(plan.row(activity))}
        self._show_figures(plan)

    def follow(self, plan: Plan, edit: Edit) -> None:
        """Show the same after an edit, looking only at the rows that it touched."""
        for change in edit.changes:
            record = change.record
            if isinstance(record, Cell | Activity):
                row = record.activity if isinstance(record, Cell) else record.id
                self._assigned.discard(row)
                if row in plan.activities and any(plan.row(row)):
                    self._assigned.add(row)
        self._show_figures(plan)

    def _show_figures(self, plan: Plan) -> None:
        activities, roles = len(plan.activities), len(plan.roles)
        rows = self.tr("1 activity") if activities == 1 else self.tr("{n} activities").format(n=f"{activities:,}")
        columns = self.tr("1 role") if roles == 1 else self.tr("{n} roles").format(n=roles)
        parts = [rows, columns]
        if plan.info.layer:
            parts.insert(0, self.tr("Layer: {name}").format(name=plan.info.layer))
        if activities:
            parts.append(self.tr("{share} % assigned").format(share=100 * len(self._assigned) // activities))
        self._figures.setText(" · ".join(parts))
        self._figures.setToolTip(plain_tooltip(self._figures.text()))

    def show_counts(self, counts: Mapping[Severity, int]) -> None:
        """Show how much there is to talk about."""
        words = counts_in_words(counts) or self.tr("Nothing to resolve")
        self._counter.setText(words)
        self._counter.setAccessibleName(self.tr("Findings: {what}").format(what=words))

    def show_saved(self, text: str) -> None:
        """Show whether the plan is saved."""
        self._saved.setText(text)
