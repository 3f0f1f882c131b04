"""The window on the wall. Nothing of files or people is on it but what the room itself has said."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.style_sheet import style_sheet
from raci_planner.desktop.theme import PROJECTOR, palette
from raci_planner.desktop.workshop.activity_page import ActivityPage
from raci_planner.desktop.workshop.closing_page import ClosingPage
from raci_planner.desktop.workshop.countdown import Countdown
from raci_planner.desktop.workshop.course import Course, Order, as_planned
from raci_planner.desktop.workshop.deciding import Deciding
from raci_planner.desktop.workshop.keys import WorkshopKeys
from raci_planner.desktop.workshop.wall import SMALL
from raci_planner.domain.commands import Command
from raci_planner.domain.edits import Edit
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.session.session import Changed, PlanSession

type Act = Callable[[], object]

_DARK_WORDS = f"QLabel {{ color: {PROJECTOR.text}; }}"
"""A palette does not reach labels below an application's style sheet: dark windows would give the wall pale words."""
_LARGE_DIALOGUES = f"QDialog * {{ font-size: {SMALL}pt; }}"
"""What is asked over the wall is read from the wall too."""


class WorkshopWindow(QWidget):
    """Shows the course of a workshop; `spot_changed` carries where it went, `left` that it is over.

    `told` carries words for a screen reader, beside those that the focus tells.
    """

    spot_changed = Signal(object, object)
    left = Signal(object, object)
    told = Signal(str)
    export_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], Edit | None],
        settings: SettingsFile,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("workshopView")
        self.setWindowTitle(self.tr("Workshop"))
        self.setPalette(palette(PROJECTOR))
        self.setStyleSheet(_DARK_WORDS + style_sheet(PROJECTOR) + _LARGE_DIALOGUES)
        self.setAutoFillBackground(True)
        self.course = Course(session.plan)
        self.countdown = Countdown(self)
        self.deciding = Deciding(
            session,
            self.course,
            run,
            settings=settings,
            window=self,
            say=self._say,
            went_on=self._go_on,
            next_role=lambda: self._move(lambda: self.course.step_role(1)),
        )
        does = self._steps()
        self.page = ActivityPage(session, self.course, PROJECTOR, does)
        self.closing = ClosingPage(session, PROJECTOR, does)
        self._blank = _blank_page(self.tr("The screen is blank. Any key shows the workshop again."))
        self._pages = QStackedLayout(self)
        self._pages.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # wrapped words ask for too much
        for page in (self.page, self.closing, self._blank):
            self._pages.addWidget(page)
        does |= {"question": self.page.question.ask_next, "legend": self.page.toggle_legend}
        self._keys = WorkshopKeys(session.plan, self._moves(), does, self.deciding)
        self.page.role_chosen.connect(lambda role: self._move(lambda: self.course.choose_role(RoleId(role))))
        self.countdown.changed.connect(self._show_time)
        notices.changed.connect(self._follow)
        self._show()

    @property
    def is_blank(self) -> bool:
        """Whether the wall is dark, so that the room looks at each other."""
        return self._pages.currentWidget() is self._blank

    @property
    def is_closing(self) -> bool:
        """Whether the closing page is shown."""
        return self._pages.currentWidget() is self.closing

    def begin(self, order: Order | None = None) -> None:
        """Begin with the first activity, from top to bottom or in an order of its own."""
        self.course.begin(order or as_planned)
        self._arrive(None)

    def go_to(self, activity: ActivityId | None, role: RoleId | None = None) -> None:
        """Show an activity because somebody chose it elsewhere; nobody is told of it again."""
        before, talked_about = self.course.activity, self.course.role
        here = before.id if before is not None else None
        is_here = activity == here and (role is None or (talked_about is not None and role == talked_about.id))
        if activity is not None and not is_here and self.course.go_to(activity, role):
            self._arrive(here)

    def _steps(self) -> dict[str, Act]:
        deciding = self.deciding
        return {
            "decide": deciding.decide,
            "park": deciding.park,
            "dispute": deciding.dispute,
            "split": deciding.split,
            "note": deciding.note,
            "drop": deciding.drop,
            "review": deciding.set_review,
            "next_open": lambda: self._move(self.course.to_next_open),
            "timer": self.countdown.toggle,
            "blank": self._toggle_blank,
            "close": lambda: self._move(self.course.to_end),
            "back": lambda: self._move(lambda: self.course.step(-1)),
            "on": lambda: self._move(lambda: self.course.step(1)),
            "export": self.export_requested.emit,
            "help": lambda: show_help_on(self),
            "leave": self.close,
        }

    def _moves(self) -> dict[str, Act]:
        def by(step: int) -> Act:
            return lambda: self._turn(step)

        def role(step: int) -> Act:
            return lambda: self._move(lambda: self.course.step_role(-step if self.isRightToLeft() else step))

        return {
            "Up": by(-1),
            "PgUp": by(-1),
            "Down": by(1),
            "PgDown": by(1),
            "Left": role(-1),
            "Right": role(1),
            "Home": lambda: self._move(lambda: self.course.step(-self.course.place)),
            "Ctrl+Z": self.undo_requested.emit,
            "Ctrl+Y": self.redo_requested.emit,
            "Ctrl+Shift+Z": self.redo_requested.emit,
        }

    def _move(self, move: Act) -> None:
        before = self.course.activity
        move()
        self._arrive(before.id if before is not None else None)
        activity, role = self.course.activity, self.course.role
        if activity is not None:
            self.spot_changed.emit(activity.id, role.id if role is not None else None)

    def _turn(self, step: int) -> None:
        """Go on or back; the closing page first shows all that it has."""
        if not (self.is_closing and self.closing.turn(step)):
            self._move(lambda: self.course.step(step))

    def _go_on(self) -> None:
        self._move(self.course.to_next_open)

    def _arrive(self, before: ActivityId | None) -> None:
        self._say("")
        now = self.course.activity
        if now is None or now.id != before:
            self.countdown.begin_anew()
        self._show()

    def _show(self) -> None:
        if self.course.is_at_end:
            self.closing.show_outcome()
            self._pages.setCurrentWidget(self.closing)
            self.closing.take_keys()
            self.told.emit(self.closing.told)
        else:
            self.page.show_course()
            self._pages.setCurrentWidget(self.page)
            self.page.take_keys()

    def _follow(self, _: Changed) -> None:
        self.course.follow()
        if self.isVisible() and not self.is_blank:
            self._show()

    def _toggle_blank(self) -> None:
        if self.is_blank:
            self._show()
        else:
            self._pages.setCurrentWidget(self._blank)
            self._blank.setFocus()

    def _show_time(self) -> None:
        self.page.show_time(self.countdown.text if self.countdown.is_on else "")

    def _say(self, text: str) -> None:
        self.page.say(text)
        if text:
            self.told.emit(text)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: any key lights a dark wall again."""
        if self.is_blank:
            self._toggle_blank()
        elif not self._keys.handle(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """See QWidget: keys that the plan's window has as shortcuts mean something else here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.knows(event):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget."""
        if self.countdown.is_on:
            self.countdown.toggle()
        activity, role = self.course.activity, self.course.role
        self.left.emit(activity.id if activity is not None else None, role.id if role is not None else None)
        super().closeEvent(event)


def _blank_page(told: str) -> QWidget:
    """Nothing to see, but for those who listen."""
    page = QWidget()
    page.setAccessibleName(told)
    page.setAutoFillBackground(True)
    dark = QPalette(page.palette())
    dark.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    page.setPalette(dark)
    return page
