"""Export: formats on the left, options and what will come out on the right."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from raci_planner.desktop.exporting.choice import ExportChoice
from raci_planner.desktop.exporting.options import ExportOptions
from raci_planner.desktop.exporting.preview_pane import PreviewPane
from raci_planner.desktop.exporting.previews import Preview, preview_of
from raci_planner.desktop.exporting.words import format_words
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.text import plain_label
from raci_planner.interchange.report import PlanReport


class ExportDialog(FormDialog):
    """`chosen` carries what is to be written; where to is asked afterwards. Previews are made by `jobs`."""

    chosen = Signal(ExportChoice)

    def __init__(self, report: PlanReport, choice: ExportChoice, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(self.tr("Export"), "", parent, width=66, height=44)
        self.setObjectName("exportDialog")
        self._report = report
        self._jobs = jobs
        self._asked = 0
        self.formats = QListWidget(self)
        self.formats.setAccessibleName(self.tr("Format"))
        self._words = format_words()
        self._keys = list(self._words)
        self.formats.addItems([name for name, _ in self._words.values()])
        self._summary = plain_label("", self, wraps=True, look="muted")
        self.options = ExportOptions(report, self)
        self.preview = PreviewPane(self)
        self.opens = QCheckBox(self.tr("&Open when done"), self)
        self.shows_folder = QCheckBox(self.tr("Show in fol&der"), self)
        self.opens.setChecked(choice.opens)
        self.shows_folder.setChecked(choice.shows_folder)
        self.ok_button.setText(self.tr("&Export…"))
        self._lay_out()
        self.options.show_choice(choice)
        self.formats.setCurrentRow(self._keys.index(choice.key))
        self._show_format()
        self.formats.currentRowChanged.connect(self._choose_format)
        self.options.changed.connect(self._show_preview)
        self.formats.setFocus()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return replace(self.options.choice(), opens=self.opens.isChecked(), shows_folder=self.shows_folder.isChecked())

    def choose(self, key: str) -> None:
        """Choose a format by its key."""
        self.formats.setCurrentRow(self._keys.index(key))

    def _lay_out(self) -> None:
        self.formats.setFixedWidth(self.fontMetrics().height() * 11)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self._summary, self.options):
            right.addWidget(widget)
        right.addWidget(self.preview, 1)
        after = QHBoxLayout()
        after.setSpacing(16)
        after.addWidget(self.opens)
        after.addWidget(self.shows_folder)
        after.addStretch(1)
        right.addLayout(after)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.formats)
        row.addLayout(right, 1)
        self.content.addLayout(row, 1)

    def _choose_format(self, place: int) -> None:
        self.options.show_choice(replace(self.options.choice(), key=self._keys[place]))
        self._show_format()

    def _show_format(self) -> None:
        self._summary.setText(self._words[self.options.choice().key][1])
        self._show_preview()

    def _show_preview(self) -> None:
        """Make the preview beside the event loop; one that was overtaken, or whose dialogue is gone, is not shown."""
        self._asked += 1
        number, choice = self._asked, self.options.choice()

        def make() -> Preview | None:
            return preview_of(self._report, choice) if number == self._asked else None

        def show(made: Preview | None) -> None:
            if made is not None and number == self._asked:
                self.preview.show_preview(made)

        self._jobs.start(make, show, lambda _: None)

    # Qt's overrides

    def accept(self) -> None:
        """See QDialog."""
        choice = self.choice()
        super().accept()
        self.chosen.emit(choice)

    def done(self, result: int) -> None:
        """See QDialog."""
        self._asked += 1
        super().done(result)
