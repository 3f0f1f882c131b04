"""Choosing by hand which documented duty an activity is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from raci_planner.boundaries.catalogue import NOT_COVERED, Catalogue
from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.text import plain_label

_KEY = Qt.ItemDataRole.UserRole


class DutyDialog(FormDialog):
    """All duties with their sides, narrowed down by typing; `duty_chosen` carries the id."""

    duty_chosen = Signal(str)

    def __init__(self, activity: str, catalogue: Catalogue, current: str | None, parent: QWidget) -> None:
        super().__init__(self.tr("Which duty is this?"), activity, parent, width=32, height=30)
        self.setObjectName("dutyDialog")
        self._look_for = QLineEdit(self)
        self._look_for.setPlaceholderText(self.tr("Type a part of the duty"))
        self._look_for.setAccessibleName(self.tr("Narrow the duties down"))
        self._look_for.textChanged.connect(self._narrow)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Duties"))
        self._list.itemActivated.connect(self.accept)
        self._fill(catalogue, current)
        self.content.addWidget(self._look_for)
        self.content.addWidget(self._list, 1)
        words = self.tr("Your choice is kept with the plan and is never overridden.")
        self.content.addWidget(plain_label(words, self, wraps=True, look="muted"))
        self._look_for.setFocus()

    def _fill(self, catalogue: Catalogue, current: str | None) -> None:
        self._add(self.tr("Not covered by the documents"), NOT_COVERED, current)
        for duty in catalogue.duties.values():
            self._add(f"{duty.name} — {catalogue.side_names[duty.side]}", duty.id, current)

    def _add(self, words: str, key: str, current: str | None) -> None:
        item = QListWidgetItem(words, self._list)
        item.setData(_KEY, key)
        if key == current:
            self._list.setCurrentItem(item)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        first: QListWidgetItem | None = None
        for place in range(self._list.count()):
            item = self._list.item(place)
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            first = item if fits and first is None else first
        if first is not None:
            self._list.setCurrentItem(first)

    # Qt's override

    def accept(self) -> None:
        """See QDialog."""
        item = self._list.currentItem()
        if item is not None and not item.isHidden():
            self.duty_chosen.emit(item.data(_KEY))
            super().accept()
