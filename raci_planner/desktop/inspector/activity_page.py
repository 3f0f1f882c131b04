"""What is known of one activity."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from raci_planner.desktop.inspector.agreement_box import AgreementBox
from raci_planner.desktop.inspector.boundary_box import BoundaryBox
from raci_planner.desktop.inspector.history_box import HistoryBox
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands import ChooseDuty, Command, SetNote
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import Activity
from raci_planner.session.session import PlanSession


class ActivityPage(QWidget):
    """Name, section, what the room has said, people per letter, the usual boundary, questions to ask, the note."""

    duty_change_requested = Signal(int)

    def __init__(
        self, session: PlanSession, run: Callable[[Command], object], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._run = run
        self._activity: ActivityId | None = None
        self._title = plain_label("", self, wraps=True, bold=True, scale=1.25)
        self._section = plain_label("", self, wraps=True, look="muted")
        self.agreement = AgreementBox(session, theme, self)
        self.history = HistoryBox(session, self)
        self._letters = Column(self, spacing=2)
        self._boundary = BoundaryBox(self)
        self._questions = Column(self, spacing=4)
        self._note = QPlainTextEdit(self)
        self._note.setObjectName("note")
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(self.tr("Add a note: an agreement, an exception, a link"))
        self._note.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 18)
        self._note.installEventFilter(self)
        note_label = plain_label(self.tr("Note"), self, bold=True)
        note_label.setBuddy(self._note)
        self._note.setAccessibleName(self.tr("Note on the activity"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        for widget in (
            self._title,
            self._section,
            self.agreement,
            self.history,
            self._boundary,
            self._letters,
            self._questions,
            note_label,
            self._note,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._boundary.change_requested.connect(self._ask_duty)
        self._boundary.duty_chosen.connect(self._choose_duty)

    def show_activity(self, key: ActivityId, role: RoleId | None = None) -> None:
        """Show an activity of the plan as it is now, and what was said of a role on it."""
        if key != self._activity:
            self.keep_note()
        plan = self._session.plan
        activity = plan.activities[key]
        is_other = key != self._activity
        self._activity = key
        self._title.setText(activity.name)
        section = plan.sections.get(activity.section) if activity.section is not None else None
        self._section.setText(
            self.tr("Section: {name}").format(name=section.name) if section else self.tr("No section")
        )
        here = role if role in plan.roles else None
        self.agreement.show_cell(key, here)
        self.history.show_cell(key, here)
        self._show_letters(activity)
        match = self._session.analysis.recognition_of(key)
        catalogue = self._session.analysis.boundaries.catalogue
        self._boundary.show_match(match, catalogue, is_read_only=self._session.document.is_read_only)
        self._show_questions(activity)
        self._note.setReadOnly(self._session.document.is_read_only)
        if is_other or not self._note.hasFocus():
            self._note.setPlainText(activity.note)

    def focus_note(self) -> None:
        """Put the keyboard into the note."""
        self._note.setFocus()

    def keep_note(self) -> None:
        """Write the note into the plan, if it was changed."""
        activity = self._session.plan.activities.get(self._activity) if self._activity is not None else None
        text = self._note.toPlainText().strip()
        if activity is not None and text != activity.note and not self._session.document.is_read_only:
            self._run(SetNote(activity.id, text))

    def _show_letters(self, activity: Activity) -> None:
        """Such as "Accountable: Ana Ruiz as Product Manager"."""
        plan = self._session.plan
        self._letters.clear()
        cells = plan.cells_of_activity(activity.id)
        for letter in plan.scheme.letters:
            bit = plan.scheme.set_of(letter.code)
            holders = [self._holder(cell.role) for cell in cells if cell.letters & bit]
            if holders:
                text = f"{letter.label}: {', '.join(holders)}"
                self._letters.add(plain_label(text, self._letters, wraps=True))
        if not cells:
            self._letters.add(plain_label(self.tr("Nobody is involved yet."), self._letters, look="muted"))

    def _holder(self, role: int) -> str:
        plan = self._session.plan
        record = next(one for one in plan.roles_in_order() if one.id == role)
        people = ", ".join(person.name for person in plan.people_of(record.id))
        return self.tr("{people} as {role}").format(people=people, role=record.name) if people else record.name

    def _show_questions(self, activity: Activity) -> None:
        """What to ask the room: first what the open findings ask, then what the duty itself asks."""
        analysis = self._session.analysis
        asked = [finding.question for finding in analysis.of_activity(activity.id) if finding.question]
        duty = analysis.recognition_of(activity.id).duty
        record = analysis.boundaries.catalogue.duty(duty) if duty else None
        asked += record.questions if record is not None else ()
        self._questions.clear()
        if asked:
            self._questions.add(plain_label(self.tr("Questions to ask"), self._questions, bold=True))
        for question in list(dict.fromkeys(asked))[:5]:
            self._questions.add(plain_label(f"• {question}", self._questions, wraps=True))

    def _ask_duty(self) -> None:
        if self._activity is not None:
            self.duty_change_requested.emit(self._activity)

    def _choose_duty(self, duty: str | None) -> None:
        if self._activity is not None:
            self._run(ChooseDuty(self._activity, duty))

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: leaving the note keeps it."""
        if watched is self._note and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)
