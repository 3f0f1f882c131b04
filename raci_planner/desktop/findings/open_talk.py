"""The one conversation that is open: what it is about, the question, and the findings it would settle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from raci_planner.analysis.conversations import Conversation
from raci_planner.desktop.text import italic_label, plain_label


class OpenTalk(QWidget):
    """Offers to show the findings of a conversation by themselves."""

    findings_wanted = Signal()

    def __init__(self, conversation: Conversation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("openTalk")
        frame = QFrame(self)
        frame.setProperty("look", "talk")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 3, 8, 3)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(9, 7, 8, 8)
        layout.setSpacing(5)
        layout.addWidget(plain_label(conversation.title, frame, wraps=True, bold=True))
        layout.addWidget(plain_label(conversation.sentence, frame, wraps=True, look="muted"))
        layout.addWidget(italic_label(f"“{conversation.question}”", frame))
        count = len(conversation.findings)
        words = self.tr("Show its finding") if count == 1 else self.tr("Show its {n} findings").format(n=count)
        show = QPushButton(words, frame)
        show.setProperty("look", "small")
        show.clicked.connect(self.findings_wanted)
        layout.addWidget(show)
