"""The window of the help: what to look for and where on the left, the page on the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from raci_planner.desktop.helping.page_view import HelpView
from raci_planner.desktop.helping.pages import CONTENTS, help_pages
from raci_planner.desktop.helping.searching import search
from raci_planner.desktop.text import plain_label

_PAGE, _HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_SIZE = (62, 44)
"""Heights of a line of text."""


class HelpWindow(QWidget):
    """Stands beside the program's other windows, so that one can read and do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("helpWindow")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = help_pages()
        self._past: list[str] = []
        self.came_from: QWidget | None = None
        self.look_for = QLineEdit(self)
        self.look_for.setObjectName("helpSearch")
        self.look_for.setPlaceholderText(self.tr("Search the help"))
        self.look_for.setAccessibleName(self.tr("Search the help"))
        self.look_for.setClearButtonEnabled(True)
        self.look_for.textChanged.connect(self._narrow)
        self.look_for.returnPressed.connect(self._take_first)
        self.list = QListWidget(self)
        self.list.setObjectName("helpList")
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self._count = plain_label("", self, look="muted", wraps=True)
        self.view = HelpView(self)
        self.view.page_wanted.connect(self.show_page)
        self._back = QPushButton(self.tr("&Back"), self)
        self._back.setObjectName("helpBack")
        self._back.setProperty("look", "small")
        self._back.clicked.connect(self.go_back)
        self._lay_out()
        self._add_keys()
        self._narrow("")
        line = self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(line * _SIZE[0], room.width() - 40), min(line * _SIZE[1], room.height() - 60))

    def show_page(self, key: str) -> None:
        """Show a page; the one of contents if there is none of this name."""
        page = self._pages.get(key, self._pages[CONTENTS])
        before = self.view.page
        if before is not None and before != page:
            self._past.append(before.key)
        self.view.show_page(page)
        self._choose(page.key)
        self._tell()

    def go_back(self) -> None:
        """Go to the page that was shown before."""
        if self._past:
            key = self._past.pop()
            self.view.show_page(self._pages[key])
            self._choose(key)
            self._tell()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 6, 12)
        column.setSpacing(8)
        column.addWidget(self.look_for)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        column.addLayout(row)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(left)
        both.addWidget(self.view)
        both.setStretchFactor(1, 1)
        line = self.fontMetrics().height()
        both.setSizes([line * 17, line * 45])
        both.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)
        self.setTabOrder(self.look_for, self.list)
        self.setTabOrder(self.list, self.view)

    def _add_keys(self) -> None:
        for keys, answer in (
            ("Alt+Left", self.go_back),
            ("Ctrl+F", self._search),
            ("Alt+Home", lambda: self.show_page(CONTENTS)),
            ("Ctrl+W", self.close),
            ("Esc", self._leave),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(answer)

    def _search(self) -> None:
        self.look_for.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.look_for.selectAll()

    def _leave(self) -> None:
        """Escape takes a search back first, and then the window."""
        if self.look_for.text():
            self.look_for.clear()
        else:
            self.close()

    def _narrow(self, query: str) -> None:
        self.list.clear()
        if not query.strip():
            for page in self._pages.values():
                self._add(page.title, page.key)
            self._count.hide()
            if self.view.page is not None:
                self._choose(self.view.page.key)
            return
        hits = search(self._pages.values(), query)
        for hit in hits:
            where = hit.page.title if hit.heading == hit.page.title else f"{hit.page.title} ▸ {hit.heading}"
            self._add(f"{where}\n{hit.excerpt}", hit.page.key, hit.heading)
        some = self.tr("1 place") if len(hits) == 1 else self.tr("{n} places").format(n=len(hits))
        self._count.setText(some if hits else self.tr("Nothing is said of that."))
        self._count.show()

    def _add(self, text: str, key: str, heading: str = "") -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_PAGE, key)
        item.setData(_HEADING, heading)

    def _take_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
            self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.list.selectedItems()
        if not chosen:
            return
        key, heading = chosen[0].data(_PAGE), chosen[0].data(_HEADING)
        before = self.view.page
        if before is not None and before.key != key:
            self._past.append(before.key)
        self.view.show_page(self._pages[key], heading, self.look_for.text())
        self._tell()

    def _choose(self, key: str) -> None:
        """Mark the page in the list of contents, where that is what the list shows."""
        if self.look_for.text().strip():
            return
        for place in range(self.list.count()):
            if self.list.item(place).data(_PAGE) == key and self.list.currentRow() != place:
                self.list.setCurrentRow(place)

    def _tell(self) -> None:
        page = self.view.page
        self._back.setEnabled(bool(self._past))
        self.setWindowTitle(self.tr("{page} — Help").format(page=page.title if page else ""))

    # Qt's overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget: whoever asked has the keyboard again."""
        super().closeEvent(event)
        if self.came_from is not None and isValid(self.came_from) and self.came_from.isVisible():
            self.came_from.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: down from the search goes into the list."""
        if event.key() == Qt.Key.Key_Down and self.look_for.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
