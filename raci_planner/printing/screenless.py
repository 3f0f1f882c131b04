"""Qt without a screen, for programs that only want pages."""

import os
import sys
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


@cache
def screenless_application() -> QCoreApplication:
    """The running application, or one that needs no screen: fonts have to come from somewhere."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if sys.platform == "linux":  # elsewhere there is always a screen, and only its plugin knows the system's fonts
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])
