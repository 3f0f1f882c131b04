"""Three tips over the sample plan, one at a time, each gone for good once it is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from raci_planner.desktop.settings import Settings, SettingsFile
from raci_planner.desktop.text import plain_label


class TipStrip(QFrame):
    """A strip that never takes the keyboard by itself; hidden while there is no tip to show."""

    closed = Signal()

    def __init__(self, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tipStrip")
        self.setProperty("look", "tip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settings = settings
        self._is_offered = False
        self._tips = (
            self.tr("Type R, A, C or I in a cell. With Shift, the letter is added to what is there."),
            self.tr("F8 goes to the next finding, Ctrl+. shows ways out of it."),
            self.tr("F5 starts workshop mode: one activity at a time, readable from the back row."),
        )
        self._count = plain_label("", self, bold=True)
        self._text = plain_label("", self, wraps=True)
        self._text.setObjectName("tipText")
        self._next = QPushButton(self)
        self._next.setObjectName("nextTip")
        self._next.setProperty("look", "small")
        self._next.clicked.connect(self._close_one)
        self._never = QPushButton(self.tr("No tips"), self)
        self._never.setObjectName("noTips")
        self._never.setProperty("look", "quiet")
        self._never.setToolTip(self.tr("Help ▸ Show tips again brings them back"))
        self._never.clicked.connect(lambda: settings.change(shows_tips=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._text, 1)
        row.addWidget(self._next)
        row.addWidget(self._never)
        settings.changed.connect(self._follow)
        self.hide()

    def offer(self) -> None:
        """Show the first tip that was not closed yet, if tips are wished for."""
        self._is_offered = True
        self._follow(self._settings.current)

    def offer_again(self) -> None:
        """Show all tips once more, from the first."""
        self._is_offered = True
        self._settings.change(shows_tips=True, tips_seen=0)
        self._follow(self._settings.current)

    def _close_one(self) -> None:
        self._settings.change(tips_seen=self._settings.current.tips_seen + 1)

    def _follow(self, settings: Settings) -> None:
        seen, count = settings.tips_seen, len(self._tips)
        has_more = self._is_offered and settings.shows_tips and seen < count
        if has_more:
            self._count.setText(self.tr("Tip {n} of {count}").format(n=seen + 1, count=count))
            self._text.setText(self._tips[seen])
            self._next.setText(self.tr("Next tip") if seen + 1 < count else self.tr("Understood"))
        had_focus = self.window().focusWidget() in (self._next, self._never)
        self.setVisible(has_more)
        if had_focus and not has_more:
            self.closed.emit()
