"""The question to put to the room: what a finding asks, and not its verdict."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from raci_planner.desktop.theme import NOTE, Theme
from raci_planner.desktop.workshop.wall import BODY, HEADING, SMALL, wall_label
from raci_planner.domain.ids import ActivityId
from raci_planner.session.session import PlanSession

_MARK = 40
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, and what made it worth asking."""

    asks: str
    because: str


def questions_on(session: PlanSession, activity: ActivityId) -> tuple[Question, ...]:
    """What to ask about an activity: first what the findings ask, then what its documented duty asks."""
    about = f"{session.plan.activities[activity].name} — "
    here = session.analysis.of_activity(activity)
    found = {one.question: _begun(one.sentence.removeprefix(about)) for one in here if one.question}
    for finding in session.analysis.findings:
        if activity in finding.activities and finding.question:
            found.setdefault(finding.question, finding.sentence)
    duty = session.boundaries.catalogue.duty(session.analysis.recognition_of(activity).duty)
    if duty is not None:
        found |= {question: duty.summary for question in duty.questions if question not in found}
    return tuple(Question(asks, because) for asks, because in found.items())


def _begun(sentence: str) -> str:
    """What stands on the wall is already named there, so a sentence may begin behind its name."""
    return sentence[:1].upper() + sentence[1:]


class QuestionBanner(QFrame):
    """One question at a time, with a large question mark beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("questionBanner")
        self._theme = theme
        self._questions: Sequence[Question] = ()
        self._place = 0
        self._asks = wall_label("", self, HEADING, bold=True)
        self._because = wall_label("", self, BODY)
        self._more = wall_label("", self, SMALL, look="muted")
        column = QVBoxLayout(self)
        beside, far = 2 * 16 + _MARK, 20
        column.setContentsMargins(
            far if self.isRightToLeft() else beside, 14, beside if self.isRightToLeft() else far, 14
        )
        column.setSpacing(4)
        for label in (self._asks, self._because, self._more):
            column.addWidget(label)

    @property
    def text(self) -> str:
        """The question that is shown; empty if there is none."""
        return self._questions[self._place].asks if self._questions else ""

    def ask(self, questions: Sequence[Question]) -> None:
        """Show the first of these questions; nothing if there is none."""
        if questions != self._questions:
            self._questions = questions
            self._place = 0
        self._show()

    def set_room(self, *, for_reason: bool, for_count: bool) -> None:
        """Leave out what made it worth asking, or how many more questions there are, where there is little room."""
        self._because.setVisible(for_reason)
        self._more.setVisible(for_count and len(self._questions) > 1)
        self.updateGeometry()  # at once: the cards are given what this leaves

    def ask_next(self) -> None:
        """Show the next question, and after the last the first."""
        if self._questions:
            self._place = (self._place + 1) % len(self._questions)
            self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._questions))
        if not self._questions:
            return
        question = self._questions[self._place]
        self._asks.setText(question.asks)
        self._because.setText(question.because)
        words = self.tr("Question {place} of {count}; Q shows the next")
        self._more.setText(words.format(place=self._place + 1, count=len(self._questions)))
        self.setAccessibleName(question.asks)

    # Qt's override

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QFrame."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = QColor(self._theme.severities[NOTE])
            painter.setPen(QPen(ink, 2))
            painter.setBrush(QColor(self._theme.tints[NOTE]))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            mark = QRectF(self.width() - 16 - _MARK if self.isRightToLeft() else 16, 16, _MARK, _MARK)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(mark)
            font = QFont(self.font())
            font.setBold(True)
            font.setPixelSize(round(_MARK * 0.68))
            painter.setFont(font)
            painter.setPen(QColor(self._theme.base))
            painter.drawText(mark, _CENTRE, "?")
