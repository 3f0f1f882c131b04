"""Putting the plan on the wall, on this screen or another, and keeping the wall and the matrix together."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.announcing import announce
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.window import dialogues
from raci_planner.domain.commands import Command
from raci_planner.domain.edits import Edit

if TYPE_CHECKING:
    from raci_planner.desktop.workshop.course import Order
    from raci_planner.desktop.workshop.window import WorkshopWindow

translate = QCoreApplication.translate


class Wall:
    """The workshop of one plan window. Its window is kept when it is left: what it began may still be at work."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._kept: WorkshopWindow | None = None
        self._screen = ""
        self._is_editing = False

    @property
    def window(self) -> "WorkshopWindow | None":
        """What is on the wall; None while nothing is."""
        return self._kept if self._kept is not None and self._kept.isVisible() else None

    def actions(self) -> Handlers:
        """A handler for each action."""
        return {"workshop": self.begin, "workshop_here": self.begin_here}

    def begin(self, screen: QScreen | None = None, order: "Order | None" = None) -> None:
        """Begin with the first activity.

        Args:
            screen: where to; for None where it was sent last, or else the screen that the plan's window leaves free.
            order: what comes first, such as what was voted on most differently; from top to bottom for None.
        """
        window = self._ready()
        if window is not None:
            window.begin(order)
            self._show(window, screen)

    def begin_here(self, screen: QScreen | None = None) -> None:
        """Begin with the current activity."""
        window = self._ready()
        if window is not None:
            cell = self._bench.matrix.current_cell()
            window.begin()
            window.go_to(self._bench.matrix.current_activity(), cell[1] if cell is not None else None)
            self._show(window, screen)

    def fill_screens(self, menu: QMenu) -> None:
        """Offer all screens that there are when the menu opens."""

        def fill() -> None:
            menu.clear()
            for number, screen in enumerate(QGuiApplication.screens(), 1):
                words = translate("Menus", "Screen {number}: {name}").format(number=number, name=screen.name())
                menu.addAction(words.replace("&", "&&"), partial(self.begin_here, screen))

        menu.aboutToShow.connect(fill)
        fill()

    def _ready(self) -> "WorkshopWindow | None":
        from raci_planner.desktop.workshop.window import WorkshopWindow  # noqa: PLC0415 - loaded when it is wanted

        bench = self._bench
        if not bench.session.plan.activities:
            bench.say(translate("Workshop", "There is no activity yet to put on the wall."))
            return None
        bench.inspector.activity_page.keep_note()
        if self._kept is None:
            window = WorkshopWindow(bench.session, bench.notices, self._run, bench.host.settings, bench.window)
            window.spot_changed.connect(bench.matrix.go_to)
            window.left.connect(self._leave)
            window.told.connect(lambda text: announce(window, text))
            window.export_requested.connect(lambda: dialogues.export(bench, window))
            window.undo_requested.connect(bench.run.undo)
            window.redo_requested.connect(bench.run.redo)
            bench.matrix.current_changed.connect(self._follow_matrix)
            self._kept = window
        return self._kept

    def _show(self, window: "WorkshopWindow", screen: QScreen | None) -> None:
        if screen is not None:
            self._screen = screen.name()
        where = screen or self._usual_screen()
        window.setScreen(where)
        window.setGeometry(where.geometry())
        window.showFullScreen()
        window.activateWindow()

    def _usual_screen(self) -> QScreen:
        """The projector, if there is one: the laptop keeps the matrix, as slide shows have taught everybody."""
        own, screens = self._bench.window.screen(), QGuiApplication.screens()
        sent = [one for one in screens if one.name() == self._screen]
        return next(iter([*sent, *(one for one in screens if one is not own)]), own)

    def _run(self, command: Command) -> Edit | None:
        """Carry out what the room decided. The matrix goes to new rows by itself, and the wall stays where it is."""
        self._is_editing = True
        try:
            return self._bench.run(command)
        finally:
            self._is_editing = False

    def _follow_matrix(self, activity: object, role: object) -> None:
        if self.window is not None and not self._is_editing:
            self.window.go_to(activity, role)  # type: ignore[arg-type] # the signal carries ids

    def _leave(self, activity: object, role: object) -> None:
        """Go back to the row that was on the wall."""
        matrix = self._bench.matrix
        if activity is not None:
            matrix.go_to(activity, role)  # type: ignore[arg-type] # the signal carries ids
        self._bench.window.activateWindow()
        matrix.setFocus()
