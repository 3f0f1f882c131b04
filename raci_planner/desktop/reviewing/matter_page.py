"""One matter of a review: what is known of it, what to ask, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.reviewing.matter_list import topic_words
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.text import italic_label, plain_label
from raci_planner.domain.records import ReviewStep
from raci_planner.session.reviewing.matters import Matter, Outcome, Topic


class MatterPage(QWidget):
    """Shows a matter and tells what the room says to it."""

    settled = Signal(str, str)
    """The outcome and the remark; no outcome opens the matter again."""
    park_requested = Signal()
    accept_requested = Signal()
    look_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matterPage")
        self._topic = plain_label("", self, look="muted")
        self._title = plain_label("", self, wraps=True, bold=True, scale=1.2)
        self._detail = plain_label("", self, wraps=True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._question = italic_label("", self)
        self.remark = QLineEdit(self)
        self.remark.setPlaceholderText(self.tr("Remark for the change log (optional)"))
        self.remark.setAccessibleName(self.tr("Remark"))
        self.confirm = self._button(self.tr("&Confirmed"), lambda: self._settle(Outcome.CONFIRMED))
        self.change = self._button(self.tr("C&hanged"), lambda: self._settle(Outcome.CHANGED))
        self.park = self._button(self.tr("&Park it…"), self.park_requested)
        self.reopen = self._button(self.tr("Open a&gain"), lambda: self.settled.emit("", ""))
        self.look = self._button(self.tr("&Show in the plan"), self.look_requested)
        self.accept = self._button(self.tr("&Accept as it is…"), self.accept_requested)
        self.confirm.setProperty("look", "primary")
        self.setLayout(self._layout())
        self.show_matter(None, None)

    def show_matter(self, matter: Matter | None, step: ReviewStep | None) -> None:
        """Show a matter with what was said to it so far; None for a review without any."""
        for button in (self.confirm, self.change, self.park, self.look, self.remark):
            button.setEnabled(matter is not None)
        self.reopen.setVisible(step is not None)
        self.accept.setVisible(matter is not None and matter.topic in (Topic.NEW_FINDING, Topic.OLD_FINDING))
        if matter is None:
            self._topic.setText("")
            self._title.setText(self.tr("Nothing has to be looked at again."))
            self._detail.setText("")
            self._question.setText("")
            return
        self._topic.setText(topic_words(matter.topic))
        self._title.setText(matter.title)
        self._detail.setText("\n".join(matter.detail))
        self._question.setText(matter.question)
        self.remark.setText(step.remark if step else "")
        self.look.setEnabled(matter.activity is not None or matter.role is not None)

    def _settle(self, outcome: Outcome) -> None:
        self.settled.emit(outcome.value, self.remark.text())

    def _button(self, words: str, answer: Callable[[], object] | SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(answer)
        return button

    def _layout(self) -> QVBoxLayout:
        outcomes, ways = QHBoxLayout(), QHBoxLayout()
        for button in (self.confirm, self.change, self.park, self.reopen):
            outcomes.addWidget(button)
        outcomes.addStretch(1)
        for button in (self.look, self.accept):
            ways.addWidget(button)
        ways.addStretch(1)
        told = QWidget(self)
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for widget in (self._topic, self._title, self._detail, self._question):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(ways)
        column.addStretch(1)
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 4, 4, 4)
        layout.setSpacing(10)
        layout.addWidget(ScrollingPage(told, self, name=self.tr("The matter")), 1)
        layout.addWidget(self.remark)
        layout.addLayout(outcomes)
        return layout
