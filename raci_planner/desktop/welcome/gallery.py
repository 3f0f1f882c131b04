"""The templates as cards in a grid, walked with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from raci_planner.desktop.cards import CardButton
from raci_planner.desktop.icons import icon
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.welcome.thumbnail import Thumbnail
from raci_planner.session.templates import Template

_MOST_COLUMNS = 3
_CARD = 9
"""Heights of a line of text that a card is wide, at least."""


class TemplateGallery(QWidget):
    """Three cards in a row, fewer where text is large; pressing one asks for an untitled copy of its template.

    A person's own templates can be removed.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, templates: Sequence[Template], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateGrid")
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._cards: list[CardButton] = []
        self._thumbnails: list[Thumbnail] = []
        self._templates: tuple[Template, ...] = ()
        self._columns = 0
        self.show_templates(templates)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show these templates instead of those before; nothing happens if they are the same."""
        if tuple(templates) == self._templates:
            return
        self._templates = tuple(templates)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._thumbnails.clear()
        self._cards = [self._card(template) for template in templates]
        columns, self._columns = self._columns or _MOST_COLUMNS, 0
        self._lay_out(columns)

    def focus_first(self) -> None:
        """Put the keyboard on the first template."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        for thumbnail in self._thumbnails:
            thumbnail.set_theme(theme)

    def _lay_out(self, columns: int) -> None:
        """Put the cards into so many columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _card(self, template: Template) -> CardButton:
        card = CardButton(f"{template.title}. {template.summary}", self)
        card.setObjectName(f"template_{template.key}")
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # as high as its neighbours
        layout = QVBoxLayout()
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(6)
        thumbnail = Thumbnail(template, self._theme, card)
        self._thumbnails.append(thumbnail)
        layout.addWidget(thumbnail)
        layout.addSpacing(4)
        layout.addWidget(plain_label(template.title, card, bold=True, scale=1.08, wraps=True))
        summary = plain_label(template.summary, card, wraps=True, look="muted")
        summary.setMinimumHeight(summary.fontMetrics().lineSpacing() * 2)
        summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(summary, 1)
        if template.is_own:
            foot.addWidget(self._remover(template, card), 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(foot)
        layout.addStretch(1)
        card.show_layout(layout)
        card.clicked.connect(lambda: self.chosen.emit(template.key))
        return card

    def _remover(self, template: Template, card: CardButton) -> QToolButton:
        button = QToolButton(card)
        button.setIcon(icon("trash-2", self._theme))
        button.setToolTip(self.tr("Remove this template of yours; plans made of it stay as they are"))
        button.setAccessibleName(self.tr("Remove template {title}").format(title=template.title))
        button.clicked.connect(lambda: self.removed.emit(template.key))
        return button

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        """See QWidget: one column always finds room."""
        return QSize(self.fontMetrics().height() * _CARD, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        fitting = event.size().width() // (self.fontMetrics().height() * _CARD)
        self._lay_out(min(max(fitting, 1), _MOST_COLUMNS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: arrows walk the grid, which a chain of tabs would not."""
        columns = self._columns
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        step = steps.get(Qt.Key(event.key()))
        here = next((place for place, card in enumerate(self._cards) if card is self.focusWidget()), None)
        if step is None or here is None or not 0 <= here + step < len(self._cards):
            super().keyPressEvent(event)
            return
        self._cards[here + step].setFocus(Qt.FocusReason.TabFocusReason)
