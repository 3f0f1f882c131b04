"""A page that scrolls where the room is short: on small screens, and with large text."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class ScrollingPage(QScrollArea):
    """Scrolls up and down, without a frame, and shows what takes the focus in it; Qt does that for Tab alone."""

    def __init__(self, page: QWidget, parent: QWidget, *, name: str = "") -> None:
        """`name` is for screen readers; a page without one has parts that take the focus, and takes none itself."""
        super().__init__(parent)
        self.setAccessibleName(name)
        if not name:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self._show_focused)
        self.setWidget(page)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._settling.start)

    def _show_focused(self) -> None:
        """Show what has the focus, unless the mouse is down on it: it must be let go where it was pressed."""
        is_pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        focused = QApplication.focusWidget()
        if focused is not None and not is_pressed and self._page.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: what has the focus stays in sight when the page is laid out anew."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._settling.start()
        return super().eventFilter(watched, event)
