"""A dialogue with a title line, content of its own, and buttons: the look that all of ours share."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from raci_planner.desktop.helping.places import show_help_on
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.text import plain_label

_Buttons = QDialogButtonBox.StandardButton
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AROUND = QSize(40, 60)
"""Pixels of the screen that a window manager needs for frames, and that show what is behind."""
_LEAST_WIDTH = 26
"""Heights of a line of text below which no dialogue is made narrower."""


class FormDialog(QDialog):
    """Fill `content`; sizes are in heights of a line of text. It is gone when it is closed."""

    def __init__(  # noqa: PLR0913 - a title, a hint, a size and the buttons
        self,
        title: str,
        hint: str,
        parent: QWidget,
        *,
        width: int = 30,
        height: int | None = None,
        buttons: _Buttons = _Buttons.Ok | _Buttons.Cancel,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.buttons = QDialogButtonBox(buttons, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(plain_label(title, self, bold=True, scale=1.25, wraps=True))
        if hint:
            layout.addWidget(plain_label(hint, self, wraps=True, look="muted"))
        layout.addLayout(self.content, 1)
        layout.addSpacing(4)
        layout.addWidget(self.buttons)
        self._width, self._height = width, height
        self._scrolled: ScrollingPage | None = None
        if buttons & _Buttons.Ok:
            self.ok_button.setProperty("look", "primary")
            self.ok_button.style().polish(self.ok_button)
        else:
            for button in self.buttons.buttons():
                if isinstance(button, QPushButton):  # Enter in a field must not close what counts at once
                    button.setAutoDefault(False)

    @property
    def ok_button(self) -> QPushButton:
        """The button that carries the dialogue out."""
        return self.buttons.button(_Buttons.Ok)

    def fit_into(self, screen: QSize) -> None:
        """Take the size that the content asks for, as far as the screen has it; what is higher then scrolls."""
        room = screen - _AROUND
        line = self.buttons.fontMetrics().height()
        self.setMinimumWidth(min(line * min(self._width, _LEAST_WIDTH), room.width()))
        width = min(line * self._width, room.width())
        layout = self._layout
        if self._scrolled is None and layout.minimumHeightForWidth(width) > room.height():
            self._scrolled = self._made_scrolling()
        if self._scrolled is not None:
            width = min(width + self._scrolled.verticalScrollBar().sizeHint().width(), room.width())
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        height = line * self._height if self._height else wanted
        self.resize(width, min(height, room.height()))

    def _made_scrolling(self) -> ScrollingPage:
        """Put the content on a page that scrolls; the title and the buttons stay."""
        place = self._layout.indexOf(self.content)
        self._layout.takeAt(place)
        self.content.setParent(None)
        page = QWidget(self)
        page.setLayout(self.content)
        self.content.setContentsMargins(0, 0, 0, 0)
        area = ScrollingPage(page, self)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # it would come too late for the width
        self._layout.insertWidget(place, area, 1)
        return area

    def _lead_with_content(self) -> None:
        """Have Tab come to the buttons last, and the keyboard begin in what is above them."""
        buttons = [button for button in self.buttons.buttons() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
        last = self.previousInFocusChain()
        if last is None or last in buttons:
            return
        for before, button in pairwise([last, *buttons]):
            QWidget.setTabOrder(before, button)
        if self.focusWidget() in (None, *buttons):
            self.focusNextChild()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QDialog: F1 opens the page of the help on what has the keyboard, Enter presses the button that has it."""
        held = self.focusWidget()
        if event.key() == Qt.Key.Key_F1:
            show_help_on(self)
        elif event.key() in _ENTER and isinstance(held, QPushButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """See QDialog: its size follows what was filled in, and never exceeds the screen."""
        if not event.spontaneous():
            self._lead_with_content()
            self.fit_into(self.screen().availableSize())
        super().showEvent(event)
