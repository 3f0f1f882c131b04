"""How large a window is that was never opened before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from raci_planner.desktop.arguments import USUAL_SIZE


def take_first_size(window: QMainWindow) -> None:
    """Give a window the usual size, or the whole of a screen beside whose edges its frame would not fit."""
    width, height = USUAL_SIZE
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height()))
    if room.width() <= width or room.height() <= height:
        window.setWindowState(Qt.WindowState.WindowMaximized)
