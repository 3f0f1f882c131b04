"""What stands in the place of an empty matrix: never a blank grid, always a way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.text import plain_label


class EmptyPage(QWidget):
    """Says that there are no activities yet, and offers three ways to get some."""

    add_asked = Signal()
    paste_asked = Signal()
    template_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyMatrix")
        title = plain_label(self.tr("No activities yet"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        title.setFont(font)
        hint = plain_label(
            self.tr(
                "Type what the team does, one activity per line, or paste a list or a whole table from a spreadsheet."
            ),
            wraps=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setFixedWidth(hint.fontMetrics().averageCharWidth() * 62)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        self.add_button = self._button(self.tr("&Add activity"), "primary")
        self.add_button.clicked.connect(self.add_asked)
        paste = self._button(self.tr("&Paste list"), "")
        paste.clicked.connect(self.paste_asked)
        template = self._button(self.tr("Use a &template…"), "")
        template.clicked.connect(self.template_asked)
        for button in (self.add_button, paste, template):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(title, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(hint, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self.setFocusProxy(self.add_button)

    @staticmethod
    def _button(text: str, look: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", look)
        button.setAutoDefault(True)  # so that Enter presses it, too
        return button

    # Qt's override

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: the key that pastes into a matrix pastes where one will be."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)
