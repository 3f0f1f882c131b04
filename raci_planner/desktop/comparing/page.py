"""The page that takes the place of the matrix while two plans are compared."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from raci_planner.desktop.comparing.bar import ComparisonBar
from raci_planner.desktop.comparing.compared import ComparedPlan
from raci_planner.desktop.comparing.view import ComparisonModel, ComparisonView
from raci_planner.desktop.theme import Theme
from raci_planner.domain.comparing import Difference
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.records import Cell
from raci_planner.session.changes import ChangedThing, Changes


class ComparisonPage(QWidget):
    """The bar over the matrix of both plans; shown anew with every change of either."""

    current_changed = Signal()
    closed = Signal()
    palette_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonPage")
        self._theme = theme
        self._is_brief = False
        self._changes: Changes | None = None
        self.view: ComparisonView | None = None
        self.bar = ComparisonBar(theme, self)
        self.bar.previous_asked.connect(lambda: self.step(forward=False))
        self.bar.next_asked.connect(lambda: self.step(forward=True))
        self.bar.brief_toggled.connect(self._set_brief)
        self.bar.done.connect(self.closed)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._show_from_the_top)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)

    def show_changes(self, changes: Changes) -> None:
        """Show these changes, at the place where the last ones were left."""
        self._changes = changes
        here = self.current()
        self._take_away()
        compared = ComparedPlan(changes, date.today())
        view = ComparisonView(ComparisonModel(compared, self), self._theme, self)
        self._column.addWidget(view, 1)
        self.view = view
        view.show_changed_only(is_brief=self._is_brief)
        self.setFocusProxy(view)
        if not (here and view.go_to(*here)):
            self.step(forward=True)
        view.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        view.setFocus()
        self._settled.start()

    def current(self) -> tuple[ActivityId | None, RoleId | None] | None:
        """The activity and the role of the active cell."""
        if self.view is None:
            return None
        cell = self.view.chosen.cell
        return cell if cell is not None else (self.view.chosen.activity, None)

    def current_differences(self) -> tuple[Difference, ...]:
        """What differs in the active cell; for the name of a row, in all of it."""
        here = self.current()
        if here is None or self._changes is None or here[0] is None:
            return ()
        of_row = next((thing.differences for thing in self._changes.things if thing.activity == here[0]), ())
        if here[1] is None:
            return of_row
        return tuple(one for one in of_row if isinstance(one.record, Cell) and one.record.role == here[1])

    def step(self, *, forward: bool) -> bool:
        """Go to the next or the previous change, around the ends; False if nothing changed."""
        if self.view is None:
            return False
        spots = self.view.spots_of_changes()
        if not spots:
            return False
        return self.view.go_to(*spots[self._next_place(spots, forward=forward)])

    def go_to(self, thing: ChangedThing) -> None:
        """Show where a thing changed."""
        if self.view is None:
            return
        cell = next((one.record for one in thing.differences if isinstance(one.record, Cell)), None)
        if cell is not None:
            self.view.go_to(cell.activity, cell.role)
        else:
            self.view.go_to(thing.activity, thing.role)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.bar.set_theme(theme)
        if self.view is not None:
            self.view.set_look(theme=theme)

    def _next_place(self, spots: list[tuple[ActivityId, RoleId | None]], *, forward: bool) -> int:
        here = self.current()
        if here in spots:
            return (spots.index(here) + (1 if forward else -1)) % len(spots)
        order = {row: place for place, row in enumerate(self.view.model().rows)} if self.view else {}  # type: ignore[attr-defined]
        at = order.get(here[0], -1) if here is not None else -1
        after = next((place for place, spot in enumerate(spots) if order[spot[0]] >= at), 0)
        return after if forward else (after - 1) % len(spots)

    def _show_from_the_top(self) -> None:
        """Once the page has its size: the first line, unless the active cell is out of sight then."""
        if self.view is not None:
            self.view.scrollToTop()
            self.view.scrollTo(self.view.currentIndex())

    def _set_brief(self, is_brief: bool) -> None:
        self._is_brief = is_brief
        if self.view is not None:
            here = self.current()
            self.view.show_changed_only(is_brief=is_brief)
            if not (here and self.view.go_to(*here)):
                self.step(forward=True)

    def _take_away(self) -> None:
        if self.view is not None:
            self._column.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None

    # Qt's overrides

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.palette_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: Escape goes back to the plan."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
