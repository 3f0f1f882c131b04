"""What the letters mean, in plain words, always in sight."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.flow import FlowLayout
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.workshop.wall import BODY, wall_font
from raci_planner.domain.schemes import Letter, LetterScheme
from raci_planner.language import lowered

_CHIP = 34


class Legend(QWidget):
    """A chip for each letter, with its word and its meaning as far as there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self._theme = theme
        self._shown: tuple[LetterScheme, bool, float] | None = None
        self._row = FlowLayout(self, spacing=14)

    def show_scheme(self, scheme: LetterScheme, *, is_short: bool, scale: float) -> None:
        """Explain these letters; with their words alone where there is little room."""
        if (scheme, is_short, scale) != self._shown:
            self._shown = (scheme, is_short, scale)
            self._fill(scheme, _worded if is_short else _explained, scale)
            self.setAccessibleName("; ".join(f"{one.code}: {one.label}, {one.explained}" for one in scheme.letters))
            self.updateGeometry()

    def _fill(self, scheme: LetterScheme, explain: Callable[[Letter], str], scale: float) -> None:
        while (item := self._row.takeAt(0)) is not None:
            entry = item.widget()
            if entry is not None:
                entry.hide()
                entry.deleteLater()
        atlas = ChipAtlas(self._theme, scheme, round(_CHIP * scale), self.devicePixelRatioF(), self.font())
        for letter in scheme.letters:
            entry = QWidget(self)
            line = QHBoxLayout(entry)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            chip = plain_label("", entry)
            chip.setPixmap(atlas.pixmap(scheme.set_of(letter.code)))
            words = plain_label(explain(letter), entry)
            words.setFont(wall_font(BODY * scale))
            line.addWidget(chip)
            line.addWidget(words)
            self._row.addWidget(entry)
            entry.show()

    # Qt's overrides

    def hasHeightForWidth(self) -> bool:
        """See QWidget: the letters wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """See QWidget."""
        return self._row.heightForWidth(width)


def _worded(letter: Letter) -> str:
    return letter.label


def _explained(letter: Letter) -> str:
    """The letter's word with the first clause of its meaning, without a full stop."""
    first = letter.explained.partition(";")[0].partition(",")[0].rstrip(".")
    return f"{letter.label} — {lowered(first)}" if first else letter.label
