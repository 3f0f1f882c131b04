"""One activity on the wall: its name, its roles as cards, the question to ask, the legend, how far the room is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from raci_planner.desktop.agreement.marks import standing_pixmap
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.text import ElidedLabel, plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.agreement import said_in_words
from raci_planner.desktop.words.ballots import owners_in_words
from raci_planner.desktop.workshop.course import Course
from raci_planner.desktop.workshop.legend import Legend
from raci_planner.desktop.workshop.question import QuestionBanner, questions_on
from raci_planner.desktop.workshop.role_cards import RoleCards
from raci_planner.desktop.workshop.roles_shown import RolesShown
from raci_planner.desktop.workshop.step_button import StepButton
from raci_planner.desktop.workshop.steps import steps
from raci_planner.desktop.workshop.telling import Heard, news
from raci_planner.desktop.workshop.wall import (
    BODY,
    HEADING,
    SMALL,
    cut_lines,
    scale_of,
    title_points,
    wall_font,
    wall_label,
    write_at,
    write_larger,
)
from raci_planner.domain.records import Activity
from raci_planner.session.agreement import progress
from raci_planner.session.session import PlanSession

_NATIVE = QKeySequence.SequenceFormat.NativeText
_MARGIN = 36
_TITLE_LINES = 2
_MARK = 30
_LEVELS = 4
"""How often the page can say less to make room: reasons, meanings, the section; where all else fails, the legend."""


class ActivityPage(QWidget):
    """Shows where the course is."""

    role_chosen = Signal(int)

    def __init__(
        self, session: PlanSession, course: Course, theme: Theme, does: Mapping[str, Callable[[], object]]
    ) -> None:
        super().__init__()
        self.setObjectName("workshopPage")
        self._session = session
        self._course = course
        self._theme = theme
        self.place = wall_label("", self, SMALL, look="muted")
        self.clock = plain_label("", self)
        write_at(self.clock, HEADING, bold=True)
        self.title = plain_label("", self, wraps=True)
        self.section = wall_label("", self, BODY, look="muted")
        self._state_mark = plain_label("", self)
        self.state = wall_label("", self, BODY, bold=True)
        self.cards = RoleCards(session.plan, theme, self)
        self.cards.role_chosen.connect(self.role_chosen)
        self.others = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        write_at(self.others, SMALL)
        self.others.setProperty("look", "muted")
        self.question = QuestionBanner(theme, self)
        self.legend = Legend(theme, self)
        self._has_legend = True
        self._scale = 1.0
        self._heard: Heard | None = None
        self._told = ""
        self.message = wall_label("", self, SMALL, bold=True)
        self.message.hide()
        self._lay_out(does)

    def show_course(self) -> None:
        """Show the activity that the course is at, as it is now."""
        activity = self._course.activity
        if activity is None:
            return
        plan = self._session.plan
        count = len(self._course.activities)
        now = progress(plan)
        words = self.tr("Workshop · {place} of {count} · decided {decided} · parked {parked} · open {open}").format(
            place=self._course.place + 1,
            count=count,
            decided=now.decided,
            parked=now.parked,
            open=now.disputed + now.open,
        )
        dropped = self.tr("not needed {n}").format(n=now.dropped) if now.dropped else ""
        self.place.setText(" · ".join(filter(None, (words, dropped))))
        self._label_steps()
        self._show_title(activity)
        section = plan.sections.get(activity.section) if activity.section is not None else None
        owners = owners_in_words(plan, activity.id)
        voted = self.tr("Accountable by ballot: {owners}").format(owners=owners) if owners else ""
        self._show_section(" · ".join(filter(None, (section.name if section is not None else "", voted))))
        self._show_state(activity)
        self.cards.show_activity(activity, self._course.role)
        self.question.ask(questions_on(self._session, activity.id))
        self._tell(activity)
        self._fit()

    def take_keys(self) -> None:
        """Give the keyboard to the role that is talked about."""
        role = self._course.role
        target = self.cards.cards[role.id] if role is not None else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        for card in self.cards.cards.values():  # only now: a new name is read out while its card has the keyboard
            if card is not target:
                card.tell(card.words)

    def say(self, text: str) -> None:
        """Show a line of text until the next step."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def show_time(self, text: str) -> None:
        """Show how much time is left; nothing for no text."""
        self.clock.setText(text)

    def _tell(self, activity: Activity) -> None:
        """Have the card that is talked about tell what is new as well."""
        role = self._course.role
        current = self.cards.cards.get(role.id) if role is not None else None
        now = Heard(
            activity=activity.id,
            title=activity.name,
            said=self.state.text(),
            role=role.id if role is not None else None,
            card=current.words if current is not None else "",
            question=self.question.text,
        )
        self._told = news(self._heard, now) or self._told
        self._heard = now
        if current is not None:
            current.tell(self._told)

    def _show_title(self, activity: Activity) -> None:
        width = self._room()
        font = wall_font(title_points(activity.name, width, _TITLE_LINES, self._scale), bold=True)
        self.title.setFont(font)
        self.title.setText("\n".join(cut_lines(activity.name, QFontMetrics(font), width, _TITLE_LINES)))
        self.title.setAccessibleName(activity.name)

    def _show_section(self, text: str) -> None:
        """Show where the activity belongs and what was voted; a label that may wrap does so long before it must."""
        self.section.setText(text)
        self.section.setWordWrap(self.section.fontMetrics().horizontalAdvance(text) > self._room() - _MARK)

    def _show_state(self, activity: Activity) -> None:
        said = self._session.plan.standings.get((activity.id, None))
        self.state.setText(said_in_words(said) if said is not None else "")
        for widget in (self.state, self._state_mark):
            widget.setVisible(said is not None)
        if said is not None:
            ratio = self.devicePixelRatioF()
            self._state_mark.setPixmap(standing_pixmap(said.state, self._theme, round(_MARK * self._scale), ratio))

    def _room(self) -> int:
        return max(200, self.width() - 2 * _MARGIN)

    def toggle_legend(self) -> None:
        """Put the legend away, or show it again."""
        self._has_legend = not self._has_legend
        self.show_course()

    def _fit(self) -> None:
        """Give the cards the room that the rest leaves: it says less and less before roles have no card."""
        for shown in self.cards.ways():
            self._show_others(shown)
            if any(self._fits(shown, level) for level in range(_LEVELS)):
                return
        self._fits(shown, _LEVELS)

    def _fits(self, shown: RolesShown, level: int) -> bool:
        self._leave_out(level)
        return self.cards.fit(shown, self._room(), self._height_for_cards(), self._scale)

    def _show_others(self, shown: RolesShown) -> None:
        """Tell of the roles that have no card now."""
        parts = []
        if shown.further:
            parts.append(self.tr("← and → show {n} more").format(n=shown.further))
        if shown.left_out:
            names = ", ".join(role.name for role in shown.left_out)
            parts.append(self.tr("{n} not involved: {names}").format(n=len(shown.left_out), names=names))
        self.others.setText(" · ".join(parts))
        self.others.setVisible(bool(parts))

    def _leave_out(self, level: int) -> None:
        self.question.set_room(for_reason=level < 1, for_count=level < 3)
        self.legend.show_scheme(self._session.plan.scheme, is_short=level >= 2, scale=self._scale)
        self.section.setVisible(bool(self.section.text()) and level < 3)
        self.legend.setVisible(self._has_legend and level < _LEVELS)

    def _height_for_cards(self) -> int:
        page, width = self._page, self._room()
        items = [item for place in range(page.count()) if (item := page.itemAt(place)) is not None]
        for item in items:
            item.invalidate()  # a layout in a layout is told only later that a label in it was shown or hidden
        others = [item for item in items if item.widget() is not self.cards and not item.isEmpty()]
        heights = (
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height() for item in others
        )
        margins = page.contentsMargins()
        return self.height() - margins.top() - margins.bottom() - sum(heights) - page.spacing() * (len(others) + 1)

    def _lay_out(self, does: Mapping[str, Callable[[], object]]) -> None:
        top = QHBoxLayout()
        top.addWidget(self.place, 1)
        top.addWidget(self.clock)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.section)
        below.addWidget(self._state_mark)
        below.addWidget(self.state, 1)
        below.addStretch(0)
        foot = FlowLayout(spacing=6)  # words of other languages are longer
        self._steps = {step: self._made_button(step.id, "", does[step.id]) for step in steps() if step.is_shown}
        for button in self._steps.values():
            foot.addWidget(button)
        self._label_steps()
        for key, words in (("back", self.tr("Back  ↑")), ("on", self.tr("On  ↓")), ("leave", self.tr("Leave  Esc"))):
            foot.addWidget(self._made_button(key, words, does[key]))
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(_MARGIN, 22, _MARGIN, 20)
        page.setSpacing(10)
        page.addLayout(top)
        page.addWidget(self.title)
        page.addLayout(below)
        page.addWidget(self.cards)
        page.addWidget(self.others)
        page.addWidget(self.question)
        page.addWidget(self.legend)
        page.addStretch(1)
        page.addWidget(self.message)
        page.addLayout(foot)

    def _label_steps(self) -> None:
        """Write the key of each step on its button; the letters of the plan may have changed."""
        for step, button in self._steps.items():
            keys = QKeySequence(step.key_in(self._session.plan.scheme)).toString(_NATIVE)
            button.setText(f"{step.text}  {keys}")

    def _made_button(self, key: str, words: str, act: Callable[[], object]) -> StepButton:
        button = StepButton(words, self, act, look="primary" if key == "decide" else "")
        button.setObjectName(f"step_{key}")
        return button

    # Qt's override

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget: sizes of words follow the wall."""
        super().resizeEvent(event)
        self._scale = scale_of(self.width(), self.height())
        write_larger(self, self._scale)
        self.show_course()
