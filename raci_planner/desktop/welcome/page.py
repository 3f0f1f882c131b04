"""What the welcome window shows: ways to begin on the left, templates on the right."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.cards import CardButton
from raci_planner.desktop.days import moment
from raci_planner.desktop.recent import RecentPlan
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.welcome.gallery import TemplateGallery
from raci_planner.desktop.welcome.recent_list import RecentList
from raci_planner.session.templates import Template


class WelcomePage(QWidget):
    """Two columns; every way in is a button, and everything can be reached by keyboard."""

    new_requested = Signal()
    open_requested = Signal()
    import_requested = Signal()
    portfolio_requested = Signal()
    recovery_chosen = Signal(int)
    preferences_requested = Signal()
    help_requested = Signal()

    def __init__(self, templates: Sequence[Template], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.recent = RecentList(theme, self)
        self.gallery = TemplateGallery(templates, theme, self)
        self._recent_title = plain_label(self.tr("Recent"), self, bold=True, scale=1.15)
        self._recovered_title = plain_label(self.tr("Recovered"), self, bold=True, scale=1.15)
        self._recovered = QVBoxLayout()
        self._recovered.setSpacing(8)
        self._recovered_title.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(56, 40, 40, 24)
        layout.setSpacing(48)
        layout.addWidget(self._left(), 2)
        layout.addWidget(self._right(), 3)

    def show_recent(self, plans: Sequence[RecentPlan], today: date) -> None:
        """Show the plans that were open lately."""
        self._recent_title.setVisible(bool(plans))
        self.recent.show_plans(plans, today)

    def show_recovered(self, names: Sequence[tuple[str, datetime]]) -> None:
        """Show what a crash left behind: a name and a time each, in the order of `recovery_chosen`."""
        self._recovered_title.setVisible(bool(names))
        while (item := self._recovered.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, (name, when) in enumerate(names):
            self._recovered.addWidget(self._recovery_card(place, name, when))

    def focus_best(self) -> None:
        """Put the keyboard where most people go on: the latest plan, or the sample at the first start."""
        if not self.recent.focus_first():
            self.gallery.focus_first()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self.gallery.set_theme(theme)

    def _left(self) -> QWidget:
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("RACI Planner"), column, bold=True, scale=2.2))
        purpose = self.tr("Agree who does what, and see where product and project roles blur.")
        layout.addWidget(plain_label(purpose, column, wraps=True, scale=1.1, look="muted"))
        layout.addSpacing(16)
        for words, name, signal in (
            (self.tr("&New plan"), "newPlan", self.new_requested),
            (self.tr("&Open plan…"), "openPlan", self.open_requested),
            (self.tr("&Import from Excel or CSV…"), "importTable", self.import_requested),
            (self.tr("Look at a &folder of plans…"), "portfolio", self.portfolio_requested),
        ):
            layout.addWidget(self._button(words, name, signal))
        layout.addSpacing(8)
        hint = self.tr("Or drop a .raci, .xlsx or .csv file anywhere in this window.")
        layout.addWidget(plain_label(hint, column, wraps=True, look="muted"))
        layout.addSpacing(12)
        layout.addWidget(self._recovered_title)
        layout.addLayout(self._recovered)
        layout.addWidget(self._recent_title)
        layout.addWidget(self.recent)
        layout.addStretch(1)
        layout.addLayout(self._quiet_row())
        area = ScrollingPage(column, self)
        width = self.fontMetrics().height() * 27
        area.setMaximumWidth(width)
        area.setMinimumWidth(width * 2 // 5)
        return area

    def _quiet_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for words, name, signal in (
            (self.tr("&Help"), "help", self.help_requested),
            (self.tr("&Preferences"), "preferences", self.preferences_requested),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setProperty("look", "quiet")
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _right(self) -> QWidget:
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(4, 8, 16, 4)
        layout.setSpacing(6)
        layout.addWidget(plain_label(self.tr("Start from a template"), column, bold=True, scale=1.2))
        hint = self.tr("Each one opens as an untitled copy; the template stays as it is.")
        layout.addWidget(plain_label(hint, column, wraps=True, look="muted"))
        layout.addSpacing(14)
        layout.addWidget(self.gallery)
        layout.addStretch(1)
        return ScrollingPage(column, self)

    def _button(self, words: str, name: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setMinimumHeight(self.fontMetrics().height() * 2 + 6)
        button.setAutoDefault(True)
        if name == "newPlan":
            button.setProperty("look", "primary")
        button.clicked.connect(signal)
        return button

    def _recovery_card(self, place: int, name: str, when: datetime) -> CardButton:
        words = self.tr("Kept when the program ended early · {time}").format(time=moment(when))
        card = CardButton(f"{name}. {words}", self)
        layout = QVBoxLayout()
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(plain_label(name, card, bold=True))
        layout.addWidget(plain_label(words, card, look="muted"))
        card.show_layout(layout)
        card.clicked.connect(lambda: self.recovery_chosen.emit(place))
        return card
