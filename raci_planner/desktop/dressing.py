"""Gives the whole application a theme."""

from PySide6.QtWidgets import QApplication

from raci_planner.desktop.style_sheet import style_sheet
from raci_planner.desktop.theme import BASE_POINTS, Theme, palette


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application this theme."""
    app.setStyle("Fusion")
    font = app.font()
    font.setPointSizeF(max(font.pointSizeF(), BASE_POINTS))
    app.setFont(font)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
