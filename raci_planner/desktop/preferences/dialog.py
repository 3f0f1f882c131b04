"""The preferences: every wish on one page, found by typing, and counting at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.host import Host
from raci_planner.desktop.preferences.fields import Show, field
from raci_planner.desktop.preferences.table import wish_table
from raci_planner.desktop.preferences.wish import Toggle, Wish, WishGroup
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.settings import Settings
from raci_planner.desktop.text import plain_label

_ABOVE, _BELOW = 14, 5
"""Pixels above the title of a group and below what is said of a wish."""

_LABEL = 16
"""Characters beside a field before its label wraps."""
_ROOM_FOR_GROUPS = 40
"""Heights of a line of text that the dialogue is wide, at least, where the groups are shown."""


class PreferencesDialog(FormDialog):
    """Groups on the left, wishes on the right; what the search leaves out is hidden."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        close = QDialogButtonBox.StandardButton.Close
        super().__init__(self.tr("Preferences"), "", parent, width=48, height=36, buttons=close)
        self.setObjectName("preferencesDialog")
        self._settings = host.settings
        self._shows: dict[str, Show] = {}
        self._rows: list[tuple[str, list[QWidget]]] = []
        self._titles: list[tuple[QLabel, range]] = []
        self.look_for = QLineEdit(self)
        self.look_for.setObjectName("preferencesSearch")
        self.look_for.setPlaceholderText(self.tr("Find a setting"))
        self.look_for.setAccessibleName(self.tr("Find a setting"))
        self.look_for.setClearButtonEnabled(True)
        self.look_for.textChanged.connect(self._narrow)
        self.groups = QListWidget(self)
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(self.fontMetrics().height() * 11)
        self._area = ScrollingPage(self._page(wish_table(host)), self)
        self._nothing = plain_label(self.tr("No setting is called so."), self, look="muted")
        self._nothing.hide()
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.groups)
        columns.addWidget(self._area, 1)
        self.content.addWidget(self.look_for)
        self.content.addWidget(self._nothing)
        self.content.addLayout(columns, 1)
        self.groups.setCurrentRow(0)
        self.groups.currentRowChanged.connect(self._go_to)
        host.settings.changed.connect(self._show)
        self._show(host.settings.current)
        self.look_for.setFocus()

    def reveal(self, key: str) -> None:
        """Go to a wish and put the keyboard there."""
        wanted = self.findChild(QWidget, f"wish_{key}")
        if isinstance(wanted, QWidget):
            wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _page(self, groups: tuple[WishGroup, ...]) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(4, 2, 14, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for group in groups:
            self.groups.addItem(group.title)
            title = plain_label(group.title, page, bold=True, scale=1.12)
            title.setContentsMargins(0, _ABOVE if self._titles else 0, 0, 0)
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            first = len(self._rows)
            for wish in group.wishes:
                self._add(wish, grid, page)
            self._titles.append((title, range(first, len(self._rows))))
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _add(self, wish: Wish, grid: QGridLayout, page: QWidget) -> None:
        row = grid.rowCount()
        made, self._shows[wish.key] = field(wish, lambda value: self._settings.change(**{wish.key: value}), page)
        widgets = [made]
        if not isinstance(wish.kind, Toggle):
            label = plain_label(wish.text, page, wraps=True)
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LABEL)
            label.setBuddy(made)
            made.setAccessibleName(wish.plain_text)
            grid.addWidget(label, row, 0)
            widgets.append(label)
        grid.addWidget(made, row, 1)
        if wish.hint:
            hint = plain_label(wish.hint, page, wraps=True, look="muted")
            hint.setContentsMargins(0, 0, 0, _BELOW)
            grid.addWidget(hint, row + 1, 1)
            widgets.append(hint)
        self._rows.append((wish.said.casefold(), widgets))

    def _show(self, settings: Settings) -> None:
        for key, show in self._shows.items():
            if hasattr(settings, key):
                show(getattr(settings, key))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        hits = [all(word in said for word in words) for said, _ in self._rows]
        for is_hit, (_, widgets) in zip(hits, self._rows, strict=True):
            for widget in widgets:
                widget.setVisible(is_hit)
        for place, (title, rows) in enumerate(self._titles):
            is_there = any(hits[row] for row in rows)
            title.setVisible(is_there)
            self.groups.item(place).setHidden(not is_there)
        self._nothing.setVisible(not any(hits))

    def _go_to(self, place: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(self._titles[place][0].y())

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QDialog: with large text on a small screen, the wishes need all the room."""
        super().resizeEvent(event)
        self.groups.setVisible(self.width() >= self.fontMetrics().height() * _ROOM_FOR_GROUPS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QDialog: down from the search goes to the groups."""
        if event.key() == Qt.Key.Key_Down and self.look_for.hasFocus():
            self.groups.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
