"""Hands a file that was written over to the desktop of the person."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> None:
    """Open a file in the program that the person uses for its kind."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> None:
    """Show where a file lies; where the system can, with the file chosen."""
    if sys.platform == "win32":
        subprocess.Popen(["explorer", f"/select,{path}"])  # noqa: S603, S607 - the system's own
    elif sys.platform == "darwin":
        subprocess.Popen(["open", "-R", path])  # noqa: S603, S607 - the system's own
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
