"""The matrix panel: everything of the matrix put together, as the window sees it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtWidgets import QScrollBar, QStackedLayout, QVBoxLayout, QWidget

from raci_planner.desktop.matrix.arrangement import Arrangement, GroupTitles
from raci_planner.desktop.matrix.arranging import Arranging
from raci_planner.desktop.matrix.bench import MatrixBench
from raci_planner.desktop.matrix.clipping import Clipping
from raci_planner.desktop.matrix.column_editing import ColumnEditing
from raci_planner.desktop.matrix.empty_page import EmptyPage
from raci_planner.desktop.matrix.filter_bar import FilterBar
from raci_planner.desktop.matrix.following import Following
from raci_planner.desktop.matrix.footer import LoadFooter
from raci_planner.desktop.matrix.keys import Hands, MatrixKeys
from raci_planner.desktop.matrix.letters import LetterEditing
from raci_planner.desktop.matrix.looks import Looks
from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.desktop.matrix.mouse import MatrixMouse
from raci_planner.desktop.matrix.name_editor import NameDelegate, NameEditor
from raci_planner.desktop.matrix.row_editing import RowEditing
from raci_planner.desktop.matrix.rows import EntryRow, GroupRow, Row, SectionRow
from raci_planner.desktop.matrix.searching import Searching
from raci_planner.desktop.matrix.selection import MatrixSelection
from raci_planner.desktop.matrix.view import MatrixView
from raci_planner.desktop.matrix.walking import Spot
from raci_planner.desktop.notices import PlanNotices
from raci_planner.desktop.questions import Questions
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands import Command
from raci_planner.domain.commands.letters import Place
from raci_planner.domain.edits import Edit
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.session.session import Changed, PlanSession

_NEXT_NAME = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})
_LENGTHS_CHANGE = frozenset({QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange})


class MatrixPanel(QWidget):
    """The matrix with its filter bar, its line of counts and its empty page.

    What the menus do is grouped by subject: `letters`, `rows`, `columns`, `clipping`, `arranging`, `looks`. The
    status signal carries one line to show; `table_pasted` carries a whole pasted grid that the window takes in.
    """

    current_changed = Signal(object, object)
    status = Signal(str)
    context_menu_requested = Signal(QPoint)
    table_pasted = Signal(object)
    template_requested = Signal()
    arrangement_changed = Signal()
    looks_changed = Signal()

    def __init__(  # noqa: PLR0913 - the whole context of a panel is passed in, nothing is looked up
        self,
        session: PlanSession,
        notices: PlanNotices,
        run: Callable[[Command], Edit | None],
        *,
        theme: Theme,
        questions: Questions,
        clipboard: QClipboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        arrangement = Arrangement(session.plan, session.analysis, self._titles(), session.document.journal)
        self._model = MatrixModel(session, arrangement, self._write_name, self)
        self.view = MatrixView(self._model, theme, self)
        self._bench = MatrixBench(
            session=session,
            model=self._model,
            view=self.view,
            run=lambda command: self._run(run, command),
            say=self.status.emit,
            questions=questions,
        )
        self.letters = LetterEditing(self._bench)
        self.rows = RowEditing(self._bench)
        self.columns = ColumnEditing(self._bench)
        self.clipping = Clipping(self._bench, clipboard)
        self.arranging = Arranging(self._bench, self._rearranged)
        self._searching = Searching(self._bench)
        self.footer = LoadFooter(self._model, self.view, theme)
        self.filter_bar = FilterBar(session.plan, self.arranging)
        self.looks = Looks(self.view, self.footer)
        self._following = Following(self._model, self.view, self.footer, self.filter_bar)
        self._attend()
        self._lay_out()
        self._notices = notices
        notices.changed.connect(self._update_from)
        self.view.selectionModel().currentChanged.connect(self._tell_current)
        self.view.menu_asked.connect(self.context_menu_requested)
        self.view.looks_changed.connect(self.looks_changed)
        self.view.chosen.move_to(self._first_spot())

    @property
    def chosen(self) -> MatrixSelection:
        """What is chosen: `choose_all`, `choose_lines` and `choose_columns` are the Select menu."""
        return self.view.chosen

    @property
    def keys(self) -> MatrixKeys:
        """What the keys do; `after_letter` says where the cursor goes after a letter."""
        return self._keys

    @property
    def is_empty(self) -> bool:
        """Whether the page with ways on is shown instead of a matrix without lines."""
        return self._pages.currentWidget() is self.empty_page

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self.view.set_look(theme=theme)
        self.footer.set_theme(theme)

    def current_activity(self) -> ActivityId | None:
        """The activity of the active cell."""
        return self.chosen.activity

    def current_cell(self) -> Place | None:
        """The active cell, if it is one of a role."""
        return self.chosen.cell

    def selected_cells(self) -> list[Place]:
        """The chosen role cells that are in sight, line by line."""
        return self.chosen.cells()

    def rows_in_sight(self) -> Sequence[Row]:
        """What the lines show, from top to bottom; folded and filtered ones are not among them."""
        return self._model.rows

    def go_to(self, activity: ActivityId, role: RoleId | None = None) -> bool:
        """Show a cell and make it the active one; False if it is not in the plan."""
        return self._searching.go_to(activity, role)

    def find_text(self, text: str, *, forward: bool = True) -> bool:
        """Go to the next or previous name with this text; False if there is none."""
        return self._searching.find(text, forward=forward)

    @property
    def last_found(self) -> str:
        """What was last looked for in names."""
        return self._searching.last

    def names_in_sight(self) -> list[tuple[Row, str]]:
        """The names of the activities and sections in sight, from top to bottom."""
        words, rows = self._model.words, self._model.rows
        return [(row, words.row_name(row)) for row in rows if isinstance(row, int | SectionRow)]

    def paste(self) -> None:
        """Paste from the clipboard; a whole grid for an empty plan is handed to the window."""
        table = self.clipping.paste()
        if table:
            self.table_pasted.emit(table)

    def show_filter_bar(self) -> None:
        """Show the filter bar and go into it."""
        self.filter_bar.open()

    def _titles(self) -> GroupTitles:
        return GroupTitles(
            nobody=self.tr("Nobody is accountable"),
            several=self.tr("Several are accountable"),
            conflict=self.tr("With a conflict"),
            check=self.tr("To check"),
            note=self.tr("With a note"),
            fine=self.tr("Nothing to say"),
        )

    def _attend(self) -> None:
        hands = Hands(
            letters=self.letters,
            rows=self.rows,
            columns=self.columns,
            clipping=self.clipping,
            paste=self.paste,
            begin_name=self._begin_name,
            leave=self._leave,
        )
        self._keys = MatrixKeys(self._bench, hands)
        self.view.attend(self._keys, MatrixMouse(self.view, self._model, hands, self._keys))
        self._delegate = NameDelegate(lambda: self.view.sizes.gutter, self.view)
        self._delegate.finished.connect(self._go_on)
        self._delegate.abandoned.connect(self.rows.close_entry)
        self.view.setItemDelegate(self._delegate)
        head = self.view.head
        head.columns_pressed.connect(self._press_column)
        head.renaming_asked.connect(self.columns.rename)
        head.role_dropped.connect(self.columns.drop)
        head.names_resized.connect(self.view.fitting.set_names_width)

    def _lay_out(self) -> None:
        self.empty_page = EmptyPage()
        self.empty_page.add_asked.connect(self._start_typing)
        self.empty_page.paste_asked.connect(self.paste)
        self.empty_page.template_asked.connect(self.template_requested)
        grid = QWidget()
        column = QVBoxLayout(grid)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.footer)
        column.addWidget(self._sideways_bar())
        self._pages = QStackedLayout(self)
        self._pages.addWidget(grid)
        self._pages.addWidget(self.empty_page)
        self.footer.hide()
        self.filter_bar.hide()
        self.setFocusProxy(self.view)
        self._choose_page()

    def _sideways_bar(self) -> QScrollBar:
        """A scroll bar below the line of counts, so that the counts stand right under their columns."""
        inner = self.view.horizontalScrollBar()
        bar = QScrollBar(Qt.Orientation.Horizontal)
        bar.setVisible(False)

        def follow(low: int, high: int) -> None:
            bar.setRange(low, high)
            bar.setPageStep(inner.pageStep())
            bar.setSingleStep(inner.singleStep())
            bar.setVisible(high > low)

        inner.rangeChanged.connect(follow)
        inner.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(inner.setValue)
        return bar

    def _first_spot(self) -> Spot:
        first = next((place for place, row in enumerate(self._model.rows) if isinstance(row, int)), 0)
        return Spot(first, 1 if self._model.roles and isinstance(self._model.rows[first], int) else 0)

    def _choose_page(self) -> None:
        plan = self._session.plan
        is_empty = not plan.activities and not plan.sections
        if is_empty and not self.is_empty and self.view.hasFocus():
            return
        self._pages.setCurrentIndex(1 if is_empty else 0)
        self.setFocusProxy(self.empty_page if is_empty else self.view)

    def _start_typing(self) -> None:
        self._pages.setCurrentIndex(0)
        self.setFocusProxy(self.view)
        self.view.setFocus()
        self.rows.add_at_end()
        self._begin_name(None)

    def _run(self, run: Callable[[Command], Edit | None], command: Command) -> Edit | None:
        with self._following.own_edit():
            return run(command)

    def _write_name(self, row: Row, text: str) -> bool:
        return self.rows.write_name(row, text)

    def _begin_name(self, text: str | None) -> None:
        """Open the name's editor: with the name for None, else typed over by this text."""
        row = self.chosen.row
        if isinstance(row, GroupRow):
            self.status.emit(self.tr("This heading is made by the view; its words cannot be edited."))
            return
        if not self._bench.may_write() or self.view.state() == MatrixView.State.EditingState:
            return
        index = self._model.index(self.chosen.spot.place, 0)
        self.view.edit(index)
        editor = self.view.indexWidget(index)
        if text is not None and isinstance(editor, NameEditor):
            editor.begin_with(text)

    def _go_on(self, event: QKeyEvent) -> None:
        """Do what the key that ended a name means: down to the next name, or away from the activity just added."""
        self.view.setFocus()
        if isinstance(self.chosen.row, EntryRow):
            if event.key() in _NEXT_NAME and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return
            self.rows.go_to_added()
        self._keys.handle(event)

    def _leave(self, forward: bool) -> None:
        self.focusNextPrevChild(forward)

    def _press_column(self, column: int, modifiers: Qt.KeyboardModifier) -> None:
        self._keys.forget_run()
        first = self.chosen.spot.column if modifiers & Qt.KeyboardModifier.ShiftModifier else column
        self.chosen.choose_columns(first, column)
        self.view.setFocus()

    def _update_from(self, changed: Changed) -> None:
        self._following.update(changed, self._choose_page)

    def _rearranged(self) -> None:
        self.view.viewport().update()
        self.footer.recount()
        self.filter_bar.count()
        self.arrangement_changed.emit()

    def _tell_current(self, current: QModelIndex, _: QModelIndex) -> None:
        cell = self._model.cell_at(current.row(), current.column()) if current.isValid() else None
        self.current_changed.emit(self.chosen.activity, cell[1] if cell else None)

    # Qt's overrides

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: another text size or reading direction changes every length."""
        super().changeEvent(event)
        if event.type() in _LENGTHS_CHANGE:
            self.view.set_look()
