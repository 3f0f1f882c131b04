"""The welcome page in a window of its own."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from raci_planner.desktop.dropping import PLAN_ENDING, FileDrops
from raci_planner.desktop.filters import plan_filter, table_filter
from raci_planner.desktop.first_size import take_first_size
from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.menu_key import give_menu_key
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.recent import RecentPlans
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.welcome.page import WelcomePage
from raci_planner.session.templates import BLANK, Template


class WelcomeWindow(QMainWindow):
    """Asks what to begin with, and tells it by signals."""

    template_chosen = Signal(str)
    plan_chosen = Signal(Path)
    table_chosen = Signal(Path)
    recovery_chosen = Signal(int)
    portfolio_requested = Signal()
    preferences_requested = Signal()
    template_removed = Signal(str)
    quit_requested = Signal()

    def __init__(
        self,
        templates: Callable[[], Sequence[Template]],
        recent: RecentPlans,
        theme: Theme,
        ask: Callable[[QWidget], Questions],
    ) -> None:
        super().__init__()
        self._templates = templates
        self._recent = recent
        self._ask = ask
        self.page = WelcomePage(templates(), theme, self)
        self.setWindowTitle(self.tr("RACI Planner"))
        self.setCentralWidget(self.page)
        self.setMinimumSize(900, 560)
        take_first_size(self)
        self._connect()
        self._add_keys()
        FileDrops(self, self.take_all)
        self.refresh()
        self.page.focus_best()

    def refresh(self) -> None:
        """Read the list of recent plans, and the templates, again."""
        self.page.gallery.show_templates(self._templates())
        self.page.show_recent(self._recent.plans(), date.today())

    def take_all(self, paths: Sequence[Path]) -> None:
        """Take one file after the other."""
        for path in paths:
            self.take(path)

    def take(self, path: Path) -> None:
        """Open a plan, or begin one from a table, whichever the file's ending says."""
        signal = self.plan_chosen if path.suffix.lower() == PLAN_ENDING else self.table_chosen
        signal.emit(path)

    def _connect(self) -> None:
        page = self.page
        page.new_requested.connect(lambda: self.template_chosen.emit(BLANK))
        page.open_requested.connect(self._ask_plan)
        page.import_requested.connect(self._ask_table)
        page.portfolio_requested.connect(self.portfolio_requested)
        page.recovery_chosen.connect(self.recovery_chosen)
        page.preferences_requested.connect(self.preferences_requested)
        page.help_requested.connect(self._show_help)
        page.gallery.chosen.connect(self.template_chosen)
        page.gallery.removed.connect(self._remove_template)
        page.recent.chosen.connect(self.plan_chosen)
        page.recent.located.connect(self._locate)
        page.recent.removed.connect(self._forget)
        page.recent.pin_toggled.connect(self._toggle_pin)

    def _add_keys(self) -> None:
        for keys, answer in (
            ("Ctrl+N", lambda: self.template_chosen.emit(BLANK)),
            ("Ctrl+O", self._ask_plan),
            ("Ctrl+Shift+I", self._ask_table),
            ("F1", self._show_help),
            ("Ctrl+,", self.preferences_requested.emit),
            ("Ctrl+W", self.close),
            ("Ctrl+Q", self.quit_requested.emit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(answer)
        give_menu_key(self)

    def _ask_plan(self) -> None:
        path = self._ask(self).open_path(self.tr("Open a plan"), plan_filter())
        if path:
            self.plan_chosen.emit(path)

    def _ask_table(self) -> None:
        path = self._ask(self).open_path(self.tr("Import a table"), table_filter())
        if path:
            self.table_chosen.emit(path)

    def _show_help(self) -> None:
        show_help_on(self.page)

    def _locate(self, lost: Path) -> None:
        path = self._ask(self).open_path(self.tr("Where is {name} now?").format(name=lost.name), plan_filter())
        if path:
            self._recent.forget(lost)
            self.plan_chosen.emit(path)

    def _remove_template(self, key: str) -> None:
        removes = [("remove", self.tr("Remove"))]
        title = next(one.title for one in self._templates() if one.key == key)
        text = self.tr("“{title}” goes for good. Plans made of it stay as they are.").format(title=title)
        if self._ask(self).choice(self.tr("Remove this template?"), text, removes):
            self.template_removed.emit(key)
            self.refresh()

    def _forget(self, path: Path) -> None:
        self._recent.forget(path)
        self.refresh()

    def _toggle_pin(self, path: Path) -> None:
        self._recent.toggle_pin(path)
        self.refresh()
