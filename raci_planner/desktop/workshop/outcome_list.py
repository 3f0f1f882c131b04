"""One list of the closing page: what was decided, parked, or is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from raci_planner.desktop.agreement.marks import standing_pixmap
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.workshop.wall import BODY, HEADING, SMALL, wall_label
from raci_planner.domain.records import StandingState

_MARK = 28


class OutcomeList(ScrollingPage):
    """Entries under a heading that counts them. Tab reaches it, so that all of it can be heard; keys are the wall's."""

    def __init__(self, state: StandingState, title: str, theme: Theme, parent: QWidget) -> None:
        page = QWidget(parent)
        super().__init__(page, parent, name=title)
        self._state = state
        self._title = title
        self._theme = theme
        self.setObjectName("outcomeList")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = Column(page, spacing=6)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self._column)
        layout.addStretch(1)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show these: what each is about, and what was said of it."""
        words = self.tr("{title}: {count}").format(title=self._title, count=len(entries))
        self.setAccessibleName(words)
        self.setAccessibleDescription(". ".join(", ".join(filter(None, entry)) for entry in entries))
        self._column.clear()
        self._column.add(self._heading(words))
        for name, more in entries:
            self._column.add(wall_label(name, self._column, BODY))
            if more:
                self._column.add(wall_label(more, self._column, SMALL, look="muted"))
        if not entries:
            self._column.add(wall_label(self.tr("nothing"), self._column, BODY, look="muted"))

    def turn(self, pages: int) -> bool:
        """Show what is further down or up; False if there is nothing more that way."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + pages * bar.pageStep())
        return before != bar.value()

    def _heading(self, words: str) -> QWidget:
        heading = QWidget(self._column)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = plain_label("", heading)
        mark.setPixmap(standing_pixmap(self._state, self._theme, _MARK, self.devicePixelRatioF()))
        row.addWidget(mark)
        row.addWidget(wall_label(words, heading, HEADING, bold=True), 1)
        return heading

    # Qt's override

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See ScrollingPage: it would keep the arrows for itself."""
        event.ignore()
