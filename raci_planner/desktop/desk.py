"""The desk that all windows stand on: what is open, and every way to open more."""

import gc
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from raci_planner.desktop.dressing import Dressing
from raci_planner.desktop.dropping import PLAN_ENDING
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.recent import RecentPlan, RecentPlans
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.theme import NOTE, Theme
from raci_planner.domain.errors import PlannerError
from raci_planner.session.templates import BLANK, SAMPLE, Template, own_folder, template, templates
from raci_planner.storage.places import Places

if TYPE_CHECKING:
    from raci_planner.desktop.welcome.window import WelcomeWindow
    from raci_planner.desktop.window.plan_window import PlanWindow
    from raci_planner.domain.commands import Table
    from raci_planner.domain.schemes import LetterScheme
    from raci_planner.session.session import PlanSession
    from raci_planner.storage.recovery import Recovery


class Desk(QObject):
    """Owns the windows. Everything that a plan needs is loaded when the first one is opened, not before."""

    def __init__(
        self, app: QApplication, places: Places, folders: OwnFolders, ask: Callable[[QWidget], Questions]
    ) -> None:
        super().__init__()
        self._app = app
        self.places = places
        self.folders = folders
        self._ask = ask
        self.settings = SettingsFile(folders.settings / "settings.json")
        self.recent = RecentPlans(folders.settings / "recent.json")
        self.jobs = Jobs(self)
        self.dressing = Dressing(app, self.settings, self)
        self.dressing.changed.connect(self._show_theme)
        self._plans: list[PlanWindow] = []
        self._welcome: WelcomeWindow | None = None
        self._recoveries: Sequence[Recovery] = ()

    @property
    def theme(self) -> Theme:
        """The colours of everything."""
        return self.dressing.theme

    @property
    def plan_windows(self) -> tuple["PlanWindow", ...]:
        """The open plans."""
        return tuple(self._plans)

    @property
    def welcome(self) -> "WelcomeWindow | None":
        """The welcome window, if it is shown."""
        return self._welcome

    def show_welcome(self) -> "WelcomeWindow":
        """Bring up the welcome window."""
        if self._welcome is None:
            from raci_planner.desktop.welcome.window import WelcomeWindow  # noqa: PLC0415 - a plan may come first

            window = WelcomeWindow(self.templates, self.recent, self.theme, self._ask)
            window.template_chosen.connect(self.begin)
            window.plan_chosen.connect(self.open_path)
            window.table_chosen.connect(self.open_path)
            window.recovery_chosen.connect(self._recover)
            window.portfolio_requested.connect(self._show_portfolio)
            window.preferences_requested.connect(lambda: _show_preferences(self, window))
            window.template_removed.connect(self._remove_template)
            window.quit_requested.connect(self.quit)
            self._welcome = window
        else:
            self._welcome.refresh()
        self._offer_recoveries(self._recoveries)
        _bring_up(self._welcome)
        return self._welcome

    @property
    def own_templates(self) -> Path:
        """The folder of the person's own templates; it may not be there yet."""
        return own_folder(self.places)

    def templates(self) -> tuple[Template, ...]:
        """What a plan can begin with: what ships, and what the person kept."""
        return templates(self.own_templates)

    def look_for_recoveries(self) -> None:
        """Find what crashes left behind, on a thread, and offer it in the welcome window."""
        from raci_planner.storage.recovery import list_recoveries  # noqa: PLC0415 - after the first paint

        self.jobs.start(lambda: list_recoveries(self.places), self._offer_recoveries, lambda _: None)

    def begin(self, key: str) -> "PlanWindow":
        """Begin an untitled plan from a template; a blank one if there is no such template."""
        chosen = template(key, self.own_templates) or template(BLANK)
        if chosen is None:
            raise FileNotFoundError("the blank template is missing")
        window = self.begin_with(chosen.name, chosen.table, chosen.scheme, is_edited=False)
        if chosen.key == SAMPLE:
            window.tips.offer()
        return window

    def begin_with(self, name: str, table: "Table", scheme: "LetterScheme", *, is_edited: bool = True) -> "PlanWindow":
        """Begin an untitled plan from a table that was read, in the letters it is written in.

        Args:
            name: what the plan is called.
            table: what it begins with.
            scheme: its letters.
            is_edited: whether somebody has worked on the table, and is asked before it is let go.
        """
        from raci_planner.session.opening import new_plan  # noqa: PLC0415

        begun = new_plan(name, self.places, table, scheme, review_every=self._review_every, is_edited=is_edited)
        return self._show_plan(begun)

    def open_path(self, path: Path) -> "PlanWindow | None":
        """Open a plan, or begin one from a table; a plan that is open already comes to the front."""
        if path.suffix.lower() != PLAN_ENDING:
            self._open_table(path)
            return None
        for window in self._plans:
            if window.session.document.path == path.absolute():
                _bring_up(window)
                return window
        from raci_planner.session.opening import open_plan  # noqa: PLC0415

        kept = self.settings.current.versions_kept
        return self._opened(lambda: open_plan(path, self.places, versions_kept=kept))

    def remember(self, session: "PlanSession") -> None:
        """Put a plan with a file on the list of recent ones."""
        path = session.document.path
        if path is None:
            return
        to_resolve = sum(count for kind, count in session.analysis.counts().items() if kind != NOTE)
        info = session.plan.info
        self.recent.remember(
            RecentPlan(
                path=path,
                name=info.name,
                when=datetime.now(),
                to_resolve=to_resolve,
                review_due=info.review_due,
            )
        )

    def quit(self) -> None:
        """Close everything; a plan whose person thinks better of it stays, and so does the program."""
        for window in list(self._plans):
            if not window.close():
                return
        if self._welcome is not None:
            self._welcome.close()
        self._app.quit()

    @property
    def _review_every(self) -> int:
        return self.settings.current.review_every

    def _opened(self, way: Callable[[], "PlanSession"]) -> "PlanWindow | None":
        try:
            return self._show_plan(way())
        except PlannerError as reason:
            self._asker().tell(self.tr("The plan was not opened"), str(reason))
            return None

    def _open_table(self, path: Path) -> None:
        from raci_planner.desktop.importing.flow import begin_from_table  # noqa: PLC0415

        begin_from_table(path, self, self._parent(), self._asker())

    def _show_portfolio(self) -> None:
        from raci_planner.desktop.portfolio.flow import show_portfolio  # noqa: PLC0415 - seldom asked for

        show_portfolio(self._parent(), self._asker(), self.jobs, self.open_path)

    def _show_plan(self, session: "PlanSession") -> "PlanWindow":
        from raci_planner.desktop.window.plan_window import PlanWindow  # noqa: PLC0415 - after the first paint

        window = PlanWindow(session, self, self._ask)
        window.gone.connect(lambda goes_on: self._forget(window, goes_on=goes_on))
        self._plans.append(window)
        geometry = self._welcome.geometry() if self._welcome is not None and self._welcome.isVisible() else None
        window.place(geometry)
        _bring_up(window)
        if self._welcome is not None:
            self._welcome.hide()
        self.remember(session)
        gc.freeze()  # a full collection that walks a large plan would stop the window for a quarter of a second
        return window

    def _forget(self, window: "PlanWindow", *, goes_on: bool) -> None:
        """A plan was closed; if it was the last, the welcome window comes back or the program ends."""
        self.remember(window.session)
        gc.unfreeze()
        self._plans.remove(window)
        if self._plans or (self._welcome is not None and self._welcome.isVisible()):
            return
        if goes_on:
            self.show_welcome()
        else:
            self._app.quit()

    def _remove_template(self, key: str) -> None:
        from raci_planner.session.keeping_templates import remove_template  # noqa: PLC0415 - seldom asked for

        try:
            remove_template(key, self.own_templates)
        except PlannerError as reason:
            self._asker().tell(self.tr("The template is still there"), str(reason))

    def _recover(self, place: int) -> None:
        from raci_planner.session.opening import recover_plan  # noqa: PLC0415

        recovery = self._recoveries[place]
        if self._opened(lambda: recover_plan(recovery, self.places)) is not None:
            self._recoveries = [one for one in self._recoveries if one is not recovery]

    def _offer_recoveries(self, found: Sequence["Recovery"]) -> None:
        self._recoveries = found
        if self._welcome is not None:
            self._welcome.page.show_recovered([(one.name, one.when) for one in self._recoveries])

    def _show_theme(self, theme: Theme) -> None:
        for window in self._plans:
            window.set_theme(theme)
        if self._welcome is not None:
            self._welcome.page.set_theme(theme)
            self._welcome.refresh()

    def _parent(self) -> QWidget:
        active = self._app.activeWindow()
        if active is not None:
            return active
        return self._plans[-1] if self._plans else self.show_welcome()

    def _asker(self) -> Questions:
        return self._ask(self._parent())


def _show_preferences(desk: Desk, window: QWidget) -> None:
    from raci_planner.desktop.preferences.dialog import PreferencesDialog  # noqa: PLC0415 - seldom asked for

    PreferencesDialog(desk, window).open()


def _bring_up(window: QWidget) -> None:
    window.show()
    if QGuiApplication.platformName() != "offscreen":  # which would warn that it has no front
        window.raise_()
        window.activateWindow()
