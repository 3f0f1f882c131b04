"""The palette on the screen: a field that keeps the keyboard, over a list of what its words may mean."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

from raci_planner.desktop.announcing import announce
from raci_planner.desktop.palette.entry import PREFIXES, Entry, Section
from raci_planner.desktop.palette.matching import EntryIndex
from raci_planner.desktop.palette.model import EntryModel
from raci_planner.desktop.palette.painter import EntryPainter
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme

_Key = Qt.Key
_OF_EACH = 6
_OF_ONE = 60
"""How many are offered of each kind, and of one kind alone."""
_AT_FIRST = 3
"""How many of each kind are offered before anything is typed."""
_WIDE, _LINES = 31, 9
"""The palette's width in heights of text, and the lines it shows without scrolling."""
_STAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class PaletteField(QLineEdit):
    """A line that hands on the keys that mean the list."""

    stepped = Signal(int)
    left = Signal()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QLineEdit."""
        steps = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -_LINES, _Key.Key_PageDown: _LINES}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == _Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QLineEdit: whoever goes elsewhere is done with the palette."""
        super().focusOutEvent(event)
        if event.reason() not in _STAY:
            self.left.emit()


class CommandPalette(QFrame):
    """Lies over its window until something is chosen; then it is gone and the choice is carried out."""

    def __init__(
        self, entries: Iterable[Entry], further: Callable[[], Iterable[Entry]], theme: Theme, window: QMainWindow
    ) -> None:
        """Show a palette.

        Args:
            entries: what is offered at once.
            further: what is offered as well, once the palette is painted or something is typed.
            theme: its colours.
            window: what it lies over.
        """
        super().__init__(window)
        self.setObjectName("commandPalette")
        self.setProperty("look", "palette")
        self.setAccessibleName(self.tr("Command palette"))
        offered = tuple(entries)
        self._index = EntryIndex()
        self._index.add(offered)
        self._further: Callable[[], Iterable[Entry]] | None = further
        self._before = window.focusWidget()
        self._is_open = True
        self._model = EntryModel(self)
        self.field = self._made_field()
        self.list = self._made_list(theme)
        self._nothing = plain_label(self.tr("Nothing is called so."), self, look="muted")
        self._nothing.setContentsMargins(10, 6, 10, 6)
        hint = plain_label(self.tr("> commands   @ roles   # findings"), self, look="muted", scale=0.9)
        hint.setVisible(any(entry.section is Section.COMMANDS for entry in offered))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(4)
        for widget in (self.field, self.list, self._nothing, hint):
            layout.addWidget(widget)
        window.installEventFilter(self)
        self._narrow("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._complete)

    def entry_at(self, place: int) -> Entry | None:
        """What a line offers."""
        return self._model.entry_at(place)

    def dismiss(self) -> None:
        """Close, and give the keyboard back to where it was."""
        if not self._is_open:
            return
        self._is_open = False
        self.hide()
        self.deleteLater()
        if self._before is not None and QApplication.focusWidget() in (None, self.field):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_field(self) -> PaletteField:
        field = PaletteField(self)
        field.setObjectName("paletteField")
        field.setPlaceholderText(self.tr("What do you want to do, or where to go?"))
        field.setAccessibleName(self.tr("Command, activity, role, finding, setting or plan"))
        field.setMinimumHeight(round(self.fontMetrics().height() * 1.7))
        field.textChanged.connect(self._narrow)
        field.returnPressed.connect(self._take)
        field.stepped.connect(self._step)
        field.left.connect(self.dismiss)
        return field

    def _made_list(self, theme: Theme) -> QListView:
        view = QListView(self)
        view.setObjectName("paletteList")
        view.setAccessibleName(self.tr("What it may mean"))
        view.setModel(self._model)
        view.setItemDelegate(EntryPainter(self._model, theme, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._take)
        return view

    def _complete(self) -> None:
        """Take in what was left out so that the palette was there at once: everything in a large plan."""
        if self._further is not None:
            further, self._further = self._further, None
            self._index.add(further())

    def _narrow(self, text: str) -> None:
        if text:
            self._complete()
        only = PREFIXES.get(text[:1])
        query = text[1:] if only is not None else text
        most = _OF_ONE if only is not None else _OF_EACH if query.strip() else _AT_FIRST
        found = self._index.find(query, most, only)
        self._model.show_entries(found)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._choose(0)
        self._fit()

    def _step(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            here = self.list.currentIndex().row()
            far = abs(step) > 1
            self._choose(min(max(here + step, 0), count - 1) if far else (here + step) % count)

    def _choose(self, place: int) -> None:
        index = self._model.index(place)
        self.list.setCurrentIndex(index)
        entry = self._model.entry_at(place)
        announce(self.field, self.tr("Nothing is called so.") if entry is None else entry.spoken)

    def _take(self, index: QModelIndex | None = None) -> None:
        """Carry out the current entry; one that cannot be done says why and stays."""
        entry = self._model.entry_at((index or self.list.currentIndex()).row())
        if entry is None:
            return
        if entry.reason:
            announce(self.field, entry.reason)
            return
        self.dismiss()
        entry.act()

    def _fit(self) -> None:
        """Lie in the upper middle of the window, as high as what is found."""
        window = self.parentWidget()
        if window is None:
            return
        line = self.fontMetrics().height()
        delegate = self.list.itemDelegate()
        height = delegate.line_height if isinstance(delegate, EntryPainter) else line
        self.list.setFixedHeight(height * min(max(self._model.rowCount(), 1), _LINES) + 2)
        width = min(line * _WIDE, window.width() - 40)
        top = min(round(line * 4.8), window.height() // 8)
        self.setGeometry((window.width() - width) // 2, top, width, self.sizeHint().height())

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: the palette stays in the middle of its window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget) and self._is_open:
            self._fit()
        return super().eventFilter(watched, event)
