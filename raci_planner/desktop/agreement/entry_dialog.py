"""Writing into the log, or putting an entry better."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from raci_planner.desktop.agreement.signed_dialog import SignedDialog
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.words.agreement import kind_word
from raci_planner.domain.commands import AddLogEntry, ChangeLogEntry, Command
from raci_planner.domain.commands.standings import Spot
from raci_planner.domain.records import EntryKind, LogEntry

type Run = Callable[[Command], object]


class EntryDialog(SignedDialog):
    """A decision or a note about an activity, or about one of its cells."""

    def __init__(  # noqa: PLR0913 - what it is about, what was written, and where it goes
        self,
        title: str,
        subjects: Sequence[tuple[str, Spot]],
        parent: QWidget,
        *,
        settings: SettingsFile,
        run: Run,
        entry: LogEntry | None = None,
    ) -> None:
        hint = self.tr("Whoever asks later why it is so finds it here.")
        super().__init__(title, hint, settings, parent)
        self.setObjectName("entryDialog")
        self._entry = entry
        self._subjects = subjects
        self._run = run
        self.kind = QComboBox(self)
        for kind in (EntryKind.DECISION, EntryKind.NOTE):
            self.kind.addItem(kind_word(kind), kind.value)
        self.subject = QComboBox(self)
        self.subject.addItems([words for words, _ in subjects])
        self.text = self.made_text("", self.tr("What was said or decided, and why"), 5)
        self.form.addRow(self.tr("&Kind"), self.kind)
        if entry is None:
            self.form.addRow(self.tr("&About"), self.subject)
        else:
            self.subject.hide()
            self.kind.setCurrentIndex(self.kind.findData(entry.kind.value))
            self.text.setPlainText(entry.text)
        self.form.addRow(self.tr("&Text"), self.text)
        if entry is None:
            self.add_author()
        else:
            self.author.hide()
        self.ok_button.setText(self.tr("Keep"))
        self.walk_through(self.kind, self.subject, self.text)
        self.text.textChanged.connect(self._check)
        self._check()
        self.text.setFocus()

    def _check(self) -> None:
        self.ok_button.setEnabled(bool(self.text.toPlainText().strip()))

    def _command(self) -> Command:
        kind, text = EntryKind(self.kind.currentData()), self.text.toPlainText()
        if self._entry is not None:
            return ChangeLogEntry(self._entry.id, text, kind)
        _, (activity, role) = self._subjects[self.subject.currentIndex()]
        return AddLogEntry(activity=activity, role=role, kind=kind, text=text, by=self.sign(), on=date.today())

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        self._run(self._command())
        super().accept()
