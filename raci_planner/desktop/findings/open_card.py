"""The one card that is open: everything said in full, with buttons for what can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from raci_planner.analysis.findings import Fix
from raci_planner.desktop.days import day
from raci_planner.desktop.findings.card_painter import where_of
from raci_planner.desktop.findings.listing import AcceptedCard, Card
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.marks import severity_pixmap
from raci_planner.desktop.text import italic_label, plain_label, plain_tooltip
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.findings import kind_word
from raci_planner.domain.plan import Plan


class OpenCard(QWidget):
    """Tells by signals what is to be done about its finding."""

    fix_chosen = Signal(Fix)
    accept_chosen = Signal()
    reopen_chosen = Signal()
    why_chosen = Signal()

    def __init__(
        self, line: Card | AcceptedCard, plan: Plan, theme: Theme, parent: QWidget, *, is_read_only: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName("openCard")
        self._line = line
        self._plan = plan
        self._is_read_only = is_read_only
        finding = line.finding
        frame = QFrame(self)
        frame.setProperty("look", "finding")
        frame.setStyleSheet(
            f'QFrame[look="finding"] {{ background: {theme.tints[finding.severity]};'
            f" border: 2px solid {theme.severities[finding.severity]}; border-radius: 6px; }}"
            'QFrame[look="finding"] QLabel { background: transparent; }'
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 3, 8, 3)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(9, 7, 8, 8)
        layout.setSpacing(5)
        layout.addLayout(self._head(theme))
        layout.addWidget(plain_label(finding.sentence, frame, wraps=True))
        if finding.question:
            layout.addWidget(italic_label(f"“{finding.question}”", frame))
        if isinstance(line, AcceptedCard):
            layout.addWidget(self._acceptance(line, frame))
        layout.addSpacing(2)
        layout.addLayout(self._buttons(frame))

    def _head(self, theme: Theme) -> QHBoxLayout:
        finding = self._line.finding
        head = QHBoxLayout()
        head.setSpacing(8)
        mark = plain_label("", self)
        size = round(self.fontMetrics().height() * 0.95)
        mark.setPixmap(severity_pixmap(finding.severity, theme, size, self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        mark.setContentsMargins(0, 2, 0, 0)
        head.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(finding.title, self, wraps=True, bold=True))
        where = ", ".join(filter(None, (kind_word(finding.severity), where_of(self._plan, finding))))
        words.addWidget(plain_label(where, self, wraps=True, look="muted"))
        head.addLayout(words, 1)
        return head

    def _acceptance(self, line: AcceptedCard, parent: QWidget) -> QLabel:
        acceptance = line.acceptance
        words = self.tr("Accepted by {who} on {day}: {reason}").format(
            who=acceptance.by or self.tr("somebody"), day=day(acceptance.on), reason=acceptance.reason
        )
        return plain_label(words, parent, wraps=True, look="muted")

    def _buttons(self, parent: QWidget) -> FlowLayout:
        row = FlowLayout(spacing=6)
        if isinstance(self._line, AcceptedCard):
            row.addWidget(self._button(self.tr("Reopen"), parent, self.reopen_chosen.emit))
        else:
            for fix in self._line.finding.fixes:
                line_by_line = fix.label.replace(" · ", "\n")
                button = self._button(line_by_line, parent, partial(self.fix_chosen.emit, fix))
                button.setToolTip(plain_tooltip(self.tr("{change} — can be undone").format(change=fix.label)))
                row.addWidget(button)
            row.addWidget(self._button(self.tr("Accept as it is…"), parent, self.accept_chosen.emit))
        why = self._button(self.tr("Why?"), parent, self.why_chosen.emit)
        why.setEnabled(True)
        row.addWidget(why)
        return row

    def _button(self, words: str, parent: QWidget, answer: Callable[[], object]) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"), parent)
        button.setProperty("look", "small")
        button.setEnabled(not self._is_read_only)
        button.clicked.connect(lambda _checked=False: answer())
        return button
