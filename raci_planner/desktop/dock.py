"""A panel beside the matrix, with a title that can be read in both themes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QToolButton, QWidget

from raci_planner.desktop.icons import icon
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme


class Dock(QDockWidget):
    """A dock with a title in bold and one button, which closes it; a line below the title shows the focus."""

    def __init__(self, name: str, title: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._bar = bar = QWidget(self)
        bar.setProperty("look", "dockTitle")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 5, 6, 5)
        layout.addWidget(plain_label(title, bar, bold=True), 1)
        self._close = QToolButton(bar)
        self._close.setAccessibleName(self.tr("Close {panel}").format(panel=title))
        self._close.setToolTip(self.tr("Close this panel; the View menu brings it back"))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.close)
        layout.addWidget(self._close)
        self.setTitleBarWidget(bar)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)

    def set_theme(self, theme: Theme) -> None:
        """Draw the button in another theme."""
        self._close.setIcon(icon("x", theme))

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        has_focus = now is not None and self.isAncestorOf(now)
        if self._bar.property("hasFocus") != has_focus:
            self._bar.setProperty("hasFocus", has_focus)
            self._bar.style().polish(self._bar)
