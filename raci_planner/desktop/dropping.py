"""Files dropped onto a window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

PLAN_ENDING = ".raci"
TABLE_ENDINGS = (".xlsx", ".xlsm", ".ods", ".csv", ".tsv", ".txt")


class FileDrops(QObject):
    """Lets a window take plans and tables that are dropped anywhere on it, as many at once as there are."""

    def __init__(self, window: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # Qt's override

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._take(_files(event.mimeData()))
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)


def _files(data: QMimeData) -> list[Path]:
    local = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in local if path.suffix.lower() in (PLAN_ENDING, *TABLE_ENDINGS)]
