"""What becomes of each letter that the plan uses, for a person to put right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.choices import name_choice
from raci_planner.desktop.letters.draft import LettersDraft
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import OWN, LetterScheme

_GONE = -1


class TargetsPanel(QWidget):
    """A line for each letter in use: its chip, how many cells have it, and what it becomes."""

    changed = Signal()

    def __init__(self, draft: LettersDraft, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._theme = theme
        self._boxes: dict[str, QComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        used = [letter for letter in draft.before.letters if draft.counts[letter.code]]
        before = self._atlas(draft.before)
        for place, letter in enumerate(used):
            chip = plain_label("", self)
            chip.setPixmap(before.pixmap(draft.before.set_of(letter.code)))
            count = draft.counts[letter.code]
            cells = self.tr("1 cell") if count == 1 else self.tr("{n} cells").format(n=f"{count:,}")
            box = QComboBox(self)
            box.setObjectName(f"target_{letter.code}")
            name_choice(box, self.tr("{letter}, in {cells}, becomes").format(letter=letter.label, cells=cells))
            box.activated.connect(lambda _=0, code=letter.code: self._take(code))
            self._boxes[letter.code] = box
            grid.addWidget(chip, place, 0)
            grid.addWidget(plain_label(letter.label, self), place, 1)
            grid.addWidget(plain_label(cells, self, look="muted"), place, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(box, place, 3)
        if not used:
            grid.addWidget(plain_label(self.tr("No cell has a letter yet."), self, look="muted"), 0, 0, 1, 4)
        grid.setRowStretch(len(used), 1)

    def box_of(self, code: str) -> QComboBox:
        """The box that says what a letter becomes."""
        return self._boxes[code]

    def offer(self) -> None:
        """Offer the letters that there are now, without telling anybody."""
        letters = self._draft.letters
        atlas = self._atlas(LetterScheme(key=OWN, name="-", letters=tuple(letters)))
        for code, box in self._boxes.items():
            box.clear()
            for place, letter in enumerate(letters):
                box.addItem(QIcon(atlas.pixmap(atlas.scheme.set_of(letter.code))), letter.label or letter.code, place)
            box.addItem(self.tr("Nothing: leave it out"), _GONE)
            target = self._draft.target(code)
            box.setCurrentIndex(box.findData(_GONE if target is None else target))

    def _take(self, code: str) -> None:
        place = self._boxes[code].currentData()
        self._draft.set_target(code, None if place == _GONE else place)
        self.changed.emit()

    def _atlas(self, scheme: LetterScheme) -> ChipAtlas:
        size = round(self.fontMetrics().height() * 1.35)
        return ChipAtlas(self._theme, scheme, size, self.devicePixelRatioF(), self.font())
