"""The templates as cards in a grid, walked with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from raci_planner.desktop.cards import CardButton
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.welcome.thumbnail import Thumbnail
from raci_planner.session.templates import Template

_COLUMNS = 3
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class TemplateGallery(QWidget):
    """Three cards in a row; pressing one asks for an untitled copy of its template."""

    chosen = Signal(str)

    def __init__(self, templates: Sequence[Template], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateGrid")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        self._cards: list[CardButton] = []
        self._thumbnails: list[Thumbnail] = []
        for place, template in enumerate(templates):
            card = self._card(template, theme)
            grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
            self._cards.append(card)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def focus_first(self) -> None:
        """Put the keyboard on the first template."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        for thumbnail in self._thumbnails:
            thumbnail.set_theme(theme)

    def _card(self, template: Template, theme: Theme) -> CardButton:
        card = CardButton(f"{template.title}. {template.summary}", self)
        card.setObjectName(f"template_{template.key}")
        layout = QVBoxLayout()
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(6)
        thumbnail = Thumbnail(template, theme, card)
        self._thumbnails.append(thumbnail)
        layout.addWidget(thumbnail)
        layout.addSpacing(4)
        layout.addWidget(plain_label(template.title, card, bold=True, scale=1.08))
        summary = plain_label(template.summary, card, wraps=True, look="muted")
        summary.setMinimumHeight(summary.fontMetrics().lineSpacing() * 2)
        summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(summary)
        card.show_layout(layout)
        card.clicked.connect(lambda: self.chosen.emit(template.key))
        return card

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: arrows walk the grid, which a chain of tabs would not."""
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((place for place, card in enumerate(self._cards) if card is self.focusWidget()), None)
        if step is None or here is None or not 0 <= here + step < len(self._cards):
            super().keyPressEvent(event)
            return
        self._cards[here + step].setFocus(Qt.FocusReason.TabFocusReason)
