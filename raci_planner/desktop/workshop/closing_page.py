"""The last page of a workshop: what was decided, what somebody takes along, what is open, and when to look again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from raci_planner.desktop.days import day
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.agreement import about, said_in_words
from raci_planner.desktop.workshop.outcome_list import OutcomeList
from raci_planner.desktop.workshop.step_button import StepButton
from raci_planner.desktop.workshop.wall import BODY, SMALL, TITLE, scale_of, wall_label, write_larger
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Standing, StandingState
from raci_planner.session.agreement import is_settled, standings_of
from raci_planner.session.session import PlanSession

_MARGIN = 36


class ClosingPage(QWidget):
    """Three lists beside each other, and the way to the export."""

    def __init__(self, session: PlanSession, theme: Theme, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("closingPage")
        self.setAccessibleName(self.tr("Where we are"))
        self._session = session
        self.title = wall_label("", self, TITLE, bold=True)
        self.decided = OutcomeList(StandingState.AGREED, self.tr("Decided"), theme, self)
        self.parked = OutcomeList(StandingState.PARKED, self.tr("Parked"), theme, self)
        self.open = OutcomeList(StandingState.DISPUTED, self.tr("Open"), theme, self)
        self._lists = (self.decided, self.parked, self.open)
        self.review = wall_label("", self, BODY, bold=True)
        self.set_review = StepButton(self.tr("Set the next day  R"), self, does["review"])
        lists, foot = QHBoxLayout(), QHBoxLayout()
        lists.setSpacing(28)
        for one in self._lists:
            lists.addWidget(one, 1)
        foot.addWidget(StepButton(self.tr("Export  E"), self, does["export"], look="primary"))
        foot.addWidget(self.set_review)
        foot.addWidget(StepButton(self.tr("Back  ↑"), self, does["back"]))
        foot.addWidget(StepButton(self.tr("Leave  Esc"), self, does["leave"]))
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
        self.decided.show_entries([*decided, *dropped])
        self.parked.show_entries([_told(plan, said) for said in standings_of(plan, StandingState.PARKED)])
        self.open.show_entries([*(_told(plan, said) for said in disputed), *untouched])
        due = plan.info.review_due
        self.review.setText(
            self.tr("We look at this again on {day}.").format(day=day(due))
            if due is not None
            else self.tr("No day is set yet on which we look at this again.")
        )
        self.set_review.setVisible(due is None)
        write_larger(self, scale_of(self.width(), self.height()))

    @property
    def told(self) -> str:
        """The page in a sentence, for those who listen."""
        return ". ".join((self.accessibleName(), *(one.accessibleName() for one in self._lists), self.review.text()))

    def take_keys(self) -> None:
        """Give the keyboard to the first list: an Enter too many, meant for the last activity, does nothing there."""
        held = self.window().focusWidget()
        if held is None or not self.isAncestorOf(held) or not held.isVisible():
            self.decided.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, pages: int) -> bool:
        """Show what is further down or up in the lists; False if there is nothing more that way."""
        turned = [one.turn(pages) for one in self._lists]
        return any(turned)

    # Qt's override

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget: sizes of words follow the wall."""
        super().resizeEvent(event)
        write_larger(self, scale_of(self.width(), self.height()))


def _told(plan: Plan, said: Standing) -> tuple[str, str]:
    """What something is about, and what was said of it."""
    return about(plan, said), said_in_words(said)
