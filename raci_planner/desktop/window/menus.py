"""The menus of a plan's window, all from the one table."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMenu, QMenuBar

from raci_planner.desktop.actions.action_set import ActionSet
from raci_planner.desktop.actions.spec import Situation
from raci_planner.desktop.actions.table import action_table
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.window.agreement_actions import agreement_actions
from raci_planner.desktop.window.ballot_actions import BallotTable
from raci_planner.desktop.window.edit_actions import edit_actions
from raci_planner.desktop.window.file_actions import file_actions
from raci_planner.desktop.window.help_actions import help_actions
from raci_planner.desktop.window.letter_menu import LetterActions
from raci_planner.desktop.window.plan_actions import plan_actions
from raci_planner.desktop.window.review_actions import review_actions
from raci_planner.desktop.window.view_actions import view_actions
from raci_planner.desktop.window.workshop_actions import Wall

translate = QCoreApplication.translate

_CONTEXT = (
    "cut", "copy", "paste", "clear", None, "letters", None, "fixes", "why", "note", None,
    "agree", "dispute", "park", "log_entry", None,
    "insert_row", "rename", "split", "move_up", "move_down", "delete_rows",
)  # fmt: skip
_MOST_RECENT = 10


class Menus:
    """Menu bar and context menu, and which of their actions are available."""

    def __init__(
        self,
        bench: Workbench,
        docks: tuple[QDockWidget, QDockWidget],
        letters: LetterActions,
        close_plan: Callable[[], object],
        show_tips: Callable[[], object],
    ) -> None:
        self._bench = bench
        self._letters = letters
        self.find_field: QLineEdit | None = None
        self.wall = Wall(bench)
        self.ballots = BallotTable(bench, lambda order: self.wall.begin(order=order))
        handlers = {
            **file_actions(bench),
            **edit_actions(bench),
            **view_actions(bench, *docks),
            **plan_actions(bench),
            **review_actions(bench),
            **agreement_actions(bench),
            **self.wall.actions(),
            **self.ballots.actions(),
            **help_actions(bench),
            "close": close_plan,
            "find": self._go_to_find_field,
            "find_next": lambda: self._find_again(forward=True),
            "find_previous": lambda: self._find_again(forward=False),
            "palette": self._show_palette,
            "tips": show_tips,
        }
        self.actions = ActionSet(action_table(), handlers, bench.window)
        self.top_menus: list[QMenu] = []

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Put all menus into the bar."""
        for spec in self.actions.menus():
            menu = bar.addMenu(spec.text)
            menu.setToolTipsVisible(True)
            self.actions.fill(menu, spec, self._makers())
            self.top_menus.append(menu)

    def _makers(self) -> Mapping[str, Callable[[QMenu], object]]:
        """What fills the menus that the table leaves empty."""
        return {
            "recent": self._fill_recent,
            "letters": self._letters.fill,
            "workshop_screens": self.wall.fill_screens,
        }

    def fill_context_menu(self, menu: QMenu) -> None:
        """Put what belongs to a cell into a menu."""
        menu.setToolTipsVisible(True)
        for key in _CONTEXT:
            if key is None:
                menu.addSeparator()
            elif key == "letters":
                self._letters.fill(menu.addMenu(translate("Menus", "&Letter")))
            else:
                menu.addAction(self.actions[key])

    def update(self, situation: Situation, holding: Mapping[str, bool]) -> None:
        """Make available what the situation allows, and tick what holds."""
        self.actions.update(situation)
        self.actions.tick(holding)
        self._letters.enable(possible=situation.has_cells and not situation.is_read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme."""
        self.actions.set_theme(theme)
        self._letters.set_theme(theme)
        self.ballots.set_theme(theme)

    def _show_palette(self) -> None:
        from raci_planner.desktop.window.palette_entries import show_palette  # noqa: PLC0415 - loaded when wanted

        show_palette(self._bench, self.actions, self._letters)

    def _go_to_find_field(self) -> None:
        if self.find_field is not None:
            self.find_field.setFocus()
            self.find_field.selectAll()

    def _find_again(self, *, forward: bool) -> None:
        text = self.find_field.text() if self.find_field is not None else ""
        if text:
            self._bench.matrix.find_text(text, forward=forward)
        else:
            self._go_to_find_field()

    def _fill_recent(self, menu: QMenu) -> None:
        def fill() -> None:
            menu.clear()
            for plan in self._bench.host.recent.plans()[:_MOST_RECENT]:
                action = menu.addAction(plan.name.replace("&", "&&"), partial(self._bench.host.open_path, plan.path))
                action.setToolTip(str(plan.path))
                action.setEnabled(plan.is_there)
            if menu.isEmpty():
                menu.addAction(translate("Menus", "No other plan yet")).setEnabled(False)

        menu.aboutToShow.connect(fill)
