"""Choosing a template for a plan that is there already."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.scrolling import ScrollingPage
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.welcome.gallery import TemplateGallery
from raci_planner.session.templates import Template


class PickTemplateDialog(FormDialog):
    """The cards of all templates that have activities; `chosen` carries the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, templates: Sequence[Template], theme: Theme, parent: QWidget) -> None:
        hint = self.tr("What differs from the plan is shown before anything is added; what is there stays as it is.")
        close = QDialogButtonBox.StandardButton.Cancel
        super().__init__(self.tr("Add from a template"), hint, parent, width=56, height=38, buttons=close)
        self.setObjectName("pickTemplateDialog")
        with_rows = [one for one in templates if one.sections]
        self.gallery = TemplateGallery([replace(one, is_own=False) for one in with_rows], theme, self)
        self.content.addWidget(ScrollingPage(self.gallery, self), 1)
        self.gallery.chosen.connect(self._take)
        self.gallery.focus_first()

    def _take(self, key: str) -> None:
        self.accept()
        self.chosen.emit(key)
