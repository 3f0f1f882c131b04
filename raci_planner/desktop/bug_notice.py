"""The one dialogue about a bug of ours: what happened, that the plan is safe, and how to tell us."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from raci_planner.desktop.dialog_questions import plain_box
from raci_planner.desktop.doctor import system_report


class BugNotice(QObject):
    """Tells of a bug once; while its dialogue is open, further ones only go to the log."""

    def __init__(self, log_folder: Path, parent_window: Callable[[], QWidget | None], parent: QObject) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._parent_window = parent_window
        self._box: QMessageBox | None = None

    @property
    def box(self) -> QMessageBox | None:
        """The dialogue, while it is open."""
        return self._box

    def tell(self, details: str) -> None:
        """Tell of a bug whose place in the code is `details`."""
        if self._box is not None:
            return
        words = self.tr("RACI Planner could not finish what it was doing.")
        box = plain_box(self.tr("Something did not work"), words, self._parent_window())
        box.setIcon(QMessageBox.Icon.Information)
        box.setInformativeText(
            self.tr("Your plan is saved up to the last change. You can go on working; nothing was sent anywhere.")
        )
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        folder = box.addButton(self.tr("Open log folder"), QMessageBox.ButtonRole.ActionRole)
        go_on = box.addButton(self.tr("Continue"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        copy.clicked.connect(lambda: _copy(f"{system_report()}\n\n{details}"))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder))))
        box.finished.connect(self._forget)
        self._box = box
        box.open()

    def _forget(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
