"""The way through a comparison: what is compared, the page and the list beside it, restoring, the change log."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QDockWidget

from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.comparing.change_list import ChangeList
from raci_planner.desktop.comparing.guesses_dialog import GuessesDialog
from raci_planner.desktop.comparing.page import ComparisonPage
from raci_planner.desktop.comparing.picking import CompareDialog, Side
from raci_planner.desktop.dock import Dock
from raci_planner.domain.commands import TakeDifferences
from raci_planner.domain.comparing import Difference, Guess, compare
from raci_planner.domain.errors import PlannerError
from raci_planner.domain.ids import VersionId
from raci_planner.session.change_logs import write_change_log
from raci_planner.session.changes import Changes, changes_between
from raci_planner.session.comparands import Comparand, of_file, of_version
from raci_planner.session.session import Changed

translate = QCoreApplication.translate


def ask_to_compare(bench: Workbench) -> CompareDialog:
    """Ask for two sides and compare them."""
    dialog = CompareDialog(bench.session.plan, bench.questions, bench.window)
    dialog.chosen.connect(lambda older, newer: show_comparison(bench, older, newer))
    dialog.open()
    return dialog


def show_comparison(bench: Workbench, older: Side, newer: Side) -> "Comparing | None":
    """Compare two sides in place of the matrix; None if one of them cannot be read."""
    try:
        sides = _comparand(bench, older), _comparand(bench, newer)
    except PlannerError as reason:
        bench.questions.tell(translate("Compare", "This cannot be compared"), str(reason))
        return None
    running = comparing_in(bench)
    if running is not None:
        running.end()
    return Comparing(bench, *sides)


def comparing_in(bench: Workbench) -> "Comparing | None":
    """The comparison that the window shows."""
    return next((one for one in bench.window.findChildren(Comparing) if not one.is_over), None)


def _comparand(bench: Workbench, side: Side) -> Comparand | None:
    """None stands for the plan as it is at any time."""
    if side is None:
        return None
    if isinstance(side, Path):
        return of_file(side, bench.session.plan, date.today())
    return of_version(bench.session.plan.versions[VersionId(side)])


class Comparing(QObject):
    """One comparison, shown until somebody is done with it; it follows the plan if that is one of its sides."""

    def __init__(self, bench: Workbench, older: Comparand | None, newer: Comparand | None) -> None:
        super().__init__(bench.window)
        self.is_over = False
        self._bench = bench
        self._older = older
        self._newer = newer
        self._declined: tuple[Guess, ...] = ()
        self.page = ComparisonPage(bench.host.theme, bench.window)
        self.list = ChangeList(bench.host.theme, bench.window)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._connect()
        self._put_in_place()
        self.changes = self._compared()
        self.refresh()

    def refresh(self) -> None:
        """Compare again and show it."""
        if self.is_over:
            return
        self.changes = self._compared()
        self.page.bar.show_sides(self._name(self._older), self._name(self._newer))
        self.page.show_changes(self.changes)
        self.list.show_changes(self.changes)
        self.list.show_guesses(len(self.changes.comparison.guesses))
        self._follow()

    def restore(self, chosen: Sequence[Difference]) -> None:
        """Make what differs in the plan what it is on the other side, as one step."""
        comparison = self.changes.comparison
        if not chosen or not self._can_restore():
            return
        if self._newer is None:
            back = tuple(one.inverse() for one in chosen)
            label = translate("Compare", "Restore from {name}").format(name=self._name(self._older))
            command = TakeDifferences(back, comparison.old.scheme, label)
        else:
            label = translate("Compare", "Take over from {name}").format(name=self._name(self._newer))
            command = TakeDifferences(tuple(chosen), comparison.new.scheme, label)
        if self._bench.run(command) is not None:
            self._bench.say(translate("Compare", "Done: {what}. Ctrl+Z takes it back.").format(what=label))

    def export(self) -> None:
        """Ask for a file and write the change log."""
        bench = self._bench
        document = bench.session.document
        folder = document.path.parent if document.path is not None else Path.home()
        title = translate("Compare", "{plan}: what changed").format(plan=bench.session.plan.info.name)
        filters = translate(
            "Files", "Excel workbooks (*.xlsx);;HTML pages (*.html);;Markdown (*.md);;CSV tables (*.csv)"
        )
        name = f"{bench.session.plan.info.name} changes {date.today().isoformat()}.xlsx"
        path = bench.questions.save_path(translate("Compare", "Export the change log"), folder / name, filters)
        if path is None:
            return
        try:
            write_change_log(path, self.changes, title, date.today())
        except PlannerError as reason:
            bench.questions.tell(translate("Compare", "The change log was not written"), str(reason))
            return
        bench.say(translate("Compare", "Change log written to {name}").format(name=path.name))

    def end(self) -> None:
        """Give the window back to the plan."""
        if self.is_over:
            return
        self.is_over = True
        window = self._bench.window
        window.removeDockWidget(self.dock)
        for widget in (self.dock, self.page):
            widget.hide()
            widget.deleteLater()
        for dock in self._hidden:
            dock.show()
        self._bench.matrix.show()
        self._bench.matrix.setFocus()
        self._bench.matrix.current_changed.emit(self._bench.matrix.current_activity(), None)
        self.deleteLater()

    def _compared(self) -> Changes:
        now = self._bench.session.plan
        old = now if self._older is None else self._older.plan
        new = now if self._newer is None else self._newer.plan
        comparison = compare(old, new, self._declined, keeps_new_ids=self._newer is None)
        return changes_between(comparison, date.today())

    def _connect(self) -> None:
        bar = self.page.bar
        bar.exported.connect(self.export)
        bar.restore_asked.connect(lambda: self.restore(self.page.current_differences()))
        self.page.closed.connect(self.end)
        self.page.current_changed.connect(self._follow)
        self.list.chosen.connect(self.page.go_to)
        self.list.restore_asked.connect(lambda thing: self.restore(thing.differences))
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._dressing.timeout.connect(self._dress)
        self.page.palette_changed.connect(self._dressing.start)
        self.list.guesses_asked.connect(self._ask_about_guesses)
        self._bench.notices.changed.connect(self._refresh_soon)

    def _refresh_soon(self, _: Changed) -> None:
        self._later.start()

    def _put_in_place(self) -> None:
        window, matrix = self._bench.window, self._bench.matrix
        middle = matrix.parentWidget()
        column = None if middle is None else middle.layout()
        if isinstance(column, QBoxLayout):
            column.addWidget(self.page, 1)
        matrix.hide()
        self._hidden = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
        for dock in self._hidden:
            dock.hide()
        self.dock = Dock("changesDock", self._title(), self.list, window)
        self.dock.set_theme(self._bench.host.theme)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        line = window.fontMetrics().height()
        window.resizeDocks([self.dock], [line * 18], Qt.Orientation.Horizontal)
        self.dock.show()
        matrix.current_changed.emit(None, None)

    def _name(self, side: Comparand | None) -> str:
        now = self._bench.session.plan.info.layer or translate("Compare", "now")
        return now if side is None else side.name

    def _title(self) -> str:
        if self._older is not None:
            return translate("Compare", "Changes since {name}").format(name=self._older.name)
        return translate("Compare", "Changes in {name}").format(name=self._name(self._newer))

    def _follow(self) -> None:
        here = self.page.current()
        if here is not None:
            self.list.follow(here[0])
        self._offer()

    def _can_restore(self) -> bool:
        is_now_there = self._older is None or self._newer is None
        return is_now_there and self._older is not self._newer and not self._bench.session.document.is_read_only

    def _offer(self) -> None:
        words, tip, all_of_it = "", "", ""
        if self._can_restore() and self._newer is None:
            words = translate("Compare", "Restore")
            tip = translate("Compare", "Make this cell or row of the plan what it was; undo takes it back")
            all_of_it = translate("Compare", "Restore all of this")
        elif self._can_restore():
            words = translate("Compare", "Take over")
            tip = translate("Compare", "Take this cell or row over into the plan; undo takes it back")
            all_of_it = translate("Compare", "Take over all of this")
        self.list.offer(all_of_it if self.changes.things else "")
        if self.page.current_differences():
            self.page.bar.offer(words, tip)
        else:
            self.page.bar.offer("", "")

    def _dress(self) -> None:
        """Follow the colours of the program."""
        theme = self._bench.host.theme
        if not self.is_over:
            self.page.set_theme(theme)
            self.list.set_theme(theme)
            self.dock.set_theme(theme)

    def _ask_about_guesses(self) -> None:
        dialog = GuessesDialog(self.changes.comparison.guesses, self._bench.window)
        dialog.declined.connect(self._decline)
        dialog.open()

    def _decline(self, guesses: tuple[Guess, ...]) -> None:
        self._declined += guesses
        self.refresh()
