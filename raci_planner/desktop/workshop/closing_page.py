"""The last page of a workshop: what was decided, what somebody takes along, what is open, and when to look again."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.agreement.marks import standing_pixmap
from raci_planner.desktop.days import day
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.stacking import Column
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.agreement import about, said_in_words
from raci_planner.desktop.workshop.wall import BODY, HEADING, SMALL, TITLE, wall_font, wall_label
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Standing, StandingState
from raci_planner.session.agreement import is_settled, standings_of
from raci_planner.session.session import PlanSession

_MARGIN = 36
_MARK = 28


class ClosingPage(QWidget):
    """Three lists beside each other, and the way to the export."""

    def __init__(self, session: PlanSession, theme: Theme, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("closingPage")
        self.setAccessibleName(self.tr("Where we are"))
        self._session = session
        self._theme = theme
        self.decided = Column(self, spacing=6)
        self.parked = Column(self, spacing=6)
        self.open = Column(self, spacing=6)
        self.review = wall_label("", self, BODY, bold=True)
        self.title = wall_label("", self, TITLE, bold=True)
        lists = QHBoxLayout()
        lists.setSpacing(28)
        self._areas = [_scrolling(column, self) for column in (self.decided, self.parked, self.open)]
        for area in self._areas:
            lists.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._made_button(self.tr("Export  E"), does["export"], look="primary"))
        self.set_review = self._made_button(self.tr("Set the next day  R"), does["review"])
        foot.addWidget(self.set_review)
        foot.addWidget(self._made_button(self.tr("Back  ↑"), does["back"]))
        foot.addWidget(self._made_button(self.tr("Leave  Esc"), does["leave"]))
        foot.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(_MARGIN, 26, _MARGIN, 20)
        page.setSpacing(14)
        page.addWidget(wall_label(self.tr("Where we are"), self, SMALL, look="muted"))
        page.addWidget(self.title)
        page.addLayout(lists, 1)
        page.addWidget(self.review)
        page.addLayout(foot)

    def show_outcome(self) -> None:
        """Show what the plan says now."""
        plan = self._session.plan
        self.title.setText(plan.info.name)
        decided = [(about(plan, said), "") for said in standings_of(plan, StandingState.AGREED)]
        dropped = [_told(plan, said) for said in standings_of(plan, StandingState.NOT_NEEDED)]
        disputed = standings_of(plan, StandingState.DISPUTED)
        about_it = {said.activity for said in disputed}
        untouched = [
            (activity.name, "")
            for activity in plan.activities_in_order()
            if activity.id not in about_it and not is_settled(plan, activity.id)
        ]
        parked = [_told(plan, said) for said in standings_of(plan, StandingState.PARKED)]
        questions = [_told(plan, said) for said in disputed]
        self._fill(self.decided, StandingState.AGREED, self.tr("Decided"), [*decided, *dropped])
        self._fill(self.parked, StandingState.PARKED, self.tr("Parked"), parked)
        self._fill(self.open, StandingState.DISPUTED, self.tr("Open"), [*questions, *untouched])
        due = plan.info.review_due
        self.review.setText(
            self.tr("We look at this again on {day}.").format(day=day(due))
            if due is not None
            else self.tr("No day is set yet on which we look at this again.")
        )
        self.set_review.setVisible(due is None)

    def turn(self, pages: int) -> bool:
        """Show what is further down or up in the lists; False if there is nothing more that way."""
        bars = [area.verticalScrollBar() for area in self._areas]
        before = [bar.value() for bar in bars]
        for bar in bars:
            bar.setValue(bar.value() + pages * bar.pageStep())
        return before != [bar.value() for bar in bars]

    def _made_button(self, words: str, act: Callable[[], object], look: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(wall_font(SMALL, bold=bool(look)))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("look", look)
        button.clicked.connect(act)
        return button

    def _fill(self, column: Column, state: StandingState, title: str, entries: Sequence[tuple[str, str]]) -> None:
        column.clear()
        heading = QWidget(column)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = plain_label("", heading)
        mark.setPixmap(standing_pixmap(state, self._theme, _MARK, self.devicePixelRatioF()))
        words = self.tr("{title}: {count}").format(title=title, count=len(entries))
        row.addWidget(mark)
        row.addWidget(wall_label(words, heading, HEADING, bold=True), 1)
        column.add(heading)
        for name, more in entries:
            column.add(wall_label(name, column, BODY))
            if more:
                column.add(wall_label(more, column, SMALL, look="muted"))
        if not entries:
            column.add(wall_label(self.tr("nothing"), column, BODY, look="muted"))


def _told(plan: Plan, said: Standing) -> tuple[str, str]:
    """What something is about, and what was said of it."""
    return about(plan, said), said_in_words(said)


def _scrolling(column: Column, parent: QWidget) -> ScrollingPage:
    page = QWidget(parent)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 8, 0)
    layout.addWidget(column)
    layout.addStretch(1)
    return ScrollingPage(page, parent)
