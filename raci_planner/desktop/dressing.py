"""Gives the whole application a theme and a size of text, and keeps them as the person and the desktop wish."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from raci_planner.desktop.settings import Settings, SettingsFile
from raci_planner.desktop.style_sheet import style_sheet
from raci_planner.desktop.text import rescale_labels
from raci_planner.desktop.theme import BASE_POINTS, Theme, palette, theme_for


class Dressing(QObject):
    """What everything looks like. `changed` goes out for what paints itself."""

    changed = Signal(Theme)

    def __init__(self, app: QApplication, settings: SettingsFile, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._settings = settings
        self._looks = _looks(settings.current)
        self.theme = self._wished()
        settings.changed.connect(self._follow)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self.wear(self._wished()))
        hints.accessibility().contrastPreferenceChanged.connect(lambda _: self.wear(self._wished()))
        self._apply()

    def wear(self, theme: Theme) -> None:
        """Show everything in this theme until the person or the desktop wishes for another."""
        self.theme = theme
        self._apply()
        self.changed.emit(theme)

    def _wished(self) -> Theme:
        wishes = self._settings.current
        return theme_for(wishes.theme, wishes.contrast)

    def _follow(self, settings: Settings) -> None:
        if _looks(settings) != self._looks:
            self._looks = _looks(settings)
            self.wear(self._wished())

    def _apply(self) -> None:
        apply_theme(self._app, self.theme, self._settings.current.text_size)


def apply_theme(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Give an application this theme.

    Args:
        app: the application.
        theme: its colours from now on.
        text_size: percent of the size that the desktop asks for, or of what can be read where it asks for less.
    """
    app.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    points = max(font.pointSizeF(), BASE_POINTS) * text_size / 100
    is_other_size = abs(app.font().pointSizeF() - points) > 0.01
    if is_other_size:
        font.setPointSizeF(points)
        app.setFont(font)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    if is_other_size:
        rescale_labels(app)  # last, for a new style sheet gives widgets the fonts back that they had before


def _looks(settings: Settings) -> tuple[str, str, int]:
    return settings.theme, settings.contrast, settings.text_size
