"""The strip over a comparison: what is compared, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from raci_planner.desktop.icons import icon
from raci_planner.desktop.text import ElidedLabel
from raci_planner.desktop.theme import Theme

_WIDE = 68
"""Heights of a line of text from which there is room for words beside the icons."""


class ComparisonBar(QFrame):
    """Words at the left, tools at the right; the tools lose their words before the words lose their end."""

    previous_asked = Signal()
    next_asked = Signal()
    brief_toggled = Signal(bool)
    restore_asked = Signal()
    exported = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewBar")
        self.setProperty("look", "banner")
        self._words = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._tools: list[tuple[QToolButton, str]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 8, 5)
        self._row.setSpacing(4)
        self._row.addWidget(self._words, 1)
        self._add("chevron-up", self.tr("Previous"), self.tr("Previous change (Shift+F7)")).clicked.connect(
            self.previous_asked
        )
        self._add("chevron-down", self.tr("Next"), self.tr("Next change (F7)")).clicked.connect(self.next_asked)
        brief = self._add(
            "list-filter", self.tr("Only changed rows"), self.tr("Hide the rows that nothing happened to")
        )
        brief.setCheckable(True)
        brief.toggled.connect(self.brief_toggled)
        self._restore = self._add("rotate-ccw", "", "")
        self._restore.clicked.connect(self.restore_asked)
        export = self._add("file-output", self.tr("Change log…"), self.tr("Write what changed as a workbook or a page"))
        export.clicked.connect(self.exported)
        self._add("x", self.tr("Done"), self.tr("Back to the plan (Esc)")).clicked.connect(self.done)
        self.set_theme(theme)

    def show_sides(self, older: str, newer: str) -> None:
        """Say what is compared."""
        words = self.tr("Comparing {older} with {newer}").format(older=older, newer=newer)
        if older == newer:
            words = self.tr("Looking at {name}").format(name=older)
        self._words.setText(words)
        self._words.setToolTip(words)

    def offer(self, words: str, tooltip: str) -> None:
        """Say what becomes of the current cell or row; nothing can be done for empty words."""
        self._restore.setVisible(bool(words))
        self._restore.setToolTip(tooltip)
        self._restore.setAccessibleName(tooltip)
        self._restore.setText(words)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme."""
        for button, drawing in self._tools:
            button.setIcon(icon(drawing, theme))

    def _add(self, drawing: str, words: str, tooltip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip or words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._tools.append((button, drawing))
        self._row.addWidget(button)
        return button

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QFrame: words beside the icons where there is room for them."""
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().height() * _WIDE
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if is_wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button, _ in self._tools:
            button.setToolButtonStyle(style)
